import { FACTS_FORMAT, isPlainDate, type Facts } from "@bangfu/core";

/**
 * What a value has to look like: a check; a list, each of whose entries looks like its one entry; or an object
 * with these fields, those that end in `?` only where they are there.
 */
type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [field: string]: Shape };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fits = (shape: Shape, value: unknown): boolean => {
  if (typeof shape === "function") return shape(value);
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((entry) => fits(shape[0], entry));
  return (
    isObject(value) &&
    Object.entries(shape).every(([field, part]) => {
      const name = field.replace("?", "");
      return (name !== field && value[name] === undefined) || fits(part, value[name]);
    })
  );
};

const text = (value: unknown): value is string => typeof value === "string";
const number = (value: unknown): value is number => typeof value === "number" && isFinite(value);
/** No school's plan reaches further; what does would be reckoned year by year, for ever. */
const year = (value: unknown): boolean => number(value) && value % 1 === 0 && value >= 1900 && value < 2200;
const day = (value: unknown): boolean => text(value) && isPlainDate(value) && year(+value.slice(0, 4));
const dayOrNull = (value: unknown): boolean => value === null || day(value);
const isTrue = (value: unknown): boolean => value === true;

const pair =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length === 2 && fits([shape], value);

/** Exactly one of these fields is there, and looks so; `more` may stand beside it. */
const oneOf =
  (fields: Record<string, Shape>, more: Record<string, Shape> = {}): Shape =>
  (value) =>
    isObject(value) &&
    fits(more, value) &&
    Object.keys(fields).filter((field) => value[field] !== undefined && fits(fields[field]!, value[field]))
      .length === 1;

const schedule = oneOf(
  { by: day, yearly: pair(year), standing: isTrue },
  { "from?": day, "due?": (value) => day(`2023-${value}`) },
);

/** A number of a million digits would take minutes. */
const short: Shape = (value) => number(value) || (text(value) && value.length < 400);

const steps: Shape = [(value) => Array.isArray(value) && day(value[0]) && fits([short], value.slice(1))];
const bases = { reported: steps, verified: steps };
const named = { id: text, title: text };
const units = { lead: [text], support: [text] } as const;

const FACTS: Shape = {
  plan: {
    ...named,
    "timeZone?": text,
    start: day,
    school: { name: text },
    units: [{ id: text, name: text }],
    measures: [named],
    "phases?": [{ ...named, due: day }],
    document: [
      {
        id: text,
        "heading?": number,
        text,
        "cells?": (value) => isObject(value) && fits([text], Object.values(value)),
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
        }),
        "schedule?": schedule,
        "lead?": [text],
        "support?": [text],
        "weight?": number,
        "force?": text,
      },
    ],
    "policy?": { "onTrack?": number, "atRisk?": number, "dueSoonDays?": number },
  },
  "knownAt?": day,
  "newest?": day,
  series: [{ indicator: text, window: text, first: dayOrNull, last: dayOrNull, ...bases }],
  references: [{ indicator: text, ...bases }],
  findings: [{ "task?": text, "commitment?": text, found: day, "due?": day, "closed?": day, "text?": text }],
  updates: [{ task: text, date: day, text }],
  evidence: [{ indicator: text, date: day, title: text, "url?": text }],
};

/**
 * Whether a value has all the parts of facts that the elements use; zod would cost more than all of them.
 * @returns the facts; `newer` for facts of another version; `broken` for everything else
 */
export const guardFacts = (value: unknown): Facts | "newer" | "broken" => {
  if (!isObject(value) || !text(value["format"])) return "broken";
  if (value["format"] !== FACTS_FORMAT)
    return value["format"].startsWith("bangfu-facts/") ? "newer" : "broken";
  return fits(FACTS, value) ? (value as unknown as Facts) : "broken";
};
