import { z } from "zod";
import { isDateTime, isMonthDay, isPlainDate } from "../values/date.js";
import { isDecimal } from "../values/decimal.js";
import { CADENCES, isWindow, type Cadence } from "../values/window.js";

// A custom check names its problem code in `params`, with what would be right; read/issues.ts makes a Problem
// of them. What JSON Schema can say of it stands in `meta`.
const coded = (code: string, more: Readonly<Record<string, number | string>> = {}) => ({
  params: { code, ...more },
  abort: true,
});

export const plainDate = z.string().refine(isPlainDate, coded("not-a-date")).meta({ format: "date" });
export const dateTime = z
  .string()
  .refine((text) => isPlainDate(text) || isDateTime(text), coded("not-a-date-time"))
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$" });
export const monthDay = z
  .string()
  .refine((text) => isMonthDay(text) && text !== "02-29", coded("not-a-month-day"))
  .meta({ pattern: "^(?!02-29)(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" });
export const text = z
  .string()
  .refine((value) => value.trim() !== "", coded("empty"))
  .meta({ minLength: 1, pattern: "\\S" });
export const decimal = z.number().refine(isDecimal, coded("not-a-decimal"));
export const positive = decimal
  .refine((value) => value > 0, coded("out-of-range", { above: 0 }))
  .meta({ exclusiveMinimum: 0 });
export const share = decimal
  .refine((value) => value > 0 && value <= 1, coded("out-of-range", { above: 0, most: 1 }))
  .meta({ exclusiveMinimum: 0, maximum: 1 });

const whole = z.number().refine((value) => Number.isSafeInteger(value), coded("not-a-whole-number"));

/** A whole number between two, both included. */
const wholeBetween = (least: number, most: number) =>
  whole
    .refine((value) => value >= least && value <= most, coded("out-of-range", { least, most }))
    .meta({ type: "integer", minimum: least, maximum: most });

export const wholeNumber = z
  .number()
  .refine((value) => Number.isSafeInteger(value) && value >= 0, coded("not-a-whole-number"))
  .meta({ type: "integer", minimum: 0 });
/** Decimal places; no value has more than 6. */
export const places = wholeBetween(0, 6);
export const year = wholeBetween(1000, 9999);

/** How the windows of each cadence are written, with one that there is. */
const WINDOWS: Record<Cadence, readonly [example: string, pattern: string]> = {
  yearly: ["2023", "^[1-9]\\d{3}$"],
  weekly: ["2023-W05", "^[1-9]\\d{3}-W(0[1-9]|[1-4]\\d|5[0-3])$"],
  monthly: ["2023-01", "^[1-9]\\d{3}-(0[1-9]|1[0-2])$"],
  quarterly: ["2023Q1", "^[1-9]\\d{3}Q[1-4]$"],
  halfYearly: ["2023H1", "^[1-9]\\d{3}H[12]$"],
  termly: ["2023-autumn", "^[1-9]\\d{3}-(spring|autumn)$"],
};

/** The name of a week, month, quarter, half or term that there is. */
export const windowOf = (cadence: Exclude<Cadence, "yearly">) => {
  const [example, pattern] = WINDOWS[cadence];
  return z
    .string()
    .refine((text) => isWindow(cadence, text), coded("not-a-window", { example }))
    .meta({ pattern });
};

/** The name of a window of any cadence. */
export const anyWindow = z
  .string()
  .refine(
    (text) => CADENCES.some((cadence) => isWindow(cadence, text)),
    coded("not-a-window", {
      example: Object.values(WINDOWS)
        .map(([example]) => example)
        .join(" / "),
    }),
  )
  .meta({
    pattern: Object.values(WINDOWS)
      .map(([, pattern]) => pattern)
      .join("|"),
  });
