import { summarize, type Ledger, type Plan } from "@bangfu/core";
import { plan as yanhe, sampleLedger } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { cellText, type ReportViewOptions } from "@bangfu/view";
import { reportHtml, reportOf, type Report } from "../src/index.js";

/** Four meetings by the end of November, a base by the end of May, and money by 20 June. */
const plan: Plan = {
  format: "bangfu-plan/1",
  id: "small",
  title: "小方案",
  start: "2023-12-01",
  school: { name: "某校" },
  units: [
    { id: "s", name: "某校" },
    { id: "b", name: "教务科" },
    { id: "c", name: "总务科" },
  ],
  measures: [{ id: "m", title: "举措" }],
  document: [{ id: "p", text: "开展4次交流，建成基地，投入100万元。" }],
  tasks: [
    {
      id: "1",
      measure: "m",
      clause: "p",
      text: "交流",
      schedule: { yearly: [2024, 2024], due: "11-30" },
      lead: ["s"],
      support: ["b"],
    },
    {
      id: "2",
      measure: "m",
      clause: "p",
      text: "基地",
      schedule: { by: "2024-05-31" },
      lead: ["b"],
      support: [],
    },
    {
      id: "3",
      measure: "m",
      clause: "p",
      text: "投入",
      schedule: { by: "2024-06-20" },
      lead: ["s"],
      support: [],
    },
  ],
  indicators: [
    { id: "n", title: "交流次数", kind: "count", measuredIn: "次" },
    { id: "base", title: "基地", kind: "checklist", items: [{ id: "x", title: "基地" }] },
    { id: "money", title: "投入资金", kind: "sum", measuredIn: "万元" },
  ],
  commitments: [
    { id: "c1", quote: "开展4次交流", clause: "p", task: "1", indicator: "n", target: { atLeast: 4 } },
    // The same promise as that of task 3, in the plan's own text.
    {
      id: "c0",
      quote: "投入100万元",
      clause: "p",
      indicator: "money",
      target: { atLeast: 100 },
      schedule: { by: "2024-06-20" },
    },
    { id: "c2", quote: "建成基地", clause: "p", task: "2", indicator: "base", target: { all: true } },
    { id: "c3", quote: "投入100万元", clause: "p", task: "3", indicator: "money", target: { atLeast: 100 } },
  ],
};
const ledger: Ledger = {
  format: "bangfu-ledger/1",
  plan: "small",
  records: [
    { id: "r1", indicator: "n", date: "2024-02-01" },
    { id: "r2", indicator: "n", date: "2024-05-10" },
    { id: "r3", indicator: "base", date: "2024-05-20", item: "x" },
    { id: "r4", indicator: "money", date: "2024-03-01", value: 25, note: "内部备注一则" },
  ],
  findings: [
    { id: "f1", task: "3", found: "2024-05-01", due: "2024-06-01", text: "资金未到位", public: true },
    { id: "f2", task: "1", found: "2024-03-01", closed: "2024-06-10", text: "私下的意见" },
  ],
  updates: [
    { id: "u1", task: "1", date: "2024-05-10", text: "完成第二次交流", public: true },
    { id: "u2", task: "2", date: "2024-05-11", text: "不公开的进展" },
    { id: "u3", task: "3", date: "2024-03-02", text: "首批到账", public: true },
  ],
};
const facts = summarize(plan, ledger);
const report = (more: Partial<ReportViewOptions> = {}): Report =>
  reportOf(facts, { asOf: "2024-06-30", from: "2024-04-01", period: "2024年第二季度", ...more });

const sectionOf = ({ sections }: Report, heading: RegExp) =>
  sections.find((each) => heading.test(each.heading))!;
const rowsOf = (of: Report, heading: RegExp): string[][] =>
  sectionOf(of, heading).blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.map(cellText)) : [],
  );
const wordsOf = (of: Report, heading: RegExp): string[] =>
  sectionOf(of, heading).blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

