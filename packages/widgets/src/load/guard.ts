import { FACTS_FORMAT, isPlainDate, STATUSES, type Facts, type Progress } from "@bangfu/core";

/**
 * What a value has to look like: a check; a list, each of whose entries looks like its one entry; or an object
 * with these fields, those that end in `?` only where they are there.
 */
type Shape = Check | readonly [Shape] | { readonly [field: string]: Shape };
type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A shape as one check, taken apart once: a plan has thousands of objects of few shapes. */
const check = (shape: Shape): Check => {
  if (typeof shape === "function") return shape;
  if (Array.isArray(shape)) {
    const fits = check(shape[0]);
    return (value) => Array.isArray(value) && value.every(fits);
  }
  const fields = Object.entries(shape).map(
    ([field, part]) => [field.replace("?", ""), field.endsWith("?"), check(part)] as const,
  );
  return (value) =>
    isObject(value) &&
    fields.every(([name, optional, fits]) => (optional && value[name] === undefined) || fits(value[name]));
};

/** Taken apart when it is first asked, so that a script leaves out what it never asks. */
/* @__NO_SIDE_EFFECTS__ */ const later = (shape: Shape): Check => {
  let fits: Check | undefined;
  return (value) => (fits ??= check(shape))(value);
};

const text = (value: unknown): value is string => typeof value === "string";
const number = (value: unknown): value is number => typeof value === "number" && isFinite(value);
/** No school's plan reaches further; what does would be reckoned year by year, for ever. */
const year = (value: unknown): boolean => number(value) && value % 1 === 0 && value >= 1900 && value < 2200;
const day = (value: unknown): boolean => text(value) && isPlainDate(value) && year(+value.slice(0, 4));
/* @__NO_SIDE_EFFECTS__ */ const orNull = (shape: Shape): Check => {
  const fits = later(shape);
  return (value) => value === null || fits(value);
};
const isTrue = (value: unknown): boolean => value === true;

const pair =
  (fits: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every(fits);

/** Exactly one of these fields is there, and looks so; `more` may stand beside it. */
/* @__NO_SIDE_EFFECTS__ */ const oneOf = (
  fields: Record<string, Shape>,
  more: Record<string, Shape> = {},
): Check => {
  const fits = later(more);
  return (value) => {
    if (!isObject(value) || !fits(value)) return false;
    const [field, second] = Object.keys(fields).filter((name) => value[name] !== undefined);
    return field !== undefined && second === undefined && check(fields[field]!)(value[field]);
  };
};

const schedule = oneOf(
  { by: day, yearly: pair(year), standing: isTrue },
  { "from?": day, "due?": (value) => day(`2023-${value}`) },
);

/** A number of a million digits would take minutes. */
const short: Check = (value) => number(value) || (text(value) && value.length < 400);

const steps: Shape = [
  (value) => Array.isArray(value) && value.length > 0 && value.every((each, at) => (at ? short : day)(each)),
];
const bases = { reported: steps, verified: steps };
const named = { id: text, title: text };
const units = { lead: [text], support: [text] } as const;

const FACTS: Shape = {
  plan: {
    ...named,
    "timeZone?": text,
    start: day,
    school: { name: text },
    units: [{ id: text, name: text }],
    measures: [named],
    "phases?": [{ ...named, due: day }],
    document: [
      {
        id: text,
        "heading?": number,
        text,
        "cells?": (value) => isObject(value) && Object.values(value).every(text),
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
  series: [{ indicator: text, window: text, first: orNull(day), last: orNull(day), ...bases }],
  references: [{ indicator: text, ...bases }],
  findings: [{ "task?": text, "commitment?": text, found: day, "due?": day, "closed?": day, "text?": text }],
  updates: [{ task: text, date: day, text }],
  "evidence?": [{ indicator: text, date: day, title: text, "url?": text }],
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
/* @__NO_SIDE_EFFECTS__ */ const guard = <T>(format: string, shape: Shape) => {
  const fits = later(shape);
  return (value: unknown): T | "newer" | "broken" => {
    if (!isObject(value) || !text(value["format"])) return "broken";
    if (value["format"] !== format)
      return value["format"].replace(/[1-9]\d*$/, "1") === format ? "newer" : "broken";
    return fits(value) ? (value as T) : "broken";
  };
};

/** Whether a value has all the parts of facts that the elements use; zod would cost more than all of them. */
export const guardFacts = guard<Facts>(FACTS_FORMAT, FACTS);

/** The same of a roll-up of many schools. */
export const guardRollup = guard<Rollup>("bangfu-rollup/1", ROLLUP);
