import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BASES, type PeriodNode } from "../../src/index.js";
import { progressOn } from "../support/build.js";
import { asOf, cases, revisedCases } from "../support/generate.js";

/** Every year in which a period of the generators can be due. */
const YEARS = Array.from({ length: 10 }, (_, at) => 2020 + at);
const any = fc.oneof(cases, revisedCases);

it("§10: every dated period belongs to exactly one year, and is the same in it as in the whole", () => {
  fc.assert(
    fc.property(any, asOf, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      const dated = (periods: readonly PeriodNode[] | undefined) =>
        (periods ?? []).filter(({ due }) => due !== null);
      const whole = progressOn(plan, ledger, t, { basis }).commitments;
      const years = YEARS.map(
        (year) =>
          progressOn(plan, ledger, t, {
            basis,
            within: { from: `${year}-01-01`, to: `${year}-12-31` },
          }).commitments,
      );
      for (const [id, node] of Object.entries(whole))
        expect(years.flatMap((year) => dated(year[id]?.periods))).toEqual(dated(node!.periods));
    }),
    { numRuns: 60 },
  );
});

it("§10: within all days is the whole", () => {
  fc.assert(
    fc.property(any, asOf, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      const within = { from: "2000-01-01", to: "2099-12-31" };
      expect(progressOn(plan, ledger, t, { basis, within })).toEqual({
        ...progressOn(plan, ledger, t, { basis }),
        within,
      });
    }),
    { numRuns: 100 },
  );
});
