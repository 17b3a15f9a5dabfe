import { isPlainDate } from "../values/date.js";
import { isWindow } from "../values/window.js";

/**
 * Years of a text, save those in titles 《》 and in document numbers 〔〕: they name what was issued then. One in
 * brackets at the end tells two short names apart: 教师跟班学习（2023）.
 */
const YEARS =
  /《[^》]*》|〔[^〕]*〕|\d{4}(?=学?年|\s*[-—–~～至到、和]+\s*\d{4}学?年)|(?<=[（(])\d{4}(?=[）)]$)/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One text of the base in the words of the derived plan. */
export type Rewrite = (text: string) => string;

/**
 * Names by pairs, the longest first, each place once: what a name was replaced with is not replaced again, nor
 * where it stands already.
 * @param years shifts what is left between the names
 */
export const rewriter = (pairs: readonly (readonly [string, string])[], years: Rewrite): Rewrite => {
  if (pairs.length === 0) return years;
  const to = new Map([...pairs.map(([, name]) => [name, name] as const), ...pairs]);
  const names = [...to.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(${names.join("|")})`);
  // Every second part of a split by one group is what the group found.
  return (text) =>
    text
      .split(pattern)
      .map((part, at) => (at % 2 === 1 ? to.get(part)! : years(part)))
      .join("");
};

/** The years that a text names; those of titles and document numbers are none. */
export const yearsIn = (text: string): string[] =>
  (text.match(YEARS) ?? []).filter((year) => /^\d/.test(year));

/**
 * The years that a text names, so many later.
 * @param isShifted earlier ones tell of the past and stay
 */
export const yearShifter =
  (by: number, isShifted: (year: string) => boolean): Rewrite =>
  (text) =>
    by === 0
      ? text
      : text.replace(YEARS, (found) =>
          /^\d/.test(found) && isShifted(found) ? String(Number(found) + by) : found,
        );

const FOUR_DIGITS = /\d{4}/g;

/**
 * The English of a text of which only years were shifted, with the same years shifted; undefined where more than years
 * was changed, or the English does not name one that was.
 * @example shiftedEnglish("Staff shadowing (2023)", "跟班学习（2023）", "跟班学习（2024）") // "Staff shadowing (2024)"
 */
export const shiftedEnglish = (english: string, before: string, after: string): string | undefined => {
  if (before.replace(FOUR_DIGITS, "") !== after.replace(FOUR_DIGITS, "")) return undefined;
  const [from, to] = [before.match(FOUR_DIGITS) ?? [], after.match(FOUR_DIGITS) ?? []];
  const years = new Map(from.map((year, at) => [year, to[at]!]));
  const isClear = from.every((year, at) => years.get(year) === to[at]);
  const named: readonly string[] = english.match(FOUR_DIGITS) ?? [];
  if (!isClear || from.some((year, at) => year !== to[at] && !named.includes(year))) return undefined;
  return english.replace(FOUR_DIGITS, (year) => years.get(year) ?? year);
};

/** A date or a window (`2024Q1`, `2024-W52`) so many years later; a day or a week that the year lacks: the one before. */
export const shiftedDate = (date: string, by: number): string => {
  const later = String(Number(date.slice(0, 4)) + by).padStart(4, "0") + date.slice(4);
  if (later.endsWith("-02-29") && !isPlainDate(later)) return `${later.slice(0, 4)}-02-28`;
  return later.endsWith("-W53") && !isWindow("weekly", later) ? later.replace("W53", "W52") : later;
};
