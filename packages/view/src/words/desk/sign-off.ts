import type { Texts } from "../common.js";
import { quoted } from "../quoted.js";

const zh = {
  verify: "核实",
  sendBack: "退回",
  close: "销号",
  guard: "这只是防止误操作的提醒，不是权限控制。",
  ownRecord: (unit: string, checker: string) =>
    `这条记录由${unit}填报，应由${checker}核实，不能自己核实自己的。`,
  notTheChecker: (checker: string) => `这条记录应由${checker}核实。`,
  notWaiting: "这一条已经核实、退回或更正，请刷新后再看。",
  noReason: "退回要写明原因，填报单位才知道改什么。",
  noFinding: "台账中没有这个督导问题。",
  alreadyClosed: (closed: string) => `这个问题已于 ${closed} 销号。`,
  noDate: (text: string) => `${quoted(text)}不是存在的日期，应写作 2023-12-31。`,
  noEvidence: "销号要有整改的佐证。",
};

/** What is said of checking and signing off. */
export const SIGN_OFF_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    verify: "Verify",
    sendBack: "Send back",
    close: "Close",
    guard: "This guards against slips; it is no lock.",
    ownRecord: (unit, checker) =>
      `This record was reported by ${unit} and is verified by ${checker}: nobody verifies records of their own.`,
    notTheChecker: (checker) => `This record is verified by ${checker}.`,
    notWaiting: "This entry was verified, sent back or corrected already; load it again.",
    noReason: "Sending back needs a reason, so that the unit knows what to correct.",
    noFinding: "The ledger has no such finding.",
    alreadyClosed: (closed) => `This finding was closed on ${closed}.`,
    noDate: (text) => `${quoted(text)} is not a date that exists, such as 2023-12-31.`,
    noEvidence: "Closing a finding needs evidence that it was put right.",
  },
};
