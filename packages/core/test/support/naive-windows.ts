// Rules §1.5 once more: goes through the days and asks of each in which window it lies.
import type { Commitment, Indicator, LedgerRecord, Plan, Schedule } from "../../src/index.js";
import { shift, span } from "./fraction.js";

/** A period of a schedule, with its due date as scheduled. */
export interface Window {
  name: string;
  from: string | null;
  due: string | null;
  repeats: boolean;
  /** Of `by` and `standing`: the day that the schedule names. */
  named?: string | undefined;
}

type Repeating = Exclude<Schedule, { by: string } | { standing: true } | { yearly: [number, number] }>;

const two = (value: number) => String(value).padStart(2, "0");

/** The name of the window in which a day lies. */
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
    const ends: [string, string][] = [
      [`${y}-${spring}`, `${y}-spring`],
      [`${Number(autumn.slice(0, 2)) >= 9 ? y : y + 1}-${autumn}`, `${y}-autumn`],
    ];
    for (const [end, name] of ends) if (day <= end) return name;
  }
};

const cut = new Map<string, Window[]>();

/** Goes through the days and begins a window wherever the name changes. */
const repeated = (plan: Plan, schedule: Repeating): Window[] => {
  const key = JSON.stringify([schedule, plan.terms]);
  const known = cut.get(key);
  if (known) return known;
  const [first, last] = Object.values(schedule)[0] as [string, string];
  const all: Window[] = [];
  const end = `${Number(last.slice(0, 4)) + 2}-01-01`;
  for (let day = `${Number(first.slice(0, 4)) - 1}-01-01`; day < end; day = shift(day, 1)) {
    const name = nameOf(day, schedule, plan);
    const current = all.at(-1);
    if (current?.name === name) current.due = day;
    else all.push({ name, from: day, due: day, repeats: true });
  }
  const names = all.map(({ name }) => name);
  const result = all.slice(names.indexOf(first), names.indexOf(last) + 1);
  cut.set(key, result);
  return result;
};

/** The commitment's own schedule, else its task's. */
export const scheduleIn = (plan: Plan, commitment: Commitment): Schedule =>
  commitment.schedule ?? plan.tasks.find(({ id }) => id === commitment.task)!.schedule;

export const windows = (plan: Plan, commitment: Commitment): Window[] => {
  const schedule = scheduleIn(plan, commitment);
  if ("yearly" in schedule) {
    const result: Window[] = [];
    const due = schedule.due ?? "12-31";
    for (let year = schedule.yearly[0]; year <= schedule.yearly[1]; year++)
      result.push({
        name: String(year),
        from: shift(`${year - 1}-${due}`, 1),
        due: `${year}-${due}`,
        repeats: true,
      });
    return result;
  }
  const { from: named } = schedule as { from?: string };
  if ("by" in schedule)
    return [{ name: "by", from: named ?? plan.start, due: schedule.by, repeats: false, named }];
  if ("standing" in schedule)
    return [{ name: "standing", from: named ?? null, due: null, repeats: false, named }];
  return repeated(plan, schedule);
};

/** Whether a record of an indicator lies in the window, on whatever day (rules §1.5). */
export const belongs = (plan: Plan, { kind }: Indicator, record: LedgerRecord, window: Window): boolean => {
  if (window.repeats) {
    if (record.for !== undefined) return String(record.for) === window.name;
    return record.date >= window.from! && record.date <= window.due!;
  }
  if (window.named !== undefined) return record.date >= window.named;
  if (kind === "coverage" || kind === "checklist") return true;
  if (kind === "level" && window.due === null) return true;
  return record.date >= plan.start;
};
