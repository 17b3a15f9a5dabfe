import { describe, expect, it } from "vitest";
import {
  assess,
  summarize,
  type Commitment,
  type Indicator,
  type LedgerRecord,
  type Locale,
} from "@bangfu/core";
import { describeTarget, explain } from "../../src/index.js";
import { ledgerOf, planOf } from "../../../core/test/support/build.js";

interface Case {
  readonly indicator: Partial<Indicator>;
  readonly commitment: Partial<Commitment>;
  readonly records: Partial<LedgerRecord>[];
  readonly asOf: string;
  readonly others?: Indicator[];
  readonly knownAt?: string;
}

const said = (
  { indicator, commitment, records, asOf, others = [], knownAt }: Case,
  locale: Locale,
): string => {
  const plan = planOf({
    indicators: [{ id: "n", title: "校际、校企交流", kind: "count", ...indicator }, ...others],
    commitments: [commitment],
  });
  const facts = summarize(plan, ledgerOf(plan, records), { knownAt });
  return explain(facts, assess(facts, { asOf }), { kind: "commitment", id: "c0" }, locale);
};

describe("explain says how the figure of a commitment came about", () => {
  // The figures are those of the worked examples of the rules, §8.
  it("of a count: what is recorded, target, period, expectation, pace and line (§8.1)", () => {
    const example: Case = {
      indicator: { measuredIn: "次" },
      commitment: { target: { atLeast: 4 }, schedule: { by: "2023-12-31" } },
      records: [{ date: "2023-03-05" }, { date: "2023-05-10" }],
      asOf: "2023-06-30",
    };
    expect(said(example, "zh")).toBe(
      "截至 2023-06-30（填报口径）：2023-01-01 至 2023-12-31，“校际、校企交流”已有 2 次，目标为至少 4 次，完成率 50%，按时序应达 25%；判为“正常推进”（规则 5.7：完成率 ÷ 应达 = 2，不低于 0.9）。",
    );
    expect(said(example, "en")).toBe(
      "As of 2023-06-30 (reported): from 2023-01-01 to 2023-12-31, “校际、校企交流” stands at 2, the target is at least 4, 50% attained, 25% expected; it is “On track” (rule 5.7: attained ÷ expected = 2, not below 0.9).",
    );
  });

  it("of a level: its baseline (§8.5: 300 of 1,200 is 25 %)", () => {
    const example: Case = {
      indicator: { kind: "level", title: "在校生", baseline: 1800, measuredIn: "人" },
      commitment: { target: { atLeast: 3000 }, schedule: { by: "2035-12-31" } },
      records: [{ date: "2026-06-01", value: 2100 }],
      asOf: "2026-06-30",
    };
    // 0.25 ÷ (1277/4748) = 0.92952…
    expect(said(example, "zh")).toContain(
      "“在校生”最新为 2,100 人，目标为至少 3,000 人，以基线 1,800 人 为起点，完成率 25%，按时序应达 27%；判为“正常推进”（规则 5.7：完成率 ÷ 应达 = 0.929，不低于 0.9）。",
    );
  });

  it("of a checklist: how many items, and the days that are left (§8.6: 46)", () => {
    const items = ["a", "b", "c"].map((id) => ({ id, title: id }));
    const example: Case = {
      indicator: { kind: "checklist", title: "有“三项”制度", items },
      commitment: { target: { all: true } },
      records: [
        { item: "a", date: "2023-05-01" },
        { item: "b", date: "2023-05-01" },
      ],
      asOf: "2023-11-15",
    };
    expect(said(example, "zh")).toContain(
      "“有‘三项’制度”已完成 2 项，目标为全部 3 项，完成率 67%；判为“有风险”（规则 5.4：到期一次验收，距时限 46 天，已进入最后 60 天而目标还没有达到）。",
    );
    expect(said(example, "en")).toContain("stands at 2 of 3 items, the target is all 3 items");
  });

  it("of a promise without a date, that none can be missed", () => {
    const standing: Case = {
      indicator: { kind: "coverage", title: "参保教师", roster: "majors" },
      commitment: { target: { all: true }, schedule: { standing: true } },
      records: [],
      asOf: "2023-06-30",
    };
    expect(said(standing, "zh")).toContain(
      "长期承诺，“参保教师”没有可计入的记录，目标为全覆盖，按时序应达 100%；判为“未填报”（规则 5.5：起步期已过，而没有可以测算的数据）。",
    );
  });

  it("of a target above whose range one is, of an aim, and of what was known", () => {
    const example: Case = {
      indicator: { kind: "level", title: "在校生", measuredIn: "人" },
      commitment: { target: { between: [3000, 5000] }, force: "aim" },
      records: [{ value: 6000 }],
      asOf: "2023-06-30",
      knownAt: "2023-06-29",
    };
    expect(said(example, "zh")).toMatch(
      /^截至 2023-06-30（填报口径，按 2023-06-29 所知）：.*目标为 3,000–5,000 人（争取），完成率 100%，高于上限，/,
    );
  });

  it("of a promise of every year, which earlier one was not met", () => {
    const example: Case = {
      indicator: { measuredIn: "次" },
      commitment: { schedule: { yearly: [2023, 2025] } },
      records: [{ date: "2024-03-01" }],
      asOf: "2024-06-30",
    };
    expect(said(example, "zh")).toContain(
      "判为“已完成”（规则 5.1：2024-03-01 达到目标）。承诺共 3 期，平均完成率 33%，应达 33%；判为“有风险”（规则 6.4：本期（2024 年度）已完成，承诺仍在进行，但 2023 年度逾期未完成）。",
    );
  });

  it("of a target reached late", () => {
    const late = { indicator: {}, commitment: {}, records: [{ date: "2024-02-01" }], asOf: "2024-03-01" };
    expect(said(late, "zh")).toContain(
      "判为“逾期完成”（规则 5.1：2024-02-01 才达到目标，晚于时限 2023-12-31）。",
    );
  });

  it("never makes a pace look as if it reached the threshold that it is below", () => {
    // 0.9 − 1/3,000,000: 899,999.666… ÷ 1,000,000
    const example: Case = {
      indicator: { kind: "sum", measuredIn: "元" },
      commitment: { target: { atLeast: 3_000_000 } },
      records: [{ value: 2_699_999 }],
      asOf: "2023-12-31",
    };
    expect(said(example, "zh")).toContain(
      "判为“有风险”（规则 5.7：完成率 ÷ 应达 = 0.899，不低于 0.6，低于 0.9）",
    );
  });
});

describe("a target in words", () => {
  const scale = [
    { value: 1, label: "有所改善" },
    { value: 2, label: "明显改善" },
  ];
  it.each([
    [{ kind: "coverage", roster: "r" }, { atLeast: 0.995 }, "至少 99.5%", "at least 99.5%"],
    [{ kind: "coverage", roster: "r" }, { between: [0.8, 0.9] }, "80%–90%", "80%–90%"],
    [{ kind: "level", scale }, { between: [1, 2] }, "有所改善–明显改善", "有所改善–明显改善"],
    [{ kind: "level", scale }, { atLeast: 2 }, "达到“明显改善”", "at least 明显改善"],
    [{ kind: "sum", measuredIn: "万元" }, { between: [50, 100] }, "50–100 万元", "500,000–1,000,000 yuan"],
  ] as const)("of %j, %j is %s", (indicator, target, zh, en) => {
    const full = { id: "n", title: "指标", ...indicator } as Indicator;
    const plan = planOf({ indicators: [full], commitments: [] });
    expect(describeTarget(plan, full, target as Commitment["target"], "zh")).toBe(zh);
    expect(describeTarget(plan, full, target as Commitment["target"], "en")).toBe(en);
  });
});
