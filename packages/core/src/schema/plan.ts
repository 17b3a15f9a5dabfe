import { PLAN_FORMAT } from "../values/format.js";
import * as z from "zod";
import { KINDS, PACES, PHASINGS } from "../values/kind.js";
import { CADENCES } from "../values/window.js";
import { englishOf } from "./english.js";
import {
  checked,
  decimal,
  monthDay,
  places,
  plainDate,
  share,
  text,
  text as id,
  timeZone,
  positive,
  wholeBetween,
  wholeNumber,
  windowOf,
  year,
} from "./scalars.js";

/** The first and the last window. */
const spanOf = (cadence: Parameters<typeof windowOf>[0]) => z.tuple([windowOf(cadence), windowOf(cadence)]);

/** One of the alternatives, each known by its first field; of loose ones too, no two may be there. */
const oneOf = <const O extends readonly z.ZodObject[]>(options: O): z.ZodUnion<O> => {
  const fields = options.map(({ shape }) => Object.keys(shape)[0]!);
  return checked(z.union(options), ["one", ...fields], "one-of-fields", { fields });
};

/** @param object whether a field that the format does not know is an error */
const shapesWith = (object: typeof z.strictObject) => {
  const en = englishOf(object);

  const schedule = oneOf([
    object({ by: plainDate, from: plainDate.optional() }),
    object({ yearly: z.tuple([year, year]), due: monthDay.optional() }),
    object({ standing: z.literal(true), from: plainDate.optional() }),
    object({ weekly: spanOf("weekly") }),
    object({ monthly: spanOf("monthly") }),
    object({ quarterly: spanOf("quarterly") }),
    object({ halfYearly: spanOf("halfYearly") }),
    object({ termly: spanOf("termly") }),
  ]);

  const target = oneOf([
    object({ atLeast: decimal }),
    object({ atMost: decimal }),
    object({ between: z.tuple([decimal, decimal]) }),
    object({ all: z.literal(true) }),
    object({ reference: id }),
    // These four are compared with the value before (rules §3); `growBy` 0.08 is 8 %.
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
    heading: wholeBetween(1, 6).optional(),
    text: z.string(),
    /** The other columns of an annex row, as printed. */
    cells: z.record(z.string(), z.string()).optional(),
    note: text.optional(),
    asides: z.array(object({ text, why: text, ...en("text", "why") })).optional(),
    ...en("text", "note", "cells"),
  });

  const task = object({
    id,
    measure: id,
    clause: id,
    text,
    /** A short name, at most 14 Chinese characters; absent: the text is shown. */
    title: text.optional(),
    schedule,
    lead: z.array(id),
    support: z.array(id),
    weight: positive.optional(),
    ...en("text", "title"),
  });

  const indicator = object({
    id,
    title: text,
    kind: z.enum(KINDS),
    /** The unit of measurement, such as 万元. */
    measuredIn: text.optional(),
    roster: id.optional(),
    items: z.array(object({ id, title: text, weight: positive.optional(), ...en("title") })).optional(),
    scale: z.array(object({ value: decimal, label: text, ...en("label") })).optional(),
    /** The two indicators of a quotient, and the factor before it (1 where absent, 100 for per cent). */
    numerator: id.optional(),
    denominator: id.optional(),
    per: positive.optional(),
    baseline: decimal.optional(),
    phasing: z.enum(PHASINGS).optional(),
    decimals: places.optional(),
    code: text.optional(),
    ...en("title", "measuredIn"),
  });

  const commitment = object({
    id,
    quote: text,
    clause: id,
    /** A short name; absent: the quote is shown. */
    label: text.optional(),
    task: id.optional(),
    phase: id.optional(),
    indicator: id,
    target,
    schedule: schedule.optional(),
    lead: z.array(id).optional(),
    support: z.array(id).optional(),
    weight: positive.optional(),
    force: z.enum(["firm", "aim"]).optional(),
    ...en("quote", "label"),
  });

  const phase = object({ id, title: text, due: plainDate, ...en("title") });
  const unit = object({ id, name: text, short: text.optional(), ...en("name", "short") });
  const roster = object({ id, name: text, of: z.enum(["person", "thing"]), ...en("name") });
  const measure = object({ id, title: text, ...en("title") });

  const policy = object({
    onTrack: share.optional(),
    atRisk: share.optional(),
    /** Whether the pace is a quotient or a difference (rules §5); `ratio` where absent. */
    pace: z.enum(PACES).optional(),
    /** How far attainment may lie behind the expectation; shares. */
    points: object({ onTrack: share.optional(), atRisk: share.optional() }).optional(),
    dueSoonDays: wholeNumber.optional(),
    graceDays: wholeNumber.optional(),
    staleDays: wholeNumber.optional(),
  });

  /** Who hands in what, how often, and which unit checks it. */
  const reporting = object({
    unit: id,
    indicators: z.array(id),
    every: z.enum(CADENCES),
    /** Within how many days after the end of the period; 10 where absent. */
    day: wholeNumber.optional(),
    verifiedBy: id.optional(),
  });

  /** What a person still has to decide in a plan that was read from a document. */
  const draft = object({
    open: z.array(object({ id, path: text, clause: id, question: text, ...en("question") })),
  });

  /** Merged over the entry of that id: the fields that change, all of them for a new one; null takes it away. */
  const changes = <S extends z.ZodRawShape>(entry: z.ZodObject<S>) =>
    z.record(id, entry.partial().nullable()).optional();

  const revision = object({
    from: plainDate,
    title: text.optional(),
    why: text.optional(),
    /** The document that changed the plan. */
    source: text.optional(),
    /** The clauses of that document, which come after those that the plan has. */
    clauses: z.array(clause).optional(),
    units: changes(unit),
    phases: changes(phase),
    tasks: changes(task),
    indicators: changes(indicator),
    commitments: changes(commitment),
    ...en("title", "why"),
  });

  const plan = object({
    format: z.literal(PLAN_FORMAT),
    id,
    title: text,
    lang: text.optional(),
    timeZone: timeZone.optional(),
    issued: plainDate.optional(),
    start: plainDate,
    /** The last days of the terms; autumn's lies in the next year unless its month is 09 or later. */
    terms: object({ autumn: monthDay.optional(), spring: monthDay.optional() }).optional(),
    school: object({
      name: text,
      county: text.optional(),
      province: text.optional(),
      kind: text.optional(),
      ...en("name"),
    }),
    sources: z.array(object({ title: text, number: text.optional(), ...en("title") })).optional(),
    units: z.array(unit),
    rosters: z.array(roster).optional(),
    phases: z.array(phase).optional(),
    measures: z.array(measure),
    document: z.array(clause),
    tasks: z.array(task),
    indicators: z.array(indicator),
    commitments: z.array(commitment),
    policy: policy.optional(),
    revisions: z.array(revision).optional(),
    /** The plan that this one was made from, and the paths of what was changed. */
    derivedFrom: object({
      plan: id,
      title: text.optional(),
      changed: z.array(text),
      ...en("title"),
    }).optional(),
    reporting: z.array(reporting).optional(),
    draft: draft.optional(),
    /** Of the published data: an SPDX name or a text; absent: all rights with the school. */
    licence: text.optional(),
    ...en("title"),
  });
  return {
    schedule,
    target,
    revision,
    plan,
    parts: { unit, roster, phase, measure, clause, task, indicator, commitment },
  };
};

const strict = shapesWith(z.strictObject);
export const { plan, target, parts } = strict;

/** The plan in facts: an older reader passes over what a newer writer added. */
export const loosePlan = shapesWith(z.looseObject as unknown as typeof z.strictObject).plan;

export type Plan = z.infer<typeof plan>;
export type Schedule = z.infer<typeof strict.schedule>;
export type Target = z.infer<typeof strict.target>;
export type Clause = z.infer<typeof parts.clause>;
export type Task = z.infer<typeof parts.task>;
export type Indicator = z.infer<typeof parts.indicator>;
export type Commitment = z.infer<typeof parts.commitment>;
export type Revision = z.infer<typeof strict.revision>;
