import { describe, expect, it } from "vitest";
import { assess, summarize } from "../../src/index.js";
import { ledgerOf, planOf, progressOn, taskOf } from "../support/build.js";

const count = { id: "n", title: "次数", kind: "count" as const };
const sum = { id: "s", title: "金额", kind: "sum" as const };

describe("§6 a commitment with its periods", () => {
  it("is exactly on 0.9 with attainments 1/4, 1, 1 against 1/2, 1, 1, so its task is onTrack", () => {
    const plan = planOf({
      indicators: [sum],
      commitments: [
        { target: { atLeast: 4 }, schedule: { by: "2023-01-20", from: "2023-01-01" } },
        { target: { atLeast: 1 }, schedule: { by: "2023-01-10", from: "2023-01-01" } },
        { target: { atLeast: 1 }, schedule: { by: "2023-01-10", from: "2023-01-01" } },
      ],
    });
    const { tasks, commitments } = progressOn(
      plan,
      ledgerOf(plan, [{ date: "2023-01-05", value: 1 }]),
      "2023-01-10",
    );
    expect(["c0", "c1", "c2"].map((id) => [commitments[id]?.attainment, commitments[id]?.expected])).toEqual([
      [0.25, 0.5],
      [1, 1],
      [1, 1],
    ]);
    // c0 alone is behind (1/4 of 1/2), so §7.5 keeps the task at atRisk; the pace itself is 0.9.
    expect(tasks["1"]).toMatchObject({ pace: 0.9, status: "atRisk", rule: "7.5" });
  });

  it("is at least atRisk for 365 days after an earlier period was missed, behind when it is the one just before", () => {
    const plan = planOf({ indicators: [count], commitments: [{ schedule: { yearly: [2023, 2025] } }] });
    const on = (day: string, ...dates: string[]) =>
      progressOn(
        plan,
        ledgerOf(
          plan,
          dates.map((date) => ({ date })),
        ),
        day,
      ).commitments["c0"];
    expect(on("2024-03-01", "2024-02-01")).toMatchObject({ status: "atRisk", rule: "6.4" });
    expect(on("2024-03-01")).toMatchObject({ status: "behind", rule: "6.4" });
    // 2024 has 366 days.
    expect(on("2024-12-30", "2024-02-01")).toMatchObject({ status: "atRisk", rule: "6.4" });
    expect(on("2025-03-01", "2024-02-01")).toMatchObject({ status: "onTrack", rule: "5.6" });
    expect(on("2024-03-01", "2023-02-01", "2024-02-01")).toMatchObject({ status: "onTrack", rule: "6.4" });
  });

  it("is metLate when one of its years was, and missed after the last due date", () => {
    const plan = planOf({ indicators: [count], commitments: [{ schedule: { yearly: [2023, 2024] } }] });
    const on = (day: string, records: object[]) =>
      progressOn(plan, ledgerOf(plan, records), day).commitments["c0"];
    expect(on("2025-01-01", [{ date: "2024-01-15", for: 2023 }, { date: "2024-05-01" }])).toMatchObject({
      status: "metLate",
      rule: "6.1",
    });
    expect(on("2025-01-01", [{ date: "2024-05-01" }])).toMatchObject({
      status: "missed",
      rule: "6.2",
      attainment: 0.5,
    });
  });

  it("is behind with an open finding whose own date has passed, until it is closed", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const ledger = ledgerOf(plan, [{}], {
      findings: [{ id: "f", commitment: "c0", found: "2023-07-01", due: "2023-08-01", closed: "2023-09-01" }],
    });
    const on = (day: string) => progressOn(plan, ledger, day).commitments["c0"]?.status;
    expect(
      ["2023-06-30", "2023-07-01", "2023-08-01", "2023-08-02", "2023-08-31", "2023-09-01"].map(on),
    ).toEqual(["met", "atRisk", "atRisk", "behind", "behind", "met"]);
  });

  it("passes over a finding that another supersedes", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const findings = [
      { id: "f", commitment: "c0", found: "2023-07-01" },
      { id: "g", commitment: "c0", found: "2023-07-01", closed: "2023-07-02", supersedes: "f" },
    ];
    expect(progressOn(plan, ledgerOf(plan, [{}], { findings }), "2023-08-01").commitments["c0"]?.status).toBe(
      "met",
    );
  });
});

describe("what cannot be reckoned", () => {
  it("is refused: an as-of date, a day of knowledge and a basis that are none", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const facts = summarize(plan, ledgerOf(plan, []));
    expect(() => assess(facts, { asOf: "2023-02-30" })).toThrow("2023-02-30");
    expect(() => assess(facts, { asOf: "2023-02-28", basis: "checked" as "verified" })).toThrow("checked");
    expect(() => summarize(plan, ledgerOf(plan, []), { knownAt: "" })).toThrow("knownAt");
  });
});

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
});
