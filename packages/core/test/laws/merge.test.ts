import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  BASES,
  mergeFacts,
  summarize,
  type Indicator,
  type Ledger,
  type Plan,
} from "../../src/index.js";
import { ledgerOf, planOf } from "../support/build.js";
import { asOf, cases, revisedCases } from "../support/generate.js";

const ADDED = new Set(["count", "sum", "checklist"]);

/** Each record with all that it supersedes and is superseded by in one shard, all findings in the first. */
const shardsOf = (ledger: Ledger, choices: readonly number[]): Ledger[] => {
  const shard = new Map<string, number>();
  ledger.records.forEach(({ id, supersedes }, at) =>
    shard.set(
      id,
      (supersedes === undefined ? undefined : shard.get(supersedes)) ?? choices[at % choices.length]!,
    ),
  );
  return [0, 1, 2].map((at) => ({
    ...ledger,
    records: ledger.records.filter(({ id }) => shard.get(id) === at),
    findings: at === 0 ? ledger.findings : [],
  }));
};

const refused = (plan: Plan, ...ledgers: Ledger[]) => {
  const merged = mergeFacts(ledgers.map((ledger) => summarize(plan, ledger)));
  return merged.problems.map(({ code, value }) => `${code} ${String(value)}`);
};

describe("mergeFacts", () => {
  it("gives what the whole ledger gives: counts, sums and checklists, any shards in any order, any day, either basis", () => {
    fc.assert(
      fc.property(
        fc.oneof(cases, revisedCases),
        fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 22 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        asOf,
        fc.constantFrom(...BASES),
        ({ plan, ledger }, choices, order, t, basis) => {
          const added = new Set(plan.indicators.filter(({ kind }) => ADDED.has(kind)).map(({ id }) => id));
          const records = ledger.records.filter(({ indicator }) => added.has(indicator));
          const whole = { ...ledger, records };
          const shards = shardsOf(whole, choices).map((shard) => summarize(plan, shard));
          const merged = mergeFacts(order.map((at) => shards[at]!));
          expect(merged.problems).toEqual([]);
          if (merged.ok)
            expect(assess(merged.value, { asOf: t, basis })).toEqual(
              assess(summarize(plan, whole), { asOf: t, basis }),
            );
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[Indicator, object]>([
    [{ id: "n", title: "人数", kind: "distinct", roster: "teachers" }, { members: ["t1"] }],
    [{ id: "n", title: "轮训", kind: "coverage", roster: "teachers" }, { members: ["t1"] }],
    [{ id: "n", title: "水平", kind: "level" }, { value: 1 }],
  ])("refuses what would count twice: $kind", (indicator, record) => {
    const plan = planOf({ indicators: [indicator], commitments: [{}] });
    const rosters = { teachers: [{ id: "t1" }] };
    const one = ledgerOf(plan, [record], { rosters });
    const empty = ledgerOf(plan, [], { rosters: {} });
    expect(refused(plan, one, one)).toEqual(["not-mergeable n"]);
    expect(refused(plan, one, empty)).toEqual([]);
  });

  it("refuses shards of another plan, of another day of knowledge, and none at all", () => {
    const plan = planOf({ indicators: [{ id: "n", title: "次数", kind: "count" }], commitments: [{}] });
    const facts = summarize(plan, ledgerOf(plan, [{}]));
    const codes = (...shards: (typeof facts)[]) => mergeFacts(shards).problems.map(({ code }) => code);
    expect(codes(facts, { ...facts, plan: { ...plan, title: "另一方案" } })).toEqual(["other-plan"]);
    expect(codes(facts, { ...facts, knownAt: "2023-06-30" })).toEqual(["other-known-at"]);
    expect(codes()).toEqual(["empty"]);
  });

  it("refuses shards that know other extensions: one would lack the series of the later due date", () => {
    const plan = planOf({ indicators: [{ id: "n", title: "次数", kind: "count" }], commitments: [{}] });
    const extensions = [
      { id: "e", commitment: "c0", requested: "2023-12-01", granted: "2023-12-10", due: "2024-03-31" },
    ];
    const shard = (date: string, extended: boolean) =>
      summarize(plan, ledgerOf(plan, [{ date }], extended ? { extensions } : {}));
    const other = mergeFacts([shard("2023-06-01", true), shard("2024-02-01", false)]);
    expect(other.problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
      "[1].extensions other-extensions",
    ]);
    const all = mergeFacts([shard("2023-06-01", true), shard("2024-02-01", true)]);
    expect(all.ok && assess(all.value, { asOf: "2024-02-01" }).commitments["c0"]).toMatchObject({
      due: "2024-03-31",
      periods: [{ actual: 2 }],
    });
  });
});
