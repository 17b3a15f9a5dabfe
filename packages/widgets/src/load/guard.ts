import {
  FACTS_FORMAT,
  periodsOf,
  STATUSES,
  versionsOf,
  type Facts,
  type Indicator,
  type Plan,
  type Progress,
  type Schedule,
} from "@bangfu/core";

import { LISTED } from "./listed.js";
import {
  day,
  isObject,
  isTrue,
  later,
  number,
  oneOf,
  orNull,
  pair,
  text,
  year,
  type Check,
  type Shape,
} from "./shape.js";

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
/** Of all commitments in all versions: 1,000 a week for three years are 156,000. More would hold up the page. */
const MOST_PERIODS = 5e5;
let periods = 0;

/** It has a period: there is no 2023Q5, and no last window before the first. */
const schedule: Check = (value) => {
  if (!when(value)) return false;
  const { length } = periodsOf({} as Plan, {} as Indicator, value as Schedule);
  return length > 0 && (periods += length) < MOST_PERIODS;
};

/** A number of a million digits would take minutes. */
const short: Check = (value) => number(value) || (text(value) && value.length < 400);

const steps: Shape = [
  (value) => Array.isArray(value) && value.length > 0 && value.every((each, at) => (at ? short : day)(each)),
];
const bases = { reported: steps, verified: steps };

const PLAN: Shape = {
  id: text,
  "timeZone?": text,
  start: day,
  "terms?": { "autumn?": monthDay, "spring?": monthDay },
  school: { name: text },
  tasks: [{ id: text, schedule, "weight?": number, ...LISTED.task }],
  indicators: [
    {
      id: text,
      kind: text,
      "items?": [{ id: text, title: text, "weight?": number }],
      "numerator?": text,
      "denominator?": text,
      "per?": number,
      "baseline?": number,
      "phasing?": text,
      ...LISTED.indicator,
    },
  ],
  commitments: [
    {
      id: text,
      "task?": text,
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
      "weight?": number,
      ...LISTED.commitment,
    },
  ],
  "policy?": {
    "onTrack?": number,
    "atRisk?": number,
    "pace?": text,
    "points?": { "onTrack?": number, "atRisk?": number },
    "dueSoonDays?": number,
    "graceDays?": number,
    "staleDays?": number,
  },
  "revisions?": [{ from: day, "clauses?": Array.isArray }],
  ...LISTED.plan,
};

const FACTS: Shape = {
  plan: PLAN,
  "knownAt?": day,
  "newest?": day,
  series: [
    { indicator: text, window: text, first: orNull(day), last: orNull(day), "each?": number, ...bases },
  ],
  references: [{ indicator: text, ...bases }],
  "extensions?": [{ "task?": text, "commitment?": text, requested: day, granted: day, due: day }],
  findings: [
    { "task?": text, "commitment?": text, found: day, "due?": day, "closed?": day, ...LISTED.finding },
  ],
  ...LISTED.facts,
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
            attainment: orNull(share),
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
  periods = 0;
  const facts = readFacts(value);
  // With each revision merged in there has to be such a plan again; the first version is the plan itself.
  return typeof facts === "string" ||
    versionsOf(facts.plan).every(({ plan }, at) => at === 0 || fitsPlan(plan))
    ? facts
    : "broken";
};

/** The same of a roll-up of many schools. */
export const guardRollup = guard<Rollup>("bangfu-rollup/1", ROLLUP);
