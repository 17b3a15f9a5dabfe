import { z } from "zod";
import { isDateTime, isMonthDay, isPlainDate } from "../values/date.js";
import { isDecimal } from "../values/decimal.js";

// A custom check names its problem code in `params`; read/issues.ts turns it into a Problem.
const coded = (code: string) => ({ params: { code } });

export const plainDate = z.string().refine(isPlainDate, coded("not-a-date")).meta({ format: "date" });
export const dateTime = z
  .string()
  .refine((text) => isPlainDate(text) || isDateTime(text), coded("not-a-date-time"));
export const monthDay = z
  .string()
  .refine((text) => isMonthDay(text) && text !== "02-29", coded("not-a-month-day"))
  .meta({ pattern: "^[0-9]{2}-[0-9]{2}$" });
export const text = z
  .string()
  .refine((value) => value.trim() !== "", coded("empty"))
  .meta({ minLength: 1 });
export const decimal = z.number().refine(isDecimal, coded("not-a-decimal"));
export const weight = decimal
  .refine((value) => value > 0, coded("out-of-range"))
  .meta({ exclusiveMinimum: 0 });
export const share = decimal.refine((value) => value > 0 && value <= 1, coded("out-of-range"));
export const wholeNumber = z
  .number()
  .refine((value) => Number.isSafeInteger(value) && value >= 0, coded("not-a-whole-number"));
export const year = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1000 && value <= 9999, coded("not-a-whole-number"));
