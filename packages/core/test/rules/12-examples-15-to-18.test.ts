import { describe, expect, it } from "vitest";
import type { Indicator, Plan } from "../../src/index.js";
import { ledgerOf, planOf, range, taskOf } from "../support/build.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const counts = (many: number): Indicator[] =>
  range(many, "n").map((id) => ({ id, title: id, kind: "count" as const }));

describe.each(WAYS)("§12 by %s", (_, way) => {
  describe("15: three commitments of one task, count, atLeast 10, by 2024-12-31", () => {
    const plan = plan2024({
      indicators: counts(3),
      commitments: range(3, "n").map((indicator) => ({
        indicator,
        target: { atLeast: 10 },
        schedule: { by: "2024-12-31" },
      })),
    });
    const two = [
      { indicator: "n0", date: "2024-03-01", value: 10 },
      { indicator: "n1", date: "2024-03-01", value: 6 },
    ];
    const on = (records: object[]) => way(plan, ledgerOf(plan, records), "2024-07-01");
    const statuses = (records: object[]) =>
      Object.values(on(records).commitments).map((node) => node!.status);

    it("10, 6 and nothing: met, onTrack, unreported; 8/15, the task atRisk by 7.5", () => {
      expect(statuses(two)).toEqual(["met", "onTrack", "unreported"]);
      expect(on(two).tasks["1"]).toMatchObject({ status: "atRisk", rule: "7.5" });
      expect(on(two).tasks["1"]!.attainment).toBeCloseTo(8 / 15, 12);
      expect(on(two).tasks["1"]!.expected).toBe(0.5);
    });

    it("the third reports 1: behind; 17/30, the task atRisk", () => {
      const three = [...two, { indicator: "n2", date: "2024-06-01", value: 1 }];
      expect(statuses(three)).toEqual(["met", "onTrack", "behind"]);
      expect(on(three).tasks["1"]).toMatchObject({ status: "atRisk", rule: "7.5" });
      expect(on(three).tasks["1"]!.attainment).toBeCloseTo(17 / 30, 12);
    });
  });

  it("16: monthly, only 2024-01 not done: atRisk up to 2025-01-30, then onTrack", () => {
    const on = lookingAt(
      way,
      plan2024({ indicators: counts(1), commitments: [{ schedule: { monthly: ["2024-01", "2025-12"] } }] }),
    )(
      range(23, "").map((month) => ({
        date: `${Number(month) < 11 ? 2024 : 2025}-${String(((Number(month) + 1) % 12) + 1).padStart(2, "0")}-01`,
      })),
    );
    expect(on("2025-01-30")).toMatchObject({ status: "atRisk", rule: "6.4" });
    expect(on("2025-01-31")).toMatchObject({ status: "onTrack", rule: "6.4" });
  });

  describe("17: count, atLeast 4, yearly 2024–2025, 3 in 2024", () => {
    const missed = { target: { atLeast: 4 }, schedule: { yearly: [2024, 2025] as [number, number] } };
    const three = { date: "2024-05-01", value: 3 };

    it("on 2025-01-15 the commitment is behind (6.4), and so is its task with nothing else", () => {
      const plan = plan2024({ indicators: counts(1), commitments: [missed] });
      const { commitments, tasks } = way(plan, ledgerOf(plan, [three]), "2025-01-15");
      expect(commitments["c0"]).toMatchObject({ status: "behind", rule: "6.4" });
      expect(tasks["1"]).toMatchObject({ status: "behind" });
    });

    it("beside a met one the task is atRisk", () => {
      const plan = plan2024({
        indicators: counts(2),
        commitments: [missed, { indicator: "n1", schedule: { by: "2024-12-31" } }],
      });
      const ledger = ledgerOf(plan, [three, { indicator: "n1", date: "2024-05-01" }]);
      expect(way(plan, ledger, "2025-01-15").tasks["1"]).toMatchObject({ status: "atRisk", rule: "7.5" });
    });

    it("two met and a half-done checklist due tomorrow: the task atRisk, phase and measure by pace", () => {
      const items = range(2, "i").map((id) => ({ id, title: id }));
      const schedule = { by: "2024-12-31" };
      const plan = plan2024({
        indicators: [...counts(1), { id: "k", title: "制度", kind: "checklist", items }],
        tasks: [taskOf({}), taskOf({ id: "2" })],
        commitments: [
          { schedule, phase: "2023" },
          { schedule, phase: "2023" },
          { schedule, phase: "2023", indicator: "k", target: { all: true } },
          { schedule, task: "2" },
        ],
      });
      const records = [{ date: "2024-05-01" }, { date: "2024-05-01", indicator: "k", item: "i0" }];
      const { tasks, phases, measures } = way(plan, ledgerOf(plan, records), "2024-12-30");
      expect(tasks["1"]).toMatchObject({ status: "atRisk", rule: "7.5" });
      expect(tasks["2"]).toMatchObject({ status: "met" });
      // (1 + 1 + 1/2) ÷ (1 + 1 + 0) and more than 1: nothing but the pace.
      expect(phases["2023"]).toMatchObject({ status: "onTrack", rule: "7.5" });
      expect(measures["m"]).toMatchObject({ status: "onTrack", rule: "7.5" });
    });
  });

  it("18: a revision that moves the first year changes no judgement of a past one", () => {
    const first = planOf({
      indicators: [{ ...counts(1)[0]!, baseline: 10 }],
      commitments: [{ target: { growBy: 0.2 }, schedule: { yearly: [2023, 2025] } }],
    });
    const plan: Plan = {
      ...first,
      revisions: [{ from: "2025-03-01", commitments: { c0: { schedule: { yearly: [2024, 2026] } } } }],
    };
    const on = lookingAt(
      way,
      plan,
    )([
      { date: "2023-06-01", value: 30 },
      { date: "2024-05-01", value: 20 },
    ]);
    const of2024 = (day: string) => on(day).periods.find(({ window }) => window === "2024");
    for (const day of ["2025-02-28", "2025-03-01"])
      expect(of2024(day)).toMatchObject({ before: 30, goal: 36, actual: 20, status: "missed" });
    expect(on("2025-03-01").periods.map(({ window }) => window)).toEqual(["2024", "2025", "2026"]);
  });
});
