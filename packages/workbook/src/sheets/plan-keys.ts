/** What the hidden sheet about the plan says, a row each: key and value. */
export const PLAN_KEYS = {
  format: "格式",
  plan: "方案",
  title: "名称",
  unit: "单位",
  /** A list or a roster that is there with nothing in it. */
  empty: "空",
} as const;
