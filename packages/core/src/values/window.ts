import { addDays, daysBetween, pad } from "./date.js";

/** The schedules that repeat: one period for each year, week, month, quarter, half and term. */
export const CADENCES = ["yearly", "weekly", "monthly", "quarterly", "halfYearly", "termly"] as const;
export type Cadence = (typeof CADENCES)[number];

/** The last days by which years and terms are cut, `MM-DD`. */
export interface Cuts {
  /** Of a year; 12-31 where absent. */
  readonly due?: string | undefined;
  readonly terms?: { readonly autumn?: string | undefined; readonly spring?: string | undefined } | undefined;
}

/** Into how many equal parts a year is cut, and what stands before their numbers. */
const PARTS: Partial<Record<Cadence, readonly [count: number, mark: string]>> = {
  monthly: [12, "-"],
  quarterly: [4, "Q"],
  halfYearly: [2, "H"],
};

const partsOf = (year: string, count: number, mark: string): [string, string][] => {
  const parts: [string, string][] = [];
  for (let n = 1; n <= count; n++) {
    const nextMonth = addDays(`${year}-${pad((n * 12) / count)}-28`, 4);
    parts.push([year + mark + pad(n, count > 9 ? 2 : 1), addDays(`${nextMonth.slice(0, 8)}01`, -1)]);
  }
  return parts;
};

/** The weeks of ISO 8601: they begin on Monday and belong to the year of their Thursday. */
const weeksOf = (year: string, next: string): [string, string][] => {
  const weeks: [string, string][] = [];
  // 4 January lies in the first week; 0001-01-01 is a Monday.
  let due = addDays(`${year}-01-04`, 6 - (daysBetween("0001-01-01", `${year}-01-04`) % 7));
  for (let n = 1; due < `${next}-01-04`; n++) {
    weeks.push([`${year}-W${pad(n)}`, due]);
    due = addDays(due, 7);
  }
  return weeks;
};

/**
 * The windows of one year in order, each with its last day (rules §1.5).
 * @example windowsOf("halfYearly", 2023, {}) // [["2023H1", "2023-06-30"], ["2023H2", "2023-12-31"]]
 */
export const windowsOf = (
  cadence: Cadence,
  number: number,
  { due = "12-31", terms }: Cuts,
): [window: string, due: string][] => {
  const [year, next] = [pad(number, 4), pad(number + 1, 4)];
  if (cadence === "yearly") return [[String(number), `${year}-${due}`]];
  if (cadence === "weekly") return weeksOf(year, next);
  const parts = PARTS[cadence];
  if (parts) return partsOf(year, ...parts);
  const { spring = "07-31", autumn = "01-31" } = terms ?? {};
  return [
    [`${year}-spring`, `${year}-${spring}`],
    // It begins in this year, and most often ends in the next.
    [`${year}-autumn`, `${autumn < "09" ? next : year}-${autumn}`],
  ];
};

/** Whether there is such a window, as `2023-W52`; there is no `2023-W53` and no `2023Q5`. */
export const isWindow = (cadence: Cadence, text: string): boolean =>
  // After 9999 dates are no longer in the order of their texts.
  /^(?!9999)[1-9]\d{3}/.test(text) &&
  windowsOf(cadence, +text.slice(0, 4), {}).some(([window]) => window === text);

/** Some days on end; both ends are included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a window: a year of the calendar, a quarter, half, month or week, or a term as the plan cuts it.
 * @returns undefined where the text names none
 * @example spanOf("2024Q1", {}) // { from: "2024-01-01", to: "2024-03-31" }
 */
export const spanOf = (text: string, terms: Cuts["terms"]): Span | undefined => {
  const cadence = CADENCES.find((each) => isWindow(each, text));
  if (cadence === undefined) return undefined;
  const year = Number(text.slice(0, 4));
  const windows = [year - 1, year].flatMap((each) => windowsOf(cadence, each, { terms }));
  const at = windows.findIndex(([window]) => window === text);
  // A window begins on the day after the one before.
  return { from: addDays(windows[at - 1]![1], 1), to: windows[at]![1] };
};

/**
 * The place of a window that there is among all of its cadence, so that two tell how many lie between them.
 * @example placeOf("monthly", "2024-02") - placeOf("monthly", "2023-12") // 2
 */
export const placeOf = (cadence: Cadence, window: string): number => {
  const year = +window.slice(0, 4);
  if (cadence === "yearly") return year;
  if (cadence === "termly") return year * 2 + (window.endsWith("autumn") ? 1 : 0);
  const [count, number] = [PARTS[cadence]?.[0], +/\d+$/.exec(window)![0]];
  // 4 January lies in the first week; 0001-01-01 is a Monday.
  return count
    ? year * count + number
    : Math.floor(daysBetween("0001-01-01", `${window.slice(0, 4)}-01-04`) / 7) + number;
};
