import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  addDays,
  assess,
  BASES,
  daysBetween,
  planOn,
  summarize,
  type CommitmentNode,
  type Facts,
  type PeriodNode,
  type Plan,
  type Progress,
  type ProgressNode,
} from "@bangfu/core";
import { explain, wholePercent, type Explained } from "../../src/index.js";
import { asOf, cases, revisedCases, sometimes, within } from "../../../core/test/support/generate.js";

const question = fc.record({ asOf, basis: fc.constantFrom(...BASES), within: sometimes(within, 4) });

interface Explanation {
  readonly facts: Facts;
  readonly progress: Progress;
  readonly plan: Plan;
  readonly explained: Explained;
  readonly zh: string;
  readonly en: string;
}

/** Every explanation of a random plan on a random day. */
const everyExplanation = (check: (given: Explanation) => void): void => {
  fc.assert(
    fc.property(fc.oneof(cases, revisedCases), question, ({ plan: whole, ledger }, options) => {
      const facts = summarize(whole, ledger);
      const progress = assess(facts, options);
      const plan = planOn(whole, options.asOf);
      const subjects: Explained[] = [
        { kind: "overall" },
        ...plan.tasks.map(({ id }) => ({ kind: "task" as const, id })),
        ...plan.measures.map(({ id }) => ({ kind: "measure" as const, id })),
        ...plan.units.map(({ id }) => ({ kind: "unit" as const, id })),
        ...plan.commitments.map(({ id }) => ({ kind: "commitment" as const, id })),
      ];
      for (const explained of subjects) {
        const [zh, en] = [
          explain(facts, progress, explained, "zh"),
          explain(facts, progress, explained, "en"),
        ];
        check({ facts, progress, plan, explained, zh, en });
      }
    }),
    { numRuns: 150 },
  );
};

const nodeOf = ({ progress, explained }: Explanation): ProgressNode | null | undefined => {
  const { kind, id = "" } = explained;
  if (kind === "overall") return progress.overall;
  if (kind === "task") return progress.tasks[id];
  if (kind === "measure") return progress.measures[id];
  return kind === "commitment" ? progress.commitments[id] : undefined;
};

const presentOf = (node: CommitmentNode, day: string): PeriodNode =>
  node.periods.find(({ due }) => due === null || day <= due) ?? node.periods[node.periods.length - 1]!;

const percent = (share: number): string => {
  const whole = wholePercent(share, share === 1);
  return whole === 0 && share > 0 ? "不足 1%" : `${whole}%`;
};

/** One sentence for each verdict, so that the figures of one node stand together. */
const sentencesOf = (zh: string): string[] => zh.split("。").filter((text) => text !== "");

it("states the shares of the node that it explains, and of no other", () => {
  everyExplanation((given) => {
    const node = nodeOf(given);
    if (node == null || given.explained.kind === "unit") return;
    const { asOf: t } = given.progress;
    const shown = "periods" in node ? [presentOf(node as CommitmentNode, t), node] : [node];
    const attained = shown.flatMap(({ attainment }) => (attainment === null ? [] : [percent(attainment)]));
    const expected = shown.map((each) => percent(each.expected));
    for (const [, share] of given.zh.matchAll(/完成率 ?(不足 1%|\d+%)/g)) expect(attained).toContain(share);
    for (const [, share] of given.zh.matchAll(/应达 ?(不足 1%|\d+%)/g)) expect(expected).toContain(share);
  });
});

it("prints a quotient that follows from the two shares beside it, and meets the condition beside it", () => {
  everyExplanation(({ zh }) => {
    for (const sentence of sentencesOf(zh)) {
      const pace = /÷ 应达 = ([\d.]+)，(?:不低于 ([\d.]+))?(?:，?低于 ([\d.]+))?/.exec(sentence);
      if (pace === null) continue;
      const [value, least, most] = pace.slice(1).map((each) => Number(each ?? Number.NaN));
      if (!Number.isNaN(least)) expect(value).toBeGreaterThanOrEqual(least!);
      if (!Number.isNaN(most)) expect(value).toBeLessThan(most!);
      const shareIn = (pattern: RegExp): [number, number] | undefined => {
        const text = pattern.exec(sentence)?.[1];
        if (text === undefined) return undefined;
        if (text.startsWith("不足")) return [0, 0.005];
        const whole = Number(text.slice(0, -1)) / 100;
        // 99 % is all that is below 1.
        return [whole - 0.005, whole === 0.99 ? 1 : whole + 0.005];
      };
      // Without data there is no attainment, and inside it is 0.
      const [low, high] = shareIn(/完成率 ?(不足 1%|\d+%)/) ?? [0, 0];
      const [from, to] = shareIn(/应达 ?(不足 1%|\d+%)/)!;
      expect(value).toBeGreaterThanOrEqual(low / to - 0.0011);
      if (from > 0) expect(value).toBeLessThanOrEqual(high / from + 1e-9);
    }
  });
});

it("says that nothing counts only where nothing does, and gives a reason for every status", () => {
  everyExplanation((given) => {
    const node = nodeOf(given);
    const { zh, en, progress, explained } = given;
    expect(zh + en).not.toMatch(/undefined|NaN|null|（规则 \d[\d.]*：）|\(rule \d[\d.]*: \)/);
    if (explained.kind === "commitment" && node != null) {
      const period = presentOf(node as CommitmentNode, progress.asOf);
      expect(/没有可计入的记录|没有在册成员|算不出来/.test(zh)).toBe(period.actual === null);
      if (zh.includes("判为“未填报”")) expect(zh).not.toMatch(/按时序应达 0%[，；]/);
    }
    for (const [verdict] of zh.matchAll(/判为“[^”]*”（规则 [^）]*）?/g)) expect(verdict).toContain("：");
  });
});

it("names no day that neither the plan, the facts nor the question has", () => {
  everyExplanation(({ facts, progress, plan, zh }) => {
    const { graceDays = 30 } = plan.policy ?? {};
    const periods = Object.values(progress.commitments).flatMap((node) => node?.periods ?? []);
    const firsts = [plan.start, ...periods.map(({ from }) => from)].filter((day) => day !== null);
    const known = new Set<string | null | undefined>([
      progress.asOf,
      progress.within?.from,
      progress.within?.to,
      plan.start,
      ...periods.flatMap(({ from, due, metOn, revised, extendedFrom }) => [
        from,
        due,
        metOn,
        revised?.from,
        extendedFrom,
      ]),
      ...facts.findings.flatMap(({ found, due }) => [found, due]),
    ]);
    for (const [day] of zh.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
      // The last day of grace lies less than so many days after the first one.
      const inGrace = firsts.some(
        (from) => daysBetween(from, day) >= 0 && day < addDays(from, graceDays + 1),
      );
      expect(known.has(day) || inGrace).toBe(true);
    }
  });
});

it("counts periods and parts that there are", () => {
  everyExplanation((given) => {
    const node = nodeOf(given);
    if (node == null) return;
    const counts = Object.values(node.counts);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    for (const [, count] of given.zh.matchAll(/(?:其中|有|的) (\d+) 项/g))
      expect(counts).toContain(Number(count));
    for (const [, count] of given.zh.matchAll(/共 (\d+) 期/g)) expect(Number(count)).toBe(sum(counts));
    for (const [, count] of given.zh.matchAll(/等 (\d+) 期/g))
      expect(Number(count)).toBeLessThanOrEqual(sum(counts));
  });
});
