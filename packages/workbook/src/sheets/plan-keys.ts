/** What the hidden sheet about the plan says, a row each: key and value. */
export const PLAN_KEYS = {
  format: "格式",
  plan: "方案",
  title: "名称",
  unit: "单位",
  /** The workbook's own id. */
  workbook: "工作簿",
  /** How the ledger stood when it was exported. */
  exported: "导出",
  /** A list or a roster that is there with nothing in it. */
  empty: "空",
} as const;
