import type { Schedule } from "@bangfu/core";
import type { Change, Delay } from "./change.js";

const pad = (number: number): string => String(number).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day so much later; the last day of a month stays the last day. @example 2024-06-30, 3 months → 2024-09-30 */
const later = (day: string, { months, days }: Delay): string => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const last = lastDay(toYear, toMonth);
  const toDate = date === lastDay(year, month) ? last : Math.min(date, last);
  const moved = new Date(Date.UTC(toYear, toMonth - 1, toDate + days));
  return `${moved.getUTCFullYear()}-${pad(moved.getUTCMonth() + 1)}-${pad(moved.getUTCDate())}`;
};

/** The schedule from now on: the new day, from the first day that it had; undefined where nothing says so. */
export const scheduleAfter = (
  old: Schedule | undefined,
  { deadline, delay }: Change,
): Schedule | undefined => {
  const said = deadline?.schedule;
  if (said === undefined)
    return delay === undefined || old === undefined || !("by" in old)
      ? undefined
      : { ...old, by: later(old.by, delay) };
  if (!("by" in said) || said.from !== undefined || old === undefined || !("by" in old)) return said;
  return old.from !== undefined && old.from <= said.by ? { from: old.from, by: said.by } : said;
};
