import type { Explained } from "../explain/explain.js";
import { explanationOf } from "../explain/explain.js";
import type { ViewTable } from "../table.js";
import { dueLists } from "./dues.js";
import { promisesWithProblems } from "./problems.js";
import type { Promised } from "./scope.js";
import { placeOf, promiseText, type ReportSubject } from "./subject.js";
import { responsibleUnits } from "./units.js";

/** The nodes whose figures the report shows. */
const nodes = ({ plan, scope }: ReportSubject): Explained[] => [
  ...(scope.unit === undefined
    ? [
        { kind: "overall" as const },
        ...plan.measures.map(({ id }) => ({ kind: "measure" as const, id })),
        ...(plan.phases ?? []).map(({ id }) => ({ kind: "phase" as const, id })),
      ]
    : []),
  ...(scope.unit === undefined ? responsibleUnits(plan) : [scope.unit]).map(({ id }) => ({
    kind: "unit" as const,
    id,
  })),
  ...scope.tasks.map(({ id }) => ({ kind: "task" as const, id })),
];

/** The commitments that the report names without saying yet how they stand. */
const mentioned = (subject: ReportSubject): Promised[] => {
  const { changes, scope } = subject;
  const { overdue, soon, next } = dueLists(subject);
  const ids = new Set([
    ...[...changes.newlyMet, ...changes.newlyMissed].map(({ commitment }) => commitment),
    ...[...overdue, ...soon, ...next].map(({ promised }) => promised.commitment.id),
  ]);
  const explained = new Set(promisesWithProblems(subject));
  return scope.promises.filter((promised) => ids.has(promised.commitment.id) && !explained.has(promised));
};

export const explainedNodesTable = (subject: ReportSubject): ViewTable => {
  const { facts, now, locale, columns, words } = subject;
  return {
    caption: words.captions.explanations,
    columns: [columns.explanation],
    rows: nodes(subject).map((explained) => [explanationOf(facts, now, explained, locale)]),
    empty: words.nothing.explanations,
  };
};

export const explainedPromisesTable = (subject: ReportSubject): ViewTable => {
  const { facts, now, locale, columns, words } = subject;
  return {
    caption: words.captions.explanations,
    columns: [columns.number, columns.commitment, columns.explanation],
    rows: mentioned(subject).map((promised) => [
      ...[placeOf(promised), promiseText(subject, promised)],
      explanationOf(facts, now, { kind: "commitment", id: promised.commitment.id }, locale),
    ]),
    empty: words.nothing.explanations,
  };
};
