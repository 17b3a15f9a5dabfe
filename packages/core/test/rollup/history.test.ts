import { describe, expect, it } from "vitest";
import { assess, quarterHistory, summarize } from "../../src/index.js";
import { guardBoard, mergeRollups, rollup } from "../../src/rollup.js";
import { parseRollup } from "../../src/schema.js";
import { ledgerOf } from "../support/build.js";
import { FIFTH, school, tenEvents } from "../support/schools.js";

/** Four of ten events in January, three more in May; those of May were verified. */
const plan = tenEvents("一中");
const facts = summarize(
  plan,
  ledgerOf(plan, [
    { date: "2023-01-02", value: 4, state: "reported" },
    { date: "2023-05-01", value: 3, state: "verified" },
  ]),
);

describe("§9.5: what a school had attained at the ends of the last quarters", () => {
  it("has a point for each quarter that has ended and has data: 4/10 in March, 7/10 in June", () => {
    const march = { asOf: "2023-03-31", attainment: 0.4 };
    const june = { asOf: "2023-06-30", attainment: 0.7 };
    expect(quarterHistory(facts, { asOf: "2023-07-01" })).toEqual([march, june]);
    // The day itself is what the progress says.
    expect(quarterHistory(facts, { asOf: "2023-06-30" })).toEqual([march]);
    expect(quarterHistory(facts, { asOf: "2023-03-31" })).toEqual([]);
  });

  it("is of the basis that is asked for: 3/10 were verified by June, none by March", () => {
    expect(quarterHistory(facts, { asOf: "2023-07-01", basis: "verified" })).toEqual([
      { asOf: "2023-06-30", attainment: 0.3 },
    ]);
  });

  it("looks back eight quarters, over leap days, and not before the first year", () => {
    expect(quarterHistory(facts, { asOf: "2026-02-15" }).map(({ asOf }) => asOf)).toEqual([
      ...["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"],
      ...["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"],
    ]);
    expect(quarterHistory(facts, { asOf: "0001-02-01" })).toEqual([]);
  });
});

describe("the history of a school in a roll-up", () => {
  const progress = assess(facts, { asOf: FIFTH });
  const points = [
    { asOf: "2022-09-30", attainment: 2 / 3 },
    { asOf: "2022-12-31", attainment: 0.99999 },
  ];
  const whole = rollup([{ plan, progress, history: points }, school("二中", 1)], { asOf: FIFTH });

  it("is cut off at the thousandth, so that nothing short of 1 is 1, and is absent where there is none", () => {
    expect(whole.schools.map((each) => ("history" in each ? each.history : undefined))).toEqual([
      [
        { asOf: "2022-09-30", attainment: 0.666 },
        { asOf: "2022-12-31", attainment: 0.999 },
      ],
      undefined,
    ]);
  });

  it("is read again and goes with its school into a roll-up of roll-ups", () => {
    const { problems } = parseRollup(JSON.stringify(whole));
    expect(problems).toEqual([]);
    expect(guardBoard(whole)).toEqual({ ok: true, problems: [], value: whole });
    const parts = whole.schools.map((_, at) =>
      rollup([at === 0 ? { plan, progress, history: points } : school("二中", 1)], { asOf: FIFTH }),
    );
    expect(mergeRollups(parts)).toEqual({ ok: true, problems: [], value: whole });
  });

  it("is refused where a share is none, or a day is none", () => {
    const [first, ...others] = whole.schools;
    const wrong = { ...first, history: [{ asOf: "2022-09-31", attainment: 61 }] };
    expect(
      parseRollup({ ...whole, schools: [wrong, ...others] })
        .problems.map(({ path }) => path)
        .sort(),
    ).toEqual(["schools[0].history[0].asOf", "schools[0].history[0].attainment"]);
    expect(guardBoard({ ...whole, schools: [wrong] }).ok).toBe(false);
  });
});

describe("a school's English name", () => {
  it("stands in the roll-up beside the Chinese one, which alone distinguishes it", () => {
    const en = { name: "First Vocational School" };
    const named = school("一中", 4, {});
    const first = { ...named, progress: { ...named.progress, school: { name: "一中", en } } };
    const whole = rollup([first, { school: { name: "二中", en: { name: "Second" } }, error: "broken" }], {
      asOf: FIFTH,
    });
    expect(whole.schools[0]!.progress!.school).toEqual({ name: "一中", en });
    expect(whole.schools[1]).toHaveProperty("school", { name: "二中", en: { name: "Second" } });
    expect(parseRollup(JSON.stringify(whole)).problems).toEqual([]);
    expect(mergeRollups([whole, rollup([named], { asOf: FIFTH })]).problems).toMatchObject([
      { code: "duplicate-id", value: "一中" },
    ]);
  });
});
