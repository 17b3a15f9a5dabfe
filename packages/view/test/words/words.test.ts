import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES, summarize, type Indicator, type Schedule } from "@bangfu/core";
import {
  describeSchedule,
  describeTarget,
  describeWindow,
  explain,
  formatValue,
  STATUS_ORDER,
} from "../../src/index.js";
import { CAPTIONS } from "../../src/words/captions.js";
import { EN } from "../../src/words/report-en.js";
import { ledgerOf, planOf, progressOn } from "../../../core/test/support/build.js";

const times: Indicator = { id: "times", title: "交流", kind: "count", measuredIn: "次" };
const rate: Indicator = { id: "rate", title: "巩固率", kind: "level", measuredIn: "%" };
const steps: Indicator = {
  id: "steps",
  title: "“双培养”机制",
  kind: "level",
  scale: [
    { value: 1, label: "建立" },
    { value: 2, label: "落实" },
  ],
};
const plan = planOf({ indicators: [steps, times, rate], commitments: [{ target: { atLeast: 2 } }] });

it("the order of the statuses names each of them once", () => {
  expect([...STATUS_ORDER].sort()).toEqual([...STATUSES].sort());
});

it("a report calls what is newly missed what the comparison calls it", () => {
  expect(CAPTIONS.en.newlyMissed(2)).toBe("Newly missed: 2");
  expect(EN.turned(1, 2)).toBe("1 commitment was newly met, 2 newly missed. ");
  expect(EN.headings.newlyMissed).toBe("Commitments newly missed");
});

describe("a number", () => {
  it.each([
    [1234567.5, 6, "1,234,567.5 次"],
    [-1234.25, 1, "-1,234.3 次"],
    [100, 0, "100 次"],
    [0.1 + 0.2, 6, "0.3 次"],
    [999.9999999, 6, "1,000 次"],
    [1e15, 6, "1,000,000,000,000,000 次"],
  ])("%s with at most %s decimals is %s", (value, decimals, text) => {
    expect(formatValue({ ...times, decimals }, value, "zh")).toBe(text);
  });

  it("is what the engine's own formatting of both languages gives", () => {
    const values = fc
      .double({ min: -1e15, max: 1e15, noNaN: true })
      .map((value) => Number(value.toFixed(6)) + 0);
    const decimals = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(values, decimals, (value, maximumFractionDigits) => {
        const text = formatValue({ ...times, decimals: maximumFractionDigits }, value, "zh");
        for (const tag of ["zh-CN", "en"])
          expect(text).toBe(`${new Intl.NumberFormat(tag, { maximumFractionDigits }).format(value)} 次`);
      }),
    );
  });
});

