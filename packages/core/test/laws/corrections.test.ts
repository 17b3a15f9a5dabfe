import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { LedgerRecord } from "../../src/index.js";
import { parseLedger } from "../../src/schema.js";
import { ledgerOf, planOf, progressOn } from "../support/build.js";
import { naiveProgress } from "../support/naive.js";
import { rivals } from "../support/naive-records.js";
import { plain } from "../support/plain.js";

const plan = planOf({
  indicators: [{ id: "n", title: "次数", kind: "count" }],
  commitments: [{ target: { atLeast: 100 } }],
});

/** Up to nine records, most of them corrections of earlier ones; each has a value of its own. */
const chains: fc.Arbitrary<Partial<LedgerRecord>[]> = fc
  .array(
    fc.record({
      state: fc.constantFrom(undefined, "reported" as const, "verified" as const, "rejected" as const),
      supersedes: fc.nat({ max: 9 }),
      recordedAt: fc.constantFrom("2023-02-01", "2023-03-01", "2023-04-01"),
    }),
    { maxLength: 9, size: "max" },
  )
  .map((all) =>
    all.map(({ supersedes, ...each }, at) => ({
      ...each,
      value: 2 ** at,
      supersedes: supersedes < at ? `r${supersedes}` : undefined,
    })),
  );

it("§1.2: exactly the second of two corrections of a record that are not turned down is refused, naming the first", () => {
  fc.assert(
    fc.property(chains, (records) => {
      const ledger = plain(ledgerOf(plan, records));
      const second = rivals(ledger);
      const found = parseLedger(ledger, plan).problems;
      expect(found.map(({ code, path }) => `${path} ${code}`)).toEqual(
        second.map((id) => `records[${id.slice(1)}].supersedes superseded-twice`),
      );
      for (const { path, value, params } of found) {
        const at = ledger.records.findIndex(({ supersedes }) => supersedes === value);
        expect(Number(/\d+/.exec(path)![0])).toBeGreaterThan(at);
        expect(String(params["first"])).toMatch(/^records\[\d+\]$/);
      }
    }),
    { numRuns: 500 },
  );
});

it("§1.1 to §1.3: whatever was known, in either basis, the live records count, even where a ledger is refused", () => {
  const asked = fc.record({
    basis: fc.constantFrom("reported" as const, "verified" as const),
    knownAt: fc.constantFrom(undefined, "2023-02-15", "2023-03-15"),
  });
  fc.assert(
    fc.property(chains, asked, (records, options) => {
      const ledger = plain(ledgerOf(plan, records));
      const actual = (progress: { commitments: object }) =>
        (progress as ReturnType<typeof progressOn>).commitments["c0"]!.periods[0]!.actual;
      expect(actual(progressOn(plan, ledger, "2023-12-31", options))).toBe(
        actual(naiveProgress(plan, ledger, { asOf: "2023-12-31", ...options })),
      );
    }),
    { numRuns: 500 },
  );
});

it.each(["findings", "updates", "extensions"] as const)(
  "two corrections of one of the %s are refused too",
  (list) => {
    const of = {
      findings: { commitment: "c0", found: "2023-03-01" },
      updates: { task: "1", date: "2023-03-01", text: "进展" },
      extensions: { commitment: "c0", requested: "2023-03-01", due: "2024-03-01" },
    }[list];
    const entries = ["a", "b", "c"].map((id) => ({ ...of, id, ...(id === "a" ? {} : { supersedes: "a" }) }));
    const { problems } = parseLedger({ ...ledgerOf(plan, []), [list]: entries }, plan);
    expect(problems).toMatchObject([
      {
        code: "superseded-twice",
        path: `${list}[2].supersedes`,
        value: "a",
        params: { first: `${list}[1]` },
      },
    ]);
  },
);
