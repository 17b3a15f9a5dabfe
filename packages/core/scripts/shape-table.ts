import { format } from "prettier";
import type { z } from "zod";
import { facts } from "../src/schema/facts.js";
import { board } from "../src/schema/rollup.js";
import { shapeOf } from "../src/schema/shape-of.js";
import type { Shape } from "../src/values/shape.js";

/** The tables that pages need, and what they are made of. */
export const SHAPES: readonly { readonly path: string; readonly name: string; readonly schema: z.ZodType }[] =
  [
    { path: "facts/facts-shape.generated.ts", name: "FACTS_SHAPE", schema: facts },
    { path: "rollup/board-shape.generated.ts", name: "BOARD_SHAPE", schema: board },
  ];

/** Characters; a longer shape that stands in several places is written once, under a name. */
const SHORTEST = 40;

const PARTS = /^\{"(all|any|list|tuple|fields|keys)":/;
const isName = (key: string): boolean => !/^\d+$|^(all|any|list|tuple|fields|partial|keys|values)$/.test(key);

type Fields = { readonly fields: Readonly<Record<string, Shape>> };

/** All shapes with fields, from the outside in. */
const withFields = (shape: unknown): Fields[] =>
  typeof shape === "object" && shape !== null
    ? [...("fields" in shape ? [shape as Fields] : []), ...Object.values(shape).flatMap(withFields)]
    : [];

const isPartOf = (part: Fields, whole: Fields): boolean => {
  const optional = Object.entries(whole.fields).map(([name, each]) => [`${name.replace("?", "")}?`, each]);
  return JSON.stringify(part) === JSON.stringify({ fields: Object.fromEntries(optional) });
};

/** A shape that is another one whose fields may all be absent, as the change of an entry is, names that one. */
const withPartials = (root: Shape): Shape => {
  const all = withFields(root);
  const replaced = (shape: unknown): unknown => {
    if (typeof shape !== "object" || shape === null) return shape;
    if (Array.isArray(shape)) return shape.map(replaced);
    const whole =
      "fields" in shape &&
      all.find((each) => JSON.stringify(each) !== JSON.stringify(shape) && isPartOf(shape as Fields, each));
    if (whole) return { partial: replaced(whole) };
    return Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, replaced(each)]));
  };
  return replaced(root) as Shape;
};

/** Names for the shapes that stand in several places, by their text, in the order in which they can be written. */
const namesOf = (root: Shape): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  const fields = new Map<string, string>();
  const visit = (shape: unknown, field: string): void => {
    if (typeof shape !== "object" || shape === null) return;
    const text = JSON.stringify(shape);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    // What stands within what was written already is not written again.
    if (counts.get(text) !== 1) return;
    for (const [key, part] of Object.entries(shape)) visit(part, isName(key) ? key.replace("?", "") : field);
    if (PARTS.test(text) && text.length > SHORTEST) fields.set(text, field);
  };
  visit(root, "whole");
  const names = new Map<string, string>();
  for (const [text, field] of fields) {
    if (counts.get(text) === 1) continue;
    const same = [...names.values()].filter((name) => name.replace(/\d*$/, "") === `${field}Shape`).length;
    names.set(text, `${field}Shape${same || ""}`);
  }
  return names;
};

const written = (shape: unknown, names: ReadonlyMap<string, string>): string => {
  if (typeof shape !== "object" || shape === null) return JSON.stringify(shape);
  const part = (each: unknown) => names.get(JSON.stringify(each)) ?? written(each, names);
  if (Array.isArray(shape)) return `[${shape.map(part).join(", ")}]`;
  return `{${Object.entries(shape)
    .map(([key, each]) => `${JSON.stringify(key)}: ${part(each)}`)
    .join(", ")}}`;
};

/** The module with the shape of a format: what its schema says, for pages, which have no zod. */
export const shapeModule = (name: string, schema: z.ZodType): Promise<string> => {
  const shape = withPartials(shapeOf(schema));
  const names = namesOf(shape);
  const parts = [...names].map(
    ([text, name]) => `const ${name}: Shape = ${written(JSON.parse(text), names)};`,
  );
  const code = `// Generated from the zod schema by scripts/shapes.ts, which the build runs.
import type { Shape } from "../values/shape.js";

${parts.join("\n")}

/** What the format allows; \`lookAs\` reads it. */
export const ${name}: Shape = ${written(shape, names)};
`;
  return format(code, { parser: "typescript", printWidth: 110 });
};
