import { dateOfInstant, isPlainDate, timeZoneOf, type Basis, type Plan } from "@bangfu/core";
import { reportPeriod, type ReportPeriod } from "@bangfu/site";
import { InvalidArgumentError } from "commander";
import type { Io } from "./io/console.js";

export interface DateOptions {
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
  readonly basis: Basis | undefined;
}

/** An option that has to be a date. */
export const plainDate = (text: string): string => {
  if (!isPlainDate(text)) throw new InvalidArgumentError("Allowed choices are YYYY-MM-DD.");
  return text;
};

/** An option that has to be a quarter, half, year or month. */
export const period = (text: string): ReportPeriod => {
  const found = reportPeriod(text);
  if (found === undefined)
    throw new InvalidArgumentError("Allowed choices are 2024Q2, 2024H1, 2024, 2024-05.");
  return found;
};

/** The as-of date given, else today where the plan's school is. */
export const asOfOr = (asOf: string | undefined, plan: Plan, io: Io): string =>
  asOf ?? dateOfInstant(io.now(), timeZoneOf(plan));
