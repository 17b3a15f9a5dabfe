import { LOCALES, type Locale } from "@bangfu/core";
import type { Cell } from "@bangfu/ooxml";
import { describeWindow } from "@bangfu/view";
import { dateIn } from "./date.js";
import { folded, tidy } from "./fold.js";
import { cellText } from "./text.js";

const NUMERALS = "一二三四";

/** How people write a window; its parts are the year and what the format calls the rest. */
const FORMS: readonly (readonly [RegExp, (year: string, part: string) => string])[] = [
  [/^(\d{4})年?第?([1-4一二三四])季度?$/, (year, part) => `${year}Q${NUMERALS.indexOf(part) + 1 || part}`],
  [/^(\d{4})(?:年?)q([1-4])$/, (year, part) => `${year}Q${part}`],
  [/^(\d{4})年?(?:h([12]))$/, (year, part) => `${year}H${part}`],
  [/^(\d{4})年?([上下])半年$/, (year, part) => `${year}H${part === "上" ? 1 : 2}`],
  [/^(\d{4})[-./年](\d{1,2})月?(?:份)?$/, (year, part) => `${year}-${part.padStart(2, "0")}`],
  [/^(\d{4})(?:年?第|-?w)(\d{1,2})周?$/, (year, part) => `${year}-W${part.padStart(2, "0")}`],
  [/^(\d{4})年?(春|秋)季?(?:学期)?$/, (year, part) => `${year}-${part === "春" ? "spring" : "autumn"}`],
  [/^(\d{4})-?(spring|autumn)$/, (year, part) => `${year}-${part}`],
];

/** The English words of windows have the year behind, which `describeWindow` writes. */
const ENGLISH = /^(?:q[1-4]|(?:first|second)halfof|weekof|week\d{1,2}of|springterm|autumnterm)(\d{4})$/;

/** The names of a year's windows, but its months, whose words are the names themselves. */
const namesOf = (year: string): string[] => [
  ...[1, 2, 3, 4].map((part) => `${year}Q${part}`),
  ...[1, 2].map((part) => `${year}H${part}`),
  ...Array.from({ length: 53 }, (_, at) => `${year}-W${String(at + 1).padStart(2, "0")}`),
  ...["spring", "autumn"].map((part) => `${year}-${part}`),
];

const windowInWords = (text: string): string | undefined => {
  const [, year] = ENGLISH.exec(text) ?? [];
  return year === undefined
    ? undefined
    : namesOf(year).find((name) =>
        LOCALES.some((locale) => folded(describeWindow(name, null, locale)) === text),
      );
};

/**
 * What a record counts for: a year as a number, else the name of a week, month, quarter, half or term. What is none
 * stays as it stands, and the ledger's own check says so.
 * @example windowIn({ is: "text", text: "2024年第一季度" }) // "2024Q1"
 */
export const windowIn = (cell: Cell): number | string => {
  // Spreadsheets take 2024-05 for the first day of May.
  const date = cell.is === "number" && cell.shown === "date" ? dateIn(cell) : "";
  const text = folded(date.endsWith("-01") ? date.slice(0, 7) : cellText(cell));
  const [, year] = /^(\d{4})(年度?)?$/.exec(text) ?? [];
  if (year !== undefined) return Number(year);
  for (const [form, name] of FORMS) {
    const match = form.exec(text);
    if (match !== null) return name(match[1]!, match[2]!);
  }
  return windowInWords(text) ?? (cell.is === "number" ? cell.number : tidy(cellText(cell)));
};

/** A window as a cell shows it: a year in digits, the others in words. */
export const windowText = (window: string, locale: Locale): string =>
  /^\d{4}$/.test(window) ? window : describeWindow(window, null, locale);
