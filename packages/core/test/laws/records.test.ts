import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assess, history, summarize } from "../../src/index.js";
import { ledgerOf, planOf, progressOn, range } from "../support/build.js";
import { cases, day } from "../support/generate.js";

const KINDS = ["count", "sum", "distinct"] as const;
const plans = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    planOf({
      indicators: [{ id: "n", title: "指标", kind, ...(kind === "distinct" ? { roster: "teachers" } : {}) }],
      commitments: [{ target: { atLeast: 4 }, schedule: { by: "2024-06-30" } }],
    }),
  ]),
);
const event = fc.record({ date: day, amount: fc.nat({ max: 4 }), member: fc.nat({ max: 9 }) });
const recordOf = (
  kind: (typeof KINDS)[number],
  { date, amount, member }: { date: string; amount: number; member: number },
) =>
  kind === "distinct"
    ? { date, members: [`t${member}`] }
    : { date, value: kind === "sum" ? amount / 10 : amount };

it.each(KINDS)("attainment of a %s lies within 0 and 1 and never falls as records are added", (kind) => {
  const plan = plans[kind]!;
  const events = fc.array(event, { maxLength: 12 });
  fc.assert(
    fc.property(events, events, day, (some, more, asOf) => {
      const rosters = { teachers: range(10, "t").map((id) => ({ id })) };
      const attainment = (each: typeof some) =>
        progressOn(
          plan,
          ledgerOf(
            plan,
            each.map((one) => recordOf(kind, one)),
            { rosters },
          ),
          asOf,
        ).commitments["c0"]!.attainment;
      const [before, after] = [attainment(some), attainment([...some, ...more])];
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBeLessThanOrEqual(1);
    }),
  );
});

it("what is verified is never more than what is reported, where nothing is negative or corrected", () => {
  fc.assert(
    fc.property(cases, day, ({ plan, ledger }, asOf) => {
      const kinds = new Map(plan.indicators.map(({ id, kind }) => [id, kind]));
      const records = ledger.records
        .filter(({ value = 0 }) => value >= 0)
        .map((record) => ({ ...record, supersedes: undefined }));
      const plain = { ...ledger, records };
      const reported = progressOn(plan, plain, asOf).commitments;
      const verified = progressOn(plan, plain, asOf, { basis: "verified" }).commitments;
      for (const { id, indicator } of plan.commitments) {
        // A level goes down as well as up.
        if (kinds.get(indicator) === "level") continue;
        const better = new Map(reported[id]!.periods.map(({ window, attainment }) => [window, attainment]));
        for (const { window, attainment } of verified[id]!.periods)
          expect(attainment).toBeLessThanOrEqual(better.get(window)!);
      }
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
