import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "./support/growth.js";
import { READERS } from "./support/readers.js";
import { SHAPES } from "./support/shapes.js";

const SHORT = 10_000;

describe.each(Object.entries(READERS))("%s is read in time that grows with its length", (_, work) => {
  it.each(Object.entries(SHAPES))("%s", { timeout: 600_000 }, (__, shape) => {
    expect(growth(work, shape, SHORT)).toBeLessThan(LINEAR);
  });
});
