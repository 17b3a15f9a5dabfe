import { z } from "zod";
import { isDateTime, isMonthDay, isPlainDate } from "../values/date.js";
import { isDecimal } from "../values/decimal.js";

// A custom check names its problem code in `params`, with what would be right; read/issues.ts makes a Problem
// of them. What JSON Schema can say of it stands in `meta`.
const coded = (code: string, more: Readonly<Record<string, number>> = {}) => ({
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
export const weight = decimal
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
