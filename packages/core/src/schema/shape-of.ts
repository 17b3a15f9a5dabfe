import type { z } from "zod";
import type { Shape } from "../values/shape.js";

type Def = z.core.$ZodTypes["_zod"]["def"];
type Schema = z.core.$ZodType & { readonly meta?: () => Readonly<Record<string, unknown>> | undefined };

/** The checks of a schema, by the names in its `meta`. */
const checksOf = (schema: Schema, path: string): readonly string[] => {
  const checks = schema._zod.def.checks ?? [];
  const names = (schema.meta?.()?.["checks"] ?? []) as readonly string[];
  if (checks.length !== names.length)
    throw new Error(`${path}: each check needs its name in \`meta\`, as \`checked\` in scalars.ts gives it`);
  return names;
};

/** A field's schema where it is there: `partial` makes optional what is optional already. */
const presentOf = (schema: z.core.$ZodType): z.core.$ZodType => {
  const def = schema._zod.def as Def;
  return def.type === "optional" && !def.checks?.length ? presentOf(def.innerType) : schema;
};

/** @param form whether the forms alone are asked, without the checks */
const unchecked = (schema: Schema, path: string, form: boolean): Shape => {
  const def = schema._zod.def as Def;
  const below = (part: z.core.$ZodType, key: string | number): Shape =>
    shapeAt(part, path === "" ? String(key) : `${path}.${key}`, form);
  const oneOf = (values: readonly unknown[]): Shape =>
    form ? { any: [...new Set(values.map((value): Shape => typeof value))] } : { is: values };
  switch (def.type) {
    case "string":
    case "number":
    case "boolean":
    case "unknown":
      // z.int() and its like are checks too, that have no name.
      if ("check" in def) break;
      return def.type;
    case "never":
      return { any: [] };
    case "literal":
      return oneOf(def.values);
    case "enum":
      return oneOf(Object.values(def.entries));
    case "nullable":
      return { any: [{ is: [null] }, below(def.innerType, "")] };
    case "array":
      return { list: below(def.element, "[]") };
    case "tuple":
      if (def.rest !== null) break;
      return { tuple: def.items.map(below) };
    case "record":
      return { keys: below(def.keyType, "{}"), values: below(def.valueType, "{}") };
    case "union":
      return { any: def.options.map((option) => below(option, "|")) };
    case "object":
      // An unknown field is an error there, which no shape tells.
      if (!form && def.catchall?._zod.def.type === "never") break;
      return {
        fields: Object.fromEntries(
          Object.entries(def.shape).map(([field, part]) => {
            const present = presentOf(part);
            return [present === part ? field : `${field}?`, below(present, field)];
          }),
        ),
      };
  }
  throw new Error(`${path}: no shape can be made of ${def.type}`);
};

const shapeAt = (schema: Schema, path: string, form: boolean): Shape => {
  const shape = unchecked(schema, path, form);
  const checks = form ? [] : checksOf(schema, path);
  if (checks.length === 0) return shape;
  return typeof shape === "string" ? [shape, ...checks].join(" ") : { all: [shape, checks.join(" ")] };
};

/**
 * What a schema takes, as a table that is read without zod.
 * @throws where a check has no name in `meta`, and where the schema has parts that no shape can tell
 */
export const shapeOf = (schema: z.ZodType): Shape => shapeAt(schema, "", false);

/** The same without its checks, and with unknown fields: whether all parts are of the types that they should be. */
export const formOf = (schema: z.ZodType): Shape => shapeAt(schema, "", true);
