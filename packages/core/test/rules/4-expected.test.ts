import { describe, expect, it } from "vitest";
import type { Indicator, Target } from "../../src/index.js";
import { periodOf } from "../support/build.js";

describe("§4 expected", () => {
  it("grows day by day for a sum, both ends included: 2023-06-30 is 181/365", () => {
    expect(periodOf({ kind: "sum" }, { target: { atLeast: 100 } }, [], "2023-06-30").expected).toBe(
      181 / 365,
    );
  });

  it("is 0 before and 1 from the due date on for a checklist and a rating", () => {
    const scale = [{ value: 1, label: "好" }];
    expect(periodOf({ kind: "level", scale }, {}, [], "2023-12-30").expected).toBe(0);
    expect(periodOf({ kind: "level", scale }, {}, [], "2023-12-31").expected).toBe(1);
  });

  it("is all of it for a standing promise from the end of the grace on, what is there before it and for an aim", () => {
    const on = (day: string, force: "firm" | "aim" = "firm") =>
      periodOf(
        { kind: "level" },
        { target: { atLeast: 4 }, schedule: { standing: true }, force },
        [{ date: "2023-01-10", value: 1 }],
        day,
      );
    expect(on("2023-01-30")).toMatchObject({
      attainment: 0.25,
      expected: 0.25,
      status: "onTrack",
      rule: "5.4",
    });
    expect(on("2023-01-31")).toMatchObject({ attainment: 0.25, expected: 1, status: "behind", rule: "5.7" });
    expect(on("2023-06-01", "aim")).toMatchObject({
      attainment: 0.25,
      expected: 0.25,
      status: "onTrack",
      rule: "5.6",
    });
  });

  it("is 0 before and 1 from the due date on where that lies before the first day", () => {
    const on = (day: string) =>
      periodOf({ kind: "sum" }, { schedule: { by: "2022-12-30" } }, [], day).expected;
    expect(["2022-12-29", "2022-12-30", "2022-12-31"].map(on)).toEqual([0, 1, 1]);
  });

  it("goes by steps to a whole goal above 0 that is to be reached upwards: 1 of 4 on day 181, else 181/365", () => {
    const on = (indicator: Partial<Indicator>, target: Target) =>
      periodOf(
        { phasing: "steps", ...indicator },
        { target, schedule: { yearly: [2023, 2023] } },
        [],
        "2023-06-30",
      ).expected;
    const level = { kind: "level" } as const;
    expect(on(level, { atLeast: 4 })).toBe(1 / 4);
    expect(on(level, { between: [4, 6] })).toBe(1 / 4);
    expect(on({ baseline: 0 }, { riseBy: 4 })).toBe(1 / 4);
    expect(on({ baseline: 2 }, { growBy: 1 })).toBe(1 / 4);
    for (const target of [{ atLeast: 2.5 }, { atLeast: 0 }, { atLeast: -2 }, { atMost: 4 }])
      expect([target, on(level, target)]).toEqual([target, 181 / 365]);
    expect(on({ ...level, baseline: 6 }, { fallBy: 2 })).toBe(181 / 365);
    // From 0 growth has no goal.
    expect(on({ baseline: 0 }, { growBy: 1 })).toBe(181 / 365);
  });
});
