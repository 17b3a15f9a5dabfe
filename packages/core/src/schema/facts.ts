import { FACTS_FORMAT } from "../values/format.js";
import * as z from "zod";
import { englishOf } from "./english.js";
import { loosePlan } from "./plan.js";
import { exact, plainDate, positive, wholeNumber } from "./scalars.js";

// Objects of facts are loose: an older reader passes over what a newer writer added.

const en = englishOf(z.looseObject as unknown as typeof z.strictObject);

/** From this day on the value holds, until the next step; there is one on each day with a record that counts. */
const valueStep = z.tuple([plainDate, exact]);
/** A level's value of a day; with the window that `for` names, where it names one. */
const reading = z.union([valueStep, z.tuple([plainDate, exact, z.string()])]);
/** Day, active members covered, active members. */
const coverageStep = z.tuple([plainDate, wholeNumber, wholeNumber]);
/** Day, item that is done from then on. */
const itemStep = z.tuple([plainDate, z.string()]);

const step = z.union([valueStep, coverageStep, itemStep]);

const series = z.looseObject({
  indicator: z.string(),
  /** `2024`, `2024-W05`, `2024-01`, `2024Q1`, `2024H1` or `2024-spring` where it repeats, else `by` or `standing`. */
  window: z.string(),
  /** The first day whose records count; null: any day. */
  first: plainDate.nullable(),
  /** The due date, as scheduled or as extended; null: standing. */
  last: plainDate.nullable(),
  /** Of a coverage: what a member's amounts have to add up to; absent: to be named is enough. */
  each: positive.optional(),
  reported: z.array(step),
  verified: z.array(step),
});

/**
 * All readings of a level, in whatever period: for references, and for values before. The oldest first; of those
 * of one day the newest last, and before it only what is the newest once those after it are passed over (rules §3).
 */
const reference = z.looseObject({
  indicator: z.string(),
  reported: z.array(reading),
  verified: z.array(reading),
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
      ...en("text"),
    }),
  ),
  /** Those that are granted, in the order in which they were (rules §11). Absent: there are none. */
  extensions: z
    .array(
      z.looseObject({
        task: z.string().optional(),
        commitment: z.string().optional(),
        requested: plainDate,
        granted: plainDate,
        due: plainDate,
        /** Only where the extension is public. */
        reason: z.string().optional(),
        ...en("reason"),
      }),
    )
    .optional(),
  updates: z.array(
    z.looseObject({
      task: z.string(),
      date: plainDate,
      text: z.string(),
      part: z.string().optional(),
      ...en("text"),
    }),
  ),
  evidence: z.array(
    z.looseObject({
      indicator: z.string(),
      date: plainDate,
      title: z.string(),
      url: z.string().optional(),
      sha256: z.string().optional(),
      ...en("title"),
    }),
  ),
});

export type Facts = z.infer<typeof facts>;
export type Series = z.infer<typeof series>;
export type ValueStep = z.infer<typeof valueStep>;
export type CoverageStep = z.infer<typeof coverageStep>;
export type ItemStep = z.infer<typeof itemStep>;
export type Step = z.infer<typeof step>;
export type LevelReading = readonly [date: string, value: ValueStep[1], window?: string];
export type ReferenceSeries = z.infer<typeof reference>;
export type FindingFact = Facts["findings"][number];
export type ExtensionFact = NonNullable<Facts["extensions"]>[number];
