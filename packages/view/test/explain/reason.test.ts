import { describe, expect, it } from "vitest";
import { assess, summarize, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { explain, type Explained } from "../../src/index.js";
import { ledgerOf, planOf, taskOf } from "../../../core/test/support/build.js";

interface Question {
  readonly asOf: string;
  readonly explained?: Explained;
  readonly locale?: Locale;
}

const COMMITMENT: Explained = { kind: "commitment", id: "c0" };
const TASK: Explained = { kind: "task", id: "1" };

const explanationOf = (
  plan: Plan,
  ledger: Ledger,
  { asOf, explained = COMMITMENT, locale = "zh" }: Question,
): string => {
  const facts = summarize(plan, ledger);
  return explain(facts, assess(facts, { asOf }), explained, locale);
};

const count = { id: "n", title: "交流", kind: "count", measuredIn: "次" } as const;
const yearly = { yearly: [2023, 2024] as [number, number] };

describe("a period says why nothing counts, and never that there is no record where there is one", () => {
  it("everybody on the roster has left", () => {
    const plan = planOf({
      indicators: [{ id: "c", title: "轮训", kind: "coverage", roster: "teachers" }],
      commitments: [{ target: { all: true } }],
    });
    const ledger = ledgerOf(plan, [{ members: ["t001"] }], {
      rosters: { teachers: [{ id: "t001", left: "2023-08-01" }] },
    });
    const text = explanationOf(plan, ledger, { asOf: "2023-09-01" });
    expect(text).toContain("“轮训”的名册中现在没有在册成员，目标为全覆盖");
    expect(text).toMatch(/（规则 5.5：按时序应达 \d+%，而没有可以测算的数据）/);
    expect(text).not.toContain("没有可计入的记录");
  });

  it("there is no value before, though 50 lessons are recorded", () => {
    const plan = planOf({
      indicators: [{ id: "n", title: "课时", kind: "sum", measuredIn: "节" }],
      commitments: [{ target: { riseBy: 5 }, schedule: yearly }],
    });
    const text = explanationOf(plan, ledgerOf(plan, [{ value: 50 }]), { asOf: "2023-09-01" });
    expect(text).toContain(
      "“课时”已有 50 节，目标为比此前至少增加 5 节；判为“未填报”（规则 5.5：没有此前的值，目标值无从算起，不作判断）",
    );
    expect(text).toContain("承诺共 2 期，平均完成率尚不能测算，应达 0%");
    expect(
      explanationOf(plan, ledgerOf(plan, [{ value: 50 }]), { asOf: "2023-09-01", explained: TASK }),
    ).not.toMatch(/没有可计入的记录|尚无数据/);
  });

  it("the benchmark has no value, though 80 % is recorded", () => {
    const plan = planOf({
      indicators: [
        { id: "n", title: "达线率", kind: "level", measuredIn: "%" },
        { id: "r", title: "全县平均", kind: "level", measuredIn: "%" },
      ],
      commitments: [{ target: { reference: "r" } }],
    });
    const text = explanationOf(plan, ledgerOf(plan, [{ value: 80 }]), { asOf: "2023-09-01" });
    expect(text).toContain("“达线率”最新为 80%，目标为不低于“全县平均”；");
    expect(text).toContain("（规则 5.5：所参照的指标还没有公布数值，不作判断）");
  });

  it("a part of a quotient has none", () => {
    const plan = planOf({
      indicators: [
        { id: "q", title: "生师比", kind: "quotient", numerator: "s", denominator: "t" },
        { id: "s", title: "在校生", kind: "level" },
        { id: "t", title: "专任教师", kind: "level" },
      ],
      commitments: [{ target: { atMost: 20 } }],
    });
    const text = explanationOf(plan, ledgerOf(plan, [{ indicator: "s", value: 1700 }]), {
      asOf: "2023-09-01",
    });
    expect(text).toContain("“生师比”缺少“专任教师”的记录，算不出来，目标为不超过 20");
  });

  it("the newest record of a standing promise is older than 365 days", () => {
    const plan = planOf({ indicators: [count], commitments: [{ schedule: { standing: true } }] });
    const ledger = ledgerOf(plan, [{ date: "2024-05-01" }]);
    expect(explanationOf(plan, ledger, { asOf: "2025-05-01" })).toContain(
      "（规则 5.1：自 2024-05-01 起一直达到目标）",
    );
    expect(explanationOf(plan, ledger, { asOf: "2025-05-02" })).toContain(
      "2024-05-01 达到目标，按时序应达 100%；判为“未填报”（规则 5.5：最近 365 天内没有新的记录）",
    );
  });
});

describe("a period says by which days and figures it is judged", () => {
  it("in the first 30 days: by none, and until when", () => {
    const plan = planOf({ indicators: [count], commitments: [{ target: { atLeast: 4 }, schedule: yearly }] });
    expect(explanationOf(plan, ledgerOf(plan, []), { asOf: "2023-01-01" })).toContain(
      "按时序应达 0%；判为“正常推进”（规则 5.4：2023-01-01 起的 30 天（至 2023-01-30）为起步期，不按进度判断）",
    );
  });

  it.each([0, 30])("before the plan begins: by none, with %i days of grace", (graceDays) => {
    const plan = planOf({
      start: "2023-03-15",
      policy: { graceDays },
      indicators: [count],
      commitments: [{ target: { atLeast: 4 }, schedule: { standing: true } }],
    });
    const at = { asOf: "2023-02-23" };
    expect(explanationOf(plan, ledgerOf(plan, [{ date: "2023-01-01" }]), at)).toContain(
      "判为“正常推进”（规则 5.4：自 2023-03-15 起计，尚未开始）",
    );
  });

  it("in the first days of a policy that has more days than a calendar: to its last day", () => {
    const plan = planOf({
      policy: { graceDays: 1_000_000_000_000_090 },
      indicators: [count],
      commitments: [{ target: { atLeast: 4 }, schedule: { standing: true } }],
    });
    expect(explanationOf(plan, ledgerOf(plan, []), { asOf: "2024-01-01" })).toContain("（至 9999-12-31）");
  });

  it("in points: 10 are no longer less than 10, 31 are more than 30", () => {
    const plan = planOf({
      start: "2024-01-01",
      policy: { pace: "points" },
      indicators: [{ id: "s", title: "经费", kind: "sum", measuredIn: "万元" }],
      commitments: [{ target: { atLeast: 100 }, schedule: { by: "2024-12-31" } }],
    });
    // 2024-07-01: 183 of 366 days, e = 1/2.
    const at = (value: number, locale: Locale = "zh") =>
      explanationOf(plan, ledgerOf(plan, [{ value, date: "2024-05-01" }]), { asOf: "2024-07-01", locale });
    expect(at(41)).toContain("完成率比应达低 9 个百分点，不到 10 个");
    expect(at(40)).toContain("完成率比应达低 10 个百分点，在 10 至 30 个之间");
    expect(at(19)).toContain("判为“滞后”（规则 5.7：完成率比应达低 31 个百分点，超过 30 个）");
    expect(at(60)).toContain("（规则 5.7：完成率不低于应达）");
    expect(at(40, "en")).toContain("stands at 400,000 yuan, the target is at least 1,000,000 yuan");
  });

  it("near the due date, that the last of few is still to do", () => {
    const plan = planOf({ indicators: [count], commitments: [{ target: { atLeast: 1 }, schedule: yearly }] });
    // 2023-11-15: 46 days to go.
    const text = explanationOf(plan, ledgerOf(plan, []), { asOf: "2023-11-15" });
    expect(text).toContain("（规则 5.8：距时限 46 天，已进入最后 60 天，而目标还没有达到）");
  });

  it("after an extension, from which date", () => {
    const plan = planOf({ indicators: [count], commitments: [{ schedule: { by: "2023-06-30" } }] });
    const ledger = ledgerOf(plan, [], {
      extensions: [
        { id: "e", commitment: "c0", requested: "2023-06-20", granted: "2023-06-25", due: "2023-09-30" },
      ],
    });
    expect(explanationOf(plan, ledger, { asOf: "2023-07-15" })).toContain(
      "2023-01-01 至 2023-09-30（原定 2023-06-30，经批准延期）",
    );
  });
});

describe("a commitment names the periods that decide", () => {
  const plan = planOf({ indicators: [count], commitments: [{ schedule: yearly }] });

  it("after the last due date: the one that was missed, or reached late", () => {
    const missed = explanationOf(plan, ledgerOf(plan, [{ date: "2024-05-01" }]), { asOf: "2025-02-01" });
    expect(missed).toContain("判为“逾期未完成”（规则 6.2：最后的时限 2024-12-31 已过，2023 年度逾期未完成）");
    const late = ledgerOf(plan, [{ date: "2024-05-01" }, { date: "2025-01-10", for: 2023 }]);
    expect(explanationOf(plan, late, { asOf: "2025-02-01" })).toContain(
      "（规则 6.1：2 期都已达到目标，其中 2023 年度逾期）",
    );
  });

  it("takes the status of the present period by its line, without another period's figures", () => {
    const three = planOf({
      indicators: [{ ...count, phasing: "linear" }],
      commitments: [{ target: { atLeast: 100 }, schedule: yearly }],
    });
    // 2023 is met; 30 of 100 on 2024-07-01, where 183/366 are expected: 0.6.
    const ledger = ledgerOf(three, [{ value: 100 }, { value: 30, date: "2024-05-01" }]);
    const text = explanationOf(three, ledger, { asOf: "2024-07-01" });
    expect(text).toContain(
      "完成率 30%，按时序应达 50%；判为“有风险”（规则 5.7：完成率 ÷ 应达 = 0.6，不低于 0.6，低于 0.9）。",
    );
    // (1 + 0.3) ÷ 2 and (1 + 0.5) ÷ 2.
    expect(text).toContain(
      "承诺共 2 期，平均完成率 65%，应达 75%；状态与本期（2024 年度）相同，为“有风险”（规则 5.7）。",
    );
  });

  it("names the period just before the present one among those that are held against it", () => {
    const months = planOf({
      start: "2024-01-01",
      indicators: [count],
      commitments: [{ target: { atLeast: 1 }, schedule: { monthly: ["2024-01", "2024-12"] } }],
    });
    // January to June without a record: six were missed, June just before July.
    expect(explanationOf(months, ledgerOf(months, []), { asOf: "2024-07-15" })).toContain(
      "但 2024年4月、2024年5月、2024年6月等 6 期逾期未完成",
    );
  });

  it("counts one part as one, and sets a task's number off", () => {
    const plan = planOf({ indicators: [count], commitments: [{ target: { atLeast: 4 }, schedule: yearly }] });
    const ledger = ledgerOf(plan, []);
    const facts = summarize(plan, ledger);
    expect(explanationOf(plan, ledger, { asOf: "2023-09-01", explained: TASK })).toContain(
      "进行中的 1 项是“未填报”，没有可以测算的进度",
    );
    const within = { from: "2027-01-01", to: "2027-12-31" };
    expect(explain(facts, assess(facts, { asOf: "2023-09-01", within }), TASK)).toContain(
      "任务 1 下没有可计的内容。",
    );
  });

  it("says what has to be exceeded where there is no growth of nothing", () => {
    const plan = planOf({
      indicators: [{ id: "n", title: "经费", kind: "sum", measuredIn: "万元" }],
      commitments: [{ target: { growBy: 0.05 }, schedule: yearly }],
    });
    const ledger = ledgerOf(plan, [{ value: 0 }]);
    expect(explanationOf(plan, ledger, { asOf: "2024-09-01" })).toContain(
      "此前（2023 年度）为 0 万元，即高于 0 万元",
    );
  });

  it("says which finding is open, and since when it should have been closed", () => {
    const finding = { id: "f", commitment: "c0", found: "2023-03-01" };
    const at = (parts: object) =>
      explanationOf(
        plan,
        ledgerOf(plan, [{ date: "2023-02-01" }], { findings: [{ ...finding, ...parts }] }),
        {
          asOf: "2023-09-01",
        },
      );
    expect(at({})).toContain("判为“有风险”（规则 6：2023-03-01 提出的督导问题还没有整改）");
    expect(at({ due: "2023-06-01" })).toContain(
      "判为“滞后”（规则 6：2023-03-01 提出的督导问题应于 2023-06-01 前整改，逾期未整改）",
    );
  });
});

describe("a node of the roll-up says what its status follows from", () => {
  const three = (values: readonly number[]) => {
    const plan = planOf({
      start: "2024-01-01",
      indicators: values.map((_, at) => ({ ...count, id: `n${at}`, phasing: "linear" as const })),
      commitments: values.map((_, at) => ({
        indicator: `n${at}`,
        target: { atLeast: 10 },
        schedule: { by: "2024-12-31" },
      })),
      tasks: [taskOf({ schedule: { by: "2024-12-31" } })],
    });
    const records = values.flatMap((value, at) =>
      value > 0 ? [{ indicator: `n${at}`, value, date: "2024-03-01" }] : [],
    );
    return { plan, ledger: ledgerOf(plan, records) };
  };

  it("a good pace that the worst of its parts does not let be good", () => {
    // 10, 6 and nothing of 10 (rules §12, example 15): 16/30 of 1/2 is 1.066.
    const { plan, ledger } = three([10, 6, 0]);
    expect(explanationOf(plan, ledger, { asOf: "2024-07-01", explained: TASK })).toContain(
      "任务 1：已完成 1 项，正常推进 1 项，未填报 1 项；加权完成率 53%，应达 50%；判为“有风险”（规则 7.5：完成率 ÷ 应达 = 1.066，不低于 0.9，但其中未填报 1 项，最好只能判为“有风险”）。",
    );
    expect(explanationOf(plan, ledger, { asOf: "2024-07-01", explained: TASK, locale: "en" })).toContain(
      "it is “At risk” (rule 7.5: attained ÷ expected = 1.066, not below 0.9, but with 1 unreported it is “At risk” at best)",
    );
  });

  it("its only part", () => {
    // Three of four in 2024, then nothing: behind by §6.4 (example 17).
    const plan = planOf({
      start: "2024-01-01",
      indicators: [count],
      commitments: [{ target: { atLeast: 4 }, schedule: { yearly: [2024, 2025] } }],
    });
    const ledger = ledgerOf(plan, [{ value: 3, date: "2024-05-01" }]);
    expect(explanationOf(plan, ledger, { asOf: "2025-01-15", explained: TASK })).toContain(
      "判为“滞后”（规则 7.6：只有一项，与该项相同）",
    );
  });

  it("all of its parts: met, not begun, without a record", () => {
    const met = three([10, 10]);
    expect(explanationOf(met.plan, met.ledger, { asOf: "2024-07-01", explained: TASK })).toContain(
      "（规则 7.1：各项都已达到目标）",
    );
    const silent = three([0, 0]);
    expect(explanationOf(silent.plan, silent.ledger, { asOf: "2024-07-01", explained: TASK })).toContain(
      "任务 1：未填报 2 项；加权完成率尚不能测算，应达 50%；判为“未填报”（规则 7.4：进行中的 2 项都是“未填报”，没有可以测算的进度）",
    );
    expect(explanationOf(met.plan, met.ledger, { asOf: "2023-07-01", explained: TASK })).toContain(
      "（规则 7.2：各项都还没有开始）",
    );
    const late = three([10, 4]);
    expect(explanationOf(late.plan, late.ledger, { asOf: "2025-07-01", explained: TASK })).toContain(
      "（规则 7.3：时限 2024-12-31 已过，有 1 项逾期未完成）",
    );
  });
});

it("speaks the plan's own English where it has some, and names units as English does", () => {
  const plan = planOf({
    indicators: [{ ...count, en: { title: "Exchanges" } }],
    commitments: [{ target: { atLeast: 4 }, schedule: { by: "2023-12-31" } }],
    tasks: [taskOf({})],
  });
  expect(explanationOf(plan, ledgerOf(plan, [{}]), { asOf: "2023-07-01", locale: "en" })).toContain(
    "“Exchanges” stands at 1, the target is at least 4",
  );
});
