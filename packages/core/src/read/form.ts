import type { z } from "zod";
import { jsonSchemaOf } from "../schema/json-schema.js";
import { formOf } from "../schema/shape-of.js";
import { matcherOf } from "../values/shape.js";

interface Parts {
  readonly shape: Record<string, unknown>;
  readonly match: ReturnType<typeof matcherOf>;
}

/** Made when a first mistake is found, for it takes longer than most files. */
const parts = new WeakMap<z.ZodType, Parts>();
export const partsOf = (schema: z.ZodType): Parts => {
  const known = parts.get(schema) ?? { shape: jsonSchemaOf(schema), match: matcherOf(formOf(schema)) };
  parts.set(schema, known);
  return known;
};

/** So many entries of each list are looked at where all of them have more mistakes than can be reported. */
export const FIRST = 100;

const shortened = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, FIRST).map(shortened);
  const entries = Object.entries(value).slice(0, FIRST);
  return Object.fromEntries(entries.map(([key, each]) => [key, shortened(each)]));
};

/** Every mistake of form; where there are more than zod's stack holds, those among the first entries of each list. */
export const resultOf = <T>(schema: z.ZodType<T>, value: unknown) => {
  try {
    return { result: schema.safeParse(value), isWhole: true };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { result: schema.safeParse(shortened(value)), isWhole: false };
  }
};
