import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/index.js";
import { ledgerOf, planOf } from "../support/build.js";
import { lookingAt, WAYS } from "../support/ways.js";

const count: Indicator = { id: "n", title: "次数", kind: "count" };
const checklist: Indicator = {
  id: "k",
  title: "制度",
  kind: "checklist",
  items: [
    { id: "a", title: "甲" },
    { id: "b", title: "乙" },
  ],
};

describe.each(WAYS)("§12 laws that are tests too, by %s", (_, way) => {
  it("a task whose commitments are all met in 2023 and get a finding in 2024 is atRisk, not missed", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const ledger = ledgerOf(plan, [{}], { findings: [{ id: "f", commitment: "c0", found: "2024-02-01" }] });
    expect(way(plan, ledger, "2024-01-31").tasks["1"]).toMatchObject({ status: "met", rule: "7.1" });
    const { commitments, tasks } = way(plan, ledger, "2024-02-01");
    expect(commitments["c0"]).toMatchObject({ status: "atRisk", rule: "finding" });
    expect(tasks["1"]).toMatchObject({ status: "atRisk" });
  });

  it("a met commitment beside a standing one that goes on is onTrack after the due date", () => {
    const plan = planOf({
      indicators: [count, { id: "s", title: "水平", kind: "level" }],
      commitments: [{}, { indicator: "s", schedule: { standing: true } }],
    });
    const ledger = ledgerOf(plan, [{}, { indicator: "s", value: 1 }]);
    const { commitments, tasks } = way(plan, ledger, "2024-03-01");
    expect([commitments["c0"]!.status, commitments["c1"]!.status]).toEqual(["met", "onTrack"]);
    expect(tasks["1"]).toMatchObject({ status: "onTrack" });
  });

  it("a half-done checklist 50 days before its date makes a task with nothing else atRisk", () => {
    const plan = planOf({
      indicators: [checklist],
      commitments: [{ target: { all: true }, schedule: { by: "2023-08-20", from: "2022-08-01" } }],
    });
    const ledger = ledgerOf(plan, [{ date: "2023-02-01", item: "a" }]);
    // 2023-07-01 is 50 days before 2023-08-20.
    expect(way(plan, ledger, "2023-07-01").tasks["1"]).toMatchObject({ status: "atRisk", attainment: 0.5 });
    expect(way(plan, ledger, "2023-06-20").tasks["1"]).toMatchObject({ status: "onTrack" });
  });

  it("“at least one a year” with nothing recorded: onTrack, atRisk from 60 days before, unreported, missed", () => {
    const on = lookingAt(
      way,
      planOf({ indicators: [count], commitments: [{ schedule: { yearly: [2023, 2023] } }] }),
    )([]);
    const days = ["2023-02-01", "2023-10-31", "2023-11-01", "2023-12-30", "2023-12-31", "2024-01-01"];
    expect(days.map((day) => on(day).status)).toEqual([
      "onTrack",
      "onTrack",
      "atRisk",
      "atRisk",
      "unreported",
      "missed",
    ]);
  });

  it("a period of 2023 that was missed leaves its commitment behind on 2024-01-01", () => {
    const on = lookingAt(
      way,
      planOf({ indicators: [count], commitments: [{ schedule: { yearly: [2023, 2024] } }] }),
    )([]);
    expect(on("2024-01-01")).toMatchObject({ status: "behind", rule: "6.4" });
  });
});
