import type { Policy } from "../plan/policy.js";
import { countStatuses } from "../progress/node.js";
import { best, better, isMet, isUnfinished, worse, worst } from "../progress/status.js";
import type { ProgressNode } from "../schema/progress.js";
import { add, divide, isZero, ONE, toNumber, weightedMean, ZERO, type Ratio } from "../values/ratio.js";
import type { Status } from "../values/status.js";
import { byPace, type Verdict } from "./period-status.js";

/** The weights of the commitments below that have begun, for the share of data (rules §7). */
interface Begun {
  readonly all: Ratio;
  readonly withData: Ratio;
}

export const NONE_BEGUN: Begun = { all: ZERO, withData: ZERO };

/** What a node hands to the one above it. */
export interface Branch extends Verdict {
  readonly attainment: Ratio;
  readonly expected: Ratio;
  readonly due: string | null;
  readonly weight: Ratio;
  readonly begun: Begun;
}

interface Shares {
  readonly attainment: Ratio;
  readonly expected: Ratio;
  readonly due: string | null;
}

/** Rules §7.3 to §7.5. */
const ownStatus = (statuses: readonly Status[], shares: Shares, asOf: string, policy: Policy): Verdict => {
  const { attainment, expected, due } = shares;
  if (due !== null && asOf > due) return { status: "missed", rule: "7.3" };
  if (isZero(attainment) && statuses.filter(isUnfinished).every((status) => status === "unreported"))
    return { status: "unreported", rule: "7.4" };
  const pace = isZero(expected) ? "onTrack" : byPace(attainment, expected, policy);
  const failing = statuses.some((status) => status === "missed" || status === "behind");
  return { status: failing ? worse(pace, "atRisk") : pace, rule: "7.5" };
};

/** Rules §7.1 to §7.6. */
const statusOf = (statuses: readonly Status[], shares: Shares, asOf: string, policy: Policy): Verdict => {
  if (statuses.every(isMet)) return { status: worst(statuses), rule: "7.1" };
  if (statuses.every((status) => status === "upcoming")) return { status: "upcoming", rule: "7.2" };
  const own = ownStatus(statuses, shares, asOf, policy);
  const unfinished = statuses.filter(isUnfinished);
  if (unfinished.length === 0) return own;
  const capped = better(own.status, worst(statuses));
  const status = worse(capped, better(best(unfinished), "atRisk"));
  return status === own.status ? own : { status, rule: "7.6" };
};

/** A node over its children (rules §7); undefined where it has none. */
export const rollUp = (
  children: readonly Branch[],
  asOf: string,
  policy: Policy,
  weight: Ratio = ONE,
): Branch | undefined => {
  if (children.length === 0) return undefined;
  const attainment = weightedMean(children, "attainment");
  const expected = weightedMean(children, "expected");
  let due: string | null = null;
  let { all, withData } = NONE_BEGUN;
  children.forEach(({ due: own, begun }) => {
    if (own !== null && (due === null || own > due)) due = own;
    all = add(all, begun.all);
    withData = add(withData, begun.withData);
  });
  const statuses = children.map(({ status }) => status);
  const { status, rule } = statusOf(statuses, { attainment, expected, due }, asOf, policy);
  return { attainment, expected, due, status, rule, weight, begun: { all, withData } };
};

const dataCoverage = ({ all, withData }: Begun): number | null =>
  isZero(all) ? null : toNumber(divide(withData, all));

/** What is published of a node. @param children of a commitment: its periods */
export const nodeOf = (branch: Branch, children: readonly Verdict[]): ProgressNode => ({
  attainment: toNumber(branch.attainment),
  expected: toNumber(branch.expected),
  pace: isZero(branch.expected) ? null : toNumber(divide(branch.attainment, branch.expected)),
  status: branch.status,
  rule: branch.rule,
  counts: countStatuses(children),
  dataCoverage: dataCoverage(branch.begun),
  due: branch.due,
  weight: toNumber(branch.weight),
});
