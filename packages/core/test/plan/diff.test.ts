import { expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { diffPlans, planOn } from "../../src/plan.js";
import { after, before } from "../support/revised-plan.js";

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
