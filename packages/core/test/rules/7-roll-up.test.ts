import { describe, expect, it } from "vitest";
import type { Commitment, LedgerRecord } from "../../src/index.js";
import { ledgerOf, planOf, progressOn, taskOf } from "../support/build.js";
import { WAYS } from "../support/ways.js";

const count = { id: "n", title: "次数", kind: "count" as const };
const sum = { id: "s", title: "金额", kind: "sum" as const };

describe("§7 roll-up", () => {
  it("counts a task once for a unit, though the document names the unit twice", () => {
    const plan = planOf({
      indicators: [count, sum],
      commitments: [{}, { task: "2", indicator: "s" }],
      tasks: [taskOf({ support: ["u", "u"] }), taskOf({ id: "2", support: ["u"] })],
    });
    // 1 and 0: the mean is 1/2; with the first task twice it would be 2/3.
    expect(progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30").units["u"]?.support?.attainment).toBe(0.5);
  });

  it("weighs: 3 × 1 and 1 × 0 are 0.75", () => {
    const plan = planOf({ indicators: [count, sum], commitments: [{ weight: 3 }, { indicator: "s" }] });
    expect(progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30").tasks["1"]?.attainment).toBe(0.75);
  });

  it("gives null for a node without children, and leaves it out of those above", () => {
    const plan = planOf({
      indicators: [count],
      commitments: [{}],
      tasks: [taskOf({}), taskOf({ id: "2" })],
      measures: [
        { id: "m", title: "甲" },
        { id: "x", title: "乙" },
      ],
    });
    const progress = progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30");
    expect([progress.tasks["2"], progress.measures["x"], progress.units["u"]?.support]).toEqual([
      null,
      null,
      null,
    ]);
    expect(progress.overall).toMatchObject({ attainment: 1, counts: { met: 1 } });
  });

  it("counts a commitment without a task in its phase alone", () => {
    const plan = planOf({
      indicators: [count, sum],
      commitments: [{}, { task: undefined, phase: "2023", indicator: "s" }],
    });
    const progress = progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30");
    expect(progress.tasks["1"]?.attainment).toBe(1);
    expect(progress.phases["2023"]).toMatchObject({
      attainment: null,
      pace: null,
      status: "unreported",
      rule: "7.4",
    });
  });

  it("has no due date where all are standing, and is not missed then", () => {
    const plan = planOf({ indicators: [count], commitments: [{ schedule: { standing: true } }] });
    expect(progressOn(plan, ledgerOf(plan, [{ value: 0 }]), "2024-01-01").overall).toMatchObject({
      due: null,
      status: "behind",
    });
  });

  it("tells the share of data of the commitments that have begun, by their weights", () => {
    const plan = planOf({
      indicators: [count, sum],
      commitments: [
        { weight: 3 },
        { indicator: "s" },
        { indicator: "s", schedule: { by: "2024-12-31", from: "2024-01-01" } },
      ],
    });
    const progress = progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30");
    expect(progress.overall?.dataCoverage).toBe(0.75);
    expect(progress.commitments["c2"]?.dataCoverage).toBeNull();
  });

  it("takes a task's own finding into account last", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const ledger = ledgerOf(plan, [{}], { findings: [{ id: "f", task: "1", found: "2023-07-01" }] });
    expect(progressOn(plan, ledger, "2023-07-01").tasks["1"]).toMatchObject({
      status: "atRisk",
      rule: "finding",
    });
  });

  it("leaves a finding to the task that it names", () => {
    const plan = planOf({
      indicators: [count],
      commitments: [{}, { task: "2" }],
      tasks: [taskOf({}), taskOf({ id: "2" })],
    });
    const findings = [
      { id: "f", task: "2", found: "2023-07-01" },
      { id: "g", commitment: "c1", found: "2023-07-01" },
    ];
    const { tasks } = progressOn(plan, ledgerOf(plan, [{}], { findings }), "2023-07-01");
    expect([tasks["1"]?.status, tasks["2"]?.status]).toEqual(["met", "atRisk"]);
  });

  it("has begun on the first day: nothing recorded is a share of 0 then, and none the day before", () => {
    const plan = planOf({
      indicators: [count],
      commitments: [{ schedule: { by: "2024-12-31", from: "2024-01-01" } }],
    });
    const on = (day: string) => progressOn(plan, ledgerOf(plan, []), day).commitments["c0"]!.dataCoverage;
    expect([on("2023-12-31"), on("2024-01-01")]).toEqual([null, 0]);
  });

  it("knows no phase where the plan has none", () => {
    const plan = planOf({ indicators: [count], commitments: [{}], phases: undefined });
    expect(progressOn(plan, ledgerOf(plan, []), "2023-06-30").phases).toEqual({});
  });
});

describe.each(WAYS)("§7 status of a task, by %s", (_, way) => {
  const on = (day: string, commitments: Partial<Commitment>[], records: Partial<LedgerRecord>[]) => {
    const plan = planOf({
      indicators: [count, sum, { ...sum, id: "s2" }],
      commitments,
    });
    return way(plan, ledgerOf(plan, records), day).tasks["1"]!;
  };
  const june = { schedule: { by: "2023-06-30" } };

  it("7.1: is metLate where all are met and one late", () => {
    expect(
      on(
        "2023-08-01",
        [june, { ...june, indicator: "s" }],
        [{ date: "2023-06-01" }, { indicator: "s", date: "2023-07-15", value: 1 }],
      ),
    ).toMatchObject({ status: "metLate", rule: "7.1", counts: { met: 1, metLate: 1 } });
  });

  it("7.3: is missed only after the last due date, not on it: 3/4 missed in June, 1/2 by December", () => {
    const commitments = [
      { ...june, target: { atLeast: 4 } },
      { indicator: "s", target: { atLeast: 100 } },
    ];
    const records = [{ value: 3 }, { indicator: "s", value: 50 }];
    // (3/4 + 1/2) ÷ 2 of 1 is atRisk by pace; the better child is behind.
    expect(on("2023-12-31", commitments, records)).toMatchObject({
      ...{ status: "behind", rule: "7.6", attainment: 0.625, expected: 1, due: "2023-12-31" },
      counts: { missed: 1, behind: 1 },
    });
    expect(on("2024-01-01", commitments, records)).toMatchObject({ status: "missed", rule: "7.3" });
  });

  it("7.4: is unreported where nothing is reported of what has begun, not where a 0 is", () => {
    const sums = [{ indicator: "s" }, { indicator: "s2" }];
    const next = { schedule: { by: "2024-12-31", from: "2024-01-01" } };
    expect(on("2023-07-01", [...sums, next], [])).toMatchObject({
      ...{ status: "unreported", rule: "7.4" },
      counts: { unreported: 2, upcoming: 1 },
    });
    expect(on("2023-07-01", sums, [{ indicator: "s", value: 0 }])).toMatchObject({
      ...{ status: "behind", rule: "7.5", attainment: 0 },
      counts: { unreported: 1, behind: 1 },
    });
  });

  it("7.5: is atRisk where one is missed, whatever the pace: 9/10 and 1 of 1 and 182/365", () => {
    expect(
      on(
        "2023-07-01",
        [
          { ...june, target: { atLeast: 10 } },
          { indicator: "s", target: { atLeast: 100 } },
        ],
        [{ value: 9 }, { indicator: "s", value: 100 }],
      ),
    ).toMatchObject({ status: "atRisk", rule: "7.5", counts: { missed: 1, met: 1 } });
  });

  it("7.6: is no better than the best that has begun: half of next year's done early makes nothing good", () => {
    // 1/5 of 183/365 is behind; with 1/2 of 0 expected the pace is 0.35 ÷ 0.25.
    expect(
      on(
        "2023-07-02",
        [
          { indicator: "s", target: { atLeast: 100 } },
          { target: { atLeast: 2 }, schedule: { yearly: [2024, 2024] } },
        ],
        [{ indicator: "s", value: 20 }, { for: 2024 }],
      ),
    ).toMatchObject({ status: "behind", rule: "7.6", attainment: 0.35, counts: { behind: 1, upcoming: 1 } });
  });

  it("is due on the latest day of its commitments, whatever their order, a standing one aside", () => {
    expect(on("2023-07-01", [{}, { schedule: { standing: true } }, june], []).due).toBe("2023-12-31");
    expect(on("2023-07-01", [{ schedule: { standing: true } }, june, {}], []).due).toBe("2023-12-31");
    expect(on("2023-07-01", [june, { schedule: { standing: true } }], []).due).toBe("2023-06-30");
  });
});
