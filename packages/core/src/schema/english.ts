import * as z from "zod";
import { text } from "./scalars.js";

/** The fields of text that are shown, and so may have English beside them (model, English). */
const ENGLISH = {
  title: text,
  name: text,
  short: text,
  label: text,
  text,
  quote: text,
  why: text,
  note: text,
  reason: text,
  question: text,
  measuredIn: text,
  cells: z.record(z.string(), z.string()),
} as const;

type EnglishField = keyof typeof ENGLISH;

/**
 * The English beside the Chinese fields of an object; each stands for the Chinese field of its name.
 * @param object whether a field that the object does not have in Chinese is an error
 * @example { name: text, ...englishOf(z.strictObject)("name") } // { name: "教务科", en: { name: "Academic Affairs" } }
 */
export const englishOf =
  (object: typeof z.strictObject) =>
  <F extends EnglishField>(...fields: readonly F[]) => {
    const shape = Object.fromEntries(fields.map((field) => [field, ENGLISH[field].optional()])) as {
      [field in F]: z.ZodOptional<(typeof ENGLISH)[field]>;
    };
    return { en: object(shape).optional() };
  };
