import { phasingOf, type Commitment, type Facts, type Progress, type ProgressNode } from "@bangfu/core";
import { presentOf } from "./present.js";

/**
 * The next day on which something below a node is judged, where nothing is expected before it (rules §4, phasing
 * `due`): that is not an expectation of 0 %.
 * @param isBelow whether a commitment stands below the node
 * @returns undefined where something is expected, or nothing is judged on a day to come
 */
const judgedOn = (
  { plan }: Facts,
  { asOf, commitments }: Progress,
  node: ProgressNode | null | undefined,
  isBelow: (commitment: Commitment) => boolean,
): string | undefined => {
  if (!node || node.expected !== 0 || node.status === "upcoming") return undefined;
  const days = plan.commitments.filter(isBelow).flatMap(({ id, indicator }) => {
    const of = plan.indicators.find((each) => each.id === indicator);
    const due = presentOf(commitments[id]?.periods ?? [], asOf)?.due ?? "";
    return of && phasingOf(of) === "due" && due >= asOf ? [due] : [];
  });
  return days.sort()[0];
};

/** The same of a task. */
export const taskJudgedOn = (facts: Facts, progress: Progress, task: string): string | undefined =>
  judgedOn(facts, progress, progress.tasks[task], (each) => each.task === task);

/** The same of the tasks that fit. */
export const tasksJudgedOn = (
  facts: Facts,
  progress: Progress,
  node: ProgressNode | null | undefined,
  fits: (task: Facts["plan"]["tasks"][number]) => boolean,
): string | undefined =>
  judgedOn(facts, progress, node, ({ task }) =>
    facts.plan.tasks.some((each) => each.id === task && fits(each)),
  );

/** The same of a measure. */
export const measureJudgedOn = (facts: Facts, progress: Progress, id: string): string | undefined =>
  tasksJudgedOn(facts, progress, progress.measures[id], ({ measure }) => measure === id);

/** The same of a phase. */
export const phaseJudgedOn = (facts: Facts, progress: Progress, id: string): string | undefined =>
  judgedOn(facts, progress, progress.phases[id], ({ phase }) => phase === id);

/** The same of the whole plan. */
export const overallJudgedOn = (facts: Facts, progress: Progress): string | undefined =>
  tasksJudgedOn(facts, progress, progress.overall, () => true);
