import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  assess,
  planOn,
  summarize,
  type Commitment,
  type Indicator,
  type Plan,
  type Revision,
} from "../../src/index.js";
import { cases, day } from "../support/generate.js";

const change = (indicator: Indicator): fc.Arbitrary<Partial<Commitment> | null> => {
  const share = indicator.kind === "coverage" || indicator.kind === "checklist";
  return fc.oneof(
    fc.constant(null),
    fc.record(
      {
        target: fc.constantFrom(...(share ? [0.25, 1] : [1, 3, 7])).map((atLeast) => ({ atLeast })),
        weight: fc.constantFrom(0.5, 2),
        schedule: fc.constantFrom({ yearly: [2023, 2024] as [number, number] }, { by: "2024-12-31" }),
        task: fc.constantFrom("1", "2"),
      },
      { requiredKeys: ["target"] },
    ),
  );
};

const revisionOf = (plan: Plan): fc.Arbitrary<Revision> => {
  const of = ({ indicator }: Commitment) => plan.indicators.find(({ id }) => id === indicator)!;
  return fc
    .record({
      from: day,
      commitments: fc.tuple(
        ...plan.commitments.map((each) => fc.option(change(of(each)), { nil: undefined })),
      ),
      weight: fc.constantFrom(1, 4),
      baseline: fc.constantFrom(undefined, 1),
    })
    .map(({ from, commitments, weight, baseline }) => ({
      from,
      tasks: { "1": { weight } },
      commitments: Object.fromEntries(
        plan.commitments.flatMap(({ id }, at) =>
          commitments[at] === undefined ? [] : [[id, commitments[at]]],
        ),
      ),
      indicators: Object.fromEntries(
        plan.indicators.flatMap(({ id, kind }) =>
          kind === "level" && baseline !== undefined ? [[id, { baseline }]] : [],
        ),
      ),
    }));
};

const revised = cases.chain(({ plan, ledger }) =>
  fc
    .uniqueArray(revisionOf(plan), { selector: ({ from }) => from, minLength: 1, maxLength: 2 })
    .map((all) => all.sort((a, b) => (a.from < b.from ? -1 : 1)))
    .map(([first, second]) => ({
      base: plan,
      ledger,
      // What the first took away the second cannot change.
      plan: {
        ...plan,
        revisions: [
          first!,
          ...(second === undefined
            ? []
            : [
                {
                  ...second,
                  commitments: Object.fromEntries(
                    Object.entries(second.commitments!).filter(([id]) => first!.commitments![id] !== null),
                  ),
                },
              ]),
        ],
      },
    })),
);

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

it("before the day from which it holds, a revision changes nothing", () => {
  fc.assert(
    fc.property(revised, day, ({ base, plan, ledger }, asOf) => {
      const befores: [from: string, before: Plan][] = [
        [plan.revisions[0]!.from, base],
        ...plan.revisions
          .slice(1)
          .map(({ from }): [string, Plan] => [from, { ...base, revisions: plan.revisions.slice(0, 1) }]),
      ];
      for (const [first, before] of befores)
        if (asOf < first)
          expect(json(assess(summarize(plan, ledger), { asOf }))).toEqual(
            json(assess(summarize(before, ledger), { asOf })),
          );
    }),
    { numRuns: 500 },
  );
});

it("a period that was due before a revision keeps its judgement, whatever day one looks from", () => {
  fc.assert(
    fc.property(revised, day, ({ base, plan, ledger }, asOf) => {
      const from = plan.revisions[0]!.from;
      const [now, never] = [plan, base].map((each) => assess(summarize(each, ledger), { asOf })) as [
        ReturnType<typeof assess>,
        ReturnType<typeof assess>,
      ];
      for (const [id, { periods }] of Object.entries(now.commitments))
        for (const period of periods) {
          const old = never.commitments[id]?.periods.find(
            ({ window, due }) => window === period.window && due === period.due,
          );
          if (old !== undefined && period.due !== null && period.due < from)
            expect(json(period)).toEqual(json(old));
        }
    }),
    { numRuns: 500 },
  );
});

it("a period that is due after the last revision is judged as in the plan as it then is", () => {
  fc.assert(
    fc.property(revised, day, ({ plan, ledger }, asOf) => {
      const last = plan.revisions[plan.revisions.length - 1]!.from;
      if (asOf < last) return;
      const facts = summarize(plan, ledger);
      const merged = assess({ ...facts, plan: planOn(plan, asOf) }, { asOf });
      const now = assess(facts, { asOf });
      expect(Object.keys(now.commitments)).toEqual(Object.keys(merged.commitments));
      for (const [id, { periods }] of Object.entries(now.commitments))
        periods.forEach((each, at) => {
          const period = { ...each, revised: undefined };
          if (period.due === null || period.due >= last)
            expect(json(period)).toEqual(json(merged.commitments[id]!.periods[at]));
        });
    }),
    { numRuns: 500 },
  );
});

it("planOn is idempotent, on any later day too", () => {
  fc.assert(
    fc.property(revised, day, day, ({ plan }, a, b) => {
      const once = planOn(plan, a);
      expect(planOn(once, a)).toEqual(once);
      expect(planOn(once, b)).toEqual(once);
    }),
  );
});
