// Rules §7 once more, over the naive commitments.
import type { Plan } from "../../src/index.js";
import { decimal, over, times, total, type Fraction } from "./fraction.js";
import { better, worse, type Branch } from "./naive-commitment.js";
import { byPace } from "./naive-period.js";

const ended = (status: string) => status === "met" || status === "metLate" || status === "upcoming";

/** Lines 3 to 5. */
const found = (
  node: Omit<Branch, "status" | "rule">,
  policy: Plan["policy"],
  t: string,
  isTask: boolean,
): [string, string] => {
  const { statuses, due, attainment, expected } = node;
  if (due !== null && t > due && statuses.includes("missed")) return ["missed", "7.3"];
  const going = statuses.filter((each) => !ended(each));
  if (going.length > 0 && going.every((each) => each === "unreported") && attainment.n === 0n)
    return ["unreported", "7.4"];
  const bad = ["missed", "behind", "unreported", ...(isTask ? ["atRisk"] : [])];
  const pace = byPace(policy, attainment, expected);
  return [statuses.some((each) => bad.includes(each)) ? worse(pace, "atRisk") : pace, "7.5"];
};

const statusOf = (
  node: Omit<Branch, "status" | "rule">,
  policy: Plan["policy"],
  t: string,
  isTask: boolean,
): [string, string] => {
  const { statuses } = node;
  if (statuses.every((each) => each === "met")) return ["met", "7.1"];
  if (statuses.every((each) => each === "met" || each === "metLate")) return ["metLate", "7.1"];
  if (statuses.every((each) => each === "upcoming")) return ["upcoming", "7.2"];
  const [before, rule] = found(node, policy, t, isTask);
  const read = (status: string) => (ended(status) ? "onTrack" : status);
  const worst = statuses.map(read).reduce(worse);
  const best = statuses
    .filter((each) => each !== "upcoming")
    .map(read)
    .reduce(better);
  const status = worse(better(before, worst), best);
  return [status, status === before ? rule : "7.6"];
};

/** A node over its children; undefined: it has none. */
export const rollUp = (
  children: readonly Branch[],
  { policy, t, task }: { policy: Plan["policy"]; t: string; task?: { weight?: number | undefined } },
): Branch | undefined => {
  if (children.length === 0) return undefined;
  const weights = total(children.map(({ weight }) => weight));
  const mean = (of: (child: Branch) => Fraction) =>
    over(total(children.map((child) => times(of(child), child.weight))), weights);
  const dues = children.flatMap(({ due }) => (due === null ? [] : [due])).sort();
  const node = {
    attainment: mean(({ attainment }) => attainment),
    expected: mean(({ expected }) => expected),
    due: dues.at(-1) ?? null,
    weight: decimal(task?.weight ?? 1),
    statuses: children.map(({ status }) => status),
    hasData: children.some(({ hasData }) => hasData),
    leaves: children.flatMap(({ leaves }) => leaves),
  };
  const [status, rule] = statusOf(node, policy, t, task !== undefined);
  return { ...node, status, rule };
};
