import type { Locale } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import { SHEETS, type SheetKind } from "./columns.js";

/** The sheets of a workbook that is ours; the last two are hidden. */
export type SheetName = SheetKind | "tasks" | "guide" | "choices" | "plan";

export const SHEET_NAMES: Readonly<Record<Locale, Readonly<Record<SheetName, string>>>> = {
  zh: {
    records: "台账",
    rosters: "名册",
    findings: "督导",
    updates: "进展",
    extensions: "延期",
    tasks: "任务清单",
    guide: "填报说明",
    choices: "选项",
    plan: "方案",
  },
  en: {
    records: "Records",
    rosters: "Rosters",
    findings: "Findings",
    updates: "Updates",
    extensions: "Extensions",
    tasks: "Tasks",
    guide: "How to fill in",
    choices: "Choices",
    plan: "Plan",
  },
};

/** Whether a sheet has the name of one of ours. */
export const isNamed = (name: string, sheet: SheetName): boolean =>
  [SHEET_NAMES.zh[sheet], SHEET_NAMES.en[sheet]].some((each) => folded(each) === folded(name));

/** Whether a sheet is one of those that are only for looking up. */
export const isForLookingUp = (name: string): boolean =>
  (["tasks", "guide", "choices", "plan"] as const).some((sheet) => isNamed(name, sheet));

/** Whether a sheet is the one that says whose workbook this is. */
export const isAboutThePlan = (name: string): boolean => isNamed(name, "plan");

/** Which part of the ledger a sheet holds by its name, such as 台账 or 教务科台账（二季度）. */
export const kindOfName = (name: string): SheetKind | undefined =>
  SHEETS.find((kind) => isNamed(name, kind)) ??
  SHEETS.find((kind) => folded(name).includes(folded(SHEET_NAMES.zh[kind])));

/** The version of the workbook's own form; in its hidden sheet about the plan. */
export const WORKBOOK_FORMAT = "bangfu-workbook/1";
