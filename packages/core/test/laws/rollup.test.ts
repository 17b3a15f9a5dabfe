import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, quarterHistory, summarize } from "../../src/index.js";
import { mergeRollups, rollup, type Rollup, type RollupInput } from "../../src/rollup.js";
import { parseRollup } from "../../src/schema.js";
import { cases } from "../support/generate.js";
import { FIFTH, school } from "../support/schools.js";

const ASOF = "2024-03-31";
const EARLIER = "2023-09-30";
const options = { asOf: ASOF, before: EARLIER };

const place = {
  county: fc.constantFrom(undefined, "甲县", "乙县"),
  province: fc.constantFrom(undefined, "贵州省", "云南省"),
};
const weight = fc.constantFrom(undefined, 0.1, 1, 2.5, 333.333333);

const readSchool = fc
  .record({
    each: cases,
    ...place,
    weight,
    newest: fc.constantFrom(undefined, "2023-01-01", "2024-03-01"),
    coded: fc.boolean(),
    looksBack: fc.boolean(),
  })
  .map(({ each: { plan, ledger }, county, province, coded, looksBack, newest, weight: by }) => {
    const indicators = plan.indicators.map((each) => (coded ? { ...each, code: each.kind } : each));
    const named = { ...plan, indicators, school: { name: "", county, province } };
    const facts = summarize(named, ledger);
    const before = looksBack ? assess(facts, { asOf: EARLIER }) : undefined;
    const history = looksBack ? quarterHistory(facts, { asOf: ASOF }) : undefined;
    return { plan: named, progress: assess(facts, { asOf: ASOF }), newest, weight: by, before, history };
  });

const unreadSchool = fc
  .record({ ...place, weight, error: fc.constantFrom("unpublished", "unreachable", "tooLarge") })
  .map(({ county, province, error, weight: by }) => ({
    school: { name: "", county, province },
    error: error as "unpublished",
    weight: by,
  }));

/** Each with a name of its own. */
const schools: fc.Arbitrary<RollupInput[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: readSchool }, { weight: 1, arbitrary: unreadSchool }), {
    maxLength: 7,
  })
  .map((all) =>
    all.map((each, at): RollupInput => {
      const name = `${(at * 7) % 10}中`;
      return "error" in each
        ? { ...each, school: { ...each.school, name } }
        : { ...each, progress: { ...each.progress, school: { ...each.progress.school, name } } };
    }),
  );

/** As a file carries it. */
const filed = (value: Rollup): Rollup => {
  const read = parseRollup(JSON.stringify(value));
  expect(read.problems).toEqual([]);
  return (read as { value: Rollup }).value;
};
const merged = (parts: readonly Rollup[]): Rollup => {
  const all = mergeRollups(parts.map(filed));
  expect(all.problems).toEqual([]);
  return (all as { value: Rollup }).value;
};

describe("the roll-up of roll-ups", () => {
  it("is the roll-up of all schools: any grouping, any order, through files, and again through a level between", () => {
    fc.assert(
      fc.property(
        schools,
        fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 7 }),
        fc.array(fc.integer(), { minLength: 7, maxLength: 7 }),
        (all, groups, order) => {
          const shuffled = all
            .map((each, at) => ({ each, group: groups[at]!, key: order[at]! }))
            .sort((a, b) => a.key - b.key);
          const parts = [0, 1, 2, 3].map((group) =>
            rollup(
              shuffled.filter((each) => each.group === group).map(({ each }) => each),
              options,
            ),
          );
          const whole = filed(rollup(all, options));
          expect(merged(parts)).toEqual(whole);
          const [a, b, c, d] = parts as [Rollup, Rollup, Rollup, Rollup];
          expect(merged([merged([d, b]), merged([c, a])])).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("counts every school once: in one state, in its province and its county, and in the means if it has data", () => {
    fc.assert(
      fc.property(schools, (all) => {
        const whole = rollup(all, options);
        const sum = (counts: object) =>
          Object.values(counts).reduce<number>((total, each) => total + Number(each), 0);
        expect(whole.overall.schools).toBe(all.length);
        for (const node of [whole.overall, ...whole.provinces, ...whole.counties]) {
          expect(sum(node.states)).toBe(node.schools);
          expect(sum(node.distribution)).toBe(node.withData);
          expect(node.attainment === null).toBe(node.withData === 0);
        }
      }),
    );
  });

  it("is refused with every reason: another day, basis, bound or earlier day, and a school in both", () => {
    const one = rollup([school("一中", 4)], { asOf: FIFTH });
    expect(mergeRollups([]).problems.map(({ code }) => code)).toEqual(["empty"]);
    expect(
      mergeRollups([
        one,
        one,
        { ...one, schools: [], asOf: "2023-03-15", staleDays: 30, before: "2023-01-01" },
      ]).problems.map(({ code, path }) => `${path} ${code}`),
    ).toEqual([
      "[2].asOf not-one-of",
      "[2].staleDays not-one-of",
      "[2].before not-one-of",
      "[1].schools[0] duplicate-id",
    ]);
  });
});
