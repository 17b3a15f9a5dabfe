// Rules §1.5 once more: goes through the days and asks of each in which period it lies.
import type { Indicator, LedgerRecord, Plan, Schedule } from "../../src/index.js";
import { shift, span } from "./fraction.js";

export interface Window {
  name: string;
  first: string | null;
  from: string | null;
  due: string | null;
  repeats?: boolean;
}

type Repeating = Exclude<Schedule, { by: string } | { standing: true } | { yearly: [number, number] }>;

const two = (value: number) => String(value).padStart(2, "0");

/** The name of the period of a schedule in which a day lies. */
const nameOf = (day: string, schedule: Repeating, { terms }: Plan): string => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if ("monthly" in schedule) return day.slice(0, 7);
  if ("quarterly" in schedule) return `${year}Q${Math.ceil(month / 3)}`;
  if ("halfYearly" in schedule) return `${year}H${Math.ceil(month / 6)}`;
  if ("weekly" in schedule) {
    // A week belongs to the year in which its Thursday lies.
    const thursday = shift(day, 4 - (new Date(day).getUTCDay() || 7));
    return `${thursday.slice(0, 4)}-W${two(Math.floor(span(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1)}`;
  }
  const { spring = "07-31", autumn = "01-31" } = terms ?? {};
  for (let y = year - 1; ; y++) {
    if (day <= `${y}-${spring}`) return `${y}-spring`;
    if (day <= `${Number(autumn.slice(0, 2)) >= 9 ? y : y + 1}-${autumn}`) return `${y}-autumn`;
  }
};

const cut = new Map<string, Window[]>();

/** Goes through the days and begins a period wherever the name changes. */
const repeated = (plan: Plan, schedule: Repeating): Window[] => {
  const key = JSON.stringify([schedule, plan.terms]);
  const known = cut.get(key);
  if (known) return known;
  const [first, last] = Object.values(schedule)[0] as [string, string];
  const all: Window[] = [];
  for (let day = "2021-06-01"; day < "2026-12-31"; day = shift(day, 1)) {
    const name = nameOf(day, schedule, plan);
    const current = all.at(-1);
    if (current?.name === name) current.due = day;
    else all.push({ name, first: day, from: day, due: day, repeats: true });
  }
  const names = all.map(({ name }) => name);
  const result = all.slice(names.indexOf(first), names.indexOf(last) + 1);
  cut.set(key, result);
  return result;
};

export const windows = (plan: Plan, indicator: Indicator, schedule: Schedule): Window[] => {
  if ("yearly" in schedule) {
    const result: Window[] = [];
    const due = schedule.due ?? "12-31";
    for (let year = schedule.yearly[0]; year <= schedule.yearly[1]; year++) {
      const from = shift(`${year - 1}-${due}`, 1);
      result.push({ name: String(year), first: from, from, due: `${year}-${due}`, repeats: true });
    }
    return result;
  }
  if (!("by" in schedule || "standing" in schedule)) return repeated(plan, schedule);
  const first = schedule.from ?? (["count", "sum", "distinct"].includes(indicator.kind) ? plan.start : null);
  if ("by" in schedule) return [{ name: "by", first, from: schedule.from ?? plan.start, due: schedule.by }];
  return [{ name: "standing", first, from: schedule.from ?? null, due: null }];
};

export const belongs = (record: LedgerRecord, window: Window): boolean => {
  if (!window.repeats) return window.first === null || record.date >= window.first;
  if (record.for !== undefined) return `${record.for}` === window.name;
  return record.date >= window.first! && record.date <= window.due!;
};
