import { facts, on } from "../../../view/test/support/small.js";
import { describe, expect, it } from "vitest";
import { guardFacts, guardRollup } from "../../src/load/guard.js";

const { plan, school, asOf, basis, overall } = on("2024-06-30");
const read = { src: "a/facts.json", progress: { plan, school, asOf, basis, overall }, newest: "2024-02-01" };
const rollup = (...schools: unknown[]) => guardRollup({ format: "bangfu-rollup/1", schools });
const changed = (change: object) => rollup({ ...read, progress: { ...read.progress, ...change } });

describe("a roll-up of many schools", () => {
  it("holds the overall part of each school's progress, or why there is none", () => {
    const failed = { src: "b/facts.json", error: "unreachable" };
    expect(rollup(read, failed, { progress: on("2024-06-30") })).toMatchObject({
      schools: [read, failed, {}],
    });
    const more = { ...read, state: "stale", before: { attainment: 0.5, expected: 0, status: "behind" } };
    // As somebody wrote it by hand.
    const short = { ...read, before: { attainment: 0.5 } };
    expect(rollup(short)).toMatchObject({ schools: [short] });
    const unpublished = {
      school: { name: "丁校", county: "丁县" },
      state: "unpublished",
      error: "unreachable",
    };
    expect(rollup(more, unpublished)).toMatchObject({ schools: [more, unpublished] });
    expect(changed({ overall: null })).toMatchObject({ schools: [{ progress: { overall: null } }] });
  });

  it.each([
    ["a status that there is not", changed({ overall: { ...overall, status: "__proto__" } })],
    ["a share above 1", changed({ overall: { ...overall, attainment: 1e9 } })],
    ["a share that is text", changed({ overall: { ...overall, expected: "<img>" } })],
    ["no share of data", changed({ overall: { ...overall, dataCoverage: undefined } })],
    ["a name that is none", changed({ school: { name: {} } })],
    ["a day that is none", changed({ asOf: "2024-02-30" })],
    ["a date that is none", rollup({ ...read, newest: "soon" })],
    ["a county that is none", changed({ school: { name: "甲", county: 5 } })],
    ["a state that is no text", rollup({ ...read, state: {} })],
    ["an earlier share above 1", rollup({ ...read, before: { attainment: 61 } })],
    ["a school without a name", rollup({ error: "broken", school: {} })],
    ["an error that is none of ours", rollup({ src: "a", error: "constructor" })],
    ["both a progress and an error", rollup({ ...read, error: "broken" })],
    ["an error beside a broken progress", rollup({ src: "a", error: "broken", progress: 5 })],
    ["neither of them", rollup({ src: "a" })],
    ["no list", guardRollup({ format: "bangfu-rollup/1", schools: {} })],
    ["a format that is no text", guardRollup({ format: { toString: 1 }, schools: [] })],
    ["facts", guardRollup(facts)],
  ])("is broken with %s", (_, guarded) => {
    expect(guarded).toBe("broken");
  });

  it("is newer only where it names a later version", () => {
    expect(guardRollup({ format: "bangfu-rollup/2" })).toBe("newer");
    expect(guardRollup({ format: "bangfu-rollup/x" })).toBe("broken");
    expect(guardFacts({ format: "bangfu-facts/12" })).toBe("newer");
    expect(guardFacts({ format: "bangfu-facts/" })).toBe("broken");
  });
});
