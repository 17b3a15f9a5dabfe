import { day, isObject, number, text } from "./shape.js";

const named = { id: text, title: text };
const units = [text] as const;

/** What lists and sentences show; in the script of the headline alone `listed-overall.ts` stands in its place. */
export const LISTED = {
  facts: {
    updates: [{ task: text, date: day, text }],
    "evidence?": [{ indicator: text, date: day, title: text, "url?": text }],
  },
  plan: {
    title: text,
    units: [{ id: text, name: text }],
    measures: [named],
    "phases?": [{ ...named, due: day }],
    document: [
      {
        id: text,
        "heading?": number,
        text,
        "cells?": (value: unknown) => isObject(value) && Object.values(value).every(text),
      },
    ],
  },
  task: { measure: text, clause: text, text, lead: units, support: units },
  indicator: {
    title: text,
    "measuredIn?": text,
    "scale?": [{ value: number, label: text }],
    "decimals?": (value: unknown) => number(value) && value <= 20,
  },
  commitment: {
    quote: text,
    clause: text,
    "phase?": text,
    "lead?": units,
    "support?": units,
    "force?": text,
  },
  finding: { "text?": text },
} as const;
