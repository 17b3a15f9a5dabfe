import type { FindingFact, Status } from "@bangfu/core";
import { statusCell, statusFigure } from "../cells.js";
import { clipped } from "../clip.js";
import { EXPLAIN } from "../explain/explain-words.js";
import { explanationOf, taskStatement } from "../explain/explain.js";
import type { ViewTable } from "../table.js";
import { SEPARATOR } from "../words/separator.js";
import { statusWord } from "../words/status.js";
import type { Promised } from "./scope.js";
import { LONGEST_TEXT, placeOf, promiseText, unitsOf, type ReportSubject } from "./subject.js";

const PROBLEMS: readonly Status[] = ["behind", "unreported", "missed"];

export const isProblem = (status: Status | undefined): boolean => PROBLEMS.some((each) => each === status);

/** Found by then and not put right by then. */
export const isOpen = ({ found, closed }: FindingFact, asOf: string): boolean =>
  found <= asOf && (closed === undefined || closed > asOf);

/** The commitments that are behind, unreported or missed. */
export const promisesWithProblems = ({ scope, now }: ReportSubject): Promised[] =>
  scope.promises.filter(({ commitment }) => isProblem(now.commitments[commitment.id]?.status));

export const problemTasksTable = ({
  facts,
  words,
  columns,
  locale,
  scope,
  now,
}: ReportSubject): ViewTable => ({
  caption: words.captions.problemTasks,
  columns: [columns.number, columns.task, columns.status, columns.situation],
  rows: scope.tasks
    .filter(({ id }) => isProblem(now.tasks[id]?.status))
    .map(({ id, text }) => [
      ...[id, clipped(text, LONGEST_TEXT)],
      ...[statusCell(now.tasks[id], locale), taskStatement(facts, now, id, locale)],
    ]),
  empty: words.nothing.problemTasks,
});

export const problemPromisesTable = (subject: ReportSubject): ViewTable => {
  const { facts, words, columns, locale, now } = subject;
  return {
    caption: words.captions.problemPromises,
    columns: [columns.number, columns.commitment, columns.lead, columns.status, columns.situation],
    rows: promisesWithProblems(subject).map((promised) => {
      const { id } = promised.commitment;
      return [
        ...[placeOf(promised), promiseText(subject, promised), unitsOf(subject, promised)],
        statusFigure(now.commitments[id]!.status, locale),
        explanationOf(facts, now, { kind: "commitment", id }, locale),
      ];
    }),
    empty: words.nothing.problemPromises,
  };
};

/** How many tasks, commitments and findings go wrong. */
export const problemsText = (subject: ReportSubject): string => {
  const { words, locale, scope, now } = subject;
  const counts = PROBLEMS.flatMap((status) => {
    const count = scope.tasks.filter(({ id }) => now.tasks[id]?.status === status).length;
    return count === 0 ? [] : [EXPLAIN[locale].count(statusWord(status, locale), count)];
  });
  return words.problems({
    counts: counts.join(SEPARATOR[locale]),
    promises: promisesWithProblems(subject).length,
    findings: scope.findings.filter((finding) => isOpen(finding, now.asOf)).length,
  });
};

/** How many findings there are and were put right; undefined: there are none. */
export const findingsText = ({ words, scope, now, from }: ReportSubject): string | undefined => {
  const known = scope.findings.filter(({ found }) => found <= now.asOf);
  const closed = known.filter((finding) => !isOpen(finding, now.asOf));
  if (known.length === 0) return undefined;
  return words.findings({
    all: known.length,
    closed: closed.length,
    inPeriod: closed.filter((finding) => finding.closed! >= from).length,
    open: known.length - closed.length,
  });
};
