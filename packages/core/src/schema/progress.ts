import { PROGRESS_FORMAT } from "../values/format.js";
import * as z from "zod";
import { BASES } from "../values/kind.js";
import { STATUSES } from "../values/status.js";
import { englishOf } from "./english.js";
import { target } from "./plan.js";
import { plainDate } from "./scalars.js";

const status = z.enum(STATUSES);

const period = z.strictObject({
  window: z.string(),
  /** The day on which the pace begins; null: standing with no first day. */
  from: plainDate.nullable(),
  due: plainDate.nullable(),
  /** In the indicator's unit; a share, 0 to 1, for coverage and checklist; null: nothing recorded. */
  actual: z.number().nullable(),
  target,
  /** The value of the indicator referred to (rules §2); only for a reference target, null: none. */
  reference: z.number().nullable().optional(),
  /** The value before; only for a target that is calculated from it, null: none is known. */
  before: z.number().nullable().optional(),
  /** What that target came to, in the indicator's unit; null: there is nothing to calculate it from. */
  goal: z.number().nullable().optional(),
  /** A share, 0 to 1; 0 without data. */
  attainment: z.number(),
  /** A share, 0 to 1. */
  expected: z.number(),
  status,
  /** The line of rules §5 that decided, such as `5.7`. */
  rule: z.string(),
  hasData: z.boolean(),
  /** The newest record of a standing period is too old (rules §2). */
  stale: z.literal(true).optional(),
  metOn: plainDate.nullable(),
  /** Above the high end of a `between`; met all the same. */
  aboveRange: z.literal(true).optional(),
  /** What is missing to judge it by: a value before, or the reference's (rules §3). */
  unjudged: z.enum(["before", "reference"]).optional(),
  /** The due date of the schedule, where it was extended (rules §11). */
  extendedFrom: plainDate.optional(),
  /** The target holds from this day on; before it was another (rules §8). */
  revised: z.strictObject({ from: plainDate, before: target }).optional(),
});

const node = z.strictObject({
  /** A share, 0 to 1; null, not 0, where no period below has data. */
  attainment: z.number().nullable(),
  expected: z.number(),
  /** attainment ÷ expected; null where nothing is expected, or attainment is null. */
  pace: z.number().nullable(),
  status,
  /** The last line of the rules that set or changed the status, such as `6.4`, or `finding`. */
  rule: z.string(),
  /** How many children (of a commitment: periods) stand in each status. */
  counts: z.record(status, z.int()),
  /** Of the commitments that have begun, the weighted share that has data; null: none has begun. */
  dataCoverage: z.number().nullable(),
  due: plainDate.nullable(),
  weight: z.number(),
});

const commitmentNode = node.extend({
  indicator: z.string(),
  /** The due date of the schedule, where it was extended (rules §11). */
  extendedFrom: plainDate.optional(),
  periods: z.array(period),
});

export const progress = z.strictObject({
  format: z.literal(PROGRESS_FORMAT),
  plan: z.string(),
  school: z.strictObject({
    name: z.string(),
    county: z.string().optional(),
    province: z.string().optional(),
    kind: z.string().optional(),
    ...englishOf(z.strictObject)("name"),
  }),
  asOf: plainDate,
  basis: z.enum(BASES),
  knownAt: plainDate.optional(),
  /** Only the periods due in these days, and what is standing in them (rules §10). */
  within: z.strictObject({ from: plainDate, to: plainDate }).optional(),
  overall: node.nullable(),
  measures: z.record(z.string(), node.nullable()),
  tasks: z.record(z.string(), node.nullable()),
  phases: z.record(z.string(), node.nullable()),
  units: z.record(z.string(), z.strictObject({ lead: node.nullable(), support: node.nullable() })),
  commitments: z.record(z.string(), commitmentNode.nullable()),
});

export type Progress = z.infer<typeof progress>;
export type ProgressNode = z.infer<typeof node>;
export type CommitmentNode = z.infer<typeof commitmentNode>;
export type PeriodNode = z.infer<typeof period>;
