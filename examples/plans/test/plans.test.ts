import { readFileSync } from "node:fs";
import { assess, summarize, type Clause, type Ledger, type Plan } from "@bangfu/core";
import { parseLedger, parsePlan } from "@bangfu/core/schema";
import { describe, expect, it } from "vitest";
import { plan as defined } from "../high-school/plan.js";

const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8")) as T;

const examples = (["high-school", "bureau"] as const).map((folder) => ({
  folder,
  plan: read<Plan>(`${folder}/plan.json`),
  ledger: read<Ledger>(`${folder}/ledger.json`),
}));
const [school, bureau] = examples as [(typeof examples)[0], (typeof examples)[0]];

/** What of a clause stands neither in a quote nor in an aside. */
const leftOf = ({ id, text, asides = [] }: Clause, plan: Plan): string => {
  const revisions = (plan.revisions ?? []).flatMap(({ commitments = {} }) => Object.values(commitments));
  const quotes = [...plan.commitments, ...revisions].flatMap((each) =>
    each?.clause === id && each.quote !== undefined ? [each.quote] : [],
  );
  const covered = [...quotes, ...asides.map((aside) => aside.text)];
  return covered.reduce((left, part) => left.replace(part, ""), text).replaceAll(/[，。；、]/g, "");
};

describe.each(examples)("the example $folder", ({ plan, ledger }) => {
  it("is a sound plan with a sound ledger, and says that it is invented", () => {
    expect(parsePlan(plan).problems).toEqual([]);
    expect(parseLedger(ledger, plan).problems).toEqual([]);
    expect(plan.title).toContain("示例，非真实文件");
    for (const { note } of ledger.records) expect(note).toBe("虚构");
    // People are numbers.
    for (const { id, of } of plan.rosters!)
      for (const member of ledger.rosters![id]!)
        if (of === "person") expect(Object.keys(member).join() + member.id).toMatch(/^idt\d{3}$/);
  });

  it("has names that fit a row, in both languages: of tasks, units and of each promise with a long quote", () => {
    expect(parsePlan(plan)).not.toHaveProperty("warnings");
    for (const { id, en } of plan.tasks) expect(en?.title, id).toMatch(/^[A-Z]/);
    for (const { id, en } of plan.units) expect(en?.name, id).toMatch(/^[A-Z]/);
    for (const { id, quote, label = quote, en } of plan.commitments) {
      expect(label.length, id).toBeLessThanOrEqual(14);
      const english = en?.label ?? en?.quote ?? "";
      expect(english, id).not.toBe("");
      expect(english.length, id).toBeLessThanOrEqual(40);
    }
  });

  it("has every sentence of its document in a promise or in an aside", () => {
    const clauses = [...plan.document, ...(plan.revisions ?? []).flatMap((each) => each.clauses ?? [])];
    for (const clause of clauses)
      if (clause.heading === undefined) expect([clause.id, leftOf(clause, plan)]).toEqual([clause.id, ""]);
  });

  it("has a quote in the text of each task's clause, and the clause's text as the task's", () => {
    for (const { id, clause, text } of plan.tasks) {
      expect(plan.document.find((each) => each.id === clause)!.text).toBe(text);
      expect(plan.commitments.some(({ task }) => task === id)).toBe(true);
    }
  });
});

