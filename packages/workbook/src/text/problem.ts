import type { Locale, ProblemCode } from "@bangfu/core";
import { COLON, describeWindow, SEPARATOR } from "@bangfu/view";
import { describeProblem } from "@bangfu/core/schema";
import {
  placeText,
  type WorkbookProblem,
  type WorkbookProblemCode,
  type WorkbookQuestionCode,
} from "../read/problem.js";
import { CHOICES } from "./choices.js";
import { EN } from "./problem-en.js";
import { ZH } from "./problem-zh.js";

const NAMES = [
  "zh",
  "en",
  "first",
  "unit",
  "shown",
  "kind",
  "rows",
  "sheets",
  "target",
  "percent",
  "day",
  "values",
  "numerator",
  "denominator",
  "steps",
  "ids",
  "before",
  "lines",
  "plan",
  "field",
  "wanted",
  "title",
  "list",
  "near",
  "items",
  "roster",
  "given",
  "windows",
  "row",
  "rows",
  "count",
] as const;

type Params = Readonly<Record<(typeof NAMES)[number], string>>;
type ProblemText = (params: Params, value: string) => string;

/** The codes of the core that an office would not understand in the core's own words. */
type Reworded = Extract<
  ProblemCode,
  | "other-plan"
  | "duplicate-id"
  | "missing-field"
  | "wrong-type"
  | "not-one-of"
  | "unknown-reference"
  | "unknown-item"
  | "unknown-member"
  | "wrong-record"
  | "one-of-fields"
  | "unknown-window"
  | "not-a-window"
  | "off-scale"
  | "quotient-record"
>;

export type ProblemTexts = Readonly<
  Record<WorkbookProblemCode | WorkbookQuestionCode | Reworded, ProblemText>
>;

const TEXTS: Readonly<Record<Locale, ProblemTexts>> = { zh: ZH, en: EN };

const LONGEST = 60;

const quoted = (value: unknown): string => {
  if (value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
};

const readable = ({ field = "", params, code }: WorkbookProblem, locale: Locale): Params =>
  Object.fromEntries(
    NAMES.map((name) => {
      // In the core's own words `field` is what would be right.
      const param =
        name === "field"
          ? field
          : name === "wanted" && code === "wrong-record"
            ? params["field"]
            : params[name];
      const value =
        name === "windows" && Array.isArray(param)
          ? (param as string[]).map((window) => describeWindow(window, null, locale))
          : param;
      return [name, Array.isArray(value) ? value.join(SEPARATOR[locale]) : String(value ?? "")];
    }),
  ) as Params;

const isOurs = (code: string, texts: ProblemTexts): code is keyof ProblemTexts => Object.hasOwn(texts, code);

/** What is wrong with a field of a form, where the place need not be said. */
export const describeFormProblem = (problem: WorkbookProblem, locale: Locale): string => {
  const { code, value, params } = problem;
  const texts = TEXTS[locale];
  return isOurs(code, texts)
    ? texts[code](readable(problem, locale), quoted(value))
    : describeProblem({ code, path: "", value, params }, locale);
};

/**
 * A problem of a workbook as a sentence: file, sheet and cell, what stands there, and what would be right.
 * @example describeWorkbookProblem(problem, "zh") // "联络处.xlsx 台账!C7：“2023年5月” 不是存在的日期，应写作 2023-12-31。"
 */
export const describeWorkbookProblem = (problem: WorkbookProblem, locale: Locale): string =>
  `${placeText(problem.place)}${COLON[locale]}${describeFormProblem(problem, locale)}`;

/**
 * The answers that a question allows, each with its sentence; none for a problem that asks nothing.
 * @example describeChoices(problem, "zh") // [{ answer: "withdrawn", text: "这一行作废" }, …]
 */
export const describeChoices = (
  { code, question }: WorkbookProblem,
  locale: Locale,
): readonly { readonly answer: string; readonly text: string }[] => {
  const texts = CHOICES[locale][code as WorkbookQuestionCode];
  return (question?.choices ?? []).map(({ answer, params = {} }) => {
    // What stands behind a colon says which one is meant: row:3f2a9c01.
    const text = texts[answer.replace(/:.*$/s, "")];
    return { answer, text: text === undefined ? answer : text(params) };
  });
};
