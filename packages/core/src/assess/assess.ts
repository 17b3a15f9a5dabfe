import type { Facts } from "../schema/facts.js";
import type { Plan } from "../schema/plan.js";
import type { CommitmentNode, Progress, ProgressNode } from "../schema/progress.js";
import { grouped } from "../values/group.js";
import type { AssessedCommitment } from "./commitment.js";
import { calculate, type AssessedTask, type AssessOptions } from "./overall.js";
import { periodNode } from "./period-node.js";
import { nodeOf, rollUp, type Branch } from "./roll-up.js";

const publishedCommitment = (assessed: AssessedCommitment): CommitmentNode => {
  const extendedFrom = assessed.periods[0]!.extendedFrom;
  return Object.assign(
    nodeOf(assessed, assessed.periods),
    extendedFrom === undefined ? {} : { extendedFrom },
    {
      indicator: assessed.commitment.indicator,
      periods: assessed.periods.map((period) => periodNode(period)),
    },
  );
};

const published = (branch: Branch | undefined, children: readonly Branch[]): ProgressNode | null =>
  branch === undefined ? null : nodeOf(branch, children);

const byId = <T>(
  entries: readonly { readonly id: string }[],
  nodeFor: (id: string) => T,
): Record<string, T> => Object.fromEntries(entries.map(({ id }) => [id, nodeFor(id)]));

const unitsOf = (
  plan: Plan,
  tasks: readonly AssessedTask[],
  node: (of: readonly AssessedTask[]) => ProgressNode | null,
) => {
  const lead = grouped(tasks, ({ task }) => task.lead);
  const support = grouped(tasks, ({ task }) => task.support);
  return byId(plan.units, (id) => ({ lead: node(lead.get(id) ?? []), support: node(support.get(id) ?? []) }));
};

/**
 * How the plan stands at the end of `asOf`, or how the periods of some days do (rules §3 to §8, §10 and §11).
 * @throws when `asOf` or `within` is no date, or `basis` is none of the two
 */
export const assess = (facts: Facts, options: AssessOptions): Progress => {
  const { index, commitments, ofTask, tasks, headline } = calculate(facts, options);
  const { plan, policy, asOf } = index;
  const ofPhase = grouped(commitments, ({ commitment }) => [commitment.phase]);
  const ofMeasure = grouped(tasks, ({ task }) => [task.measure]);
  const assessed = new Map(commitments.map((each) => [each.commitment.id, publishedCommitment(each)]));
  const branches = new Map(tasks.map(({ task, branch }) => [task.id, branch]));
  const over = (children: readonly Branch[]) => published(rollUp(children, { asOf, policy }), children);
  const overTasks = (of: readonly AssessedTask[]) => over(of.map(({ branch }) => branch));
  return {
    ...headline,
    measures: byId(plan.measures, (id) => overTasks(ofMeasure.get(id) ?? [])),
    tasks: byId(plan.tasks, (id) => published(branches.get(id), ofTask.get(id) ?? [])),
    phases: byId(plan.phases ?? [], (id) => over(ofPhase.get(id) ?? [])),
    units: unitsOf(plan, tasks, overTasks),
    commitments: byId(plan.commitments, (id) => assessed.get(id) ?? null),
  };
};
