import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  BASES,
  everyVersion,
  periodsOf,
  scheduleOf,
  summarize,
  type Ledger,
  type Plan,
} from "../../src/index.js";
import { coarseFacts } from "../../src/privacy.js";
import { parseFacts } from "../../src/schema.js";
import { ledgerOf, planOf } from "../support/build.js";
import { cases, revisedCases } from "../support/generate.js";
import { member } from "../support/published.js";

/** What differs: the day on which something was met, and the figure that was reached late. */
const LATE = new Set(["metOn", "actual", "aboveRange"]);

/** What a node says but for that. */
const compared = (node: object | null): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (LATE.has(key) ? undefined : value)));

const endsOf = (plan: Plan): string[] => {
  const all = everyVersion(plan);
  const dues = all.commitments.flatMap((commitment) =>
    periodsOf(
      all,
      all.indicators.find(({ id }) => id === commitment.indicator)!,
      scheduleOf(all, commitment),
    ).flatMap(({ due }) => due ?? []),
  );
  return [...new Set([...dues, ...["2022", "2023", "2024", "2025", "2026"].map((year) => `${year}-12-31`)])];
};

/** Without promises about quotients: one over persons may be reached on a day between two ends and fall back. */
const withoutQuotients = (plan: Plan): Plan => {
  const quotients = new Set(plan.indicators.flatMap(({ id, kind }) => (kind === "quotient" ? [id] : [])));
  const isOther = (commitment: { readonly indicator?: string | undefined } | null) =>
    !quotients.has(commitment?.indicator ?? "");
  const commitments = plan.commitments.filter(isOther);
  const kept = new Set(commitments.map(({ id }) => id));
  return {
    ...plan,
    commitments,
    revisions: plan.revisions?.map((revision) => ({
      ...revision,
      commitments: Object.fromEntries(
        Object.entries(revision.commitments ?? {}).filter(
          ([id, change]) => isOther(change) && (kept.has(id) || change?.indicator !== undefined),
        ),
      ),
    })),
  };
};

/** A part of a roster that is reached late may fall back when somebody leaves: then nobody does. */
const withoutLeaving = (plan: Plan, ledger: Ledger): Ledger => {
  const targets = [
    ...plan.commitments,
    ...(plan.revisions ?? []).flatMap(({ commitments }) => Object.values(commitments ?? {})),
  ].flatMap((commitment) => commitment?.target ?? []);
  if (targets.every((target) => "all" in target || "each" in target)) return ledger;
  const rosters = Object.entries(ledger.rosters ?? {}).map(([id, members]) => [
    id,
    members.map((each) => ({ ...each, left: undefined })),
  ]);
  return { ...ledger, rosters: Object.fromEntries(rosters) as Ledger["rosters"] };
};

describe("coarse facts", () => {
  it(
    "give on the end of every period and year what the fine ones give, in either basis",
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(
          fc.oneof(cases, revisedCases),
          fc.constantFrom(...BASES),
          fc.nat(),
          (given, basis, at) => {
            const plan = withoutQuotients(given.plan);
            const ledger = withoutLeaving(plan, given.ledger);
            const facts = summarize(plan, ledger);
            const coarse = coarseFacts(JSON.parse(JSON.stringify(facts)) as typeof facts);
            expect(parseFacts(coarse).problems).toEqual([]);
            const ends = endsOf(plan);
            const asOf = ends[at % ends.length]!;
            expect(compared(assess(coarse, { asOf, basis }))).toEqual(
              compared(assess(facts, { asOf, basis })),
            );
          },
        ),
        { numRuns: 500 },
      );
    },
  );

  const plan = planOf({
    indicators: [
      { id: "d", title: "骨干教师", kind: "distinct", roster: "teachers" },
      { id: "m", title: "新专业", kind: "distinct", roster: "majors" },
      { id: "n", title: "培训", kind: "count" },
    ],
    commitments: [
      { schedule: { yearly: [2023, 2024] }, target: { atLeast: 2 } },
      { indicator: "m", target: { atLeast: 2 } },
      { indicator: "n" },
    ],
  });
  const evidence = [{ title: "证书", public: true }];
  const ledger = ledgerOf(
    plan,
    [
      { date: "2023-03-05", members: ["t1"], evidence },
      { date: "2023-09-10", members: ["t2"] },
      { date: "2024-02-01", members: ["t1"] },
      { indicator: "m", date: "2023-04-01", members: ["m1"] },
      { indicator: "n", date: "2023-05-01" },
    ],
    { rosters: { teachers: [member("t1"), member("t2")], majors: [member("m1")] } },
  );
  const facts = summarize(plan, ledger);
  const coarse = coarseFacts(facts);

  it("show no day on which a person did something; things and events keep theirs", () => {
    expect(coarse.series.map(({ indicator, window, reported }) => [indicator, window, reported])).toEqual([
      ["d", "2023", [["2023-12-31", 2]]],
      ["d", "2024", [["2024-12-31", 1]]],
      ["m", "by", [["2023-04-01", 1]]],
      ["n", "by", [["2023-05-01", 1]]],
    ]);
    expect(coarse.evidence.map(({ date }) => date)).toEqual(["2023-12-31"]);
    expect(coarse.newest).toBe("2024-02-01");
    expect(JSON.stringify(coarse)).not.toMatch(/2023-03-05|2023-09-10/);
  });

  it("say in between what the end before said", () => {
    const on = (asOf: string, from: typeof facts) => assess(from, { asOf }).commitments["c0"]!.periods[0]!;
    // Both taught by September: met; the coarse facts know it on the last day of the year.
    expect(on("2023-10-01", facts)).toMatchObject({ actual: 2, status: "met" });
    expect(on("2023-10-01", coarse)).toMatchObject({ hasData: false, status: "unreported" });
    expect(on("2023-12-31", coarse)).toMatchObject({ actual: 2, status: "met", metOn: "2023-12-31" });
  });
});