describe("the senior high school on 2025-02-28", () => {
  const { commitments } = assess(summarize(school.plan, school.ledger), { asOf: "2025-02-28" });

  it("has as JSON the plan that is defined in TypeScript", () => {
    expect(school.plan).toEqual(JSON.parse(JSON.stringify(defined)));
  });

  it("prepares lessons by subjects: 6 of 6, 5 of 6 and 6 of 6 in three of six terms, 17/36", () => {
    const node = commitments["1.1-a"]!;
    expect(node.periods.map(({ window, actual }) => [window, actual])).toEqual([
      ["2023-autumn", 1],
      ["2024-spring", 5 / 6],
      ["2024-autumn", 1],
      ["2025-spring", null],
      ["2025-autumn", null],
      ["2026-spring", null],
    ]);
    expect(node.attainment).toBeCloseTo(17 / 36, 12);
  });

  it("sends 4, 3 and 5 young teachers: (1 + 3/4 + 1)/6 against 3/6, at risk since one term was missed", () => {
    const node = commitments["2.1-b"]!;
    expect(node.attainment).toBeCloseTo(2.75 / 6, 12);
    expect([node.expected, node.status, node.rule]).toEqual([0.5, "atRisk", "6.4"]);
  });

  it("rises by points from the year before: 43.5 − 41 of 3 in 2024, then 46.5 is the goal; 9 points more in all make 50", () => {
    const [first, second] = commitments["1.2-a"]!.periods;
    expect(first).toMatchObject({ goal: 44, status: "missed" });
    expect(first!.attainment).toBeCloseTo(2.5 / 3, 12);
    expect(second).toMatchObject({ goal: 46.5, status: "unreported" });
    expect(commitments["g1"]!.periods[0]).toMatchObject({ goal: 50, attainment: 2.5 / 9 });
  });

  it("grows by a fifth: 25 of 24 lessons, then 12 of 30", () => {
    expect(commitments["1.2-b"]!.periods.slice(0, 2)).toMatchObject([
      { goal: 24, status: "met" },
      { goal: 30, attainment: 0.4 },
    ]);
  });

  it("trains each teacher: 9 of 10 had 60 hours in 2024, 5 of 10 so far", () => {
    expect(commitments["2.2-a"]!.periods.slice(0, 2).map(({ actual }) => actual)).toEqual([0.9, 0.5]);
  });
});

describe("the county bureau on 2025-05-15", () => {
  const progress = assess(summarize(bureau.plan, bureau.ledger), { asOf: "2025-05-15" });
  const { commitments, units } = progress;
  const period = (id: string, window: string) =>
    commitments[id]!.periods.find((each) => each.window === window)!;

  it("has months of 2024 judged by 10 inspections, those of 2025 by 15: 12 in March miss", () => {
    expect(period("1-a", "2024-12")).toMatchObject({ target: { atLeast: 10 }, actual: 10, status: "met" });
    expect(period("1-a", "2025-01")).toMatchObject({ target: { atLeast: 15 }, actual: 15, status: "met" });
    expect(period("1-a", "2025-03")).toMatchObject({ attainment: 0.8, status: "missed" });
  });

  it("covers 12, 12, 9 and 12 of 12 towns, again 12, and 6 so far", () => {
    expect(commitments["2-a"]!.periods.slice(0, 6).map(({ actual }) => actual)).toEqual([
      1, 1, 0.75, 1, 1, 0.5,
    ]);
  });

  it("spends 8,400 of 8,400 in 2024, which makes 8,820 of 2025, a quarter of which is spent", () => {
    expect(period("6-a", "2024")).toMatchObject({ goal: 8400, status: "met" });
    expect(period("6-a", "2025")).toMatchObject({ goal: 8820, attainment: 0.25 });
  });

  it("has 24,960 pupils to 1,300 teachers, 19.2: half of the way from 20.4 to 18, 501 of 731 days gone", () => {
    const [ratio] = commitments["5-a"]!.periods;
    expect(ratio).toMatchObject({ actual: 19.2, expected: 501 / 731, status: "atRisk" });
    expect(ratio!.attainment).toBeCloseTo(0.5, 12);
  });

  it("falls by a point from 52: 51.4 is 0.6 of the way; from there 50.4 is the goal", () => {
    expect(period("3-a", "2024")).toMatchObject({ goal: 51, status: "missed" });
    expect(period("3-a", "2024").attainment).toBeCloseTo(0.6, 12);
    expect(period("3-a", "2025")).toMatchObject({ goal: 50.4 });
  });

  it("has ten lead units or more, each with its own tasks", () => {
    const leads = Object.values(units).filter(({ lead }) => lead !== null);
    expect(leads.length).toBeGreaterThanOrEqual(10);
    expect(units["inspection"]!.lead!.status).toBe("metLate");
  });
});
