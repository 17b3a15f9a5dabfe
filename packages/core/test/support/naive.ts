// The rules once more, straight from the page and in no hurry: day by day over the raw ledger, no facts.
// Written to disagree with src wherever src is wrong, so nothing here is shared with it.
import type { Ledger, Plan } from "../../src/index.js";
import { naiveCommitment, shownOf, withFindings, type Branch, type Whole } from "./naive-commitment.js";
import { countingRecords, type Options } from "./naive-records.js";
import { rollUp } from "./naive-roll-up.js";
import { versionOf } from "./naive-versions.js";

export type { Options } from "./naive-records.js";

const byId = <T>(all: readonly { id: string }[], of: (id: string) => T) =>
  Object.fromEntries(all.map(({ id }) => [id, of(id)]));

/** The whole progress, in the form of model.md. */
export const naiveProgress = (plan: Plan, ledger: Ledger, options: Options) => {
  const t = options.asOf;
  const present = versionOf(plan, t);
  const { policy } = plan;
  const whole: Whole = { plan, present, ledger, valid: countingRecords(plan, ledger, options), options };
  const commitments = present.commitments.map((each) => naiveCommitment(whole, each));
  const childrenOf = (fits: (commitment: Plan["commitments"][number]) => boolean) =>
    commitments.filter((each) => each !== undefined).filter(({ commitment }) => fits(commitment));
  const tasks = present.tasks.flatMap((task) => {
    const node = rollUp(
      childrenOf((each) => each.task === task.id),
      { policy, t, task },
    );
    if (node === undefined) return [];
    return [{ task, node: withFindings(node, whole, (finding) => finding.task === task.id) }];
  });
  const shown = (node: Branch | undefined) => (node === undefined ? null : shownOf(node));
  const over = (children: Branch[]) => shown(rollUp(children, { policy, t }));
  const overTasks = (fits: (task: Plan["tasks"][number]) => boolean) =>
    over(tasks.filter(({ task }) => fits(task)).map(({ node }) => node));
  return {
    format: "bangfu-progress/1",
    plan: plan.id,
    school: plan.school,
    asOf: t,
    basis: options.basis ?? "reported",
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    ...(options.within === undefined ? {} : { within: options.within }),
    overall: overTasks(() => true),
    measures: byId(present.measures, (id) => overTasks(({ measure }) => measure === id)),
    tasks: byId(present.tasks, (id) => shown(tasks.find(({ task }) => task.id === id)?.node)),
    phases: byId(present.phases ?? [], (id) => over(childrenOf(({ phase }) => phase === id))),
    units: byId(present.units, (id) => ({
      lead: overTasks(({ lead }) => lead.includes(id)),
      support: overTasks(({ support }) => support.includes(id)),
    })),
    commitments: byId(present.commitments, (id) => {
      const own = commitments.find((each) => each?.commitment.id === id);
      if (own === undefined) return null;
      const { extendedFrom, periods, commitment } = own;
      return {
        ...shownOf(own),
        indicator: commitment.indicator,
        periods,
        ...(extendedFrom === undefined ? {} : { extendedFrom }),
      };
    }),
  };
};
