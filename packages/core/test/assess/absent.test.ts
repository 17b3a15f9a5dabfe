import { expect, it } from "vitest";
import { assess, summarize, type Indicator } from "../../src/index.js";
import { ledgerOf, planOf } from "../support/build.js";

const indicators: Indicator[] = [
  { id: "n", title: "次数", kind: "count" },
  { id: "l", title: "率", kind: "level" },
  { id: "c", title: "轮训", kind: "coverage", roster: "teachers" },
];

it("what does not apply is absent, not undefined: facts and progress are strictly what JSON gives back", () => {
  const plan = planOf({
    indicators,
    commitments: [
      { target: { between: [1, 2] } },
      { indicator: "l", target: { riseBy: 1 }, schedule: { yearly: [2023, 2024] } },
      { indicator: "l", target: { reference: "l" }, schedule: { standing: true } },
      { indicator: "c", target: { each: 2 } },
    ],
  });
  const facts = summarize(
    plan,
    ledgerOf(plan, [{}, { indicator: "l", value: 5 }, { indicator: "c", members: ["t1"] }], {
      rosters: { teachers: [{ id: "t1" }] },
      findings: [{ id: "f", task: "1", found: "2023-06-01" }],
    }),
  );
  expect(facts).toStrictEqual(JSON.parse(JSON.stringify(facts)));
  const empty = summarize(plan, ledgerOf(plan, []));
  expect(empty).toStrictEqual(JSON.parse(JSON.stringify(empty)));
  const progress = assess(facts, { asOf: "2023-06-30" });
  expect(progress).toStrictEqual(JSON.parse(JSON.stringify(progress)));
  // Only a target that compares has a value before.
  const [between, growth] = ["c0", "c1"].map((id) => progress.commitments[id]!.periods[0]!);
  expect(Object.keys(growth!)).toEqual(expect.arrayContaining(["before", "goal"]));
  expect(Object.keys(between!)).not.toEqual(expect.arrayContaining(["before"]));
});
