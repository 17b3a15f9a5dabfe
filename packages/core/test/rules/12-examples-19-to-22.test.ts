import { describe, expect, it } from "vitest";
import type { Indicator, Schedule, Target } from "../../src/index.js";
import { ledgerOf } from "../support/build.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const count: Indicator = { id: "n", title: "次数", kind: "count" };
const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

describe.each(WAYS)("§12 by %s", (_, way) => {
  describe("19: within", () => {
    const promised = (schedule: Schedule, target: Target = { atLeast: 4 }) =>
      plan2024({ indicators: [count], commitments: [{ target, schedule }] });
    const four = [{ date: "2024-05-01", value: 4 }];

    it("count, atLeast 4, yearly 2024–2026, 4 in 2024, on 2026-12-31", () => {
      const on = lookingAt(way, promised({ yearly: [2024, 2026] }))(four);
      expect(on("2026-12-31", { within: year(2024) })).toMatchObject({ attainment: 1, status: "met" });
      const in2025 = on("2026-12-31", { within: year(2025) });
      expect(in2025).toMatchObject({ attainment: null, pace: null, expected: 1, status: "missed" });
      expect(in2025.periods).toMatchObject([{ window: "2025", attainment: 0, status: "missed" }]);
      expect(on("2026-12-31").attainment).toBeCloseTo(1 / 3, 12);
    });

    it("by 2025-06-30 is in 2025, not in 2024", () => {
      const plan = promised({ by: "2025-06-30" });
      const ledger = ledgerOf(plan, four);
      const on = (of: number) => way(plan, ledger, "2026-12-31", { within: year(of) });
      expect(on(2025).commitments["c0"]).toMatchObject({ status: "met" });
      expect(on(2024).commitments["c0"]).toBeNull();
      expect(on(2024).overall).toBeNull();
      expect(on(2024).tasks["1"]).toBeNull();
    });

    it("termly 2023-autumn to 2024-spring: within 2024 both, within 2023 none", () => {
      const plan = promised({ termly: ["2023-autumn", "2024-spring"] });
      const on = (of: number) => way(plan, ledgerOf(plan, []), "2026-12-31", { within: year(of) });
      expect(on(2024).commitments["c0"]!.periods.map(({ window }) => window)).toEqual([
        "2023-autumn",
        "2024-spring",
      ]);
      expect(on(2023).commitments["c0"]).toBeNull();
    });
  });

  describe("20: quotients", () => {
    const share = (kind: "level" | "count", target: Target, per?: number) =>
      lookingAt(
        way,
        plan2024({
          indicators: [
            {
              id: "q",
              title: "师生比",
              kind: "quotient",
              numerator: "a",
              denominator: "b",
              ...(per && { per }),
            },
            { id: "a", title: "学生", kind },
            { id: "b", title: "专任教师", kind },
          ],
          commitments: [{ target, schedule: { by: "2024-12-31" } }],
        }),
      );
    const values = (above: number, below: number) => [
      { indicator: "a", date: "2024-03-01", value: above },
      { indicator: "b", date: "2024-03-01", value: below },
    ];
    const on = (above: number, below: number) =>
      share("level", { atMost: 20 })(values(above, below))("2024-07-01").periods[0]!;

    it("1,965 students and 85 teachers, atMost 20: a = 20 × 85 ÷ 1965 = 340/393", () => {
      expect(on(1965, 85).attainment).toBeCloseTo(340 / 393, 12);
      expect(on(1965, 85).actual).toBeCloseTo(1965 / 85, 12);
    });

    it("1,700: exactly 20, met; a denominator of 0: no data", () => {
      expect(on(1700, 85)).toMatchObject({ actual: 20, status: "met", metOn: "2024-03-01" });
      expect(on(1700, 0)).toMatchObject({ actual: null, hasData: false, status: "unreported" });
    });

    it("per 100, count 3 of 12: 25", () => {
      const period = share("count", { atLeast: 50 }, 100)(values(3, 12))("2024-07-01").periods[0]!;
      expect(period).toMatchObject({ actual: 25, attainment: 0.5 });
    });
  });

  it("21: by points, sum, atLeast 100, 1/2 expected: 41 onTrack, 40 and 20 atRisk, 19 behind", () => {
    const see = lookingAt(
      way,
      plan2024({
        policy: { pace: "points" },
        indicators: [{ id: "s", title: "支出", kind: "sum" }],
        commitments: [{ target: { atLeast: 100 }, schedule: { by: "2024-12-31" } }],
      }),
    );
    const status = (value: number) => see([{ date: "2024-03-01", value }])("2024-07-01");
    expect(status(41).expected).toBe(0.5);
    expect([41, 40, 20, 19].map((value) => status(value).status)).toEqual([
      "onTrack",
      "atRisk",
      "atRisk",
      "behind",
    ]);
  });

  describe("22: an extension to 2024-09-30 of a count by 2024-06-30, done on 2024-08-15", () => {
    const plan = plan2024({ indicators: [count], commitments: [{ schedule: { by: "2024-06-30" } }] });
    const granted = {
      id: "e",
      commitment: "c0",
      requested: "2024-06-20",
      granted: "2024-06-25",
      due: "2024-09-30",
    };
    const on = (extension: Partial<typeof granted>) =>
      lookingAt(way, plan)([{ date: "2024-08-15" }], { extensions: [{ ...granted, ...extension }] });

    it("holds from the day on which it is granted", () => {
      expect(on({})("2024-06-24")).toMatchObject({ due: "2024-06-30" });
      expect(on({})("2024-06-24")).not.toHaveProperty("extendedFrom");
      const later = on({})("2024-07-15");
      expect(later).toMatchObject({ due: "2024-09-30", extendedFrom: "2024-06-30" });
      // From 2024-01-01: floor(1 × 197/274) of the one.
      expect(later.periods[0]).toMatchObject({ expected: 0, due: "2024-09-30", extendedFrom: "2024-06-30" });
      expect(later.status).not.toBe("missed");
      expect(on({})("2024-08-15")).toMatchObject({ status: "met", extendedFrom: "2024-06-30" });
    });

    it("asked for after the due date it changes nothing: metLate; granted on 07-10, missed on 07-05 only", () => {
      expect(on({ requested: "2024-07-02", granted: "2024-07-03" })("2024-08-15").status).toBe("metLate");
      expect(on({ granted: "2024-07-10" })("2024-07-05").status).toBe("missed");
      expect(on({ granted: "2024-07-10" })("2024-07-10").status).not.toBe("missed");
    });
  });
});
