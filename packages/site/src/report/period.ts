import { addDays, type Locale } from "@bangfu/core";

/** The stretch of time that a report tells of; both ends are included. */
export interface ReportPeriod {
  readonly first: string;
  readonly last: string;
  readonly name: Readonly<Record<Locale, string>>;
}

const PERIOD = /^(\d{4})(?:Q([1-4])|H([12])|-(0[1-9]|1[0-2]))?$/i;
const QUARTERS = ["一", "二", "三", "四"];
const ORDINALS = ["first", "second", "third", "fourth"];
const MONTHS = "January February March April May June July August September October November December";

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/** So many months from the first day of a month (1 to 12) on. */
const months = (year: number, month: number, count: number, zh: string, en: string): ReportPeriod => {
  const next = month + count;
  const after = next > 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(next, 2)}-01`;
  return {
    first: `${pad(year, 4)}-${pad(month, 2)}-01`,
    last: addDays(after, -1),
    name: { zh: `${year}年${zh}`, en },
  };
};

/**
 * A quarter, half, year or month: `2024Q2`, `2024H1`, `2024`, `2024-05`.
 * @returns undefined for any other text
 * @example reportPeriod("2024Q2")?.last // "2024-06-30"
 */
export const reportPeriod = (text: string): ReportPeriod | undefined => {
  const [, digits, quarter, half, month] = PERIOD.exec(text) ?? [];
  const year = Number(digits);
  // The year after has to be a date too.
  if (digits === undefined || year < 1 || year > 9998) return undefined;
  if (quarter !== undefined) {
    const at = Number(quarter) - 1;
    return months(year, at * 3 + 1, 3, `第${QUARTERS[at]}季度`, `${ORDINALS[at]} quarter of ${year}`);
  }
  if (half !== undefined) {
    const at = Number(half) - 1;
    return months(year, at * 6 + 1, 6, at === 0 ? "上半年" : "下半年", `${ORDINALS[at]} half of ${year}`);
  }
  if (month === undefined) return months(year, 1, 12, "度", String(year));
  const at = Number(month);
  return months(year, at, 1, `${at}月`, `${MONTHS.split(" ")[at - 1]} ${year}`);
};
