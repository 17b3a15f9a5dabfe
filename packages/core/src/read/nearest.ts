import type { z } from "zod";
import { jsonSchemaOf } from "../schema/json-schema.js";

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** The schemas that may stand for one entry of a value of this schema. */
const below = (schema: Json, key: PropertyKey): Json[] => {
  const alternatives = Array.isArray(schema["anyOf"]) ? schema["anyOf"].filter(isJson) : [];
  const properties = isJson(schema["properties"]) ? schema["properties"] : {};
  const found =
    typeof key === "number" ? schema["items"] : (properties[String(key)] ?? schema["additionalProperties"]);
  return [...(isJson(found) ? [found] : []), ...alternatives.flatMap((each) => below(each, key))];
};

const fieldsOf = (schema: Json): string[] => [
  ...(isJson(schema["properties"]) ? Object.keys(schema["properties"]) : []),
  ...(Array.isArray(schema["anyOf"]) ? schema["anyOf"].filter(isJson).flatMap(fieldsOf) : []),
];

/** Letters to put in, take out or change to come from one word to the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/** A longer word than any field is no slip of the pen; comparing it would only take time. */
const LONGEST = 30;

/** The field of the format that was probably meant at a path; undefined where none is near. */
export const nearestField = (
  schema: z.ZodType,
  path: readonly PropertyKey[],
  field: string,
): string | undefined => {
  if (field.length > LONGEST) return undefined;
  let level: Json[] = [jsonSchemaOf(schema)];
  for (const key of path) level = level.flatMap((each) => below(each, key));
  const [nearest] = [...new Set(level.flatMap(fieldsOf))]
    .map((name) => ({ name, away: distance(name.toLowerCase(), field.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return nearest !== undefined && nearest.away <= Math.ceil(field.length / 3) ? nearest.name : undefined;
};
