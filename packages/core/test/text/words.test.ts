import { describe, expect, it } from "vitest";
import { describeTarget, explain, formatValue, summarize, type Indicator } from "../../src/index.js";
import { ledgerOf, planOf, progressOn } from "../support/build.js";

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

describe("Chinese words", () => {
  it("have a space beside a number and none beside other words", () => {
    expect(formatValue(times, 22, "zh")).toBe("22 次");
    expect(formatValue(rate, 93.5, "zh")).toBe("93.5%");
    expect(describeTarget(plan, times, { atLeast: 4 }, "zh")).toBe("至少 4 次");
    expect(describeTarget(plan, times, { between: [3, 5] }, "zh")).toBe("3–5 次");
    expect(describeTarget(plan, steps, { atLeast: 2 }, "zh")).toBe("至少落实");
    expect(describeTarget(plan, steps, { atLeast: 2 }, "en")).toBe("at least 落实");
  });

  it("make quotation marks within quotation marks the inner ones", () => {
    expect(describeTarget(plan, times, { reference: "steps" }, "zh")).toBe("不低于“‘双培养’机制”");
  });
});

describe("an explanation", () => {
  const told = (value: number | undefined) => {
    const ledger = ledgerOf(plan, value === undefined ? [] : [{ value }]);
    const progress = progressOn(plan, ledger, "2023-12-31");
    return explain(summarize(plan, ledger), progress, { kind: "commitment", id: "c0" });
  };

  it("is one smooth sentence, whether the value is a word or missing", () => {
    // 1 of 2 on the due date itself.
    expect(told(1)).toBe(
      "截至 2023-12-31（填报口径）：2023-01-01 至 2023-12-31，“‘双培养’机制”最新为建立，目标为至少落实，完成率 50%，按时序应达 100%；判为“有风险”（规则 5.4：该指标到期一次性检验，今天到期）。",
    );
    expect(told(undefined)).toContain("“‘双培养’机制”尚无记录，目标为至少落实，按时序应达 100%");
  });
});
