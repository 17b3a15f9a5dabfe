import { describe, expect, it } from "vitest";
import { ledgerOf, planOf, progressOn } from "../support/build.js";

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
    // The one just before is held against it on day 366 too.
    expect(on("2024-12-31", "2024-02-01")).toMatchObject({ status: "atRisk", rule: "6.4" });
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
