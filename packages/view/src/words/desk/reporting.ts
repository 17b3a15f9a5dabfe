import type { Cadence } from "@bangfu/core";
import { counted } from "../counted.js";
import type { Texts } from "../common.js";
import { quoted } from "../quoted.js";

const list = (names: readonly string[]): string => names.map(quoted).join("、");

const zh = {
  cadences: {
    yearly: "年报",
    weekly: "周报",
    monthly: "月报",
    quarterly: "季报",
    halfYearly: "半年报",
    termly: "学期报",
  } as Readonly<Record<Cadence, string>>,
  columns: { unit: "单位", period: "期别", deadline: "报送截止", state: "报送情况", indicators: "内容" },
  caption: (asOf: string) => `报送情况（截至 ${asOf}）`,
  handedIn: (on: string) => `已报（${on}）`,
  late: (on: string, days: number) => `迟报 ${days} 天（${on}）`,
  nothing: (on: string) => `零报告（${on}）`,
  nothingLate: (on: string, days: number) => `零报告（${on}，迟 ${days} 天）`,
  missing: (days: number) => `未报，已逾期 ${days} 天`,
  notDue: (days: number) => (days === 0 ? "今天截止" : `未到期，还有 ${days} 天`),
  none: "方案没有写明报送要求（reporting），不能判断谁没有报。",
  /** The reminder, to be pasted into a chat. */
  greeting: (unit: string, title: string) => `【${title}】${unit}：`,
  missingTitle: "尚未报送：",
  dueTitle: "即将截止的报送：",
  sentBackTitle: "已退回、待更正：",
  tasksTitle: (days: number) => `${days} 天内到期的任务：`,
  missingLine: (period: string, what: readonly string[], deadline: string, days: number) =>
    `${period}：${list(what)}，应于 ${deadline} 前报送，已逾期 ${days} 天`,
  dueLine: (period: string, what: readonly string[], deadline: string) =>
    `${period}：${list(what)}，请于 ${deadline} 前报送`,
  sentBackLine: (what: string, date: string, remark: string) =>
    `${date} ${what}${remark === "" ? "" : `：${remark}`}`,
  taskLine: (due: string, name: string, status: string) => `${due} ${name}（${status}）`,
  zero: "没有发生的，也请报“零报告”。",
  asOf: (date: string) => `（数据截至 ${date}）`,
  nothingToRemind: (unit: string) => `${unit}：没有要提醒的。`,
};

/** What is said of who has handed in. */
export const REPORTING_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    cadences: {
      yearly: "yearly",
      weekly: "weekly",
      monthly: "monthly",
      quarterly: "quarterly",
      halfYearly: "half-yearly",
      termly: "termly",
    },
    columns: { unit: "Unit", period: "Period", deadline: "Due", state: "Handed in", indicators: "What" },
    caption: (asOf) => `Who has handed in (as of ${asOf})`,
    handedIn: (on) => `handed in (${on})`,
    late: (on, days) => `${counted(days, "day")} late (${on})`,
    nothing: (on) => `nothing to report (${on})`,
    nothingLate: (on, days) => `nothing to report (${on}, ${counted(days, "day")} late)`,
    missing: (days) => `missing, ${counted(days, "day")} overdue`,
    notDue: (days) => (days === 0 ? "due today" : `due in ${counted(days, "day")}`),
    none: "The plan does not say who reports what (reporting), so nobody can be missing.",
    greeting: (unit, title) => `[${title}] ${unit}:`,
    missingTitle: "Not handed in yet:",
    dueTitle: "Due soon:",
    sentBackTitle: "Sent back, to be corrected:",
    tasksTitle: (days) => `Tasks due within ${counted(days, "day")}:`,
    missingLine: (period, what, deadline, days) =>
      `${period}: ${what.join(", ")}; was due on ${deadline}, ${counted(days, "day")} overdue`,
    dueLine: (period, what, deadline) => `${period}: ${what.join(", ")}; due on ${deadline}`,
    sentBackLine: (what, date, remark) => `${date} ${what}${remark === "" ? "" : `: ${remark}`}`,
    taskLine: (due, name, status) => `${due} ${name} (${status})`,
    zero: "If there was nothing, please report that too.",
    asOf: (date) => `(as of ${date})`,
    nothingToRemind: (unit) => `${unit}: nothing to remind of.`,
  },
};
