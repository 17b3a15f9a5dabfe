import { describe, expect, it } from "vitest";
import type { Indicator, LedgerRecord } from "../../src/index.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const count: Indicator = { id: "n", title: "次数", kind: "count" };
const level: Indicator = { id: "l", title: "水平", kind: "level" };

describe.each(WAYS)("§12 by %s", (_, way) => {
  describe("7: corrections of corrections, [reported, verified]", () => {
    const see = lookingAt(
      way,
      plan2024({
        indicators: [count],
        commitments: [{ target: { atLeast: 9 }, schedule: { by: "2024-12-31" } }],
      }),
    );
    const A: Partial<LedgerRecord> = { id: "A", value: 3, state: "verified", date: "2024-02-01" };
    const B: Partial<LedgerRecord> = { id: "B", value: 5, supersedes: "A", date: "2024-02-01" };
    const C: Partial<LedgerRecord> = { id: "C", state: "rejected", supersedes: "B", date: "2024-03-01" };
    const D: Partial<LedgerRecord> = { id: "D", value: 4, supersedes: "C", date: "2024-02-01" };
    const both = (records: Partial<LedgerRecord>[]) =>
      (["reported", "verified"] as const).map(
        (basis) => see(records)("2024-06-30", { basis }).periods[0]!.actual,
      );

    it.each<[string, Partial<LedgerRecord>[], (number | null)[]]>([
      ["C turns B down: A's 3 in both", [A, B, C], [3, 3]],
      ["D, reported, for C", [A, B, C, D], [4, 3]],
      ["D verified", [A, B, C, { ...D, state: "verified" }], [4, 4]],
      ["without C", [A, B], [5, 3]],
      ["C on A itself, no B", [A, { ...C, supersedes: "A" }], [null, null]],
    ])("%s", (_name, records, expected) => {
      expect(both(records)).toEqual(expected);
      // The place in the file plays no part.
      expect(both([...records].reverse())).toEqual(expected);
    });
  });

  describe("8: `for`, count, atLeast 2, yearly 2024–2025", () => {
    const plan = plan2024({
      indicators: [count],
      commitments: [{ target: { atLeast: 2 }, schedule: { yearly: [2024, 2025] } }],
    });
    const late = { date: "2025-01-10", for: "2024" };
    const nowhere = { date: "2025-02-01", for: 2030 };

    it("2025-01-10 with for 2024 is in 2024, text or number; 2025-02-01 with for 2030 in no period", () => {
      for (const name of ["2024", 2024]) {
        const node = lookingAt(way, plan)([{ ...late, for: name }, nowhere])("2025-12-31");
        expect(node.periods.map(({ actual }) => actual)).toEqual([1, null]);
      }
    });

    it("both count in a by schedule", () => {
      const by = plan2024({
        indicators: [count],
        commitments: [{ target: { atLeast: 2 }, schedule: { by: "2025-12-31" } }],
      });
      expect(lookingAt(way, by)([late, nowhere])("2025-12-31").periods[0]!.actual).toBe(2);
    });

    it("with one on 2024-05-01, 2024 is metLate on 2025-01-10: an event keeps its own date", () => {
      const on = lookingAt(way, plan)([late, { date: "2024-05-01" }]);
      expect(on("2025-01-09").periods[0]).toMatchObject({ status: "missed", actual: 1 });
      expect(on("2025-01-10").periods[0]).toMatchObject({ status: "metLate", metOn: "2025-01-10" });
    });
  });

  it("9: level, atMost 1, by 2024-12-31: a reading of 2021 keeps no promise, 0.8 on 2024-03-01 does", () => {
    const see = lookingAt(
      way,
      plan2024({
        indicators: [level],
        commitments: [{ target: { atMost: 1 }, schedule: { by: "2024-12-31" } }],
      }),
    );
    const old = { date: "2021-06-01", value: 0.5 };
    expect(see([old])("2024-07-01")).toMatchObject({ status: "unreported", rule: "5.5" });
    expect(see([old])("2025-01-01")).toMatchObject({ status: "missed" });
    expect(see([old, { date: "2024-03-01", value: 0.8 }])("2025-01-01").periods[0]).toMatchObject({
      status: "met",
      metOn: "2024-03-01",
    });
  });

  describe("10: level, riseBy 3, baseline 50, yearly 2024–2025", () => {
    const see = lookingAt(
      way,
      plan2024({
        indicators: [{ ...level, baseline: 50 }],
        commitments: [{ target: { riseBy: 3 }, schedule: { yearly: [2024, 2025] } }],
      }),
    );
    const on = see([
      { date: "2025-01-10", value: 60, for: 2024 },
      { date: "2025-11-01", value: 54 },
    ]);

    it("2024: missed on 2025-01-09, from the 10th on met on 2024-12-31 with goal 53", () => {
      expect(on("2025-01-09").periods[0]).toMatchObject({ status: "missed", actual: null });
      for (const day of ["2025-01-10", "2025-12-31", "2026-06-01"])
        expect(on(day).periods[0]).toMatchObject({
          before: 50,
          goal: 53,
          actual: 60,
          status: "met",
          metOn: "2024-12-31",
        });
    });

    it("2025: before 60, goal 63, a = 0; behind on the last day, missed after", () => {
      expect(on("2025-12-31").periods[1]).toMatchObject({
        before: 60,
        goal: 63,
        actual: 54,
        attainment: 0,
        status: "behind",
      });
      expect(on("2026-01-01").periods[1]).toMatchObject({ before: 60, goal: 63, status: "missed" });
    });

    it("58 of 2024-12-30 for 2025, alone: 2025 met with before 50 and goal 53, 2024 without data", () => {
      const node = see([{ date: "2024-12-30", value: 58, for: 2025 }])("2025-02-01");
      expect(node.periods[0]).toMatchObject({ actual: null, hasData: false });
      expect(node.periods[1]).toMatchObject({ before: 50, goal: 53, actual: 58, status: "met" });
    });
  });
});
