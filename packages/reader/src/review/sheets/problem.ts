import type { Locale } from "@bangfu/core";
import { COLON, SEPARATOR } from "@bangfu/view";
import { type FieldProblem, type FieldProblemCode } from "../fields/field.js";
import { FIELD_WORDS } from "../fields/words.js";

export type ReviewProblemCode =
  | FieldProblemCode
  | "error-cell"
  | "damaged-data"
  | "missing-sheet"
  | "missing-column"
  | "missing-row"
  | "unknown-id"
  | "changed-words"
  | "not-in-clause"
  | "unknown-clause"
  | "second-row"
  | "not-here";

/** What is wrong in a review workbook. */
export interface ReviewProblem {
  readonly code: ReviewProblemCode;
  readonly file: string;
  readonly sheet?: string;
  /** Such as `K7`. */
  readonly cell?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
}

type Sentence = (value: string, choices: string) => string;

const SENTENCES: Readonly<Record<Locale, Readonly<Record<ReviewProblemCode, Sentence>>>> = {
  zh: {
    missing: () => "不能空着。",
    "not-a-date": (value) => `${value} 不是日期，应写作 2023-03-01。`,
    "not-a-schedule": (value) =>
      `${value} 不是一个时限，可以写 2024-12-31、2024年底前、每年6月底前、2023年至2025年每年、长期坚持。`,
    "not-an-amount": (value) => `${value} 不是数值，可以写 4、1,234、50.5、8%；“介于”写作 3–5。`,
    "not-one-of": (value, choices) => `${value} 不在可选之中，可选：${choices}。`,
    "unknown-task": (value) => `没有任务 ${value}，请从列表里选，或写编号，如 t1.2。`,
    "error-cell": () => "单元格是错误值，请重新填写。",
    "damaged-data": () => "工作簿里隐藏的数据被改动或删除了，请从 bangfu read 写出的文件重新开始。",
    "missing-sheet": (value) => `没有工作表 ${value}，请不要删除或改名。`,
    "missing-column": (value) => `没有 ${value} 这一列，请不要删除或改名。`,
    "missing-row": (value) => `编号 ${value} 的一行不见了；不采用的，请留着这一行，在“采用”里选“否”。`,
    "unknown-id": (value) => `没有编号 ${value}；新增的行，编号请留空。`,
    "changed-words": (value) => `原文不能改；应为 ${value}`,
    "not-in-clause": (value) => `${value} 与条款的原文不符，请照抄文件里的字。`,
    "unknown-clause": (value) => `没有条款 ${value}，或原文在几个条款里都有；请在“条款”里写编号，如 c05。`,
    "second-row": (value) => `编号 ${value} 已有一行；只有承诺可以拆成几行。`,
    "not-here": () => "这张表里不能新增行；单位写进任务的牵头单位、名册写进承诺即可。",
  },
  en: {
    missing: () => "must not be empty.",
    "not-a-date": (value) => `${value} is no date; write 2023-03-01.`,
    "not-a-schedule": (value) =>
      `${value} is no schedule; write 2024-12-31, 2024年底前, yearly 2023–2025, or standing.`,
    "not-an-amount": (value) => `${value} is no amount; write 4, 1,234, 50.5, 8%; a range as 3–5.`,
    "not-one-of": (value, choices) => `${value} is not one of: ${choices}.`,
    "unknown-task": (value) => `there is no task ${value}; choose one, or write its id, such as t1.2.`,
    "error-cell": () => "the cell shows an error; fill it in again.",
    "damaged-data": () =>
      "the hidden data of the workbook were changed or deleted; begin with the file that bangfu read wrote.",
    "missing-sheet": (value) => `the sheet ${value} is missing; do not delete or rename it.`,
    "missing-column": (value) => `the column ${value} is missing; do not delete or rename it.`,
    "missing-row": (value) => `the row of ${value} is missing; to leave it out, keep the row and choose no.`,
    "unknown-id": (value) => `there is no id ${value}; leave the id of a new row empty.`,
    "changed-words": (value) => `the original words cannot be changed; they are ${value}`,
    "not-in-clause": (value) => `${value} is not in the clause to the letter; copy the document's words.`,
    "unknown-clause": (value) =>
      `there is no clause ${value}, or several have these words; write its id, such as c05.`,
    "second-row": (value) => `${value} has a row already; only commitments can be split.`,
    "not-here": () => "no row can be added here; name units with a task, rosters with a commitment.",
  },
};

const LONGEST = 60;
const quoted = (value: string): string =>
  value === "" ? "" : `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`;

/**
 * A problem of a review workbook as a sentence: file, sheet and cell, what stands there, what would be right.
 * @example describeReviewProblem(problem, "zh") // "草稿.xlsx 任务!K7：“不久”不是一个时限，可以写 2024-12-31、…"
 */
export const describeReviewProblem = (
  { code, file, sheet, cell, value = "", choices = [] }: ReviewProblem,
  locale: Locale,
): string => {
  const place = [sheet, cell].filter((part) => part !== undefined).join("!");
  const sentence = SENTENCES[locale][code](quoted(value), choices.join(SEPARATOR[locale]));
  return `${[file, place].filter((part) => part !== "").join(" ")}${COLON[locale]}${sentence}`;
};

/** A problem of a field in a form as a sentence. @example "时限：“不久”不是一个时限，可以写 2024-12-31、…" */
export const describeFieldProblem = ({ field, ...problem }: FieldProblem, locale: Locale): string =>
  describeReviewProblem({ ...problem, file: FIELD_WORDS[locale].fields[field] }, locale);
