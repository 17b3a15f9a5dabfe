import type { Locale, Plan } from "@bangfu/core";
import { describeWindow } from "./words/dates.js";

/** A day to look back at. */
export interface QuarterStop {
  readonly day: string;
  /** `2024年第3季度`; the last stop has its day alone. */
  readonly label: string;
}

const ENDS = ["03-31", "06-30", "09-30", "12-31"];

/**
 * The ends of the quarters since the plan began, and the newest day as the last one.
 * @example quarterStops({ start: "2023-05-01" }, "2023-11-30", "zh") // 2023-06-30, 2023-09-30, 2023-11-30
 */
export const quarterStops = (
  { start }: Pick<Plan, "start">,
  newest: string,
  locale: Locale,
): QuarterStop[] => {
  const stops: QuarterStop[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(newest.slice(0, 4)); year++)
    ENDS.forEach((end, at) => {
      const day = `${String(year).padStart(4, "0")}-${end}`;
      if (day >= start && day < newest)
        stops.push({ day, label: describeWindow(`${day.slice(0, 4)}Q${at + 1}`, null, locale) });
    });
  return [...stops, { day: newest, label: newest }];
};
