import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assess, history, summarize } from "../../src/index.js";
import { ledgerOf, planOf, progressOn } from "../support/build.js";
import { cases, day } from "../support/generate.js";

const count = planOf({
  indicators: [{ id: "n", title: "次数", kind: "count" }],
  commitments: [{ target: { atLeast: 10 }, schedule: { by: "2024-06-30" } }],
});
const events = fc.array(fc.record({ date: day, value: fc.nat({ max: 4 }) }), { maxLength: 12 });

it("attainment lies within 0 and 1 and never falls as events are added", () => {
  fc.assert(
    fc.property(events, events, day, (some, more, asOf) => {
      const attainment = (records: typeof some) =>
        progressOn(count, ledgerOf(count, records), asOf).commitments["c0"]!.attainment;
      const [before, after] = [attainment(some), attainment([...some, ...more])];
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBeLessThanOrEqual(1);
    }),
  );
});

it("the order of records does not matter, levels aside", () => {
  fc.assert(
    fc.property(cases, ({ plan, ledger }) => {
      const levels = new Set(plan.indicators.filter(({ kind }) => kind === "level").map(({ id }) => id));
      const records = ledger.records.filter(({ indicator }) => !levels.has(indicator));
      const reversed = [...records].reverse();
      expect(summarize(plan, { ...ledger, records: reversed })).toEqual(
        summarize(plan, { ...ledger, records }),
      );
    }),
  );
});

it("history is the progress at each of its dates, and facts come back from JSON the same", () => {
  fc.assert(
    fc.property(cases, fc.array(day, { maxLength: 4 }), ({ plan, ledger }, dates) => {
      const facts = summarize(plan, ledger);
      const again = JSON.parse(JSON.stringify(facts));
      expect(history(again, { dates })).toEqual(dates.map((asOf) => assess(facts, { asOf })));
    }),
  );
});
