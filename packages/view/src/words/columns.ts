import type { Texts } from "./common.js";

/** The heads of columns: one word for one thing, in every table. */
export const COLUMNS: Texts<
  Readonly<
    Record<
      | "actual"
      | "asOf"
      | "attained"
      | "change"
      | "closed"
      | "commitment"
      | "content"
      | "deadline"
      | "due"
      | "expected"
      | "finding"
      | "found"
      | "item"
      | "lead"
      | "left"
      | "leadStatus"
      | "measure"
      | "metOn"
      | "name"
      | "newest"
      | "number"
      | "of"
      | "phase"
      | "putRightBy"
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
    attained: "完成率",
    change: "变化",
    closed: "整改情况",
    commitment: "承诺",
    content: "内容",
    deadline: "完成时限",
    due: "到期日",
    expected: "应达",
    finding: "问题",
    found: "发现日期",
    item: "项目",
    lead: "责任单位",
    left: "时间",
    leadStatus: "牵头任务状态",
    measure: "举措",
    metOn: "达到目标",
    name: "名称",
    newest: "最新进展",
    number: "编号",
    of: "对象",
    phase: "阶段",
    putRightBy: "整改期限",
    status: "状态",
    support: "配合部门",
    target: "目标",
    task: "重点任务",
    unit: "单位",
  },
  en: {
    actual: "Actual",
    asOf: "As of",
    attained: "Attained",
    change: "Points",
    closed: "Resolved",
    commitment: "Commitment",
    content: "Content",
    deadline: "Deadline",
    due: "Due",
    expected: "Expected",
    finding: "Finding",
    found: "Found",
    item: "Item",
    lead: "Units",
    left: "Time left",
    leadStatus: "Status of the tasks it leads",
    measure: "Measure",
    metOn: "Reached on",
    name: "Name",
    newest: "Latest update",
    number: "No.",
    of: "Of what",
    phase: "Phase",
    putRightBy: "To be resolved by",
    status: "Status",
    support: "Support",
    target: "Target",
    task: "Task",
    unit: "Unit",
  },
};
