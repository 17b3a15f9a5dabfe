import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/index.js";
import { ledgerOf, range, taskOf } from "../support/build.js";
import { lookingAt, plan2024, WAYS } from "../support/ways.js";

const counts = (many: number): Indicator[] =>
  range(many, "n").map((id) => ({ id, title: id, kind: "count" as const }));

// The rows of the table that are worked examples stand with those, in 12-examples-*.test.ts.
describe.each(WAYS)("§13 by %s", (_, way) => {
  it("a measure or phase with one child met and one atRisk, pace ≥ 0.9: onTrack; a task atRisk as before", () => {
    const plan = plan2024({
      indicators: counts(2),
      tasks: [taskOf({}), taskOf({ id: "2" })],
      commitments: [
        { schedule: { by: "2024-12-31" }, phase: "2023", task: "1" },
        { indicator: "n1", target: { atLeast: 4 }, schedule: { by: "2024-12-31" }, phase: "2023", task: "2" },
      ],
    });
    const both = { ...plan, commitments: plan.commitments.map((each) => ({ ...each, task: "1" })) };
    // 3 of 4 with 15 days to go: 5.8. (1 + 3/4) ÷ (1 + 3/4) is 1.
    const records = [{ date: "2024-03-01" }, { date: "2024-03-01", indicator: "n1", value: 3 }];
    const { measures, phases, tasks } = way(plan, ledgerOf(plan, records), "2024-12-16");
    expect([tasks["1"]!.status, tasks["2"]!.status]).toEqual(["met", "atRisk"]);
    expect(measures["m"]).toMatchObject({ status: "onTrack", rule: "7.5" });
    expect(phases["2023"]).toMatchObject({ status: "onTrack", rule: "7.5" });
    expect(way(both, ledgerOf(both, records), "2024-12-16").tasks["1"]).toMatchObject({ status: "atRisk" });
  });

  it("four met and a standing one unreported: atRisk after the due date, as on the day before", () => {
    const plan = plan2024({
      indicators: counts(5),
      commitments: range(5, "n").map((indicator, at) => ({
        indicator,
        schedule: at === 4 ? { standing: true as const } : { by: "2024-06-30" },
      })),
    });
    const ledger = ledgerOf(
      plan,
      range(4, "n").map((indicator) => ({ indicator, date: "2024-03-01" })),
    );
    for (const day of ["2024-06-30", "2024-07-01"])
      expect(way(plan, ledger, day).tasks["1"]).toMatchObject({ status: "atRisk", rule: "7.5" });
  });

  it("met and a standing one upcoming: onTrack after the due date", () => {
    const plan = plan2024({
      indicators: counts(2),
      commitments: [
        { schedule: { by: "2024-06-30" } },
        { indicator: "n1", schedule: { standing: true, from: "2025-01-01" } },
      ],
    });
    const ledger = ledgerOf(plan, [{ date: "2024-03-01" }]);
    expect(way(plan, ledger, "2024-07-01").tasks["1"]).toMatchObject({ status: "onTrack", rule: "7.5" });
  });

  it("of two levels of one day without recordedAt the greater id decides, not the place in the file", () => {
    const see = lookingAt(
      way,
      plan2024({
        indicators: [{ id: "l", title: "水平", kind: "level" }],
        commitments: [{ target: { atLeast: 9 }, schedule: { by: "2024-12-31" } }],
      }),
    );
    const [greater, less] = [
      { id: "r2", date: "2024-03-01", value: 7 },
      { id: "r10", date: "2024-03-01", value: 5 },
    ];
    for (const records of [
      [greater, less],
      [less, greater],
    ])
      expect(see(records)("2024-06-30").periods[0]!.actual).toBe(7);
  });
});
