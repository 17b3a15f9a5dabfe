import { addDays, daysBetween, type Schedule } from "@bangfu/core";
import type { ReadingContext, Span } from "./context.js";
import type { Unit } from "./token.js";

type Terms = ReadingContext["terms"];

/** A stretch that a repeating schedule names, such as 2023Q1. */
interface Window extends Span {
  readonly name: string;
}

export const pad = (number: number, width = 2): string => String(number).padStart(width, "0");

/** The last day of a month, 1 to 12. */
export const monthEnd = (year: number, month: number): string =>
  addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`, -1);

const months = (year: number, first: number, last: number, name: string): Window => ({
  name,
  first: `${year}-${pad(first)}-01`,
  last: monthEnd(year, last),
});

/** The last day of a term: an autumn's lies in the next year unless its month is September or later (model). */
const termEnd = (season: "autumn" | "spring", year: number, terms: Terms): string => {
  if (season === "spring") return `${year}-${terms?.spring ?? "07-31"}`;
  const day = terms?.autumn ?? "01-31";
  return `${day >= "09" ? year : year + 1}-${day}`;
};

/** Terms tile: the holiday before a term belongs to it. */
export const termSpan = (season: "autumn" | "spring", year: number, terms: Terms): Window => {
  const before = season === "spring" ? termEnd("autumn", year - 1, terms) : termEnd("spring", year, terms);
  return { name: `${year}-${season}`, first: addDays(before, 1), last: termEnd(season, year, terms) };
};

/** Autumn and spring: 2023-2024学年 is `schoolYearSpan(2023)`. */
export const schoolYearSpan = (year: number, terms: Terms): Window => ({
  name: String(year + 1),
  first: termSpan("autumn", year, terms).first,
  last: termEnd("spring", year + 1, terms),
});

/** Days since a Monday, 0 to 6; 1969-12-29 was one. */
const weekday = (day: string): number => ((daysBetween("1969-12-29", day) % 7) + 7) % 7;

const weekOf = (day: string): Window => {
  const first = addDays(day, -weekday(day));
  // The week's year is that of its Thursday.
  const year = Number(addDays(first, 3).slice(0, 4));
  const newYear = `${year}-01-04`;
  const number = daysBetween(addDays(newYear, -weekday(newYear)), first) / 7 + 1;
  return { name: `${year}-W${pad(number)}`, first, last: addDays(first, 6) };
};

const termOf = (day: string, terms: Terms): Window => {
  const year = Number(day.slice(0, 4));
  const all = [
    termSpan("autumn", year - 1, terms),
    termSpan("spring", year, terms),
    termSpan("autumn", year, terms),
  ];
  return all.find(({ first, last }) => first <= day && day <= last)!;
};

/** The window of a unit that a day lies in. */
export const windowOf = (unit: Unit, day: string, terms: Terms): Window => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  switch (unit) {
    case "year":
      return months(year, 1, 12, String(year));
    case "schoolYear": {
      const now = schoolYearSpan(year - 1, terms);
      return day <= now.last ? now : schoolYearSpan(year, terms);
    }
    case "half":
      return month <= 6 ? months(year, 1, 6, `${year}H1`) : months(year, 7, 12, `${year}H2`);
    case "term":
      return termOf(day, terms);
    case "quarter":
      return months(year, quarter * 3 - 2, quarter * 3, `${year}Q${quarter}`);
    case "month":
      return months(year, month, month, `${year}-${pad(month)}`);
    case "week":
      return weekOf(day);
    case "day":
      return { name: day, first: day, last: day };
  }
};

const length = ({ first, last }: Span): number => daysBetween(first, last) + 1;

/** The first and last window of a unit that a span has: no first one that is nearly over, no last one barely begun. */
const windowsIn = (unit: Unit, span: Span, terms: Terms): readonly [string, string] | undefined => {
  let first = windowOf(unit, span.first, terms);
  if (length({ first: span.first, last: first.last }) * 4 < length(first))
    first = windowOf(unit, addDays(first.last, 1), terms);
  let last = windowOf(unit, span.last, terms);
  if (length({ first: last.first, last: span.last }) * 2 < length(last))
    last = windowOf(unit, addDays(last.first, -1), terms);
  return first.first > last.first ? undefined : [first.name, last.name];
};

/**
 * A schedule with a period for each unit of a span.
 * @returns undefined where the span has none, or the model no such schedule (every day)
 */
export const repeating = (unit: Unit, span: Span, terms: Terms): Schedule | undefined => {
  const names = windowsIn(unit, span, terms);
  if (names === undefined) return undefined;
  const [first, last] = names;
  switch (unit) {
    case "year":
      return { yearly: [Number(first), Number(last)] };
    case "schoolYear":
      return { yearly: [Number(first), Number(last)], due: terms?.spring ?? "07-31" };
    case "half":
      return { halfYearly: [first, last] };
    case "term":
      return { termly: [first, last] };
    case "quarter":
      return { quarterly: [first, last] };
    case "month":
      return { monthly: [first, last] };
    case "week":
      return { weekly: [first, last] };
    case "day":
      return undefined;
  }
};
