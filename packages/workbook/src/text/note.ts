import type { Locale } from "@bangfu/core";
import { COLON } from "@bangfu/view";
import { placeText, type WorkbookNote } from "../read/problem.js";
import { SHEET_NAMES } from "../sheets/names.js";
import { describeWorkbookProblem } from "./problem.js";

type NoteTexts = Readonly<
  Record<Exclude<WorkbookNote["code"], "read-sheet" | "unusual">, (value: string) => string> &
    Record<"read-sheet", (as: string, rows: number) => string>
>;

const NOTES: Readonly<Record<Locale, NoteTexts>> = {
  zh: {
    "read-sheet": (as, rows) => `按“${as}”读入 ${rows} 行。`,
    "ignored-sheet": (value) => `工作表“${value}”不是台账的一部分，没有导入。`,
    "hidden-sheet": (value) => `隐藏的工作表“${value}”没有导入；要导入请先取消隐藏。`,
    "hidden-rows": (value) => `第 ${value} 行被隐藏或筛选掉了，也已读入。`,
    "total-rows": (value) => `第 ${value} 行是合计，没有导入。`,
    "signature-rows": (value) => `第 ${value} 行是填表、审核等说明，没有导入。`,
    "unit-of-values": (value) => `表中写明单位是“${value}”，数值已按各指标的单位折算。`,
    "ignored-column": (value) => `“${value}”一列不在台账之内，没有导入。`,
    "ignored-link": (value) => `单元格上的链接“${value}”不是网址，没有导入。`,
    changed: (value) => `更正：${value}。`,
    withdrawn: (value) => `“${value}”已不在工作簿中，作废。`,
    encoding: (value) => `按 ${value} 编码读取。`,
    corrected: (value) => `没有编号，与台账中的 ${value} 是同一件事而内容不同，作为对它的更正。`,
  },
  en: {
    "read-sheet": (as, rows) => `was read as ${as}: ${rows} ${rows === 1 ? "row" : "rows"}.`,
    "ignored-sheet": (value) => `the sheet “${value}” is no part of the ledger and was passed over.`,
    "hidden-sheet": (value) => `the hidden sheet “${value}” was passed over; unhide it to have it read.`,
    "hidden-rows": (value) => `rows ${value} are hidden or filtered out; they were read all the same.`,
    "total-rows": (value) => `rows ${value} are totals and were passed over.`,
    "signature-rows": (value) => `rows ${value} are signatures or remarks and were passed over.`,
    "unit-of-values": (value) =>
      `the table says that its unit is “${value}”; values were converted to the units of the indicators.`,
    "ignored-column": (value) => `the column “${value}” is no part of the ledger and was passed over.`,
    "ignored-link": (value) => `the link “${value}” on the cell is no web address and was passed over.`,
    changed: (value) => `corrected: ${value}.`,
    withdrawn: (value) => `“${value}” is no longer in the workbook and was withdrawn.`,
    encoding: (value) => `read as ${value}.`,
    corrected: (value) =>
      `has no id and was taken for a correction of ${value}, the same event with other content.`,
  },
};

/** What was done without being asked, as a sentence with its place. */
export const describeWorkbookNote = (note: WorkbookNote, locale: Locale): string => {
  const { code, place, value, read, warning } = note;
  if (code === "unusual") return warning === undefined ? "" : describeWorkbookProblem(warning, locale);
  const where = `${placeText(place)}${COLON[locale]}`;
  if (code !== "read-sheet") return where + NOTES[locale][code](value);
  const [as, rows] = read === undefined ? [value, 0] : [SHEET_NAMES[locale][read.kind], read.rows];
  return where + NOTES[locale][code](as, rows);
};
