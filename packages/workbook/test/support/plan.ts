import type { Ledger, Plan } from "@bangfu/core";
import { describeWorkbookProblem, readWorkbooks, type ReadWorkbooksOptions } from "../../src/index.js";
import { bookOf, type BookOptions, type RawCell, type RawSheet } from "./xlsx.js";

/** A plan with an indicator of each kind, and what an office may mix up. */
export const plan: Plan = {
  format: "bangfu-plan/1",
  id: "p",
  title: "示例方案",
  start: "2023-01-01",
  school: { name: "示例学校" },
  units: [
    { id: "teaching", name: "教务科" },
    { id: "general", name: "总务科" },
  ],
  rosters: [
    { id: "teachers", name: "教师", of: "person" },
    { id: "majors", name: "专业", of: "thing" },
  ],
  measures: [{ id: "m", title: "举措" }],
  phases: [],
  document: [{ id: "c", text: "承诺" }],
  tasks: [
    {
      id: "1.1",
      measure: "m",
      clause: "c",
      text: "开展校际交流",
      schedule: { by: "2025-12-31" },
      lead: ["teaching"],
      support: [],
    },
    {
      id: "1.2",
      measure: "m",
      clause: "c",
      text: "用好帮扶资金",
      schedule: { yearly: [2023, 2025] },
      lead: ["general"],
      support: ["teaching"],
    },
  ],
  indicators: [
    { id: "exchanges", title: "校际交流", kind: "count", measuredIn: "次" },
    { id: "funds", title: "资金支出", kind: "sum", measuredIn: "万元" },
    { id: "grants", title: "助学金", kind: "sum", measuredIn: "元" },
    { id: "sent", title: "选派教师", kind: "distinct", measuredIn: "人", roster: "teachers" },
    { id: "trained", title: "轮训覆盖率", kind: "coverage", roster: "teachers" },
    {
      id: "quality",
      title: "教学质量",
      kind: "level",
      scale: [0, 1, 2].map((value) => ({ value, label: ["没有提高", "有所提高", "明显提高"][value]! })),
    },
    { id: "skilled", title: "学有所长比例", kind: "level", measuredIn: "%" },
    { id: "students", title: "在校学生", kind: "level", measuredIn: "人" },
    {
      id: "charter",
      title: "制度和章程",
      kind: "checklist",
      items: [
        { id: "rules", title: "学校制度" },
        { id: "statute", title: "学校章程" },
      ],
    },
  ],
  commitments: [
    { id: "x1", quote: "承诺", clause: "c", task: "1.1", indicator: "exchanges", target: { atLeast: 4 } },
    { id: "x2", quote: "承诺", clause: "c", task: "1.2", indicator: "funds", target: { atLeast: 100 } },
  ],
};

export const RECORDS = [
  "编号",
  "指标",
  "日期",
  "数值",
  "成员",
  "清单项",
  "计入年份",
  "填报单位",
  "状态",
  "备注",
];
export const ROSTERS = ["名册", "成员编号", "姓名或名称", "加入日期", "离开日期"];
export const FINDINGS = ["编号", "任务", "承诺", "发现日期", "整改期限", "整改完成日期", "问题", "公开"];
export const UPDATES = ["编号", "任务", "日期", "进展情况", "公开"];

/** The roster that the tests' records name. */
export const MEMBERS: readonly (readonly RawCell[])[] = [ROSTERS, ["教师", "t1", "甲"], ["教师", "t2", "乙"]];

/** A workbook's sheets, read as one file. */
export const read = (
  sheets: Readonly<Record<string, RawSheet | readonly (readonly RawCell[])[]>>,
  options: ReadWorkbooksOptions & BookOptions = {},
) => {
  const raw = Object.fromEntries(
    Object.entries(sheets).map(([name, sheet]) => [name, "rows" in sheet ? sheet : { rows: sheet }]),
  );
  return readWorkbooks([{ name: "联络处.xlsx", bytes: bookOf(raw, options) }], plan, options);
};

/** What is read once every question has its first answer. */
export const readAnswered = (
  files: Parameters<typeof readWorkbooks>[0],
  ofPlan: Plan,
  options: ReadWorkbooksOptions = {},
) => {
  const asked = readWorkbooks(files, ofPlan, options);
  const answers = asked.problems.flatMap(({ question }) =>
    question === undefined
      ? []
      : [{ id: question.id, answer: question.choices[0]!.answer, date: "2026-01-01" }],
  );
  return answers.length === 0 ? asked : readWorkbooks(files, ofPlan, { ...options, answers });
};

/** The ledger that is read; fails with every problem where there is one. */
export const ledgerIn = (result: ReturnType<typeof readWorkbooks>): Ledger => {
  if (result.ok) return result.ledger;
  throw new Error(result.problems.map((problem) => describeWorkbookProblem(problem, "zh")).join("\n"));
};

/** Every problem as a sentence. */
export const problemTexts = (
  result: ReturnType<typeof readWorkbooks>,
  locale: "zh" | "en" = "zh",
): string[] => result.problems.map((problem) => describeWorkbookProblem(problem, locale));
