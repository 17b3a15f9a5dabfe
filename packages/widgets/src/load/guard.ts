import {
  FACTS_FORMAT,
  isPlainDate,
  periodsOf,
  STATUSES,
  type Facts,
  type Indicator,
  type Plan,
  type Progress,
  type Schedule,
} from "@bangfu/core";

/**
 * What a value has to look like: a check; a list, each of whose entries looks like its one entry; or an object
 * with these fields, those that end in `?` only where they are there.
 */
type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [field: string]: Shape };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fits = (shape: Shape, value: unknown): boolean => {
  if (typeof shape === "function") return shape(value);
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((entry) => fits(shape[0], entry));
  return (
    isObject(value) &&
    Object.entries(shape).every(([field, part]) => {
      const name = field.replace("?", "");
      return (name !== field && value[name] === undefined) || fits(part, value[name]);
    })
  );
};

const text = (value: unknown): value is string => typeof value === "string";
const number = (value: unknown): value is number => typeof value === "number" && isFinite(value);
/** No school's plan reaches further; what does would be reckoned year by year, for ever. */
const year = (value: unknown): boolean => number(value) && value % 1 === 0 && value >= 1900 && value < 2200;
const day = (value: unknown): boolean => text(value) && isPlainDate(value) && year(+value.slice(0, 4));
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || fits(shape, value);
const isTrue = (value: unknown): boolean => value === true;

const pair =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length === 2 && fits([shape], value);

/** Exactly one of these fields is there, and looks so; `more` may stand beside it. */
const oneOf =
  (fields: Record<string, Shape>, more: Record<string, Shape> = {}): Shape =>
  (value) => {
    if (!isObject(value) || !fits(more, value)) return false;
    const [field, second] = Object.keys(fields).filter((name) => value[name] !== undefined);
    return field !== undefined && second === undefined && fits(fields[field]!, value[field]);
  };

const monthDay: Shape = (value) => day(`2023-${value}`);
const windows: Shape = pair((value) => text(value) && year(+value.slice(0, 4)));
const when = oneOf(
  {
    by: day,
    yearly: pair(year),
    standing: isTrue,
    weekly: windows,
    monthly: windows,
    quarterly: windows,
    halfYearly: windows,
    termly: windows,
  },
  { "from?": day, "due?": monthDay },
);
/** It has a period: there is no 2023Q5, and no last window before the first. */
const schedule: Shape = (value) =>
  fits(when, value) && periodsOf({} as Plan, {} as Indicator, value as Schedule).length > 0;

/** A number of a million digits would take minutes. */
const short: Shape = (value) => number(value) || (text(value) && value.length < 400);

const steps: Shape = [(value) => Array.isArray(value) && day(value[0]) && fits([short], value.slice(1))];
const bases = { reported: steps, verified: steps };
const named = { id: text, title: text };
const units = { lead: [text], support: [text] } as const;

const FACTS: Shape = {
  plan: {
    ...named,
    "timeZone?": text,
    start: day,
    "terms?": { "autumn?": monthDay, "spring?": monthDay },
    school: { name: text },
    units: [{ id: text, name: text }],
    measures: [named],
    "phases?": [{ ...named, due: day }],
    document: [
      {
        id: text,
        "heading?": number,
        text,
        "cells?": (value) => isObject(value) && fits([text], Object.values(value)),
      },
    ],
    tasks: [{ id: text, measure: text, clause: text, text, schedule, ...units, "weight?": number }],
    indicators: [
      {
        ...named,
        kind: text,
        "measuredIn?": text,
        "items?": [{ ...named, "weight?": number }],
        "scale?": [{ value: number, label: text }],
        "baseline?": number,
        "phasing?": text,
        "decimals?": (value) => number(value) && value <= 20,
      },
    ],
    commitments: [
      {
        id: text,
        quote: text,
        clause: text,
        "task?": text,
        "phase?": text,
        indicator: text,
        target: oneOf({
          atLeast: number,
          atMost: number,
          between: pair(number),
          all: isTrue,
          reference: text,
          riseBy: number,
          fallBy: number,
          growBy: number,
          shrinkBy: number,
          each: number,
        }),
        "schedule?": schedule,
        "lead?": [text],
        "support?": [text],
        "weight?": number,
        "force?": text,
      },
    ],
    "policy?": { "onTrack?": number, "atRisk?": number, "dueSoonDays?": number },
  },
  "knownAt?": day,
  "newest?": day,
  series: [
    { indicator: text, window: text, first: orNull(day), last: orNull(day), "each?": number, ...bases },
  ],
  references: [{ indicator: text, ...bases }],
  findings: [{ "task?": text, "commitment?": text, found: day, "due?": day, "closed?": day, "text?": text }],
  updates: [{ task: text, date: day, text }],
};

/** Why there is nothing to draw: not reached, not ours or damaged, of a newer version, larger than any plan's. */
const LOAD_ERRORS = ["unreachable", "broken", "newer", "tooLarge"] as const;
export type LoadError = (typeof LOAD_ERRORS)[number];

/** What of a school's progress a board shows. */
type SchoolProgress = Pick<Progress, "school" | "asOf" | "overall">;

/** A school that was read, with the date of its newest record, or the reason why it was not. */
export type SchoolLoad =
  | { readonly src?: string; readonly progress: SchoolProgress; readonly newest?: string | undefined }
  | { readonly src?: string; readonly error: LoadError };

export interface Rollup {
  readonly schools: readonly SchoolLoad[];
}

const among =
  (words: readonly unknown[]): Shape =>
  (value) =>
    words.includes(value);
const share: Shape = (value) => number(value) && value >= 0 && value <= 1;

const ROLLUP: Shape = {
  schools: [
    oneOf(
      {
        error: among(LOAD_ERRORS),
        progress: {
          school: { name: text },
          asOf: day,
          overall: orNull({
            attainment: share,
            expected: share,
            status: among(STATUSES),
            dataCoverage: orNull(share),
          }),
        },
      },
      { "src?": text, "newest?": day },
    ),
  ],
};

/** @returns `newer` for a later version of the format, `broken` for everything else that does not look like it */
const guard =
  <T>(format: string, shape: Shape) =>
  (value: unknown): T | "newer" | "broken" => {
    if (!isObject(value) || !text(value["format"])) return "broken";
    if (value["format"] !== format)
      return value["format"].replace(/[1-9]\d*$/, "1") === format ? "newer" : "broken";
    return fits(shape, value) ? (value as T) : "broken";
  };

/** Whether a value has all the parts of facts that the elements use; zod would cost more than all of them. */
export const guardFacts = guard<Facts>(FACTS_FORMAT, FACTS);

/** The same of a roll-up of many schools. */
export const guardRollup = guard<Rollup>("bangfu-rollup/1", ROLLUP);
