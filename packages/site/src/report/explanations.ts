import type { Explained } from "@bangfu/view";
import { dueLists } from "./dues.js";
import { explanation } from "./explanation.js";
import { placeOf, promiseText, type Ground } from "./ground.js";
import { tableOr, type Draft, type ReportBlock, type ReportColumn } from "./parts.js";
import { promisesWithProblems } from "./problems.js";
import type { Promised } from "./scope.js";
import { responsibleUnits } from "./units.js";

const unitsShown = ({ plan, scope }: Ground) =>
  scope.unit === undefined ? responsibleUnits(plan) : [scope.unit];

/** The nodes whose figures the report shows. */
const nodes = (ground: Ground): Explained[] => [
  ...(ground.scope.unit === undefined
    ? [
        { kind: "overall" as const },
        ...ground.plan.measures.map(({ id }) => ({ kind: "measure" as const, id })),
        ...(ground.plan.phases ?? []).map(({ id }) => ({ kind: "phase" as const, id })),
      ]
    : []),
  ...unitsShown(ground).map(({ id }) => ({ kind: "unit" as const, id })),
  ...ground.scope.tasks.map(({ id }) => ({ kind: "task" as const, id })),
];

/** The commitments that the report names without saying yet how they stand. */
const mentioned = (ground: Ground): Promised[] => {
  const { changes, scope } = ground;
  const { overdue, soon, next } = dueLists(ground);
  const ids = new Set([
    ...[...changes.newlyMet, ...changes.newlyMissed].map(({ commitment }) => commitment),
    ...[...overdue, ...soon, ...next].map(({ promised }) => promised.commitment.id),
  ]);
  const told = new Set(promisesWithProblems(ground));
  return scope.promises.filter((promised) => ids.has(promised.commitment.id) && !told.has(promised));
};

const nodeTable = (ground: Ground): ReportBlock => {
  const { columns, captions, nothing } = ground.words;
  return tableOr(
    captions.explanations,
    [{ title: columns.explanation, width: 100 }],
    nodes(ground).map((explained) => [explanation(ground, explained)]),
    nothing.explanations,
  );
};

const promiseTable = (ground: Ground): ReportBlock => {
  const { columns, captions, nothing } = ground.words;
  const head: ReportColumn[] = [
    { title: columns.id, width: 7, align: "center" },
    { title: columns.promise, width: 33 },
    { title: columns.explanation, width: 60 },
  ];
  return tableOr(
    captions.explanations,
    head,
    mentioned(ground).map((promised) => [
      placeOf(promised),
      promiseText(ground, promised),
      explanation(ground, { kind: "commitment", id: promised.commitment.id }),
    ]),
    nothing.explanations,
  );
};

/** How each figure came about. */
export const explanations = (ground: Ground): Draft[] => {
  const { headings } = ground.words;
  return [
    { title: headings.explanations, blocks: [], newPage: true },
    { title: headings.explainedNodes, level: 2, blocks: [nodeTable(ground)] },
    { title: headings.explainedPromises, level: 2, blocks: [promiseTable(ground)] },
  ];
};
