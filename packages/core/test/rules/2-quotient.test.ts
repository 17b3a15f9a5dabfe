import { describe, expect, it } from "vitest";
import type { Indicator, LedgerRecord, Schedule, Target } from "../../src/index.js";
import { lookingAt, plan2024, WAYS, type Way } from "../support/ways.js";

type Kind = "level" | "count" | "sum" | "distinct";

const promise = (
  [above, below]: [Kind, Kind],
  target: Target,
  schedule: Schedule,
  more: Partial<Indicator> = {},
) =>
  plan2024({
    indicators: [
      { id: "q", title: "执行率", kind: "quotient", numerator: "a", denominator: "b", ...more },
      { id: "a", title: "分子", kind: above },
      { id: "b", title: "分母", kind: below },
    ],
    commitments: [{ target, schedule }],
  });

const a = (date: string, value: number, more: Partial<LedgerRecord> = {}): Partial<LedgerRecord> => ({
  indicator: "a",
  date,
  value,
  ...more,
});
const b = (date: string, value: number, more: Partial<LedgerRecord> = {}): Partial<LedgerRecord> => ({
  ...a(date, value, more),
  indicator: "b",
});
const BY: Schedule = { by: "2024-12-31" };

describe.each(WAYS)("§2 quotients by %s", (_, way: Way) => {
  it("each part adds up by its own kind: 30 + 20 spent of a budget of 80, per 100, is 62.5", () => {
    const see = lookingAt(way, promise(["sum", "level"], { atLeast: 100 }, BY, { per: 100 }));
    const period = see([b("2024-01-10", 80), a("2024-02-01", 30), a("2024-04-01", 20)])("2024-06-30")
      .periods[0]!;
    expect(period).toMatchObject({ actual: 62.5, attainment: 0.625, hasData: true });
    // linear: 182 of 366 days.
    expect(period.expected).toBeCloseTo(182 / 366, 12);
  });

  it("is an exact fraction: 1/3 against 0.333333 is met, against 0.333334 not", () => {
    const records = [a("2024-02-01", 1), b("2024-02-01", 3)];
    const status = (atLeast: number) =>
      lookingAt(way, promise(["level", "level"], { atLeast }, BY))(records)("2024-12-31").status;
    expect([status(0.333333), status(0.333334)]).toEqual(["met", "onTrack"]);
  });

  it("has none where a part has none, or the denominator is 0 or less", () => {
    const see = lookingAt(way, promise(["sum", "sum"], { atLeast: 1 }, BY));
    const none = { actual: null, hasData: false, attainment: 0 };
    for (const records of [
      [a("2024-02-01", 5)],
      [b("2024-02-01", 5)],
      [a("2024-02-01", 5), b("2024-02-01", 0)],
      [a("2024-02-01", 5), b("2024-02-01", 3), b("2024-03-01", -3)],
      [a("2024-02-01", 5), b("2024-02-01", -2)],
    ])
      expect(see(records)("2024-06-30").periods[0]).toMatchObject(none);
    // A numerator of 0 is a value.
    expect(see([a("2024-02-01", 0), b("2024-02-01", 2)])("2024-06-30").periods[0]).toMatchObject({
      actual: 0,
      hasData: true,
      status: "behind",
    });
  });

  it("takes each period's own parts, by their `for` too", () => {
    const on = lookingAt(
      way,
      promise(["count", "distinct"], { atLeast: 1 }, { yearly: [2024, 2025] }),
    )([
      a("2024-05-01", 2),
      { indicator: "b", date: "2024-05-01", members: ["x", "y", "z", "w"] },
      a("2025-02-01", 1, { for: 2024 }),
      a("2025-03-01", 3),
    ]);
    expect(on("2025-01-31").periods.map(({ actual }) => actual)).toEqual([0.5, null]);
    expect(on("2025-12-31").periods.map(({ actual }) => actual)).toEqual([0.75, null]);
  });

  it("with levels, a reading of January for the year before is one of 31 December", () => {
    const on = lookingAt(
      way,
      promise(["level", "level"], { atLeast: 10 }, { yearly: [2024, 2025] }),
    )([a("2024-06-01", 100), b("2025-01-15", 10, { for: "2024" })]);
    expect(on("2025-01-14").periods[0]).toMatchObject({ status: "missed", actual: null });
    expect(on("2025-01-15").periods[0]).toMatchObject({ status: "met", metOn: "2024-12-31", actual: 10 });
  });

  it("goes the way from its baseline: from 30 students a teacher to 20, 24 is 6/10", () => {
    const on = lookingAt(
      way,
      promise(["level", "level"], { atMost: 20 }, BY, { baseline: 30 }),
    )([a("2024-03-01", 240), b("2024-03-01", 10)]);
    expect(on("2024-06-30").periods[0]!.attainment).toBeCloseTo(0.6, 12);
  });

  it("grows against the year before: 8 of 10, then 9 of 10 with riseBy 0.1 exactly met", () => {
    const on = lookingAt(
      way,
      promise(["sum", "sum"], { riseBy: 0.1 }, { yearly: [2024, 2025] }),
    )([a("2024-02-01", 8), b("2024-02-01", 10), a("2025-02-01", 9), b("2025-02-01", 10)]);
    expect(on("2025-06-30").periods[0]).toMatchObject({ unjudged: "before", before: null });
    expect(on("2025-06-30").periods[1]).toMatchObject({ before: 0.8, goal: 0.9, status: "met" });
  });

  it("of two levels, the newest values before the first day stand in for a year before", () => {
    const on = lookingAt(
      way,
      promise(["level", "level"], { fallBy: 1 }, { yearly: [2024, 2024] }),
    )([a("2023-11-01", 400), b("2023-06-01", 20), a("2024-09-01", 380), b("2024-09-01", 20)]);
    expect(on("2024-10-01").periods[0]).toMatchObject({ before: 20, goal: 19, actual: 19, status: "met" });
  });

  it("may be referred to where both parts are levels", () => {
    const plan = plan2024({
      indicators: [
        { id: "own", title: "本校", kind: "level" },
        { id: "q", title: "全县生均", kind: "quotient", numerator: "a", denominator: "b" },
        { id: "a", title: "经费", kind: "level" },
        { id: "b", title: "学生", kind: "level" },
      ],
      commitments: [{ target: { reference: "q" }, schedule: BY }],
    });
    const on = lookingAt(
      way,
      plan,
    )([
      { date: "2024-02-01", value: 12 },
      a("2024-03-01", 30),
      b("2024-04-01", 2),
      b("2024-05-01", 0),
      b("2024-06-01", 3),
    ]);
    const seen = (day: string) => on(day).periods[0]!;
    expect(seen("2024-03-31")).toMatchObject({ reference: null, unjudged: "reference" });
    expect(seen("2024-04-30")).toMatchObject({ reference: 15, attainment: 0.8 });
    expect(seen("2024-05-01")).toMatchObject({ reference: null, hasData: false });
    expect(seen("2024-06-01")).toMatchObject({ reference: 10, status: "met", metOn: "2024-06-01" });
  });
});
