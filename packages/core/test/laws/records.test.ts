import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assess, BASES, history, summarize, type Commitment, type Ledger } from "../../src/index.js";
import { progressOn } from "../support/build.js";
import { asOf, cases, day, revisedCases, sometimes } from "../support/generate.js";

const any = fc.oneof(cases, revisedCases);

const compares = ({ target }: Commitment) =>
  ["riseBy", "growBy", "fallBy", "shrinkBy"].some((name) => name in target);

it("what is verified is never more than what is reported, where nothing is negative or corrected", () => {
  fc.assert(
    fc.property(cases, asOf, ({ plan, ledger }, t) => {
      const kinds = new Map(plan.indicators.map(({ id, kind }) => [id, kind]));
      const records = ledger.records
        .filter(({ value = 0 }) => value >= 0)
        .map((record) => ({ ...record, supersedes: undefined }));
      const plain = { ...ledger, records };
      const reported = progressOn(plan, plain, t).commitments;
      const verified = progressOn(plan, plain, t, { basis: "verified" }).commitments;
      for (const commitment of plan.commitments) {
        const { id, indicator } = commitment;
        // A level and a quotient go down as well as up; a growth has more to grow from.
        if (["level", "quotient"].includes(kinds.get(indicator)!) || compares(commitment)) continue;
        const better = new Map(reported[id]!.periods.map(({ window, attainment }) => [window, attainment]));
        for (const { window, attainment } of verified[id]!.periods)
          expect(attainment).toBeLessThanOrEqual(better.get(window)!);
      }
    }),
    { numRuns: 200 },
  );
});

/** The same entries from the last to the first, members too. */
const reversed = (ledger: Ledger): Ledger => ({
  ...ledger,
  records: [...ledger.records]
    .reverse()
    .map((each) => (each.members ? { ...each, members: [...each.members].reverse() } : each)),
  rosters: Object.fromEntries(
    Object.entries(ledger.rosters ?? {}).map(([id, members]) => [id, [...members].reverse()]),
  ),
  findings: [...(ledger.findings ?? [])].reverse(),
  extensions: [...(ledger.extensions ?? [])].reverse(),
});

it("the order of a ledger's entries plays no part, levels and extensions of one day included", () => {
  fc.assert(
    fc.property(
      any,
      asOf,
      fc.constantFrom(...BASES),
      sometimes(day, 4),
      ({ plan, ledger }, t, basis, knownAt) => {
        expect(progressOn(plan, reversed(ledger), t, { basis, knownAt })).toEqual(
          progressOn(plan, ledger, t, { basis, knownAt }),
        );
      },
    ),
    { numRuns: 200 },
  );
});

it("the facts of the records in another order are the same facts", () => {
  fc.assert(
    fc.property(any, ({ plan, ledger }) => {
      const records = [...ledger.records].reverse();
      expect(summarize(plan, { ...ledger, records })).toEqual(summarize(plan, ledger));
    }),
    { numRuns: 200 },
  );
});

it("knowing everything is the same as not asking what was known", () => {
  fc.assert(
    fc.property(any, asOf, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      const knownAt = "2099-12-31";
      expect(progressOn(plan, ledger, t, { basis, knownAt })).toEqual({
        ...progressOn(plan, ledger, t, { basis }),
        knownAt,
      });
    }),
    { numRuns: 100 },
  );
});

it("records dated after the day change nothing, those in a chain of corrections aside", () => {
  fc.assert(
    fc.property(cases, asOf, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      const named = new Set(ledger.records.map(({ supersedes }) => supersedes));
      const records = ledger.records.filter(
        ({ id, date, supersedes }) => date <= t || supersedes !== undefined || named.has(id),
      );
      expect(progressOn(plan, { ...ledger, records }, t, { basis })).toEqual(
        progressOn(plan, ledger, t, { basis }),
      );
    }),
    { numRuns: 100 },
  );
});

it("history is the progress at each of its dates, and facts come back from JSON the same", () => {
  fc.assert(
    fc.property(any, fc.array(day, { maxLength: 4 }), ({ plan, ledger }, dates) => {
      const facts = summarize(plan, ledger);
      const again = JSON.parse(JSON.stringify(facts));
      expect(history(again, { dates })).toEqual(dates.map((each) => assess(facts, { asOf: each })));
    }),
    { numRuns: 100 },
  );
});
