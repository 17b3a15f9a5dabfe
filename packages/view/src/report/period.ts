import { addDays, type Locale } from "@bangfu/core";

/** The stretch of time that a report tells of; both ends are included. */
export interface ReportPeriod {
  readonly first: string;
  readonly last: string;
  readonly name: Readonly<Record<Locale, string>>;
}

type Part = "quarter" | "half" | "month" | "whole";

const QUARTERS = ["一", "二", "三", "四"];
const ORDINALS = ["first", "second", "third", "fourth"];
const HALVES = ["上", "下"];
const MONTHS = "January February March April May June July August September October November December";

/** By the part of the year; `at` counts from 0. */
const NAMES: Readonly<Record<Locale, Readonly<Record<Part, (year: number, at: number) => string>>>> = {
  zh: {
    quarter: (year, at) => `${year}年第${QUARTERS[at]}季度`,
    half: (year, at) => `${year}年${HALVES[at]}半年`,
    month: (year, at) => `${year}年${at + 1}月`,
    whole: (year) => `${year}年度`,
  },
  en: {
    quarter: (year, at) => `${ORDINALS[at]} quarter of ${year}`,
    half: (year, at) => `${ORDINALS[at]} half of ${year}`,
    month: (year, at) => `${MONTHS.split(" ")[at]} ${year}`,
    whole: (year) => String(year),
  },
};

/** How many months a part has. */
const LENGTHS: Readonly<Record<Part, number>> = { quarter: 3, half: 6, month: 1, whole: 12 };

const PERIOD = /^(\d{4})(?:Q(?<quarter>[1-4])|H(?<half>[12])|-(?<month>0[1-9]|1[0-2]))?$/i;

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/**
 * A quarter, half, year or month: `2024Q2`, `2024H1`, `2024`, `2024-05`.
 * @returns undefined for any other text
 * @example reportPeriod("2024Q2")?.last // "2024-06-30"
 */
export const reportPeriod = (text: string): ReportPeriod | undefined => {
  const found = PERIOD.exec(text);
  const year = Number(found?.[1]);
  // The year after has to be a date too.
  if (found === null || year < 1 || year > 9998) return undefined;
  const [part, number] = (Object.entries(found.groups ?? {}).find(([, each]) => each !== undefined) ?? [
    "whole",
    "1",
  ]) as [Part, string];
  const at = Number(number) - 1;
  const month = at * LENGTHS[part] + 1;
  const next = month + LENGTHS[part];
  const after = next > 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(next, 2)}-01`;
  return {
    first: `${pad(year, 4)}-${pad(month, 2)}-01`,
    last: addDays(after, -1),
    name: { zh: NAMES.zh[part](year, at), en: NAMES.en[part](year, at) },
  };
};
