import { isMet, type Change } from "@bangfu/core";
import { NOTHING, statusCell, statusFigure } from "../cells.js";
import type { ViewCell, ViewTable } from "../table.js";
import { LIST_TEXT } from "../words/lists.js";
import { percentOf } from "../words/percent.js";
import type { Promised } from "./scope.js";
import { placeOf, promiseText, shareCell, unitsOf, type ReportSubject } from "./subject.js";

/** What the two percentages that are shown differ by. */
const pointsOf = ({ before, after }: Change): number | undefined => {
  const [then, now] = [before?.attainment ?? null, after?.attainment ?? null];
  return then === null || now === null ? undefined : percentOf(now) - percentOf(then);
};

const isSeen = (change: Change): boolean =>
  change.before?.status !== change.after?.status ||
  ((change.before?.attainment ?? null) === null) !== ((change.after?.attainment ?? null) === null) ||
  (pointsOf(change) ?? 0) !== 0;

const row = ({ words, locale }: ReportSubject, name: string, change: Change): ViewCell[] => {
  const { before, after } = change;
  const points = pointsOf(change);
  const first = (before?.attainment ?? null) === null && (after?.attainment ?? null) !== null;
  return [
    name,
    statusCell(before, locale),
    statusCell(after, locale),
    shareCell(before?.attainment),
    shareCell(after?.attainment),
    points === undefined ? (first ? words.begun : NOTHING) : words.points(points),
  ];
};

/** The measures and tasks whose status or share changed since the period began; of one unit its tasks alone. */
export const changedTable = (subject: ReportSubject, tasks = subject.scope.tasks): ViewTable => {
  const { plan, words, columns, locale, changes, scope } = subject;
  const whole: (readonly [string, Change | undefined])[] =
    scope.unit === undefined
      ? [
          [words.overall, changes.overall],
          ...plan.measures.map(({ id, title }) => [title, changes.measures[id]] as const),
        ]
      : [];
  const all = [...whole, ...tasks.map(({ id }) => [LIST_TEXT[locale].task(id), changes.tasks[id]] as const)];
  return {
    caption: words.captions.changed,
    columns: [
      ...[columns.of, columns.statusBefore, columns.status],
      ...[columns.attainedBefore, columns.attained, columns.change],
    ],
    rows: all.flatMap(([name, change]) => (change && isSeen(change) ? [row(subject, name, change)] : [])),
    empty: words.nothing.changed,
  };
};

/** The commitments that were met, or missed, since the period began. */
export const turnedTable = (subject: ReportSubject, which: "newlyMet" | "newlyMissed"): ViewTable => {
  const { words, columns, locale, changes, scope } = subject;
  const promises = new Map(scope.promises.map((each): [string, Promised] => [each.commitment.id, each]));
  const met = (cell: string): string[] => (which === "newlyMet" ? [cell] : []);
  return {
    caption: words.captions[which],
    columns: [
      ...[columns.number, columns.commitment, columns.lead, columns.due],
      ...[...met(columns.metOn), columns.status],
    ],
    rows: changes[which].flatMap(({ commitment, due, metOn, after }) => {
      const promised = promises.get(commitment);
      if (promised === undefined) return [];
      return [
        [
          ...[placeOf(promised), promiseText(subject, promised), unitsOf(subject, promised)],
          ...[due ?? NOTHING, ...met(metOn ?? NOTHING), statusFigure(after, locale)],
        ],
      ];
    }),
    empty: words.nothing[which],
  };
};

/** What was met and is so no longer, such as a cover that new teachers do not have yet. */
export const undoneTable = (subject: ReportSubject): ViewTable => {
  const { words, columns, locale, changes, scope } = subject;
  return {
    caption: words.captions.undone,
    columns: [
      ...[columns.number, columns.commitment, columns.lead],
      ...[columns.statusBefore, columns.status, columns.attained],
    ],
    rows: scope.promises.flatMap((promised): ViewCell[][] => {
      const { before, after } = changes.commitments[promised.commitment.id] ?? {};
      if (!before || !after || !isMet(before.status) || isMet(after.status)) return [];
      return [
        [
          ...[placeOf(promised), promiseText(subject, promised), unitsOf(subject, promised)],
          statusFigure(before.status, locale),
          statusFigure(after.status, locale),
          shareCell(after.attainment),
        ],
      ];
    }),
  };
};
