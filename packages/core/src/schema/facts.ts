import { FACTS_FORMAT } from "../values/format.js";
import { z } from "zod";
import { loosePlan } from "./plan.js";
import { plainDate } from "./scalars.js";

// Objects of facts are loose: an older reader passes over what a newer writer added.

/** A decimal; as text where a JSON number would not carry it exactly. */
const exact = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]);

/** From this day on the value holds, until the next step. */
const valueStep = z.tuple([plainDate, exact]);
/** Day, active members covered, active members. */
const coverageStep = z.tuple([plainDate, z.int(), z.int()]);
/** Day, item that is done from then on. */
const itemStep = z.tuple([plainDate, z.string()]);

const step = z.union([valueStep, coverageStep, itemStep]);

const series = z.looseObject({
  indicator: z.string(),
  /** `2024`, `2024-W05`, `2024-01`, `2024Q1`, `2024H1` or `2024-spring` where it repeats, else `by` or `standing`. */
  window: z.string(),
  /** The first day whose records count; null: any day. */
  first: plainDate.nullable(),
  /** The due date; null: standing. */
  last: plainDate.nullable(),
  /** Of a coverage: what a member's amounts have to add up to; absent: to be named is enough. */
  each: z.number().optional(),
  reported: z.array(step),
  verified: z.array(step),
});

const reference = z.looseObject({
  indicator: z.string(),
  reported: z.array(valueStep),
  verified: z.array(valueStep),
});

export const facts = z.looseObject({
  format: z.literal(FACTS_FORMAT),
  plan: loosePlan,
  /** What the facts were made with; absent: everything that the ledger held. */
  knownAt: plainDate.optional(),
  /** The date of the newest record that counts; absent: none does. */
  newest: plainDate.optional(),
  series: z.array(series),
  references: z.array(reference),
  findings: z.array(
    z.looseObject({
      task: z.string().optional(),
      commitment: z.string().optional(),
      found: plainDate,
      due: plainDate.optional(),
      closed: plainDate.optional(),
      /** Only where the finding is public. */
      text: z.string().optional(),
    }),
  ),
  updates: z.array(z.looseObject({ task: z.string(), date: plainDate, text: z.string() })),
  evidence: z.array(
    z.looseObject({
      indicator: z.string(),
      date: plainDate,
      title: z.string(),
      url: z.string().optional(),
      sha256: z.string().optional(),
    }),
  ),
});

export type Facts = z.infer<typeof facts>;
export type Series = z.infer<typeof series>;
export type ValueStep = z.infer<typeof valueStep>;
export type CoverageStep = z.infer<typeof coverageStep>;
export type ItemStep = z.infer<typeof itemStep>;
export type Step = z.infer<typeof step>;
export type ReferenceSeries = z.infer<typeof reference>;
export type FindingFact = Facts["findings"][number];
