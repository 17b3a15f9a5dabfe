import { assess, summarize, type Indicator, type Plan, type Revision, type Target } from "@bangfu/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledgerOf, planOf } from "../../../core/test/support/build.js";
import { promise } from "../../../core/test/support/growth.js";
import { describeGoal, explain } from "../../src/index.js";

const explanationOf = (
  plan: Plan,
  ledger: ReturnType<typeof ledgerOf>,
  asOf: string,
  locale: "zh" | "en" = "zh",
) => {
  const facts = summarize(plan, ledger);
  return explain(facts, assess(facts, { asOf }), { kind: "commitment", id: "c0" }, locale);
};

it("§1: says in words which quarter", () => {
  const times: Indicator = { id: "n", title: "教研活动", kind: "count", measuredIn: "次" };
  const plan = planOf({
    indicators: [times],
    commitments: [{ target: { atLeast: 2 }, schedule: { quarterly: ["2023Q1", "2023Q2"] } }],
  });
  const ledger = ledgerOf(plan, [{ date: "2023-02-10" }]);
  expect(explanationOf(plan, ledger, "2023-03-31")).toContain(
    "2023年第1季度（至 2023-03-31），“教研活动”已有 1 次",
  );
  expect(explanationOf(plan, ledger, "2023-03-31", "en")).toContain(
    "in Q1 2023 (to 2023-03-31), “教研活动” stands at 1, the target is at least 2,",
  );
  expect(explanationOf(plan, ledger, "2023-04-01")).toContain("但 2023年第1季度逾期未完成");
});

it("§2: says what each member has to have: two of three have 60 hours", () => {
  const plan = planOf({
    indicators: [{ id: "hours", title: "研修", kind: "coverage", roster: "teachers", measuredIn: "学时" }],
    commitments: [{ target: { each: 60 }, schedule: { yearly: [2023, 2024] } }],
  });
  const ledger = ledgerOf(plan, [{ date: "2023-03-01", members: ["a", "b"], value: 60 }], {
    rosters: { teachers: [{ id: "a" }, { id: "b" }, { id: "c" }] },
  });
  expect(explanationOf(plan, ledger, "2023-12-01")).toContain("“研修”覆盖 67%，目标为每人至少 60 学时");
  expect(explanationOf(plan, ledger, "2023-12-01", "en")).toContain(
    "the target is at least 60 class hours each",
  );
});

describe("§3: the value before", () => {
  it("of a level stood in the period before it, else on a day before both", () => {
    const plan = promise({ kind: "level", measuredIn: "%" }, { fallBy: 2 });
    const ledger = ledgerOf(plan, [
      { date: "2022-12-01", value: 80 },
      { date: "2023-05-01", value: 82 },
      { date: "2023-11-01", value: 86 },
    ]);
    expect(explanationOf(plan, ledger, "2024-03-01")).toContain(
      "目标为比此前至少降低 2 个百分点，此前（2023 年度）为 86%，即不超过 84%",
    );
    expect(explanationOf(plan, ledger, "2023-03-01")).toContain("此前为 80%，即不超过 78%");
  });

  const plan = promise({ kind: "sum", baseline: 100, measuredIn: "万元" }, { growBy: 0.08 });
  const records = [
    { date: "2023-06-01", value: 110 },
    { date: "2024-06-01", value: 59.4 },
  ];

  it("of an amount: 110 × 1.08 = 118.8, of which 59.4 is half", () => {
    const ledger = ledgerOf(plan, records);
    expect(explanationOf(plan, ledger, "2024-06-01")).toContain(
      "目标为比此前至少增长 8%，此前（2023 年度）为 110 万元，即至少 118.8 万元，完成率 50%",
    );
    expect(explanationOf(plan, ledger, "2024-06-01", "en")).toContain(
      "the target is at least 8% more than before, the value before (2023) was 1,100,000 yuan, so that is at least 1,188,000 yuan",
    );
    expect(explanationOf(plan, ledger, "2023-06-01")).toContain("此前为 100 万元，即至少 108 万元");
  });

  it("is not there: the target cannot be calculated", () => {
    const bare = promise({ kind: "sum" }, { growBy: 0.08 });
    expect(explanationOf(bare, ledgerOf(bare, records), "2023-06-30")).toContain(
      "没有此前的值，目标值无从算起",
    );
  });

  it("stands behind the target in words, with what that comes to", () => {
    const { commitments } = assess(summarize(plan, ledgerOf(plan, records)), { asOf: "2024-06-01" });
    const second = commitments["c0"]!.periods[1]!;
    expect(describeGoal(plan, plan.indicators[0]!, second, "zh")).toBe("比此前至少增长 8%（118.8 万元）");
    expect(describeGoal(plan, plan.indicators[0]!, second, "en")).toBe(
      "at least 8% more than before (1,188,000 yuan)",
    );
  });
});

describe("§8: a revised target", () => {
  const FROM = "2024-07-01";
  const revised = (before: Target, target: Target): Plan => {
    const revision: Revision = { from: FROM, title: "调整目标的通知", commitments: { c0: { target } } };
    const plan = planOf({
      indicators: [{ id: "n", title: "交流", kind: "count" }],
      commitments: [{ target: before, schedule: { yearly: [2023, 2025] } }],
    });
    return { ...plan, revisions: [revision] };
  };
  const events = ["2023-03-05", "2023-05-10", "2023-09-01", "2023-11-20", "2024-02-01"].map((date) => ({
    date,
  }));

  it("says from when it holds and what it was before", () => {
    const plan = revised({ atLeast: 4 }, { atLeast: 6 });
    const ledger = ledgerOf(plan, events);
    expect(explanationOf(plan, ledger, FROM)).toContain("目标为至少 6（自 2024-07-01 起；修订前为至少 4），");
    expect(explanationOf(plan, ledger, FROM, "en")).toContain(
      "the target is at least 6 (since 2024-07-01; before the revision it was at least 4), ",
    );
    expect(explanationOf(plan, ledger, "2024-06-30")).not.toContain("此前");
  });

  describe("in a page whose old scripts replace JSON.stringify", () => {
    const { stringify } = JSON;
    beforeEach(() => {
      JSON.stringify = String;
    });
    afterEach(() => {
      JSON.stringify = stringify;
    });

    it.each<[Target, Target, string | undefined]>([
      [{ atLeast: 4 }, { atLeast: 6 }, "至少 4"],
      [{ atLeast: 4 }, { atLeast: 4 }, undefined],
      [{ atLeast: 4 }, { riseBy: 4 }, "至少 4"],
      [{ between: [4, 6] }, { between: [4, 8] }, "4–6"],
      [{ between: [4, 6] }, { between: [4, 6] }, undefined],
    ])("%o that became %o", (before, target, was) => {
      const plan = revised(before, target);
      const said = explanationOf(plan, ledgerOf(plan, events), FROM);
      expect(/（自 2024-07-01 起；修订前为 ?(.*?)）/.exec(said)?.[1]).toBe(was);
    });
  });
});
