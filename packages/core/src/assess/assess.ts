import type { Facts } from "../schema/facts.js";
import type { Plan, Task } from "../schema/plan.js";
import type { CommitmentNode, Progress, ProgressNode } from "../schema/progress.js";
import { check } from "../values/check.js";
import { isPlainDate } from "../values/date.js";
import { PROGRESS_FORMAT } from "../values/format.js";
import { grouped } from "../values/group.js";
import { BASES, type Basis } from "../values/kind.js";
import { ONE, ratioOf } from "../values/ratio.js";
import { assessCommitment, type AssessedCommitment } from "./commitment.js";
import { indexFacts, type FactsIndex } from "./facts-index.js";
import { withFindings } from "./findings.js";
import { periodNode } from "./period.js";
import { nodeOf, rollUp, type Branch } from "./roll-up.js";

export interface AssessOptions {
  /** The day at whose end the plan is looked at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** `reported` where absent. */
  readonly basis?: Basis | undefined;
}

const publishedCommitment = (assessed: AssessedCommitment): CommitmentNode =>
  Object.assign(nodeOf(assessed, assessed.periods), {
    indicator: assessed.commitment.indicator,
    periods: assessed.periods.map((period) => periodNode(period)),
  });

const published = (branch: Branch | undefined, children: readonly Branch[]): ProgressNode | null =>
  branch === undefined ? null : nodeOf(branch, children);

interface AssessedTask {
  readonly task: Task;
  readonly branch: Branch;
}

/** Rules §7: a task over its commitments, then its own findings. */
const assessTask = (
  task: Task,
  commitments: readonly AssessedCommitment[],
  { policy, findings }: FactsIndex,
  asOf: string,
): Branch | undefined => {
  const weight = task.weight === undefined ? ONE : ratioOf(task.weight);
  const branch = rollUp(commitments, asOf, policy, weight);
  if (branch === undefined) return undefined;
  const own = findings.filter((finding) => finding.task === task.id);
  return { ...branch, ...withFindings(branch, own, asOf) };
};

const byId = <T>(
  entries: readonly { readonly id: string }[],
  nodeFor: (id: string) => T,
): Record<string, T> => Object.fromEntries(entries.map(({ id }) => [id, nodeFor(id)]));

/** Each unit once, though a document names it twice. */
const unitsOf = (
  plan: Plan,
  tasks: readonly AssessedTask[],
  node: (of: readonly AssessedTask[]) => ProgressNode | null,
) => {
  const lead = grouped(tasks, ({ task }) => [...new Set(task.lead)]);
  const support = grouped(tasks, ({ task }) => [...new Set(task.support)]);
  return byId(plan.units, (id) => ({ lead: node(lead.get(id) ?? []), support: node(support.get(id) ?? []) }));
};

/**
 * How the plan stands at the end of `asOf` (rules §3 to §8).
 * @throws when `asOf` is no date or `basis` is none of the two
 */
export const assess = (facts: Facts, { asOf, basis = "reported" }: AssessOptions): Progress => {
  check(isPlainDate(asOf), `asOf must be a date, YYYY-MM-DD, not “${asOf}”`);
  check(BASES.includes(basis), `basis must be reported or verified, not “${basis}”`);
  const { knownAt } = facts;
  const index = indexFacts(facts, basis, asOf);
  const { plan } = index;
  const commitments = plan.commitments.map((commitment) => assessCommitment(index, commitment, asOf));
  const ofTask = grouped(commitments, ({ commitment }) => [commitment.task]);
  const ofPhase = grouped(commitments, ({ commitment }) => [commitment.phase]);
  const branches = new Map(
    plan.tasks.map((task) => [task.id, assessTask(task, ofTask.get(task.id) ?? [], index, asOf)]),
  );
  const tasks = plan.tasks.flatMap((task): AssessedTask[] => {
    const branch = branches.get(task.id);
    return branch === undefined ? [] : [{ task, branch }];
  });
  const ofMeasure = grouped(tasks, ({ task }) => [task.measure]);
  const over = (children: readonly Branch[]) => published(rollUp(children, asOf, index.policy), children);
  const overTasks = (of: readonly AssessedTask[]) => over(of.map(({ branch }) => branch));
  return {
    format: PROGRESS_FORMAT,
    plan: plan.id,
    school: plan.school,
    asOf,
    basis,
    ...(knownAt === undefined ? {} : { knownAt }),
    overall: overTasks(tasks),
    measures: byId(plan.measures, (id) => overTasks(ofMeasure.get(id) ?? [])),
    tasks: byId(plan.tasks, (id) => published(branches.get(id), ofTask.get(id) ?? [])),
    phases: byId(plan.phases ?? [], (id) => over(ofPhase.get(id) ?? [])),
    units: unitsOf(plan, tasks, overTasks),
    commitments: Object.fromEntries(
      commitments.map((each) => [each.commitment.id, publishedCommitment(each)]),
    ),
  };
};
