import type { ProgressNode } from "../schema/progress.js";
import type { RankedSchool, RollupNode } from "../schema/rollup.js";
import { SCHOOL_STATES, type SchoolState } from "../values/school-state.js";
import { STATUSES, type Status } from "../values/status.js";
import { asSum, decimalText, fromText, quotient, toText, weighted } from "./exact.js";
import { bestOf, laggingOf } from "./ranking.js";
import { hasData } from "./school.js";

interface TrendTally {
  readonly schools: number;
  readonly weight: bigint;
  readonly before: bigint;
  readonly now: bigint;
}

/** What of some schools is added up, exactly; a node of a roll-up is made of it. */
export interface Tally {
  readonly schools: number;
  readonly states: Readonly<Partial<Record<SchoolState, number>>>;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly withData: number;
  readonly weight: bigint;
  readonly attainment: bigint;
  readonly expected: bigint;
  readonly distribution: readonly number[];
  readonly best: readonly RankedSchool[];
  readonly lagging: readonly RankedSchool[];
  readonly trend: TrendTally | undefined;
}

export type Shares = Pick<ProgressNode, "attainment" | "expected" | "status" | "dataCoverage">;

/** A school's part of a node. */
export interface Part {
  readonly school: number;
  readonly state: SchoolState;
  readonly weight: number;
  readonly node: Shares | null | undefined;
  readonly before: Shares | null | undefined;
}

const TENTHS = 10;

const tenths = (): number[] => new Array<number>(TENTHS).fill(0);
const NOWHERE: readonly number[] = tenths();
/** With 1 at each of the places. */
const IN_TENTH = NOWHERE.map((_, place) => NOWHERE.map((__, at) => (at === place ? 1 : 0)));

/** By the first decimal, for ten times a double may be rounded up. */
const tenthOf = (attainment: number): number =>
  attainment >= 1 ? TENTHS - 1 : Number(decimalText(attainment)[2] ?? 0);

const trendOf = ({ weight, node, before }: Part): TrendTally | undefined =>
  hasData(node) && hasData(before)
    ? {
        schools: 1,
        weight: asSum(weight),
        before: weighted(weight, before.attainment),
        now: weighted(weight, node.attainment),
      }
    : undefined;

const withoutData = ({ state, node }: Part): Tally => ({
  schools: 1,
  states: { [state]: 1 },
  counts: node ? { [node.status]: 1 } : {},
  withData: 0,
  weight: 0n,
  attainment: 0n,
  expected: 0n,
  distribution: NOWHERE,
  best: [],
  lagging: [],
  trend: undefined,
});

/** One school (rules §9.3). */
export const tallyOf = (part: Part): Tally => {
  const { school, state, weight, node } = part;
  if (!hasData(node)) return withoutData(part);
  const { attainment, expected } = node;
  // What nobody has recorded for long says nothing of who is ahead today; where nothing is expected there is no pace.
  const ranked = expected > 0 && state !== "stale" ? [{ school, attainment, expected }] : [];
  return {
    schools: 1,
    states: { [state]: 1 },
    counts: { [node.status]: 1 },
    withData: 1,
    weight: asSum(weight),
    attainment: weighted(weight, attainment),
    expected: weighted(weight, expected),
    distribution: IN_TENTH[tenthOf(attainment)]!,
    best: ranked,
    lagging: ranked,
    trend: trendOf(part),
  };
};

const addCounts = <K extends string>(
  keys: readonly K[],
  counts: readonly Readonly<Partial<Record<K, number>>>[],
): Partial<Record<K, number>> => {
  const sums: Partial<Record<K, number>> = {};
  for (const key of keys) {
    let sum = 0;
    for (const each of counts) sum += each[key] ?? 0;
    if (sum > 0) sums[key] = sum;
  }
  return sums;
};

const addTrends = (tallies: readonly Tally[]): TrendTally | undefined => {
  let [schools, weight, before, now] = [0, 0n, 0n, 0n];
  for (const { trend } of tallies) {
    if (trend === undefined) continue;
    schools += trend.schools;
    weight += trend.weight;
    before += trend.before;
    now += trend.now;
  }
  return schools === 0 ? undefined : { schools, weight, before, now };
};

/** Several tallies in one. @param size how many schools its rankings name */
export const addTallies = (tallies: readonly Tally[], size: number): Tally => {
  let [schools, withData, weight, attainment, expected] = [0, 0, 0n, 0n, 0n];
  const distribution = tenths();
  for (const each of tallies) {
    schools += each.schools;
    withData += each.withData;
    weight += each.weight;
    attainment += each.attainment;
    expected += each.expected;
    for (let at = 0; at < TENTHS; at++) distribution[at]! += each.distribution[at]!;
  }
  return {
    schools,
    states: addCounts(
      SCHOOL_STATES,
      tallies.map(({ states }) => states),
    ),
    counts: addCounts(
      STATUSES,
      tallies.map(({ counts }) => counts),
    ),
    withData,
    weight,
    attainment,
    expected,
    distribution,
    best: bestOf(
      tallies.flatMap(({ best }) => best),
      size,
    ),
    lagging: laggingOf(
      tallies.flatMap(({ lagging }) => lagging),
      size,
    ),
    trend: addTrends(tallies),
  };
};

/** A tally as a file carries it, and its means. */
export const nodeOf = (tally: Tally): RollupNode => {
  const { weight, attainment, expected, trend, best, lagging, distribution, ...counted } = tally;
  return {
    ...counted,
    weight: toText(weight),
    sums: { attainment: toText(attainment), expected: toText(expected) },
    attainment: weight === 0n ? null : quotient(attainment, weight),
    expected: weight === 0n ? null : quotient(expected, weight),
    pace: expected === 0n ? null : quotient(attainment, expected),
    distribution: [...distribution],
    best: [...best],
    lagging: [...lagging],
    ...(trend === undefined
      ? {}
      : {
          trend: {
            schools: trend.schools,
            weight: toText(trend.weight),
            before: toText(trend.before),
            now: toText(trend.now),
            change: quotient(trend.now - trend.before, trend.weight),
          },
        }),
  };
};

/** The tally that a node was made of. */
export const tallyIn = ({ weight, sums, trend, ...node }: RollupNode): Tally => ({
  ...node,
  weight: fromText(weight),
  attainment: fromText(sums.attainment),
  expected: fromText(sums.expected),
  trend: trend && {
    schools: trend.schools,
    weight: fromText(trend.weight),
    before: fromText(trend.before),
    now: fromText(trend.now),
  },
});
