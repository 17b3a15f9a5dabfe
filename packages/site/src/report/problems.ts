import type { FindingFact, Status } from "@bangfu/core";
import { statusWord } from "@bangfu/view";
import { explanation } from "./explanation.js";
import { placeOf, promiseText, shortened, statusCell, unitsOf, type Ground } from "./ground.js";
import { paragraph, tableOr, type Draft, type ReportBlock } from "./parts.js";
import type { Promised } from "./scope.js";

const PROBLEMS: readonly Status[] = ["behind", "unreported", "missed"];

const isProblem = (status: Status | undefined): boolean => PROBLEMS.some((each) => each === status);

/** Found by then and not put right by then. */
export const isOpen = ({ found, closed }: FindingFact, asOf: string): boolean =>
  found <= asOf && (closed === undefined || closed > asOf);

/** The commitments that are behind, missed or unreported. */
export const promisesWithProblems = ({ scope, now }: Ground): Promised[] =>
  scope.promises.filter(({ commitment }) => isProblem(now.commitments[commitment.id]?.status));

/** Without the name in front, which a column of its own has. */
const reason = (text: string): string => text.replace(/^(任务|task) [^：:]*[：:] ?/, "");

const taskTable = (ground: Ground): ReportBlock => {
  const { words, locale, scope, now } = ground;
  const { columns, captions, nothing } = words;
  return tableOr(
    captions.problemTasks,
    [
      { title: columns.id, width: 7, align: "center" },
      { title: columns.task, width: 36 },
      { title: columns.status, width: 11, align: "center" },
      { title: columns.situation, width: 46 },
    ],
    scope.tasks.flatMap(({ id, text }) => {
      const status = now.tasks[id]?.status;
      return status !== undefined && isProblem(status)
        ? [
            [
              id,
              shortened(text),
              statusCell(status, locale),
              reason(explanation(ground, { kind: "task", id })),
            ],
          ]
        : [];
    }),
    nothing.problemTasks,
  );
};

const promiseTable = (ground: Ground): ReportBlock => {
  const { words, locale, now } = ground;
  const { columns, captions, nothing } = words;
  return tableOr(
    captions.problemPromises,
    [
      { title: columns.id, width: 6, align: "center" },
      { title: columns.promise, width: 28 },
      { title: columns.unit, width: 13, align: "center" },
      { title: columns.status, width: 10, align: "center" },
      { title: columns.situation, width: 43 },
    ],
    promisesWithProblems(ground).map((promised) => {
      const { id } = promised.commitment;
      return [
        placeOf(promised),
        promiseText(ground, promised),
        unitsOf(ground, promised),
        statusCell(now.commitments[id]!.status, locale),
        explanation(ground, { kind: "commitment", id }),
      ];
    }),
    nothing.problemPromises,
  );
};

/** What goes wrong, each with its reason. */
export const problems = (ground: Ground): Draft[] => {
  const { words, locale, scope, now } = ground;
  const counts = PROBLEMS.flatMap((status) => {
    const count = scope.tasks.filter(({ id }) => now.tasks[id]?.status === status).length;
    return count === 0 ? [] : [words.count(statusWord(status, locale), count)];
  });
  const said = words.problems({
    counts: counts.join(words.list),
    promises: promisesWithProblems(ground).length,
    findings: scope.findings.filter((finding) => isOpen(finding, now.asOf)).length,
  });
  return [
    { title: words.headings.problems, blocks: [paragraph(said)] },
    { title: words.headings.problemTasks, level: 2, blocks: [taskTable(ground)] },
    { title: words.headings.problemPromises, level: 2, blocks: [promiseTable(ground)] },
  ];
};
