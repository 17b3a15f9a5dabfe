import { describe, expect, it } from "vitest";
import type { Commitment, Indicator, LedgerRecord } from "../../src/index.js";
import { periodOf } from "../support/build.js";

describe("§3 attainment", () => {
  const level = (target: Commitment["target"], value: number, baseline?: number) =>
    periodOf({ kind: "level", baseline }, { target }, [{ value }], "2023-06-01");

  it("goes the way from the baseline: (15 − 10) ÷ (20 − 10) is 1/2, below the baseline 0", () => {
    expect(level({ atLeast: 20 }, 15, 10).attainment).toBe(0.5);
    expect(level({ atLeast: 20 }, 5, 10).attainment).toBe(0);
  });

  it("is 0 when the target is no higher than the baseline and not reached", () => {
    expect(level({ atLeast: 10 }, 9, 10).attainment).toBe(0);
  });

  it("comes down to atMost: (30 − 25) ÷ (30 − 10) is 1/4; without a baseline 10 ÷ 25; 0 where the target is 0", () => {
    expect(level({ atMost: 10 }, 25, 30).attainment).toBe(0.25);
    expect(level({ atMost: 10 }, 25).attainment).toBe(0.4);
    expect(level({ atMost: 0 }, 1).attainment).toBe(0);
    expect(level({ atMost: 10 }, 10)).toMatchObject({ attainment: 1, status: "met" });
  });

  it("is met above a range, and flagged", () => {
    expect(level({ between: [3000, 5000] }, 5001)).toMatchObject({ status: "met", aboveRange: true });
    expect(level({ between: [3000, 5000] }, 5000).aboveRange).toBeUndefined();
    expect(level({ between: [3000, 5000] }, 1500).attainment).toBe(0.5);
  });

  it("has no data before the indicator referred to has a value, though the actual is shown", () => {
    const other: Indicator = { id: "o", title: "平均", kind: "level" };
    const refer = (records: Partial<LedgerRecord>[]) =>
      periodOf({ kind: "level" }, { target: { reference: "o" } }, records, "2023-06-01", [other]);
    expect(refer([{ value: 60 }])).toMatchObject({
      actual: 60,
      reference: null,
      hasData: false,
      attainment: 0,
      metOn: null,
    });
    expect(refer([{ value: 60 }, { indicator: "o", value: 80 }])).toMatchObject({
      reference: 80,
      attainment: 0.75,
    });
    expect(refer([{ value: 80 }, { indicator: "o", value: 80 }]).status).toBe("met");
  });
});
