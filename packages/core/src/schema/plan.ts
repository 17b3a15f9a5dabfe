import { PLAN_FORMAT } from "../values/format.js";
import { z } from "zod";
import { KINDS, PHASINGS } from "../values/kind.js";
import { isTimeZone } from "../values/date.js";
import {
  decimal,
  monthDay,
  places,
  plainDate,
  share,
  text,
  text as id,
  positive,
  wholeNumber,
  windowOf,
  year,
} from "./scalars.js";

/** The first and the last window. */
const spanOf = (cadence: Parameters<typeof windowOf>[0]) => z.tuple([windowOf(cadence), windowOf(cadence)]);

/** @param object whether a field that the format does not know is an error */
const shapesWith = (object: typeof z.strictObject) => {
  const schedule = z.union([
    object({ by: plainDate, from: plainDate.optional() }),
    object({ yearly: z.tuple([year, year]), due: monthDay.optional() }),
    object({ standing: z.literal(true), from: plainDate.optional() }),
    object({ weekly: spanOf("weekly") }),
    object({ monthly: spanOf("monthly") }),
    object({ quarterly: spanOf("quarterly") }),
    object({ halfYearly: spanOf("halfYearly") }),
    object({ termly: spanOf("termly") }),
  ]);

  const target = z.union([
    object({ atLeast: decimal }),
    object({ atMost: decimal }),
    object({ between: z.tuple([decimal, decimal]) }),
    object({ all: z.literal(true) }),
    object({ reference: id }),
    // These four are reckoned from the value before (rules §3); `growBy` 0.08 is 8 %.
    object({ riseBy: positive }),
    object({ fallBy: positive }),
    object({ growBy: positive }),
    object({ shrinkBy: share }),
    /** For every member of the roster. */
    object({ each: positive }),
  ]);

  const clause = object({
    id,
    /** The level of a heading, 1 for the title; absent on a paragraph or a row. */
    heading: z.int().min(1).max(6).optional(),
    text: z.string(),
    /** The other columns of an annex row, as printed. */
    cells: z.record(z.string(), z.string()).optional(),
    note: text.optional(),
    asides: z.array(object({ text, why: text })).optional(),
  });

  const task = object({
    id,
    measure: id,
    clause: id,
    text,
    schedule,
    lead: z.array(id),
    support: z.array(id),
    weight: positive.optional(),
  });

  const indicator = object({
    id,
    title: text,
    kind: z.enum(KINDS),
    /** The unit of measurement, such as 万元. */
    measuredIn: text.optional(),
    roster: id.optional(),
    items: z.array(object({ id, title: text, weight: positive.optional() })).optional(),
    scale: z.array(object({ value: decimal, label: text })).optional(),
    baseline: decimal.optional(),
    phasing: z.enum(PHASINGS).optional(),
    decimals: places.optional(),
    code: text.optional(),
  });

  const commitment = object({
    id,
    quote: text,
    clause: id,
    task: id.optional(),
    phase: id.optional(),
    indicator: id,
    target,
    schedule: schedule.optional(),
    lead: z.array(id).optional(),
    support: z.array(id).optional(),
    weight: positive.optional(),
    force: z.enum(["firm", "aim"]).optional(),
  });

  const plan = object({
    format: z.literal(PLAN_FORMAT),
    id,
    title: text,
    lang: text.optional(),
    timeZone: z
      .string()
      .refine(isTimeZone, { params: { code: "not-a-time-zone" } })
      .optional(),
    issued: plainDate.optional(),
    start: plainDate,
    /** The last days of the terms; autumn's lies in the next year unless its month is 09 or later. */
    terms: object({ autumn: monthDay.optional(), spring: monthDay.optional() }).optional(),
    school: object({
      name: text,
      county: text.optional(),
      province: text.optional(),
      kind: text.optional(),
    }),
    sources: z.array(object({ title: text, number: text.optional() })).optional(),
    units: z.array(object({ id, name: text })),
    rosters: z.array(object({ id, name: text, of: z.enum(["person", "thing"]) })).optional(),
    phases: z.array(object({ id, title: text, due: plainDate })).optional(),
    measures: z.array(object({ id, title: text })),
    document: z.array(clause),
    tasks: z.array(task),
    indicators: z.array(indicator),
    commitments: z.array(commitment),
    policy: object({
      onTrack: share.optional(),
      atRisk: share.optional(),
      dueSoonDays: wholeNumber.optional(),
    }).optional(),
  });
  return { schedule, target, clause, task, indicator, commitment, plan };
};

const strict = shapesWith(z.strictObject);
export const { plan, target } = strict;

/** The plan in facts: an older reader passes over what a newer writer added. */
export const loosePlan = shapesWith(z.looseObject as unknown as typeof z.strictObject).plan;

export type Plan = z.infer<typeof plan>;
export type Schedule = z.infer<typeof strict.schedule>;
export type Target = z.infer<typeof strict.target>;
export type Clause = z.infer<typeof strict.clause>;
export type Task = z.infer<typeof strict.task>;
export type Indicator = z.infer<typeof strict.indicator>;
export type Commitment = z.infer<typeof strict.commitment>;
