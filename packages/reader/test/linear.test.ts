// The shapes that have cost the most; all of them are in linear.slow.test.ts.
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "./support/growth.js";
import { READERS } from "./support/readers.js";
import { SHAPES } from "./support/shapes.js";

const SOME = Object.entries(SHAPES).filter(([name]) => /^(one run of|numbers of|open)/.test(name));
const SHORT = 10_000;

describe.each(Object.entries(READERS))("%s is read in time that grows with its length", (_, work) => {
  it.each(SOME)("%s", { timeout: 600_000 }, (__, shape) => {
    expect(growth(work, shape, SHORT)).toBeLessThan(LINEAR);
  });
});
