import { assess, factsOn, type Facts, type Locale, type Progress } from "@bangfu/core";
import {
  attainedText,
  cellText,
  commitmentsTable,
  deadlinesTable,
  findingsTable,
  measuresTable,
  phasesTable,
  statusText,
  summaryTable,
  tasksTable,
  unitsTable,
  type ViewTable,
} from "@bangfu/view";
import { escape } from "./markup.js";

/** What a widget says, for pages where its script has not run yet or never does. */
export interface Subject {
  readonly facts: Facts;
  readonly progress: Progress;
}

/** A table of texts. */
export const table = ({ caption, columns, rows }: ViewTable): string =>
  `<table><caption>${escape(caption)}</caption>
<thead><tr>${columns.map((cell) => `<th scope="col">${escape(cell)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cellText(cell))}</td>`).join("")}</tr>`).join("\n")}
</tbody></table>`;

/** So many days the element looks ahead too. */
const DAYS_AHEAD = 180;

type TableOf = (facts: Facts, progress: Progress, locale: Locale) => ViewTable;

// In Chinese: what is written without a script stands on pages of Chinese schools.
const drawn =
  (tableOf: TableOf) =>
  ({ facts, progress }: Subject): string =>
    table(tableOf(facts, progress, "zh"));

/** By the element that it stands in. */
export const TABLES: Readonly<Record<string, (subject: Subject) => string>> = {
  "bangfu-summary": drawn(summaryTable),
  "bangfu-tasks": drawn(tasksTable),
  "bangfu-measures": drawn(measuresTable),
  "bangfu-phases": drawn(phasesTable),
  "bangfu-curve": drawn(summaryTable),
  "bangfu-timeline": drawn(tasksTable),
  "bangfu-units": drawn(unitsTable),
  "bangfu-deadlines": drawn((facts, progress, locale) => deadlinesTable(facts, progress, DAYS_AHEAD, locale)),
  "bangfu-findings": drawn(findingsTable),
  "bangfu-document": drawn(commitmentsTable),
  "bangfu-badge": ({ progress: { overall, asOf } }) =>
    escape(`总体进展 ${attainedText(overall, "zh")} ${statusText(overall, "zh")}（截至 ${asOf}）`),
};

/** The facts and how they stand on a day. */
export const subjectOf = (facts: Facts, asOf: string, basis: Progress["basis"]): Subject => ({
  facts: factsOn(facts, asOf),
  progress: assess(facts, { asOf, basis }),
});
