import { isMet, type Change } from "@bangfu/core";
import { commonText, percentOf } from "@bangfu/view";
import { placeOf, promiseText, shareCell, statusCell, unitsOf, type Ground } from "./ground.js";
import { tableOr, type Draft, type ReportBlock, type ReportCell, type ReportColumn } from "./parts.js";
import type { Promised } from "./scope.js";

/** What the two percentages that are shown differ by. */
const pointsOf = ({ before, after }: Change): number | undefined => {
  const [then, now] = [before?.attainment ?? null, after?.attainment ?? null];
  return then === null || now === null ? undefined : percentOf(now) - percentOf(then);
};

const isSeen = (change: Change): boolean =>
  change.before?.status !== change.after?.status ||
  ((change.before?.attainment ?? null) === null) !== ((change.after?.attainment ?? null) === null) ||
  (pointsOf(change) ?? 0) !== 0;

const row = ({ words, locale }: Ground, name: string, change: Change): ReportCell[] => {
  const { before, after } = change;
  const points = pointsOf(change);
  const first = (before?.attainment ?? null) === null && (after?.attainment ?? null) !== null;
  return [
    name,
    before ? statusCell(before.status, locale) : commonText(locale).noData,
    after ? statusCell(after.status, locale) : commonText(locale).noData,
    shareCell(before?.attainment),
    shareCell(after?.attainment),
    points === undefined ? (first ? words.begun : "—") : words.points(points),
  ];
};

const changed = (ground: Ground): ReportBlock => {
  const { plan, words, changes, scope } = ground;
  const { columns } = words;
  const whole: (readonly [string, Change | undefined])[] =
    scope.unit === undefined
      ? [
          [words.overall, changes.overall],
          ...plan.measures.map(({ id, title }) => [title, changes.measures[id]] as const),
        ]
      : [];
  const all = [...whole, ...scope.tasks.map(({ id }) => [words.task(id), changes.tasks[id]] as const)];
  return tableOr(
    words.captions.changed,
    [
      { title: columns.what, width: 18 },
      ...[columns.statusThen, columns.statusNow, columns.attainedThen, columns.attainedNow].map(
        (title): ReportColumn => ({ title, width: 14, align: "center" }),
      ),
      { title: columns.change, width: 22, align: "center" },
    ],
    all.flatMap(([name, change]) => (change && isSeen(change) ? [row(ground, name, change)] : [])),
    words.nothing.changed,
  );
};

const turned = (ground: Ground, which: "newlyMet" | "newlyMissed"): ReportBlock => {
  const { words, locale, changes, scope } = ground;
  const { columns, captions, nothing } = words;
  const promises = new Map(scope.promises.map((each): [string, Promised] => [each.commitment.id, each]));
  return tableOr(
    captions[which],
    [
      { title: columns.id, width: 7, align: "center" },
      { title: columns.promise, width: 43 },
      { title: columns.unit, width: 18, align: "center" },
      { title: columns.due, width: 18, align: "center" },
      ...(which === "newlyMet" ? [{ title: columns.metOn, width: 18, align: "center" as const }] : []),
      { title: columns.status, width: 11, align: "center" },
    ],
    changes[which].flatMap(({ commitment, due, metOn, after }) => {
      const promised = promises.get(commitment);
      if (promised === undefined) return [];
      return [
        [
          placeOf(promised),
          promiseText(ground, promised),
          unitsOf(ground, promised),
          due ?? "—",
          ...(which === "newlyMet" ? [metOn ?? "—"] : []),
          statusCell(after, locale),
        ],
      ];
    }),
    nothing[which],
  );
};

/** What was met and is so no longer, such as a cover that new teachers do not have yet. */
const undone = (ground: Ground): Draft[] => {
  const { words, locale, changes, scope } = ground;
  const { columns, headings, captions } = words;
  const rows = scope.promises.flatMap((promised): ReportCell[][] => {
    const { before, after } = changes.commitments[promised.commitment.id] ?? {};
    if (!before || !after || !isMet(before.status) || isMet(after.status)) return [];
    return [
      [
        placeOf(promised),
        promiseText(ground, promised),
        unitsOf(ground, promised),
        statusCell(before.status, locale),
        statusCell(after.status, locale),
        shareCell(after.attainment),
      ],
    ];
  });
  const centred = (title: string): ReportColumn => ({ title, width: 13, align: "center" });
  const head: ReportColumn[] = [
    { title: columns.id, width: 7, align: "center" },
    { title: columns.promise, width: 36 },
    { title: columns.unit, width: 18, align: "center" },
    ...[columns.statusThen, columns.statusNow, columns.attainedNow].map(centred),
  ];
  return rows.length === 0
    ? []
    : [
        {
          title: headings.undone,
          level: 2,
          blocks: [{ kind: "table", caption: captions.undone, columns: head, rows }],
        },
      ];
};

/** What changed since the period began. */
export const changes = (ground: Ground): Draft[] => {
  const { headings } = ground.words;
  return [
    { title: headings.changes, blocks: [] },
    { title: headings.changed, level: 2, blocks: [changed(ground)] },
    { title: headings.newlyMet, level: 2, blocks: [turned(ground, "newlyMet")] },
    { title: headings.newlyMissed, level: 2, blocks: [turned(ground, "newlyMissed")] },
    ...undone(ground),
  ];
};
