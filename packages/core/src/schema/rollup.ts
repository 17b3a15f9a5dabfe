import { ROLLUP_FORMAT } from "../values/format.js";
import * as z from "zod";
import { BASES } from "../values/kind.js";
import { READ_ERRORS, SCHOOL_STATES } from "../values/school-state.js";
import { STATUSES } from "../values/status.js";
import { englishOf } from "./english.js";
import { checked, plainDate, text, positive, wholeNumber } from "./scalars.js";

// Fields that are not known are passed over: an older reader reads what a newer writer added.

const range = { least: 0, most: 1 };
const share = checked(
  checked(z.number(), ["least", 0], "out-of-range", range),
  ["most", 1],
  "out-of-range",
  range,
).meta({ minimum: 0, maximum: 1 });
const shareOrNull = share.nullable();
const status = z.enum(STATUSES);
/** An exact decimal, as text: a JSON number would not carry all of its places. */
const exact = z.string().regex(/^\d{1,24}(\.\d{1,26})?$/);

const school = z.object({
  name: text,
  county: text.optional(),
  province: text.optional(),
  ...englishOf(z.object)("name"),
});

/** Why a school was not read, or what looks wrong though it was: sentences for people. */
const note = z.object({ zh: text, en: text });

const shares = { attainment: share, expected: share, status };

/** The share attained overall at the end of a day. */
const historyPoint = z.object({ asOf: plainDate, attainment: share });

const readSchool = z.object({
  src: z.string().optional(),
  /** 1 where absent. */
  weight: positive.optional(),
  state: z.enum(SCHOOL_STATES).optional(),
  note: note.optional(),
  /** The date of its newest record; absent: it has none. */
  newest: plainDate.optional(),
  /** Of a `bangfu-progress/1` no more is needed. */
  progress: z.object({
    school,
    asOf: plainDate,
    /** attainment: null, not 0, without data. */
    overall: z.object({ ...shares, attainment: shareOrNull, dataCoverage: shareOrNull }).nullable(),
  }),
  /** The status of each measure that has a commitment, by the title that joins measures across plans. */
  measures: z.array(z.object({ title: text, status })).optional(),
  /** The same on the earlier day; absent: it had no data then. */
  before: z.object(shares).optional(),
  /** What it had attained at the ends of the last quarters, the oldest first; a day without data is left out. */
  history: z.array(historyPoint).optional(),
  error: z.never().optional(),
});

const unreadSchool = z.object({
  src: z.string().optional(),
  weight: positive.optional(),
  state: z.enum(SCHOOL_STATES).optional(),
  note: note.optional(),
  school: school.optional(),
  error: z.enum(READ_ERRORS),
  progress: z.never().optional(),
});

/** `school` is its place in the list of schools. */
const ranked = z.object({ school: wholeNumber, attainment: share, expected: share });

const node = z.object({
  /** All of them, read or not. */
  schools: wholeNumber,
  /** How many are in each state; a state that none is in is left out. */
  states: z.partialRecord(z.enum(SCHOOL_STATES), wholeNumber),
  /** How many of those read stand in each status; one that none stands in is left out. */
  counts: z.partialRecord(status, wholeNumber),
  /** The schools that have data. */
  withData: wholeNumber,
  /** Their weights, and their shares times their weights, added up. */
  weight: exact,
  sums: z.object({ attainment: exact, expected: exact }),
  /** The weighted means; null: none has data, which is not 0. */
  attainment: shareOrNull,
  expected: shareOrNull,
  /** attainment ÷ expected; null where nothing is expected. */
  pace: z.number().min(0).nullable(),
  /** How many have attained 0–10 %, 10–20 % … 90–100 %. */
  distribution: z.array(wholeNumber).length(10),
  best: z.array(ranked),
  lagging: z.array(ranked),
  /** Of the schools that had data on the earlier day and have them now; absent: there are none. */
  trend: z
    .looseObject({
      schools: wholeNumber,
      weight: exact,
      before: exact,
      now: exact,
      /** now less before, as a share; negative: it fell. */
      change: z.number().min(-1).max(1),
    })
    .optional(),
});

export const rollup = z.object({
  format: z.literal(ROLLUP_FORMAT),
  asOf: plainDate,
  basis: z.enum(BASES),
  /** From how many days on records are too old. */
  staleDays: wholeNumber,
  /** The earlier day that the trend looks back to. */
  before: plainDate.optional(),
  schools: z.array(z.union([readSchool, unreadSchool])),
  overall: node,
  provinces: z.array(node.extend({ province: text })),
  counties: z.array(node.extend({ province: text.optional(), county: text })),
  /** Joined across plans by title. */
  phases: z.array(node.extend({ title: text })),
  measures: z.array(node.extend({ title: text })),
  /** Joined across plans by code. */
  indicators: z.array(node.extend({ code: text, title: text })),
});

/** What a board of schools needs of a roll-up, also of one that was written by hand. */
export const board = rollup.pick({ format: true }).extend({
  staleDays: wholeNumber.optional(),
  schools: z.array(
    z.union([
      readSchool.extend({
        state: z.string().optional(),
        before: z.object({ attainment: share }).optional(),
      }),
      unreadSchool.extend({ state: z.string().optional() }),
    ]),
  ),
});

export type Board = z.infer<typeof board>;
export type HistoryPoint = z.infer<typeof historyPoint>;
export type Rollup = z.infer<typeof rollup>;
export type RollupNode = z.infer<typeof node>;
export type RollupSchool = Rollup["schools"][number];
export type RankedSchool = z.infer<typeof ranked>;
