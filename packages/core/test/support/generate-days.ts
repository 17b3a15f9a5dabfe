import * as fc from "fast-check";
import type { Ledger, Plan } from "../../src/index.js";
import { shift } from "./fraction.js";
import { versionsUpTo } from "./naive-versions.js";
import { windows } from "./naive-windows.js";

const FIRST = "2022-11-15";
const DAYS = 820;

/** Last days of windows; most of what can go wrong lies on them, just beside them, or a month later. */
const ENDS = [
  "2022-12-31",
  "2023-06-30",
  "2023-08-31",
  "2023-12-31",
  "2024-01-31",
  "2024-03-31",
  "2024-12-31",
];

/** From 2022-11-15 to 2025-02-11, so that records, stays and deadlines meet. */
export const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: DAYS }).map((days) => shift(FIRST, days)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...ENDS), fc.constantFrom(-60, -59, -1, 0, 1, 2, 29, 30, 31))
      .map(([end, days]) => shift(end, days)),
  },
);

/** A day to look from: most often one on which something is under way. */
export const asOf = fc.oneof(
  { weight: 1, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom("2022-01-01", "2025-12-31", "2026-06-30") },
  { weight: 4, arbitrary: fc.integer({ min: 100, max: DAYS }).map((days) => shift(FIRST, days)) },
);

/** One in `often` times, else nothing. */
export const sometimes = <T>(each: fc.Arbitrary<T>, often: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: often - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: each });

/** A date, a date and time with an offset, or nothing. */
export const recordedAt = (days: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: days },
    {
      weight: 1,
      arbitrary: fc
        .tuple(days, fc.constantFrom("T00:30:00+08:00", "T15:59:59Z", "T16:00:00Z", "T23:30:00-05:00"))
        .map(([date, time]) => date + time),
    },
  );

/** A year, a quarter, or any days. */
export const within = fc.oneof(
  fc.constantFrom(
    { from: "2023-01-01", to: "2023-12-31" },
    { from: "2024-01-01", to: "2024-12-31" },
    { from: "2024-01-01", to: "2024-03-31" },
    { from: "2023-08-01", to: "2024-07-31" },
  ),
  fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
);

const offset = fc.constantFrom(0, 0, 0, 1, -1);
const START = "2023-01-01";

/** The days on which a plan's periods begin and end and its versions hold, or just beside them; and any others. */
export const daysOf = (plan: Plan): fc.Arbitrary<string> => {
  const ends = versionsUpTo(plan, "9999-12-31").flatMap((version) => [
    version.from,
    ...version.plan.commitments.flatMap((each) =>
      windows(version.plan, each).flatMap(({ from, due }) => [from, due]),
    ),
  ]);
  const known = [...new Set([START, ...ends.filter(Boolean)])] as string[];
  return fc.oneof(
    { weight: 2, arbitrary: day },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...known), offset)
        .map(([end, days]) => shift(end, days))
        .filter((each) => each >= FIRST && each < "2026-01-01"),
    },
  );
};

/** So many days after something else something turns: grace, care, stale (rules §§2, 5 and 6). */
const turnsOf = ({ policy }: Plan): number[] => {
  const { graceDays = 30, staleDays = 365 } = policy ?? {};
  return [0, 1, 7, graceDays, staleDays, staleDays + 1, 365, 366];
};

/** A day to look at a case from: any, or one on which something may turn. */
export const askedOn = ({ plan, ledger }: { plan: Plan; ledger: Ledger }): fc.Arbitrary<string> => {
  const dates = ledger.records.map(({ date }) => date);
  return fc.oneof(
    { weight: 2, arbitrary: asOf },
    { weight: 1, arbitrary: daysOf(plan) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.oneof(daysOf(plan), fc.constantFrom(...dates)), fc.constantFrom(...turnsOf(plan)))
        .map(([date, days]) => shift(date, days)),
    },
  );
};
