import { assess, factsOn, type Facts, type Locale, type Progress } from "@bangfu/core";
import {
  badgeView,
  cellText,
  commitmentsTable,
  deadlinesTable,
  findingsTable,
  measuresTable,
  phasesTable,
  promiseTotal,
  summaryTable,
  tasksTable,
  TRAIL_BOX,
  unitsTable,
  type TitledElement,
  type ViewCell,
  type ViewTable,
} from "@bangfu/view";
import { escape } from "./markup.js";

/** What a widget says, for pages where its script has not run yet or never does. */
export interface Subject {
  readonly facts: Facts;
  readonly progress: Progress;
}

const trailOf = (cell: ViewCell): string => {
  const trail = typeof cell === "string" ? undefined : cell.trail;
  return trail === undefined
    ? ""
    : `<svg class="trail" viewBox="${TRAIL_BOX}" role="img" aria-label="${escape(trail.label)}"><path d="${trail.path}"/><path d="${trail.end}"/></svg>`;
};

const rowOf = (cells: ViewTable["rows"][number]): string =>
  `<tr>${cells.map((cell) => `<td>${escape(cellText(cell))}${trailOf(cell)}</td>`).join("")}</tr>`;

/** A table of texts; one without rows says so in the place of a row. */
export const table = ({ caption, columns, rows, empty }: ViewTable): string =>
  `<table><caption>${escape(caption)}</caption>
<thead><tr>${columns.map((cell) => `<th scope="col">${escape(cell)}</th>`).join("")}</tr></thead>
<tbody>
${rows.length === 0 && empty !== undefined ? `<tr><td colspan="${columns.length}">${escape(empty)}</td></tr>` : rows.map(rowOf).join("\n")}
</tbody></table>`;

/** So many days the element looks ahead too. */
const DAYS_AHEAD = 180;

type TableOf = (facts: Facts, progress: Progress, locale: Locale) => ViewTable;

const drawn =
  (tableOf: TableOf) =>
  ({ facts, progress }: Subject, locale: Locale): string =>
    table(tableOf(facts, progress, locale));

/** What stands in an element until its data are drawn, by the element. */
export const TABLES: Readonly<Record<TitledElement, (subject: Subject, locale: Locale) => string>> = {
  summary: drawn(summaryTable),
  tasks: drawn(tasksTable),
  measures: drawn(measuresTable),
  phases: drawn(phasesTable),
  curve: drawn(summaryTable),
  timeline: drawn(tasksTable),
  units: drawn(unitsTable),
  deadlines: drawn((facts, progress, locale) => deadlinesTable(facts, progress, DAYS_AHEAD, locale)),
  findings: drawn(findingsTable),
  // Hundreds of rows would push everything below them down as long as the script is not there.
  document: (
    { facts, progress },
    locale,
  ) => `<details><summary>${escape(promiseTotal(facts.plan, progress, locale).total)}</summary>
${table(commitmentsTable(facts, progress, locale))}
</details>`,
  badge: ({ facts, progress }, locale) => escape(badgeView(facts, progress, locale).text),
};

/** The facts and how they stand on a day. */
export const subjectOf = (facts: Facts, asOf: string, basis: Progress["basis"]): Subject => ({
  facts: factsOn(facts, asOf),
  progress: assess(facts, { asOf, basis }),
});
