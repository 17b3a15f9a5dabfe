import type { ProgressNode } from "../schema/progress.js";
import type { RankedSchool, RollupNode } from "../schema/rollup.js";
import { SCHOOL_STATES, type SchoolState } from "../values/school-state.js";
import { STATUSES } from "../values/status.js";
import { asSum, exactShare, fromText, quotient, toText, weighted } from "./exact.js";
import { bestOf, laggingOf } from "./ranking.js";
import { hasData } from "./school.js";

/** A school's part of a node. */
export interface Part {
  readonly school: number;
  readonly state: SchoolState;
  readonly weight: number;
  readonly node: Shares | null | undefined;
  readonly before: Shares | null | undefined;
}

export type Shares = Pick<ProgressNode, "attainment" | "expected" | "status" | "dataCoverage">;

const TENTHS = 10;
const TENTH = 10n ** 19n;

const distributionOf = (attainment: number): number[] => {
  const bin = Math.min(TENTHS - 1, Number(exactShare(attainment) / TENTH));
  return Array.from({ length: TENTHS }, (_, at) => (at === bin ? 1 : 0));
};

const NOWHERE = new Array<number>(TENTHS).fill(0);

const trendOf = ({ weight, node, before }: Part): Pick<RollupNode, "trend"> =>
  hasData(node) && hasData(before)
    ? {
        trend: {
          schools: 1,
          weight: toText(asSum(weight)),
          before: toText(weighted(weight, before.attainment)),
          now: toText(weighted(weight, node.attainment)),
          change: 0,
        },
      }
    : {};

/** The node of one school, before it is added to others: pace, change and who lags come with the sum. */
export const nodeOf = (part: Part): RollupNode => {
  const { school, state, weight, node } = part;
  const { attainment, expected } = hasData(node) ? node : { attainment: null, expected: null };
  const counted = attainment !== null && expected !== null;
  // What nobody has recorded for long says nothing of who is ahead today; where nothing is expected there is no pace.
  const ranked = counted && expected > 0 && state !== "stale" ? [{ school, attainment, expected }] : [];
  return {
    schools: 1,
    states: { [state]: 1 },
    counts: node ? { [node.status]: 1 } : {},
    withData: counted ? 1 : 0,
    weight: counted ? toText(asSum(weight)) : "0",
    sums: {
      attainment: counted ? toText(weighted(weight, attainment)) : "0",
      expected: counted ? toText(weighted(weight, expected)) : "0",
    },
    attainment,
    expected,
    pace: null,
    distribution: counted ? distributionOf(attainment) : NOWHERE,
    best: ranked,
    lagging: ranked,
    ...trendOf(part),
  };
};

const total = (texts: readonly string[]): bigint => {
  let sum = 0n;
  for (const text of texts) if (text !== "0") sum += fromText(text);
  return sum;
};

const addCounts = <K extends string>(
  keys: readonly K[],
  counts: readonly Partial<Record<K, number>>[],
): Partial<Record<K, number>> => {
  const sums: Partial<Record<K, number>> = {};
  for (const key of keys) {
    let sum = 0;
    for (const each of counts) sum += each[key] ?? 0;
    if (sum > 0) sums[key] = sum;
  }
  return sums;
};

const whole = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
};

const addTrends = (nodes: readonly RollupNode[]): Pick<RollupNode, "trend"> => {
  const trends = nodes.flatMap(({ trend }) => trend ?? []);
  if (trends.length === 0) return {};
  const weight = total(trends.map((trend) => trend.weight));
  const before = total(trends.map((trend) => trend.before));
  const now = total(trends.map((trend) => trend.now));
  return {
    trend: {
      schools: whole(trends.map(({ schools }) => schools)),
      weight: toText(weight),
      before: toText(before),
      now: toText(now),
      change: quotient(now - before, weight),
    },
  };
};

/** Several nodes in one (rules §9.3). @param size how many schools its rankings name */
export const addNodes = (nodes: readonly RollupNode[], size: number): RollupNode => {
  const weight = total(nodes.map((each) => each.weight));
  const attainment = total(nodes.map(({ sums }) => sums.attainment));
  const expected = total(nodes.map(({ sums }) => sums.expected));
  const ranked = (key: "best" | "lagging"): RankedSchool[] => nodes.flatMap((each) => each[key]);
  return {
    schools: whole(nodes.map(({ schools }) => schools)),
    states: addCounts(
      SCHOOL_STATES,
      nodes.map(({ states }) => states),
    ),
    counts: addCounts(
      STATUSES,
      nodes.map(({ counts }) => counts),
    ),
    withData: whole(nodes.map(({ withData }) => withData)),
    weight: toText(weight),
    sums: { attainment: toText(attainment), expected: toText(expected) },
    attainment: weight === 0n ? null : quotient(attainment, weight),
    expected: weight === 0n ? null : quotient(expected, weight),
    pace: expected === 0n ? null : quotient(attainment, expected),
    distribution: NOWHERE.map((_, at) => whole(nodes.map(({ distribution }) => distribution[at] ?? 0))),
    best: bestOf(ranked("best"), size),
    lagging: laggingOf(ranked("lagging"), size),
    ...addTrends(nodes),
  };
};
