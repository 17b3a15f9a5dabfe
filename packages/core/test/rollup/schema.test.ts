import { describe, expect, it } from "vitest";
import { rollup } from "../../src/rollup.js";
import { describeProblem, parseRollup } from "../../src/schema.js";
import { FIFTH, school } from "../support/schools.js";

const good = rollup(
  [
    school("一中", 4, { county: "甲县", province: "贵州省" }, { weight: 2 }),
    // Its attainment is null.
    school("无数据", undefined),
    {
      school: { name: "二中" },
      error: "unpublished",
      src: "b/",
      note: { zh: "网址上没有这个文件", en: "there is no such file" },
    },
  ],
  { asOf: FIFTH },
);
const problems = (value: unknown) =>
  parseRollup(JSON.stringify(value)).problems.map((problem) => `${problem.path} ${problem.code}`);

describe("parseRollup", () => {
  it("reads what rollup gives, and passes over what a newer version adds", () => {
    expect(parseRollup(JSON.stringify(good))).toEqual({ ok: true, problems: [], value: good });
    expect(parseRollup({ ...good, later: 1, overall: { ...good.overall, median: 0.5 } })).toEqual({
      ok: true,
      problems: [],
      value: good,
    });
  });

  it("says everything that is wrong at once, each with its place", () => {
    // In the order of their places: the one without a county first.
    const [two, , one] = good.schools;
    const broken = {
      ...good,
      asOf: "2023-02-30",
      staleDays: -1,
      schools: [
        { ...one, progress: { ...one!.progress, school: {} } },
        { ...two, error: "asleep", note: { zh: "睡着了" } },
        { ...one, error: "broken" },
        { name: "三中" },
      ],
      overall: { ...good.overall, weight: "1e9", distribution: [1], attainment: 1.5 },
      counties: [{ ...good.counties[0], county: "", lagging: [{ school: 4, attainment: 0, expected: 1 }] }],
    };
    expect(problems(broken).sort()).toEqual([
      "asOf not-a-date",
      "counties[0].county empty",
      "counties[0].lagging[0].school out-of-range",
      "overall.attainment out-of-range",
      "overall.distribution wrong-type",
      "overall.weight out-of-range",
      "schools[0].progress.school.name missing-field",
      "schools[1].error not-one-of",
      "schools[1].note.en missing-field",
      "schools[2] one-of-fields",
      "schools[3] one-of-fields",
      "staleDays not-a-whole-number",
    ]);
  });

  it("names a ranking that points at no school", () => {
    const overall = { ...good.overall, best: [{ school: 3, attainment: 1, expected: 1 }] };
    const [problem] = parseRollup({ ...good, overall }).problems;
    expect(describeProblem(problem!, "en")).toContain("overall.best[0].school");
    expect(problems({ ...good, overall })).toEqual(["overall.best[0].school out-of-range"]);
  });

  it("refuses other formats", () => {
    expect(problems({ ...good, format: "bangfu-rollup/2" })).toEqual(["format wrong-format"]);
    expect(problems("[]").length).toBeGreaterThan(0);
  });
});
