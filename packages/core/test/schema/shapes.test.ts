import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SHAPES } from "../../scripts/shape-table.js";
import { FACTS_SHAPE } from "../../src/facts/facts-shape.generated.js";
import { BOARD_SHAPE } from "../../src/rollup/board-shape.generated.js";
import { checked } from "../../src/schema/scalars.js";
import { shapeOf } from "../../src/schema/shape-of.js";

/** With each change of an entry written out, as the schemas have it: all the entry's fields, each of which may be absent. */
const writtenOut = (shape: unknown): unknown => {
  if (typeof shape !== "object" || shape === null) return shape;
  if (Array.isArray(shape)) return shape.map(writtenOut);
  if ("partial" in shape) {
    const { fields } = writtenOut(shape.partial) as { fields: Record<string, unknown> };
    const optional = Object.entries(fields).map(([name, each]) => [`${name.replace("?", "")}?`, each]);
    return { fields: Object.fromEntries(optional) as unknown };
  }
  return Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, writtenOut(each)]));
};

describe("the tables of shapes, which pages read in place of the schemas", () => {
  it("are what the schemas say; `npm run build -w @bangfu/core` writes them", () => {
    const written = writtenOut({ FACTS_SHAPE, BOARD_SHAPE });
    expect(written).toEqual(Object.fromEntries(SHAPES.map(({ name, schema }) => [name, shapeOf(schema)])));
  });

  it("hold every part of a schema, and the checks of each by their names", () => {
    const even = checked(checked(z.number(), ["whole"], "not-a-whole-number"), ["most", 8], "out-of-range");
    const schema = z.looseObject({
      list: z.array(z.tuple([z.string(), even])),
      maybe: even.optional(),
      none: z.string().nullable(),
      one: z.union([z.literal(1), z.enum(["a", "b"])]),
      named: z.record(z.string(), z.boolean()),
    });
    expect(shapeOf(schema)).toEqual({
      fields: {
        list: { list: { tuple: ["string", "number whole most:8"] } },
        "maybe?": "number whole most:8",
        none: { any: [{ is: [null] }, "string"] },
        one: { any: [{ is: [1] }, { is: ["a", "b"] }] },
        named: { keys: "string", values: "boolean" },
      },
    });
  });

  it.each([
    ["a check without a name", z.string().refine((text) => text !== "")],
    ["a second one on one that has a name", checked(z.string(), ["filled"], "empty").refine(() => true)],
    ["one of a list", z.array(z.string()).refine((list) => list.length > 1)],
    ["one that zod has", z.string().min(2)],
    ["a pattern", z.string().regex(/a/)],
    ["the whole numbers of zod", z.int()],
    ["an object that no other field may be in", z.strictObject({})],
    ["a value that is changed", z.string().transform(Number)],
    ["a value that is filled in", z.string().default("")],
    ["a list with an open end", z.tuple([z.string()]).rest(z.number())],
  ])("cannot be made of %s, and say so with its place", (_, part) => {
    expect(() => shapeOf(z.looseObject({ list: z.array(z.looseObject({ part })) }))).toThrow("list.[].part");
    expect(() => shapeOf(z.looseObject({ part: part.optional() }))).toThrow("part");
  });
});
