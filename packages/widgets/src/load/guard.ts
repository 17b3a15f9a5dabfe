import {
  FACTS_FORMAT,
  isPlainDate,
  periodsOf,
  STATUSES,
  versionsOf,
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

const monthDay: Check = (value) => day(`2023-${value}`);
const windows: Check = pair((value) => text(value) && year(+value.slice(0, 4)));
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
const schedule: Check = (value) =>
  when(value) && periodsOf({} as Plan, {} as Indicator, value as Schedule).length > 0;

/** A number of a million digits would take minutes. */
const short: Check = (value) => number(value) || (text(value) && value.length < 400);

const steps: Shape = [
  (value) => Array.isArray(value) && value.length > 0 && value.every((each, at) => (at ? short : day)(each)),
];
const bases = { reported: steps, verified: steps };
const named = { id: text, title: text };
const units = { lead: [text], support: [text] } as const;

const PLAN: Shape = {
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
  "revisions?": [{ from: day, "clauses?": Array.isArray }],
};

const FACTS: Shape = {
  plan: PLAN,
  "knownAt?": day,
  "newest?": day,
  series: [
    { indicator: text, window: text, first: orNull(day), last: orNull(day), "each?": number, ...bases },
  ],
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

/** What a roll-up says of any school. */
interface SchoolLine {
  readonly src?: string;
  /** Absent: it is seen from the rest. */
  readonly state?: string;
}

/** A school that was read, with the date of its newest record, or the reason why it was not. */
export type SchoolLoad =
  | (SchoolLine & {
      readonly progress: SchoolProgress;
      readonly newest?: string | undefined;
      /** On the earlier day. */
      readonly before?: { readonly attainment: number };
    })
  | (SchoolLine & { readonly error: LoadError; readonly school?: Progress["school"] });

export interface Rollup {
  readonly schools: readonly SchoolLoad[];
}

const among =
  (words: readonly unknown[]): Shape =>
  (value) =>
    words.includes(value);
const share: Shape = (value) => number(value) && value >= 0 && value <= 1;

const school: Shape = { name: text, "county?": text };

const ROLLUP: Shape = {
  schools: [
    oneOf(
      {
        error: among(LOAD_ERRORS),
        progress: {
          school,
          asOf: day,
          overall: orNull({
            attainment: share,
            expected: share,
            status: among(STATUSES),
            dataCoverage: orNull(share),
          }),
        },
      },
      { "src?": text, "newest?": day, "state?": text, "school?": school, "before?": { attainment: share } },
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

const readFacts = guard<Facts>(FACTS_FORMAT, FACTS);
const fitsPlan = later(PLAN);

/** Whether a value has all the parts of facts that the elements use; zod would cost more than all of them. */
export const guardFacts = (value: unknown): Facts | "newer" | "broken" => {
  const facts = readFacts(value);
  // With each revision merged in there has to be such a plan again.
  return typeof facts === "string" || versionsOf(facts.plan).every(({ plan }) => fitsPlan(plan))
    ? facts
    : "broken";
};

/** The same of a roll-up of many schools. */
export const guardRollup = guard<Rollup>("bangfu-rollup/1", ROLLUP);
