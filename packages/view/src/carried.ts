import type { CommitmentNode, Facts, Indicator, Progress } from "@bangfu/core";
import { byNeed } from "./need.js";

/** A commitment of a task with what it is judged by. */
export interface Carried {
  readonly id: string;
  readonly node: CommitmentNode;
  readonly indicator: Indicator;
}

/** The commitments of each task, the worst first (rules §6). */
export const carriedByTask = (
  { plan }: Facts,
  { commitments }: Progress,
): ReadonlyMap<string, readonly Carried[]> => {
  const indicators = new Map(plan.indicators.map((each) => [each.id, each]));
  const byTask = new Map<string, Carried[]>();
  for (const { id, task = "", indicator: of } of plan.commitments) {
    const [node, indicator] = [commitments[id], indicators.get(of)];
    if (!node || !indicator) continue;
    const all = byTask.get(task);
    if (all) all.push({ id, node, indicator });
    else byTask.set(task, [{ id, node, indicator }]);
  }
  for (const all of byTask.values()) all.sort((a, b) => byNeed(a.node, b.node));
  return byTask;
};
