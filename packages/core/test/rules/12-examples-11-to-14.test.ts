import { describe, expect, it } from "vitest";
import type { Indicator, LedgerRecord, Schedule, Target } from "../../src/index.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const count: Indicator = { id: "n", title: "次数", kind: "count" };
const sum: Indicator = { id: "s", title: "支出", kind: "sum" };
const level: Indicator = { id: "l", title: "巩固率", kind: "level" };
const pair = [
  { id: "a", title: "甲" },
  { id: "b", title: "乙" },
];
const checklist: Indicator = { id: "k", title: "制度", kind: "checklist", items: pair };

describe.each(WAYS)("§12 by %s", (_, way) => {
  describe("11: sum, growBy 0.05, yearly 2024–2025, 0 in 2024 and no baseline, 50 on 2025-06-01", () => {
    const on = lookingAt(
      way,
      plan2024({
        indicators: [sum],
        commitments: [{ target: { growBy: 0.05 }, schedule: { yearly: [2024, 2025] } }],
      }),
    )([
      { date: "2024-03-01", value: 0 },
      { date: "2025-06-01", value: 50 },
    ]);

    it("2024 cannot be judged: it expects nothing and is unreported, 6.4 passes over it", () => {
      expect(on("2025-02-15").periods[0]).toMatchObject({
        unjudged: "before",
        before: null,
        goal: null,
        actual: 0,
        hasData: false,
        attainment: 0,
        expected: 0,
        status: "unreported",
        rule: "5.5",
      });
      expect(on("2025-01-15")).toMatchObject({ status: "onTrack", rule: "5.4" });
    });

    it("2025: before 0, 50 > 0, met on 2025-06-01; the commitment onTrack, from 2026-01-01 unreported", () => {
      const node = on("2025-12-31");
      expect(node.periods[1]).toMatchObject({
        before: 0,
        goal: null,
        attainment: 1,
        status: "met",
        metOn: "2025-06-01",
      });
      expect(node).toMatchObject({ attainment: 0.5, expected: 0.5, status: "onTrack", rule: "6.4" });
      expect(on("2026-01-01")).toMatchObject({ status: "unreported", rule: "6.2" });
    });
  });

  describe("12: level by 2024-12-31 with a reference", () => {
    const see = lookingAt(
      way,
      plan2024({
        indicators: [level, { id: "mean", title: "全县平均", kind: "level" }],
        commitments: [{ target: { reference: "mean" }, schedule: { by: "2024-12-31" } }],
      }),
    );
    const own = (date: string, value: number): Partial<LedgerRecord> => ({ date, value });
    const mean = (date: string, value: number): Partial<LedgerRecord> => ({ indicator: "mean", date, value });

    it("without a value: in grace, then unreported and never missed", () => {
      const on = see([own("2024-05-01", 80)]);
      expect(on("2024-01-30")).toMatchObject({ status: "onTrack", rule: "5.4" });
      for (const day of ["2024-01-31", "2024-07-01", "2025-01-01", "2030-01-01"])
        expect(on(day).periods[0]).toMatchObject({
          status: "unreported",
          rule: "5.5",
          unjudged: "reference",
          reference: null,
          expected: 0,
          hasData: false,
        });
      expect(on("2025-01-01")).toMatchObject({ status: "unreported", rule: "6.2" });
    });

    it("78, published on 2025-03-10, stands for every day; 90 in June changes nothing", () => {
      const on = see([own("2024-05-01", 80), mean("2025-03-10", 78), mean("2025-06-01", 90)]);
      expect(on("2025-03-09").periods[0]).toMatchObject({ status: "unreported", reference: null });
      for (const day of ["2025-03-10", "2025-06-01", "2026-01-01"])
        expect(on(day).periods[0]).toMatchObject({ status: "met", metOn: "2024-05-01", reference: 78 });
    });

    it("70 in time and 80 only on 2025-02-01: metLate from 03-10 on, metOn 2025-02-01", () => {
      const on = see([own("2024-05-01", 70), own("2025-02-01", 80), mean("2025-03-10", 78)]);
      expect(on("2025-03-09").periods[0]!.status).toBe("unreported");
      expect(on("2025-03-10").periods[0]).toMatchObject({ status: "metLate", metOn: "2025-02-01" });
    });

    it("with 85 on 2024-04-01 as well 78 counts for nothing: missed", () => {
      const on = see([
        own("2024-05-01", 70),
        own("2025-02-01", 80),
        mean("2024-04-01", 85),
        mean("2025-03-10", 78),
      ]);
      expect(on("2025-03-10").periods[0]).toMatchObject({ status: "missed", reference: 85 });
    });
  });

  describe("13: days of grace and of care", () => {
    it("sum, atLeast 100, yearly, 100 in 2024: onTrack up to 2025-01-30, then unreported", () => {
      const on = lookingAt(
        way,
        plan2024({
          indicators: [sum],
          commitments: [{ target: { atLeast: 100 }, schedule: { yearly: [2024, 2025] } }],
        }),
      )([{ date: "2024-01-10", value: 100 }]);
      expect(on("2024-12-31")).toMatchObject({ status: "onTrack", rule: "6.4" });
      for (const day of ["2025-01-01", "2025-01-30"])
        expect(on(day)).toMatchObject({ status: "onTrack", rule: "5.4" });
      expect(on("2025-01-31")).toMatchObject({ status: "unreported", rule: "5.5" });
    });

    it.each<[string, Schedule, string, string]>([
      ["a quarter of 91 days: 7", { quarterly: ["2024Q1", "2024Q1"] }, "2024-01-07", "2024-01-08"],
      ["a month of 31 days: 2", { monthly: ["2024-01", "2024-01"] }, "2024-01-02", "2024-01-03"],
      ["a week: 1", { weekly: ["2024-W01", "2024-W01"] }, "2024-01-01", "2024-01-02"],
    ])("grace of %s", (_name, schedule, last, next) => {
      const on = lookingAt(way, plan2024({ indicators: [sum], commitments: [{ schedule }] }))([]);
      expect(on(last)).toMatchObject({ status: "onTrack", rule: "5.4" });
      expect(on(next)).toMatchObject({ status: "unreported", rule: "5.5" });
    });

    it("a checklist of 60 days calls for care floor(60 × 60 ÷ 365) = 9 days before its end", () => {
      const on = lookingAt(
        way,
        plan2024({
          indicators: [checklist],
          commitments: [{ target: { all: true }, schedule: { from: "2024-06-01", by: "2024-07-30" } }],
        }),
      )([]);
      expect(on("2024-07-20").status).toBe("onTrack");
      expect(on("2024-07-21").status).toBe("atRisk");
    });
  });

  describe("14: standing", () => {
    const standing = (indicator: Indicator, target: Target, force?: "aim") =>
      lookingAt(
        way,
        plan2024({
          indicators: [indicator],
          commitments: [{ target, schedule: { standing: true }, ...(force && { force }) }],
        }),
      );

    it("count, atLeast 1, one event on 2024-05-01: fresh for 365 days", () => {
      const on = standing(count, { atLeast: 1 })([{ date: "2024-05-01" }]);
      expect(on("2024-01-30").periods[0]).toMatchObject({ status: "onTrack", rule: "5.4", expected: 0 });
      expect(on("2024-02-15").periods[0]).toMatchObject({ status: "unreported", rule: "5.5", expected: 1 });
      for (const day of ["2024-05-01", "2025-05-01"]) {
        expect(on(day).periods[0]).toMatchObject({ status: "onTrack", rule: "5.1", attainment: 1 });
        expect(on(day).periods[0]).not.toHaveProperty("stale");
      }
      expect(on("2025-05-02").periods[0]).toMatchObject({
        status: "unreported",
        rule: "5.5",
        stale: true,
        attainment: 1,
        expected: 1,
        metOn: "2024-05-01",
        hasData: true,
      });
    });

    it("level, atLeast 95: 1 on 2024-06-01 is 1/95, behind; as an aim onTrack", () => {
      const one = [{ date: "2024-06-01", value: 1 }];
      const period = standing(level, { atLeast: 95 })(one)("2024-07-01").periods[0]!;
      expect(period.attainment).toBeCloseTo(1 / 95, 12);
      expect(period.status).toBe("behind");
      expect(standing(level, { atLeast: 95 }, "aim")(one)("2024-07-01")).toMatchObject({
        status: "onTrack",
        rule: "5.6",
      });
    });

    it("an aim with 96: met, on 2025-06-02 unreported with a = 1", () => {
      const on = standing(level, { atLeast: 95 }, "aim")([{ date: "2024-06-01", value: 96 }]);
      expect(on("2025-06-01")).toMatchObject({ status: "met", rule: "6.1" });
      expect(on("2025-06-02").periods[0]).toMatchObject({ status: "unreported", attainment: 1 });
    });

    it("a finished checklist is met in 2034 too, firm or aim; half of it is behind", () => {
      const done = pair.map(({ id }) => ({ date: "2024-03-01", item: id }));
      for (const force of [undefined, "aim"] as const)
        expect(standing(checklist, { all: true }, force)(done)("2034-01-01").status).toBe("met");
      expect(standing(checklist, { all: true })(done.slice(1))("2034-01-01").status).toBe("behind");
    });

    it("coverage of all in 2024: onTrack in 2034, an aim met", () => {
      const rosters = { teachers: [{ id: "t1" }] };
      const covered = [{ date: "2024-03-01", members: ["t1"] }];
      const coverage: Indicator = { id: "c", title: "轮训", kind: "coverage", roster: "teachers" };
      const status = (force?: "aim") =>
        standing(coverage, { all: true }, force)(covered, { rosters })("2034-01-01").status;
      expect([status(), status("aim")]).toEqual(["onTrack", "met"]);
    });
  });
});
