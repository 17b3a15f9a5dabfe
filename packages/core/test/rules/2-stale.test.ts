import { describe, expect, it } from "vitest";
import type { Indicator, LedgerRecord } from "../../src/index.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

describe.each(WAYS)("§2 stale, by %s", (_, way) => {
  const standing = (indicators: Indicator[], policy = {}) =>
    lookingAt(
      way,
      plan2024({
        indicators,
        policy,
        commitments: [{ schedule: { standing: true }, target: { atLeast: 1 } }],
      }),
    );
  const events: Indicator[] = [{ id: "n", title: "巡查", kind: "count" }];

  it("is a standing promise whose newest record is older than staleDays, the day of it not yet", () => {
    const on = standing(events, { staleDays: 30 })([{ date: "2024-02-01" }, { date: "2024-03-01" }]);
    expect(on("2024-03-31")).toMatchObject({ status: "onTrack", rule: "5.1" });
    expect(on("2024-04-01").periods[0]).toMatchObject({ stale: true, status: "unreported", rule: "5.5" });
  });

  it("is fresh again with any record that counts, one of 0 too", () => {
    const on = standing(events, { staleDays: 30 })([
      { date: "2024-02-01", value: 2 },
      { date: "2024-06-01", value: 0 },
    ]);
    expect(on("2024-05-31").periods[0]!.stale).toBe(true);
    expect(on("2024-06-01").periods[0]).toMatchObject({ status: "onTrack", metOn: "2024-02-01", actual: 2 });
  });

  it("goes by what counts in the basis", () => {
    const on = standing(events, { staleDays: 30 })([
      { date: "2024-02-01", state: "verified" },
      { date: "2024-06-01" },
    ]);
    expect(on("2024-06-10").periods[0]).not.toHaveProperty("stale");
    expect(on("2024-06-10", { basis: "verified" }).periods[0]!.stale).toBe(true);
  });

  it("of a quotient is as old as the older of its two parts", () => {
    const parts: Indicator[] = [
      { id: "q", title: "师生比", kind: "quotient", numerator: "a", denominator: "b" },
      { id: "a", title: "学生", kind: "level" },
      { id: "b", title: "教师", kind: "level" },
    ];
    for (const [students, teachers] of [
      ["2024-06-01", "2024-03-01"],
      ["2024-03-01", "2024-06-01"],
    ] as const) {
      const on = standing(parts, { staleDays: 100 })([
        { indicator: "a", date: students, value: 18 },
        { indicator: "b", date: teachers, value: 1 },
      ]);
      // 2024-03-01 + 100 days is 2024-06-09.
      expect(on("2024-06-09").status).toBe("onTrack");
      expect(on("2024-06-10").periods[0]).toMatchObject({ stale: true, actual: 18, attainment: 1 });
    }
  });

  it("a reading from before the plan serves a standing level without from until it is too old", () => {
    const level: Indicator[] = [{ id: "l", title: "巩固率", kind: "level" }];
    const on = standing(level)([{ date: "2023-11-01", value: 5 }]);
    expect(on("2024-01-01").periods[0]).toMatchObject({ status: "onTrack", metOn: "2023-11-01" });
    expect(on("2024-10-31").status).toBe("onTrack");
    expect(on("2024-11-01").periods[0]).toMatchObject({ stale: true, status: "unreported" });
  });

  it("in grace it does not matter yet: an old level on the first 30 days is onTrack", () => {
    const level: Indicator[] = [{ id: "l", title: "巩固率", kind: "level" }];
    const records: Partial<LedgerRecord>[] = [{ date: "2022-01-01", value: 5 }];
    expect(standing(level)(records)("2024-01-30")).toMatchObject({ status: "onTrack", rule: "5.4" });
    expect(standing(level)(records)("2024-01-31")).toMatchObject({ status: "unreported", rule: "5.5" });
  });

  it("is never said of a dated period", () => {
    const on = lookingAt(
      way,
      plan2024({
        indicators: events,
        policy: { staleDays: 1 },
        commitments: [{ target: { atLeast: 2 }, schedule: { by: "2024-12-31" } }],
      }),
    )([{ date: "2024-02-01" }]);
    expect(on("2024-06-30").periods[0]).not.toHaveProperty("stale");
  });
});
