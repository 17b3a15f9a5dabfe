import { counted } from "../counted.js";
import type { Texts } from "../common.js";
import { quoted } from "../quoted.js";

const zh = {
  heading: "同时更正，等您选一条",
  question: (what: string, count: number) =>
    `${quoted(what)}有 ${count} 处更正，更正的人互相不知道。哪一处算数？没有选的留在历史里。`,
  meanwhile: { entry: "选定之前，仍按更正以前的计。", version: "选定之前，按已并入总台账的那一处计。" },
  /** What a correction says, field by field. */
  version: (recordedAt: string, said: string) => (recordedAt === "" ? said : `${recordedAt}：${said}`),
  field: (label: string, text: string) => `${label} ${text}`,
  members: (count: number) => `成员 ${count} 名`,
  withdrawn: "撤回这一条",
  verified: "核实",
  nothing: (unit: string, period: string) => `${unit} ${period} 零报告`,
  choose: "用这一处",
  chooseThis: (what: string) => `用这一处：${what}`,
  howTo: "在办公页“今天”一屏选，或用 bangfu collect 的 --answers 答复。",
};

/** What is said of an entry that several people have corrected at the same time. */
export const CONTESTED_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    heading: "Corrected at the same time: choose one",
    question: (what, count) =>
      `${quoted(what)} has ${counted(count, "correction")}, made without knowing of each other. Which one counts? The others stay in the history.`,
    meanwhile: {
      entry: "Until one is chosen, what stood before counts.",
      version: "Until one is chosen, the one in the ledger's own file counts.",
    },
    version: (recordedAt, said) => (recordedAt === "" ? said : `${recordedAt}: ${said}`),
    field: (label, text) => `${label} ${text}`,
    members: (count) => counted(count, "member"),
    withdrawn: "withdraws it",
    verified: "verifies it",
    nothing: (unit, period) => `${unit} ${period}: nothing to report`,
    choose: "Use this one",
    chooseThis: (what) => `Use this one: ${what}`,
    howTo: "Choose on the screen “Today” of the office page, or answer with --answers of bangfu collect.",
  },
};
