import { dateOfInstant, isPlainDate, timeZoneOf, type Basis, type Plan } from "@bangfu/core";
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

/** The as-of date given, else today where the plan's school is. */
export const asOfOr = (asOf: string | undefined, plan: Plan, io: Io): string =>
  asOf ?? dateOfInstant(io.now(), timeZoneOf(plan));
