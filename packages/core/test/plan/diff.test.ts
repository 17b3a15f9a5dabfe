import { expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { diffPlans, planOn } from "../../src/plan.js";
import { planOf, taskOf } from "../support/build.js";

const before: Plan = planOf({
  indicators: [
    { id: "n", title: "校际交流", kind: "count", measuredIn: "次" },
    { id: "l", title: "在校生", kind: "level", measuredIn: "人", baseline: 1800 },
  ],
  commitments: [
    { target: { atLeast: 4 }, schedule: { yearly: [2023, 2025] } },
    { indicator: "l", target: { riseBy: 100 } },
  ],
  document: [
    { id: "c", text: "承诺学校每年至少开展4次校际交流，并且把每一次交流的情况报告给县教育局备查。" },
  ],
  units: [
    { id: "u", name: "教务科" },
    { id: "v", name: "总务科" },
  ],
});

const after: Plan = {
  ...before,
  title: "方案（修订）",
  policy: { onTrack: 0.8 },
  document: [
    { id: "c", text: "承诺学校每年至少开展6次校际交流，并且把每一次交流的情况报告给县教育局备查。" },
  ],
  units: [
    { id: "v", name: "总务处" },
    { id: "w", name: "校办" },
  ],
  tasks: [taskOf({ lead: ["v", "w"], weight: 2 })],
  indicators: [before.indicators[0]!, { ...before.indicators[1]!, baseline: 2000 }],
  commitments: [
    {
      ...before.commitments[0]!,
      target: { atLeast: 6 },
      schedule: { termly: ["2023-spring", "2025-autumn"] },
    },
  ],
};

it("finds nothing between a plan and itself, whatever the order of its fields", () => {
  const { title, ...rest } = before;
  expect(diffPlans(before, { ...rest, title })).toEqual([]);
});

it("names each change by its path, for programs", () => {
  expect(diffPlans(before, after).map(({ kind, path }) => `${kind} ${path}`)).toContain(
    "changed commitments.c0.target",
  );
  expect(diffPlans(after, before)).toHaveLength(diffPlans(before, after).length);
});

it("tells two versions of one plan apart", () => {
  const plan: Plan = {
    ...before,
    revisions: [{ from: "2024-01-01", commitments: { c0: { target: { atLeast: 5 } } } }],
  };
  const [first, second] = [planOn(plan, "2023-12-31"), planOn(plan, "2024-01-01")];
  expect(diffPlans(first, second)).toEqual([
    {
      kind: "changed",
      of: "commitments",
      id: "c0",
      field: "target",
      path: "commitments.c0.target",
      before: { atLeast: 4 },
      after: { atLeast: 5 },
    },
  ]);
});
