import type { FindingFact, PeriodChange } from "@bangfu/core";
import { leadNames } from "../attention.js";
import { NOTHING, statusFigure } from "../cells.js";
import { clipped } from "../clip.js";
import { findingViews } from "../findings.js";
import type { ViewCell, ViewTable } from "../table.js";
import { findingTrouble } from "../trouble.js";
import { LIST_TEXT } from "../words/lists.js";
import { localText } from "../words/localized.js";
import { changedTable } from "./changes.js";
import { worstTasks } from "./conclusion.js";
import { isOpen } from "./problems.js";
import type { Promised } from "./scope.js";
import { placeOf, type ReportSubject } from "./subject.js";

/** So many rows a table has on the pages that are read; all of them stand in the annex. */
interface Most {
  readonly changed: number;
  readonly missed: number;
  readonly turned: number;
  readonly tasks: number;
  readonly findings: number;
}

const MOST: Most = { changed: 8, missed: 3, turned: 5, tasks: 4, findings: 2 };
/** Fewer than these say too little. */
const FEWEST: Most = { changed: 4, missed: 2, turned: 3, tasks: 3, findings: 1 };
/** What gives way first: a measure that changed least is the one that is missed least. */
const GIVING_WAY = [
  "changed",
  "turned",
  "changed",
  "findings",
  "tasks",
  "changed",
  "turned",
  "missed",
  "changed",
] as const;

/** The rows that there is room for, where so many lines more stand below the text: each takes the place of a row. */
const mostRows = (lines: number): Most => {
  const most = { ...MOST };
  let left = lines;
  for (const table of GIVING_WAY)
    if (left > 0 && most[table] > FEWEST[table]) {
      most[table]--;
      left--;
    }
  return most;
};

/** As long as a commitment's name or a finding may be, in Chinese letters. */
const LONGEST = { promise: 16, finding: 24 } as const;

/** What stands on the pages that are read. */
export interface BriefView {
  readonly changed: BriefTable;
  readonly turned: BriefTable;
  readonly decisions: BriefTable;
}

/** The first rows of a table that stands in full in the annex. */
interface BriefTable extends ViewTable {
  /** Whether there are more, which the caption says. */
  readonly isPart: boolean;
}

const briefOf = (table: ViewTable, all: number, { words }: ReportSubject): BriefTable => {
  const shown = table.rows.length;
  const isPart = shown < all;
  return { ...table, isPart, caption: isPart ? words.part(table.caption, shown, all) : table.caption };
};

const changed = (subject: ReportSubject, most: Most): BriefTable => {
  const { words, scope } = subject;
  const all = changedTable(subject, scope.unit === undefined ? [] : scope.tasks);
  const rows = all.rows.slice(0, most.changed);
  if (scope.unit !== undefined) return briefOf({ ...all, rows }, all.rows.length, subject);
  const { captions, nothing } = words;
  const own = { ...all, rows, caption: captions.changedMeasures, empty: nothing.changedMeasures };
  return briefOf(own, all.rows.length, subject);
};

const dayOf = ({ metOn, due }: PeriodChange): string => metOn ?? due ?? "";

/** The periods of commitments that turned, the newest first. */
const turnedRows = (subject: ReportSubject, which: "newlyMet" | "newlyMissed"): ViewCell[][] => {
  const { plan, locale, changes, scope } = subject;
  const promises = new Map(scope.promises.map((each): [string, Promised] => [each.commitment.id, each]));
  return [...changes[which]]
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
    .flatMap((change): ViewCell[][] => {
      const promised = promises.get(change.commitment);
      if (promised === undefined) return [];
      const { commitment, lead } = promised;
      const name = localText(commitment, "label", locale) ?? clipped(commitment.quote, LONGEST.promise);
      return [
        [
          ...[placeOf(promised), name, leadNames(plan, lead, locale).lead || NOTHING],
          ...[change.due ?? NOTHING, change.metOn ?? NOTHING, statusFigure(change.after, locale)],
        ],
      ];
    });
};

/** What was newly missed, then what was newly met. */
const turned = (subject: ReportSubject, most: Most): BriefTable => {
  const { words, columns } = subject;
  const [missed, met] = [turnedRows(subject, "newlyMissed"), turnedRows(subject, "newlyMet")];
  const first = missed.slice(0, most.missed);
  const table = {
    caption: words.captions.turned,
    columns: [
      ...[columns.number, columns.commitment, columns.lead],
      ...[columns.due, columns.metOn, columns.status],
    ],
    rows: [...first, ...met.slice(0, most.turned - first.length)],
    empty: words.nothing.turned,
  };
  return briefOf(table, missed.length + met.length, subject);
};

const findingRow = (subject: ReportSubject, finding: FindingFact): ViewCell[] => {
  const { facts, plan, words, locale, now } = subject;
  const [view] = findingViews({ ...facts, findings: [finding] }, now.asOf, locale);
  const own = plan.commitments.find(({ id }) => id === finding.commitment);
  const task = plan.tasks.find(({ id }) => id === (finding.task ?? own?.task));
  const { of, text, state, lamp } = view!;
  const said = clipped(text ?? LIST_TEXT[locale].notPublic, LONGEST.finding);
  return [
    words.finding(clipped(of, LONGEST.promise), said),
    { text: LIST_TEXT[locale].states[state], status: lamp },
    findingTrouble([finding], { plan, asOf: now.asOf, locale }).sentence,
    leadNames(plan, own?.lead ?? task?.lead ?? [], locale).lead || NOTHING,
  ];
};

/** The tasks that go wrong and the findings that are open, with what is wrong and who carries it. */
const decisions = (subject: ReportSubject, most: Most): BriefTable => {
  const { words, columns, locale, scope, now } = subject;
  const open = scope.findings
    .filter((finding) => isOpen(finding, now.asOf))
    .sort((a, b) => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1));
  const worst = worstTasks(subject);
  const rows = [
    ...worst
      .slice(0, most.tasks)
      .map(({ id, title, status, trouble, lead }): ViewCell[] => [
        ...[words.matter(id, title), statusFigure(status, locale)],
        ...[trouble, lead || NOTHING],
      ]),
    ...open.slice(0, most.findings).map((finding) => findingRow(subject, finding)),
  ];
  return briefOf(
    {
      caption: words.captions.decisions,
      columns: [columns.matter, columns.status, columns.situation, columns.lead],
      rows,
      empty: words.nothing.decisions,
    },
    worst.length + open.length,
    subject,
  );
};

/**
 * What changed and what needs a decision, on as much room as there is.
 * @param lines how many lines stand below the text beside the school, the day and the first annex
 */
export const briefView = (subject: ReportSubject, lines: number): BriefView => {
  const most = mostRows(lines);
  return {
    changed: changed(subject, most),
    turned: turned(subject, most),
    decisions: decisions(subject, most),
  };
};
