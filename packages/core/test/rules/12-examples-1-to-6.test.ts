import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/index.js";
import { ledgerOf, planOf, range } from "../support/build.js";
import { lookingAt, WAYS } from "../support/ways.js";

const count: Indicator = { id: "n", title: "交流", kind: "count" };

describe.each(WAYS)("§12 by %s", (_, way) => {
  describe("1: count, atLeast 4, yearly 2023–2025", () => {
    const on = lookingAt(
      way,
      planOf({
        indicators: [count],
        commitments: [{ target: { atLeast: 4 }, schedule: { yearly: [2023, 2025] } }],
      }),
    )(["2023-03-05", "2023-05-10", "2023-09-01", "2023-11-20"].map((date) => ({ date })));

    it("on 2023-06-30: x = 181/365, floor(4 × 0.4959) ÷ 4 = 1/4 expected, 2 of 4; pace 2", () => {
      const node = on("2023-06-30");
      expect(node.periods[0]).toMatchObject({
        actual: 2,
        attainment: 0.5,
        expected: 0.25,
        status: "onTrack",
        rule: "5.7",
      });
      expect(node).toMatchObject({ attainment: 1 / 6, expected: 1 / 12, pace: 2, status: "onTrack" });
    });

    it("on 2023-12-31: met on 2023-11-20; the commitment is onTrack with 1/3", () => {
      expect(on("2023-12-31").periods[0]).toMatchObject({ status: "met", rule: "5.1", metOn: "2023-11-20" });
      expect(on("2023-12-31")).toMatchObject({ attainment: 1 / 3, status: "onTrack", rule: "6.4" });
    });

    it("on 2024-01-15 with nothing new: in grace; on 2024-07-01 unreported, 183/366 gone", () => {
      expect(on("2024-01-15")).toMatchObject({ status: "onTrack", rule: "5.4" });
      expect(on("2024-07-01").periods[1]).toMatchObject({
        expected: 0.5,
        actual: null,
        hasData: false,
        status: "unreported",
        rule: "5.5",
      });
      expect(on("2024-07-01")).toMatchObject({ status: "unreported", rule: "5.5" });
    });
  });

  describe("2: distinct, atLeast 50, by 2023-12-31", () => {
    const see = lookingAt(
      way,
      planOf({
        indicators: [{ id: "sent", title: "选送", kind: "distinct" }],
        commitments: [{ target: { atLeast: 50 }, schedule: { by: "2023-12-31", from: "2023-01-01" } }],
      }),
    );
    const records = [
      { date: "2023-05-01", members: range(30, "t") },
      { date: "2023-10-01", members: range(25, "t", 20) },
    ];

    it("on 2023-12-31: 45 of 50 is 9/10, exactly on track; a day later missed", () => {
      expect(see(records)("2023-12-31").periods[0]).toMatchObject({
        actual: 45,
        attainment: 0.9,
        expected: 1,
        status: "onTrack",
        rule: "5.7",
      });
      expect(see(records)("2024-01-01")).toMatchObject({ status: "missed", rule: "6.2" });
    });

    it("with 5 more on 2024-02-01: metLate from that day", () => {
      const on = see([...records, { date: "2024-02-01", members: range(5, "t", 60) }]);
      expect(on("2024-01-31").status).toBe("missed");
      expect(on("2024-02-01")).toMatchObject({ status: "metLate", rule: "6.1" });
      expect(on("2024-05-01").periods[0]).toMatchObject({ actual: 50, metOn: "2024-02-01" });
    });
  });

  it("3: coverage of all: 80 of 120 active, 912/1096 of the time gone: pace 0.801, atRisk", () => {
    const plan = planOf({
      indicators: [{ id: "trained", title: "轮训", kind: "coverage", roster: "teachers" }],
      commitments: [{ target: { all: true }, schedule: { by: "2025-12-31", from: "2023-01-01" } }],
    });
    const stayed = range(116, "t").map((id) => ({ id }));
    const left = range(4, "t", 116).map((id) => ({ id, left: "2025-03-01" }));
    const joined = range(4, "t", 120).map((id) => ({ id, joined: "2025-03-01" }));
    const members = [...range(80, "t"), ...range(4, "t", 116)];
    const ledger = ledgerOf(plan, [{ date: "2024-06-01", members }], {
      rosters: { teachers: [...stayed, ...left, ...joined] },
    });
    const node = way(plan, ledger, "2025-06-30").commitments["c0"]!;
    expect(node.periods[0]).toMatchObject({ attainment: 2 / 3 });
    expect(node.periods[0]!.expected).toBeCloseTo(912 / 1096, 12);
    expect(node.pace).toBeCloseTo(0.801, 3);
    expect(node).toMatchObject({ status: "atRisk", rule: "5.7" });
  });

  it("4: sum, atLeast 100 万元, yearly: 33.3 + 33.3 + 33.4 is 100 exactly, met", () => {
    const plan = planOf({
      indicators: [{ id: "spent", title: "支出", kind: "sum", measuredIn: "万元" }],
      commitments: [{ target: { atLeast: 100 }, schedule: { yearly: [2023, 2023] } }],
    });
    const on = lookingAt(way, plan)([33.3, 33.3, 33.4].map((value) => ({ value })));
    expect(on("2023-12-31")).toMatchObject({ status: "met", attainment: 1 });
  });

  it("5: level from 1800 to 3000: 2100 is 1/4, 1277/4748 expected: pace 0.930, onTrack", () => {
    const plan = planOf({
      indicators: [{ id: "students", title: "学生数", kind: "level", baseline: 1800 }],
      commitments: [{ target: { atLeast: 3000 }, schedule: { by: "2035-12-31", from: "2023-01-01" } }],
    });
    const node = lookingAt(way, plan)([{ date: "2026-06-30", value: 2100 }])("2026-06-30");
    expect(node.periods[0]!.attainment).toBe(0.25);
    expect(node.periods[0]!.expected).toBeCloseTo(1277 / 4748, 12);
    expect(node.pace).toBeCloseTo(0.93, 3);
    expect(node.status).toBe("onTrack");
  });

  describe("6: checklist of 3, by 2023-12-31, two done by 2023-10-15", () => {
    const on = lookingAt(
      way,
      planOf({
        indicators: [
          {
            id: "rules",
            title: "制度",
            kind: "checklist",
            items: range(3, "i").map((id) => ({ id, title: id })),
          },
        ],
        commitments: [{ target: { all: true } }],
      }),
    )([
      { date: "2023-09-01", item: "i0" },
      { date: "2023-10-15", item: "i1" },
    ]);

    it("is onTrack with 77 days to go and nothing expected, atRisk with 46, missed after", () => {
      expect(on("2023-10-15")).toMatchObject({ status: "onTrack", rule: "5.4", expected: 0, pace: null });
      expect(on("2023-11-15")).toMatchObject({ status: "atRisk", rule: "5.4" });
      expect(on("2024-01-10")).toMatchObject({ status: "missed", rule: "6.2" });
      expect(on("2024-01-10").attainment).toBeCloseTo(2 / 3, 12);
    });
  });
});
