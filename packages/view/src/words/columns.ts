import type { Texts } from "./common.js";

/** The heads of columns: one word for one thing, in every table. */
export const COLUMNS: Texts<
  Readonly<
    Record<
      | "actual"
      | "asOf"
      | "atClosing"
      | "attained"
      | "baseline"
      | "begins"
      | "change"
      | "closed"
      | "commitment"
      | "content"
      | "date"
      | "deadline"
      | "due"
      | "expected"
      | "finding"
      | "found"
      | "item"
      | "kept"
      | "latest"
      | "lead"
      | "leadStatus"
      | "left"
      | "measure"
      | "metOn"
      | "name"
      | "newest"
      | "now"
      | "number"
      | "of"
      | "period"
      | "phase"
      | "putRightBy"
      | "school"
      | "schools"
      | "status"
      | "support"
      | "target"
      | "task"
      | "unit",
      string
    >
  >
> = {
  zh: {
    actual: "实际",
    asOf: "截至日期",
    atClosing: "结账时",
    attained: "完成率",
    baseline: "基线",
    begins: "开始",
    change: "变化",
    closed: "整改情况",
    commitment: "承诺",
    content: "内容",
    date: "日期",
    deadline: "完成时限",
    due: "到期日",
    expected: "应达",
    finding: "问题",
    found: "发现日期",
    item: "项目",
    kept: "已兑现",
    latest: "最新进展",
    lead: "责任单位",
    leadStatus: "牵头任务状态",
    left: "时间",
    measure: "举措",
    metOn: "达到日期",
    name: "名称",
    newest: "最新记录",
    now: "现在",
    number: "编号",
    of: "对象",
    period: "期间",
    phase: "阶段",
    putRightBy: "整改期限",
    school: "学校",
    schools: "学校数",
    status: "状态",
    support: "配合部门",
    target: "目标",
    task: "重点任务",
    unit: "单位",
  },
  en: {
    actual: "Actual",
    asOf: "As of",
    atClosing: "When closed",
    attained: "Attained",
    baseline: "Baseline",
    begins: "From",
    change: "Points",
    closed: "Resolved",
    commitment: "Commitment",
    content: "Content",
    date: "Date",
    deadline: "Deadline",
    due: "Due",
    expected: "Expected",
    finding: "Finding",
    found: "Found",
    item: "Item",
    kept: "Kept",
    latest: "Latest update",
    lead: "Units",
    leadStatus: "Status of the tasks it leads",
    left: "Time left",
    measure: "Measure",
    metOn: "Reached on",
    name: "Name",
    newest: "Newest record",
    now: "Now",
    number: "No.",
    of: "Of what",
    period: "Period",
    phase: "Phase",
    putRightBy: "To be resolved by",
    school: "School",
    schools: "Schools",
    status: "Status",
    support: "Support",
    target: "Target",
    task: "Task",
    unit: "Unit",
  },
};
