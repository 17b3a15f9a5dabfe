import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BASES, planOn, type Plan } from "../../src/index.js";
import { progressOn } from "../support/build.js";
import { asOf, day, revisedCases } from "../support/generate.js";

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** The plan without its revisions from one on. */
const upTo = (plan: Plan, count: number): Plan => {
  const { revisions = [], ...first } = plan;
  return count === 0 ? first : { ...first, revisions: revisions.slice(0, count) };
};

it("before the day from which it holds, a revision changes nothing", () => {
  fc.assert(
    fc.property(revisedCases, day, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      plan.revisions!.forEach(({ from }, at) => {
        if (t < from)
          expect(json(progressOn(plan, ledger, t, { basis }))).toEqual(
            json(progressOn(upTo(plan, at), ledger, t, { basis })),
          );
      });
    }),
    { numRuns: 150 },
  );
});

it("a period that was due before a revision keeps its judgement, whatever day one looks from", () => {
  fc.assert(
    fc.property(revisedCases, asOf, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      const { from } = plan.revisions![0]!;
      const now = progressOn(plan, ledger, t, { basis }).commitments;
      const never = progressOn(upTo(plan, 0), ledger, t, { basis }).commitments;
      for (const [id, node] of Object.entries(now))
        for (const period of node!.periods) {
          const old = never[id]?.periods.find(
            (each) =>
              each.window === period.window &&
              each.from === period.from &&
              each.due === period.due &&
              each.extendedFrom === period.extendedFrom,
          );
          // A `by` that names the plan's start and one that names nothing are not the same period.
          if (old === undefined || (period.window === "by" && period.from === plan.start)) continue;
          if (period.due !== null && period.due < from) expect(json(period)).toEqual(json(old));
        }
    }),
    { numRuns: 150 },
  );
});

it("a period that is due after the last revision is judged as in the plan as it then is", () => {
  fc.assert(
    fc.property(revisedCases, asOf, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      const last = plan.revisions!.at(-1)!.from;
      if (t < last) return;
      const now = progressOn(plan, ledger, t, { basis }).commitments;
      const merged = progressOn(planOn(plan, t), ledger, t, { basis }).commitments;
      expect(Object.keys(now)).toEqual(Object.keys(merged));
      for (const [id, node] of Object.entries(now))
        node!.periods.forEach((each, at) => {
          const period = { ...each, revised: undefined };
          if (period.due === null || period.due >= last)
            expect(json(period)).toEqual(json(merged[id]!.periods[at]));
        });
    }),
    { numRuns: 150 },
  );
});

it("planOn is idempotent, on any later day too", () => {
  fc.assert(
    fc.property(revisedCases, day, day, ({ plan }, a, b) => {
      const once = planOn(plan, a);
      expect(planOn(once, a)).toEqual(once);
      expect(planOn(once, b)).toEqual(once);
    }),
    { numRuns: 100 },
  );
});