describe("Chinese words", () => {
  it("have a space beside a number and none beside other words", () => {
    expect(formatValue(times, 22, "zh")).toBe("22 次");
    expect(formatValue(rate, 93.5, "zh")).toBe("93.5%");
    expect(describeTarget(plan, times, { atLeast: 4 }, "zh")).toBe("至少 4 次");
    expect(describeTarget(plan, times, { between: [3, 5] }, "zh")).toBe("3–5 次");
    expect(describeTarget(plan, steps, { atLeast: 2 }, "zh")).toBe("达到“落实”");
    expect(describeTarget(plan, steps, { atLeast: 2 }, "en")).toBe("at least 落实");
  });

  it("leave a measure word that only counts out of English", () => {
    const grants: Indicator = { ...times, measuredIn: "笔" };
    expect(describeTarget(plan, grants, { atLeast: 1 }, "zh")).toBe("至少 1 笔");
    expect(describeTarget(plan, grants, { atLeast: 1 }, "en")).toBe("at least 1");
  });

  it("keep a unit that has a name of JavaScript's own", () => {
    for (const measuredIn of ["constructor", "__proto__", "toString"])
      for (const locale of ["zh", "en"] as const)
        expect(formatValue({ ...times, measuredIn }, 2, locale)).toBe(`2 ${measuredIn}`);
  });

  it("say what has to change compared to before, percentages in points", () => {
    expect(describeTarget(plan, rate, { riseBy: 5 }, "zh")).toBe("比此前至少提高 5 个百分点");
    expect(describeTarget(plan, rate, { fallBy: 0.5 }, "en")).toBe(
      "at least 0.5 percentage points lower than before",
    );
    expect(describeTarget(plan, times, { riseBy: 2 }, "zh")).toBe("比此前至少增加 2 次");
    expect(describeTarget(plan, times, { growBy: 0.08 }, "zh")).toBe("比此前至少增长 8%");
    expect(describeTarget(plan, rate, { shrinkBy: 0.1 }, "zh")).toBe("比此前至少下降 10%");
    // A step's name is no amount to rise by.
    expect(describeTarget(plan, steps, { riseBy: 1 }, "zh")).toBe("比此前至少提高 1");
  });

  it("say what each member has to have, persons and things", () => {
    const each = (roster: string): Indicator => ({ ...times, kind: "coverage", roster, measuredIn: "学时" });
    expect(describeTarget(plan, each("teachers"), { each: 60 }, "zh")).toBe("每人至少 60 学时");
    expect(describeTarget(plan, each("majors"), { each: 60 }, "zh")).toBe("每个至少 60 学时");
    expect(describeTarget(plan, each("teachers"), { each: 60 }, "en")).toBe("at least 60 class hours each");
  });

  it.each([
    ["2024", "2024 年度", "2024"],
    ["2024-W05", "2024年第5周", "week 5 of 2024"],
    ["2024-05", "2024年5月", "2024-05"],
    ["2024Q1", "2024年第1季度", "Q1 2024"],
    ["2024H2", "2024年下半年", "second half of 2024"],
    ["2024-spring", "2024年春季学期", "spring term 2024"],
    ["2024-autumn", "2024年秋季学期", "autumn term 2024"],
    ["by", "至 2024-12-31", "by 2024-12-31"],
    ["standing", "长期", "standing"],
    ["2024constructor", "2024constructor", "2024constructor"],
  ])("call the window %s %s", (window, zh, en) => {
    expect(describeWindow(window, "2024-12-31", "zh")).toBe(zh);
    expect(describeWindow(window, "2024-12-31", "en")).toBe(en);
  });

  it.each<[Schedule, string, string]>([
    [
      { weekly: ["2023-W05", "2023-W40"] },
      "2023年第5周至2023年第40周，每周",
      "weekly, week 5 of 2023 to week 40 of 2023",
    ],
    [{ monthly: ["2023-01", "2025-12"] }, "2023年1月至2025年12月，每月", "monthly, 2023-01 to 2025-12"],
    [
      { quarterly: ["2023Q1", "2025Q4"] },
      "2023年第1季度至2025年第4季度，每季度",
      "quarterly, Q1 2023 to Q4 2025",
    ],
    [
      { halfYearly: ["2023H1", "2025H2"] },
      "2023年上半年至2025年下半年，每半年",
      "half-yearly, first half of 2023 to second half of 2025",
    ],
    [
      { termly: ["2023-autumn", "2025-spring"] },
      "2023年秋季学期至2025年春季学期，每学期",
      "termly, autumn term 2023 to spring term 2025",
    ],
    [{ quarterly: ["2023Q1", "2023Q1"] }, "2023年第1季度", "Q1 2023"],
    [{ yearly: [2023, 2025] }, "2023–2025 年，每年 12-31 前", "yearly 2023–2025, by 12-31"],
    // By that day alone would say nothing of where it begins.
    [{ yearly: [2023, 2023] }, "2023 年，每年 12-31 前", "yearly 2023, by 12-31"],
  ])("say when: %j", (schedule, zh, en) => {
    expect(describeSchedule(schedule, "zh")).toBe(zh);
    expect(describeSchedule(schedule, "en")).toBe(en);
  });

  it("make quotation marks within quotation marks the inner ones", () => {
    expect(describeTarget(plan, times, { reference: "steps" }, "zh")).toBe("不低于“‘双培养’机制”");
  });
});

describe("an explanation", () => {
  const explained = (value: number | undefined) => {
    const ledger = ledgerOf(plan, value === undefined ? [] : [{ value }]);
    const progress = progressOn(plan, ledger, "2023-12-31");
    return explain(summarize(plan, ledger), progress, { kind: "commitment", id: "c0" });
  };

  it("is one smooth sentence, whether the value is a word or missing", () => {
    // 1 of 2 on the due date itself.
    expect(explained(1)).toBe(
      "截至 2023-12-31（填报口径）：2023-01-01 至 2023-12-31，“‘双培养’机制”最新为建立，目标为达到“落实”，完成率 50%，按时序应达 100%；判为“有风险”（规则 5.4：到期一次验收，今天到期而目标还没有达到）。",
    );
    expect(explained(undefined)).toContain(
      "“‘双培养’机制”没有可计入的记录，目标为达到“落实”，按时序应达 100%",
    );
  });
});
