import {
  dateOfInstant,
  isPlainDate,
  spanOf,
  timeZoneOf,
  type Basis,
  type Plan,
  type Span,
} from "@bangfu/core";
import { reportPeriod, type ReportPeriod } from "@bangfu/view";
import { allowedChoices } from "@bangfu/view/commands";
import { InvalidArgumentError } from "commander";
import type { Io } from "./io/console.js";

export interface DateOptions {
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
  readonly basis: Basis | undefined;
}

/** An option that has to be a date. */
export const plainDate = (text: string): string => {
  if (!isPlainDate(text)) throw new InvalidArgumentError(allowedChoices("YYYY-MM-DD"));
  return text;
};

/** A letter or digit first; then such, `-`, `_` and single dots: no folder, no sign that an address or a shell reads. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]|\.(?!\.))*\.(?:json|txt)$/iu;
/** Files of a site of our own, and what web servers are asked for. */
const TAKEN = ["progress.json", "rollup.json", "robots.txt"];
/** Windows takes these for devices, whatever stands behind the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i;
const LONGEST_NAME = 100;

/** An option that has to be the name of the facts' file. */
export const factsName = (text: string): string => {
  const isPlain = PLAIN.test(text) && text.length <= LONGEST_NAME;
  if (isPlain && !TAKEN.includes(text.toLowerCase()) && !DEVICE.test(text)) return text;
  throw new InvalidArgumentError("Allowed choices are facts.json, facts.txt, …");
};

/** Longer ones make a code that a telephone cannot read from a screen. */
const LONGEST_ADDRESS = 300;

/** An option that has to be the address of a page. @returns it as a browser writes it, in ASCII */
export const pageAddress = (text: string): string => {
  const isAddress = /^https?:\/\/[^\s/]+\S*$/i.test(text) && URL.canParse(text);
  const address = isAddress ? new URL(text).href : "";
  if (address !== "" && address.length <= LONGEST_ADDRESS) return address;
  throw new InvalidArgumentError(allowedChoices(`https://… (≤ ${LONGEST_ADDRESS})`));
};

/** An option that has to be a quarter, half, year or month. */
export const period = (text: string): ReportPeriod => {
  const found = reportPeriod(text);
  if (found === undefined) throw new InvalidArgumentError(allowedChoices("2024Q2, 2024H1, 2024, 2024-05"));
  return found;
};

/** An option that has to be a window: which days it has is cut by the plan's terms. */
export const windowName = (text: string): string => {
  if (spanOf(text, undefined) !== undefined) return text;
  throw new InvalidArgumentError(
    allowedChoices("2024, 2024H1, 2024Q1, 2024-05, 2024-W05, 2024-spring, 2024-autumn"),
  );
};

export interface WindowOptions {
  /** The name of a window: only what falls due in it. */
  readonly within: string | undefined;
}

/** The days that are asked for; undefined: all. */
export const spanIn = ({ within }: WindowOptions, { terms }: Plan): Span | undefined =>
  within === undefined ? undefined : spanOf(within, terms);

/** The as-of date given, else today where the plan's school is. */
export const asOfOr = (asOf: string | undefined, plan: Plan, io: Io): string =>
  asOf ?? dateOfInstant(io.now(), timeZoneOf(plan));
