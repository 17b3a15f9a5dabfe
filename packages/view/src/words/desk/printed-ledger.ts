import { counted } from "../counted.js";
import type { Texts } from "../common.js";

const zh = {
  subtitle: (period: string) => `台账（${period}）`,
  school: "学　　校",
  period: "时　　段",
  printed: "打印日期",
  edition: "说　　明",
  internal: "含人员信息，只供校内使用，不得公开",
  caption: (records: number) => `共 ${records} 条；已更正和退回的不列`,
  columns: { number: "序号", date: "日期", content: "内容", unit: "填报单位", state: "状态", note: "备注" },
  members: (names: readonly string[]) => `${names.length} 人：${names.join("、")}`,
  empty: "这个时段没有记录。",
  toSign: "填报人：＿＿＿＿＿＿　　审核人：＿＿＿＿＿＿",
};

/** What the printed ledger says. */
export const PRINTED_LEDGER: Texts<typeof zh> = {
  zh,
  en: {
    subtitle: (period) => `Ledger, ${period}`,
    school: "School",
    period: "Period",
    printed: "Printed on",
    edition: "Note",
    internal: "Holds data of persons: for use in the school, not to be published",
    caption: (records) => `${counted(records, "record")}, without those that were corrected or sent back`,
    columns: {
      number: "No.",
      date: "Date",
      content: "Content",
      unit: "Reported by",
      state: "State",
      note: "Remark",
    },
    members: (names) => `${names.length}: ${names.join(", ")}`,
    empty: "There is no record in this period.",
    toSign: "Filled in by: ________________    Checked by: ________________",
  },
};
