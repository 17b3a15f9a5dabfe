import { PLAN_FORMAT } from "../values/format.js";
import { z } from "zod";
import { KINDS, PHASINGS } from "../values/kind.js";
import { isTimeZone } from "../values/date.js";
import {
  decimal,
  monthDay,
  plainDate,
  share,
  text,
  text as id,
  weight,
  wholeNumber,
  year,
} from "./scalars.js";

const schedule = z.union([
  z.strictObject({ by: plainDate, from: plainDate.optional() }),
  z.strictObject({ yearly: z.tuple([year, year]), due: monthDay.optional() }),
  z.strictObject({ standing: z.literal(true), from: plainDate.optional() }),
]);

export const target = z.union([
  z.strictObject({ atLeast: decimal }),
  z.strictObject({ atMost: decimal }),
  z.strictObject({ between: z.tuple([decimal, decimal]) }),
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ reference: id }),
]);

const clause = z.strictObject({
  id,
  /** The level of a heading, 1 for the title; absent on a paragraph or a row. */
  heading: z.int().min(1).max(6).optional(),
  text: z.string(),
  /** The other columns of an annex row, as printed. */
  cells: z.record(z.string(), z.string()).optional(),
  note: text.optional(),
  asides: z.array(z.strictObject({ text, why: text })).optional(),
});

const task = z.strictObject({
  id,
  measure: id,
  clause: id,
  text,
  schedule,
  lead: z.array(id),
  support: z.array(id),
  weight: weight.optional(),
});

const indicator = z.strictObject({
  id,
  title: text,
  kind: z.enum(KINDS),
  /** The unit of measurement, such as 万元. */
  measuredIn: text.optional(),
  roster: id.optional(),
  items: z.array(z.strictObject({ id, title: text, weight: weight.optional() })).optional(),
  scale: z.array(z.strictObject({ value: decimal, label: text })).optional(),
  baseline: decimal.optional(),
  phasing: z.enum(PHASINGS).optional(),
  decimals: wholeNumber.optional(),
  code: text.optional(),
});

const commitment = z.strictObject({
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
  weight: weight.optional(),
  force: z.enum(["firm", "aim"]).optional(),
});

export const plan = z.strictObject({
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
  school: z.strictObject({
    name: text,
    county: text.optional(),
    province: text.optional(),
    kind: text.optional(),
  }),
  sources: z.array(z.strictObject({ title: text, number: text.optional() })).optional(),
  units: z.array(z.strictObject({ id, name: text })),
  rosters: z.array(z.strictObject({ id, name: text, of: z.enum(["person", "thing"]) })).optional(),
  phases: z.array(z.strictObject({ id, title: text, due: plainDate })).optional(),
  measures: z.array(z.strictObject({ id, title: text })),
  document: z.array(clause),
  tasks: z.array(task),
  indicators: z.array(indicator),
  commitments: z.array(commitment),
  policy: z
    .strictObject({
      onTrack: share.optional(),
      atRisk: share.optional(),
      dueSoonDays: wholeNumber.optional(),
    })
    .optional(),
});

export type Plan = z.infer<typeof plan>;
export type Schedule = z.infer<typeof schedule>;
export type Target = z.infer<typeof target>;
export type Clause = z.infer<typeof clause>;
export type Task = z.infer<typeof task>;
export type Indicator = z.infer<typeof indicator>;
export type Commitment = z.infer<typeof commitment>;
