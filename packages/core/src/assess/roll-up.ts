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
  /** Whether any period below has data. */
  readonly hasData: boolean;
  readonly begun: Begun;
}

interface Node {
  readonly attainment: Ratio;
  readonly expected: Ratio;
  readonly due: string | null;
  readonly asOf: string;
  readonly policy: Policy;
  readonly isTask: boolean;
}

/** Rules §7.3 to §7.5. */
const ownStatus = (statuses: readonly Status[], node: Node): Verdict => {
  const { attainment, expected, due, asOf, policy, isTask } = node;
  if (due !== null && asOf > due && statuses.includes("missed")) return { status: "missed", rule: "7.3" };
  const open = statuses.filter(isUnfinished);
  // With an attainment of 0 one child at least is open.
  if (isZero(attainment) && open.every((status) => status === "unreported"))
    return { status: "unreported", rule: "7.4" };
  const pace = byPace(attainment, expected, policy);
  const isFailing = (status: Status) =>
    status === "missed" || status === "behind" || status === "unreported" || (isTask && status === "atRisk");
  return { status: statuses.some(isFailing) ? worse(pace, "atRisk") : pace, rule: "7.5" };
};

const asRunning = (status: Status): Status => (isUnfinished(status) ? status : "onTrack");

/** Rules §7.1 to §7.6. */
const statusOf = (statuses: readonly Status[], node: Node): Verdict => {
  if (statuses.every(isMet)) return { status: statuses.includes("metLate") ? "metLate" : "met", rule: "7.1" };
  if (statuses.every((status) => status === "upcoming")) return { status: "upcoming", rule: "7.2" };
  const own = ownStatus(statuses, node);
  const begun = statuses.filter((status) => status !== "upcoming");
  const capped = better(own.status, worst(statuses.map(asRunning)));
  const status = worse(capped, best(begun.map(asRunning)));
  return status === own.status ? own : { status, rule: "7.6" };
};

interface RollUpOptions {
  readonly asOf: string;
  readonly policy: Policy;
  /** 1 where absent. */
  readonly weight?: Ratio;
  /** Whether the children are the commitments of a task. */
  readonly isTask?: boolean;
}

/** A node over its children (rules §7); undefined where it has none. */
export const rollUp = (
  children: readonly Branch[],
  { asOf, policy, weight = ONE, isTask = false }: RollUpOptions,
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
  const { status, rule } = statusOf(statuses, { attainment, expected, due, asOf, policy, isTask });
  const hasData = children.some((child) => child.hasData);
  return { attainment, expected, due, status, rule, weight, hasData, begun: { all, withData } };
};

const dataCoverage = ({ all, withData }: Begun): number | null =>
  isZero(all) ? null : toNumber(divide(withData, all));

/** What is published of a node. @param children of a commitment: its periods */
export const nodeOf = (branch: Branch, children: readonly Verdict[]): ProgressNode => ({
  // Nothing recorded is not zero.
  attainment: branch.hasData ? toNumber(branch.attainment) : null,
  expected: toNumber(branch.expected),
  pace:
    branch.hasData && !isZero(branch.expected) ? toNumber(divide(branch.attainment, branch.expected)) : null,
  status: branch.status,
  rule: branch.rule,
  counts: countStatuses(children),
  dataCoverage: dataCoverage(branch.begun),
  due: branch.due,
  weight: toNumber(branch.weight),
});
