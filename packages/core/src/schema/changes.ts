import * as z from "zod";
import { CHANGES_FORMAT } from "../values/format.js";
import { plainDate, text, text as id, timeZone, wholeBetween } from "./scalars.js";
import { parts } from "./plan.js";

/** Merged over the base's entry of that id; a whole entry under a new id is added, null leaves one out. */
const changesOf = <S extends z.ZodRawShape>(entry: z.ZodObject<S>) =>
  z.record(id, entry.partial().nullable()).optional();

/** How a plan is made from another one, by `derivePlan`. */
export const changes = z.strictObject({
  format: z.literal(CHANGES_FORMAT),
  /** The id of the plan that these were written for; absent: any. */
  base: id.optional(),
  /** For whoever fills it in; plays no part. */
  notes: z.array(z.string()).optional(),
  id,
  title: text.optional(),
  school: z.strictObject({
    name: text,
    county: text.optional(),
    province: text.optional(),
    kind: text.optional(),
  }),
  timeZone: timeZone.optional(),
  issued: plainDate.optional(),
  start: plainDate.optional(),
  /** Names in all texts and quotes, from and to; the longest first, whatever their order here. */
  replace: z.array(z.tuple([text, text])).optional(),
  /** So many years later fall all dates, and the years that texts and quotes name. */
  shiftYears: wholeBetween(-100, 100).optional(),
  /** The base's are another school's figures: removed where absent. */
  baselines: z.enum(["keep", "remove"]).optional(),
  /** New names, by id. */
  units: changesOf(parts.unit),
  rosters: changesOf(parts.roster),
  phases: changesOf(parts.phase),
  measures: changesOf(parts.measure),
  document: changesOf(parts.clause),
  tasks: changesOf(parts.task),
  indicators: changesOf(parts.indicator),
  commitments: changesOf(parts.commitment),
});

export type Changes = z.infer<typeof changes>;