describe("a report of a small plan", () => {
  it("says how the whole stands: (1/2 + 1 + 1/4) / 3 = 58 %, of (1/2 + 1 + 1) / 3 = 83 % expected", () => {
    const [said] = wordsOf(report(), /总体情况/);
    // 213 of 366 days have passed: floor(4 × 213/366) ÷ 4 = 1/2. Then: (1/4 + 0 + 1/4) / 3 = 17 %.
    expect(said).toBe(
      "截至2024年6月30日，3 项重点任务总体“有风险”，完成率 58%，按时序应达 83%。" +
        "其中：已完成 1 项、正常推进 1 项、逾期未完成 1 项。" +
        "与报告期初（2024年3月31日）相比，完成率由 17% 变为 58%。本期新完成承诺 1 项，新逾期 1 项。",
    );
  });

  it("begins with what stands, what changed and what needs a decision, and leaves the rest to an annex", () => {
    // Task 3 was due on 20 June with a quarter of its money; one finding is open.
    expect(wordsOf(report(), /结论/)).toEqual([
      "截至2024年6月30日，3 项重点任务总体“有风险”，完成率 58%，按时序应达 83%。",
      "本期完成率由 17% 变为 58%，新完成承诺 1 项，新逾期 1 项。",
      "需要决定：1 项任务滞后、未填报或逾期，最急的是 3 投入（逾期未完成）；1 项督导问题未整改。",
    ]);
    expect(wordsOf(report({ locale: "en" }), /Conclusion/)[2]).toBe(
      "To be decided: 1 task behind, unreported or missed, the most urgent 3 投入 (Missed); 1 open finding.",
    );
    expect(sectionOf(report(), /^附件/).newPage).toBe(true);
    const early = report({ asOf: "2023-12-10", from: "2023-12-01" });
    expect(wordsOf(early, /结论/)[2]).toBe("没有需要决定的事项。");
  });

  it("tells on the pages that are read what turned and what needs a decision, by short names", () => {
    expect(rowsOf(report(), /本期变化$/)).toEqual([
      ["总体", "滞后", "有风险", "17%", "58%", "提高 41 个百分点"],
      ["举措", "滞后", "有风险", "17%", "58%", "提高 41 个百分点"],
      ["3", "投入100万元", "某校", "2024-06-20", "—", "逾期未完成"],
      ["2", "建成基地", "教务科", "2024-05-31", "2024-05-20", "已完成"],
    ]);
    // Due on 20 June with 25 of 100; the finding was to be put right by 1 June.
    expect(rowsOf(report(), /需要决定的事项/)).toEqual([
      ["3 投入", "逾期未完成", "逾期 10 天，差 75 万元", "某校"],
      ["督导问题（任务 3）：资金未到位", "逾期未整改", "督导问题逾期 29 天未整改", "某校"],
    ]);
    const early = report({ asOf: "2023-12-10", from: "2023-12-01" });
    expect(wordsOf(early, /本期变化$/)).toContain("本期没有新逾期和新完成的承诺。");
    expect(wordsOf(early, /需要决定的事项/)[0]).toBe("没有需要决定的事项。");
  });

  it("says whom it is for, and below the text whose it is and of which day", () => {
    const addressed = report({ addressee: "某县教育局" });
    expect(addressed.addressee).toBe("某县教育局：");
    const [annexed, closing] = sectionOf(addressed, /需要决定的事项/).blocks.slice(-2);
    expect(annexed).toEqual({ kind: "paragraph", text: "附件：进展情况明细" });
    expect(closing).toEqual({ kind: "closing", lines: ["某校", "2024年6月30日"] });
    expect(reportHtml(addressed)).toContain('<p class="addressee">某县教育局：</p>');
    expect(reportHtml(report())).not.toContain('class="addressee"');
  });

  it("lists of a promise for every quarter the one that is running, and what it comes to", () => {
    const quarterly: Plan = {
      ...plan,
      indicators: plan.indicators.map((each) => (each.id === "n" ? { ...each, baseline: 1 } : each)),
      commitments: [
        {
          ...plan.commitments[0]!,
          schedule: { quarterly: ["2024Q2", "2024Q4"] },
          target: { riseBy: 2 },
        },
      ],
    };
    const of = reportOf(summarize(quarterly, { ...ledger, findings: [] }), {
      asOf: "2024-05-31",
      from: "2024-04-01",
      period: "2024年第二季度",
    });
    const dates = (heading: RegExp) => rowsOf(of, heading).map((row) => [row[3], row[5], row[6], row[7]]);
    // One before and two more: three, of which one is done.
    expect(dates(/天内到期/)).toEqual([["2024-06-30", "比此前至少增加 2 次（3 次）", "1 次", "2 次"]]);
    expect(dates(/下一步/)).toEqual([]);
  });

  it("lists the tasks with the public updates of the period, else the newest earlier one", () => {
    expect(rowsOf(report(), /任务清单/).map((row) => [row[0], row[3], row[8], row[6], row[5]])).toEqual([
      ["1", "某校", "2024-05-10 完成第二次交流", "50%", "正常推进"],
      ["2", "教务科", "本期无公开的进展情况", "100%", "已完成"],
      ["3", "某校", "（此前）2024-03-02 首批到账", "25%", "逾期未完成"],
    ]);
  });

  it("counts the commitments of each task by status, those of the text apart", () => {
    const rows = rowsOf(report(), /完成情况$/);
    // 合计, 已完成, 逾期完成, 正常推进, 有风险, 滞后, 未填报, 逾期未完成, 未开始
    expect(rows.map(([name, ...counts]) => [name, counts.join("|")])).toEqual([
      ["任务 1", "1|||1|||||"],
      ["任务 2", "1|1|||||||"],
      ["任务 3", "1|||||||1|"],
      ["任务清单以外的承诺（方案正文）", "1|||||||1|"],
      ["合计", "4|1||1||||2|"],
    ]);
  });

  it("tells what changed since the day before the period began", () => {
    // Then: 1/6 of (1/4 + 0 + 122/203) / 3 is a pace of 0.587, and a finding of task 1 was open.
    expect(rowsOf(report(), /状态和完成率的变化/)).toEqual([
      ["总体", "滞后", "有风险", "17%", "58%", "提高 41 个百分点"],
      ["举措", "滞后", "有风险", "17%", "58%", "提高 41 个百分点"],
      ["任务 1", "有风险", "正常推进", "25%", "50%", "提高 25 个百分点"],
      ["任务 2", "正常推进", "已完成", "—", "100%", "新有记录"],
      ["任务 3", "滞后", "逾期未完成", "25%", "25%", "持平"],
    ]);
    expect(rowsOf(report(), /新完成/)).toEqual([
      ["2", "建成基地", "教务科", "2024-05-31", "2024-05-20", "已完成"],
    ]);
    expect(rowsOf(report(), /新逾期/)).toEqual([["3", "投入100万元", "某校", "2024-06-20", "逾期未完成"]]);
  });

  it("names problems with their reason, a promise that is made twice once", () => {
    const rows = rowsOf(report(), /未填报和逾期的承诺/);
    expect(rows).toHaveLength(1);
    expect(rows[0]![4]).toContain("“投入资金”已有 25 万元，目标为至少 100 万元，完成率 25%");
    expect(rows[0]![4]).toContain("判为“逾期未完成”（规则 5.3");
    expect(wordsOf(report(), /存在问题/)[0]).toBe(
      "重点任务中逾期未完成 1 项；滞后、未填报或逾期的承诺 1 项；未整改的督导问题 1 项。",
    );
  });

  it("tells findings and their putting right; of one that is not public only that there is one", () => {
    expect(rowsOf(report(), /督导问题/)).toEqual([
      ["2024-05-01", "任务 3", "资金未到位", "某校", "2024-06-01", "逾期未整改"],
      ["2024-03-01", "任务 1", "（内容未公开）", "某校、教务科", "—", "2024-06-10"],
    ]);
    expect(wordsOf(report(), /督导问题/)[0]).toBe(
      "督导问题共 2 项，已整改 1 项（其中本期整改 1 项），未整改 1 项。",
    );
  });

  it("says what is overdue, and what comes next with what is missing to the target", () => {
    expect(rowsOf(report(), /已经逾期/)).toEqual([
      [
        "3",
        "投入100万元",
        "某校",
        "2024-06-20",
        "逾期 10 天",
        "至少 100 万元",
        "25 万元",
        "75 万元",
        "逾期未完成",
      ],
    ]);
    expect(wordsOf(report(), /60 天内到期/)).toEqual(["没有即将到期的承诺。"]);
    expect(rowsOf(report(), /下一步/)).toEqual([
      [
        "1",
        "开展4次交流",
        "某校、教务科",
        "2024-11-30",
        "还有 153 天",
        "至少 4 次",
        "2 次",
        "2 次",
        "正常推进",
      ],
    ]);
    expect(rowsOf(report({ asOf: "2024-10-15" }), /60 天内到期/)[0]?.[4]).toBe("还有 46 天");
  });

  it("has a page for each responsible unit, and none for one without a task", () => {
    const headings = report().sections.map(({ heading }) => heading);
    expect(headings).toContain("（一）某校");
    expect(headings).toContain("（二）教务科");
    expect(reportHtml(report())).not.toContain("总务科");
    expect(sectionOf(report(), /^（二）教务科/).newPage).toBe(true);
    expect(wordsOf(report(), /^（二）教务科/)[0]).toBe("教务科牵头重点任务 1 项，配合 1 项。");
  });

  it("of one unit tells only what it leads and supports", () => {
    const own = report({ unit: "b" });
    expect(own.subtitle).toBe("2024年第二季度进展情况报告（教务科）");
    expect(rowsOf(own, /任务清单/).map(([id]) => id)).toEqual(["1", "2"]);
    expect(reportHtml(own)).not.toContain("投入100万元");
    expect(reportHtml(own)).not.toContain("资金未到位");
    expect(() => report({ unit: "x" })).toThrow("no unit x");
  });

  it("numbers its headings as official documents have them, and says whose and when it is", () => {
    const { title, subtitle, particulars, sections } = report({ notice: "示例数据" });
    expect([title, subtitle]).toEqual(["小方案", "2024年第二季度进展情况报告"]);
    expect(particulars.map(([, value]) => value)).toEqual([
      "某校",
      "2024年第二季度（2024-04-01 至 2024-06-30）",
      "2024年6月30日",
      "填报（计已填报和已核实的台账记录）",
      "示例数据",
    ]);
    const first = sections.filter(({ level }) => level === 1).map(({ heading }) => heading);
    expect(first).toEqual([
      ...[
        "一、结论",
        "二、本期变化",
        "三、需要决定的事项",
        "附件　进展情况明细",
        "一、总体情况",
        "二、重点任务进展情况",
        "三、完成情况",
        "四、本期变化明细",
      ],
      ...["五、存在问题", "六、督导问题整改情况", "七、到期提示", "八、下一步工作"],
      ...["九、各责任单位情况", "十、数字说明"],
    ]);
  });

  it("explains each figure that it shows", () => {
    const explained = rowsOf(report(), /总体、举措、阶段和任务/).map(([text]) => text!);
    expect(explained[0]).toMatch(/^总体：已完成 1 项.*规则 7\.5/);
    expect(explained.filter((text) => text.startsWith("任务 "))).toHaveLength(3);
  });

  it("holds no note, no private finding and no private update", () => {
    for (const secret of ["内部备注", "私下的意见", "不公开的进展"])
      expect(reportHtml(report())).not.toContain(secret);
  });

  it("has its frame in English where asked for", () => {
    const english = report({ locale: "en", period: "second quarter of 2024" });
    expect(english.subtitle).toBe("Progress report, second quarter of 2024");
    expect(english.sections[0]?.heading).toBe("1. Conclusion");
    expect(wordsOf(english, /Overall/)[0]).toContain("58% attained, 83% expected");
    expect(rowsOf(english, /^8\. Next/)[0]?.slice(4, 8)).toEqual(["153 days left", "at least 4", "2", "2"]);
    // What is left in Chinese is what the plan and the ledger say themselves.
    const frame = english.sections.map(({ heading }) => heading).join("");
    expect(frame.replace(/某校|教务科/g, "")).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("the Yanhe plan's report of the third quarter of 2024", () => {
  const whole = reportOf(summarize(yanhe, sampleLedger), { asOf: "2024-09-30", from: "2024-07-01" });

  it("has all 20 tasks, in the list, the picture and the explanations", () => {
    expect(rowsOf(whole, /任务清单/)).toHaveLength(20);
    const picture = whole.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "picture"));
    expect(picture).toHaveLength(2);
    expect(
      rowsOf(whole, /总体、举措、阶段和任务/).filter(([text]) => /^任务 \d\.\d：/.test(text!)),
    ).toHaveLength(20);
  });

  it("names on the pages that are read the worst and the newest alone, and says how many there are", () => {
    // 12 newly met, none newly missed; 4 tasks and 2 findings.
    expect(rowsOf(whole, /本期变化$/)).toHaveLength(7 + 5);
    const captions = (heading: RegExp) =>
      sectionOf(whole, heading).blocks.flatMap((block) => (block.kind === "table" ? [block.caption] : []));
    expect(captions(/本期变化$/)).toEqual([
      undefined,
      "本期新逾期和新完成的承诺（共 12 项，列 5 项，其余见附件）",
    ]);
    expect(rowsOf(whole, /需要决定的事项/).map(([matter]) => matter)).toEqual([
      "1.2 推动交流合作，创新教学方法",
      "5.4 名师骨干培养（2024）",
      "3.3 教师跟班学习（2024）",
      "2.2 筹措奖励与培训经费",
      "督导问题（任务 1.2）：部分学科没有“一学科一策略”（示例）",
      "督导问题（任务 2.2）：培训资金筹措没有年度安排（示例）",
    ]);
    expect(rowsOf(whole, /新完成的承诺/)).toHaveLength(12);
  });

  it("is one page of HTML that needs no other file", () => {
    const html = reportHtml(whole);
    expect(html.match(/<figure><svg /g)).toHaveLength(2);
    // A status is a shape and a word, and each shape is there once.
    expect(html).toMatch(/<use href="#lamp-atRisk"\/><\/svg>有风险<\/td>/);
    expect(html.match(/<symbol /g)).toHaveLength(8);
    expect(html).not.toMatch(/<script|src=|https?:\/\/(?!www\.w3\.org)/);
    expect(reportHtml(whole)).toBe(html);
  });
});
