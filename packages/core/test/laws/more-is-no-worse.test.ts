import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  BASES,
  type Commitment,
  type LedgerRecord,
  type Plan,
  type Progress,
  type ProgressNode,
} from "../../src/index.js";
import { progressOn } from "../support/build.js";
import { recordOf } from "../support/generate-ledger.js";
import { everyCommitment } from "../support/naive-versions.js";
import { asOf, cases, revisedCases, sometimes, within } from "../support/generate.js";

const KINDS = ["count", "sum", "distinct", "checklist", "coverage"];
const GROWS = ["riseBy", "growBy", "fallBy", "shrinkBy"];

/** Rules §7: what the Law speaks of; no quotient and no growth target uses the indicator, in any version. */
const lawful = (plan: Plan) => {
  const isPart = (id: string) =>
    plan.indicators.some(({ numerator, denominator }) => numerator === id || denominator === id);
  const grows = ({ target }: Commitment) => GROWS.some((name) => name in target);
  const asked = everyCommitment(plan);
  return plan.indicators.filter(
    ({ id, kind }) =>
      KINDS.includes(kind) && !isPart(id) && !asked.some((each) => each.indicator === id && grows(each)),
  );
};

/** Every node of a progress under its place. */
const nodesOf = (progress: Progress): [string, ProgressNode][] =>
  Object.entries({
    overall: progress.overall,
    ...progress.measures,
    ...Object.fromEntries(Object.entries(progress.tasks).map(([id, node]) => [`task ${id}`, node])),
    ...Object.fromEntries(Object.entries(progress.phases).map(([id, node]) => [`phase ${id}`, node])),
    ...Object.fromEntries(
      Object.entries(progress.units).flatMap(([id, { lead, support }]) => [
        [`${id} lead`, lead],
        [`${id} support`, support],
      ]),
    ),
    ...progress.commitments,
  }).filter((entry): entry is [string, ProgressNode] => entry[1] !== null);

/** From good to bad (rules §6); upcoming and onTrack are equal here. */
const ORDER = ["met", "metLate", "onTrack", "atRisk", "behind", "unreported", "missed"];
const rank = (status: string) => ORDER.indexOf(status === "upcoming" ? "onTrack" : status);

const one = fc.oneof(cases, revisedCases).chain(({ plan, ledger }) => {
  const indicators = lawful(plan);
  return fc.record({
    plan: fc.constant(plan),
    ledger: fc.constant(ledger),
    asOf,
    basis: fc.constantFrom(...BASES),
    within: sometimes(within, 4),
    more:
      indicators.length === 0
        ? fc.constant(undefined)
        : fc.constantFrom(...indicators).chain((indicator) => recordOf(plan, indicator)),
  });
});

it("the Law of §7: one more record makes no status worse and no attainment smaller", () => {
  fc.assert(
    fc.property(one, ({ plan, ledger, more, asOf: t, ...options }) => {
      if (more === undefined || more.date > t) return;
      const record = { ...more, value: more.value && Math.abs(more.value), state: "verified", id: "more" };
      const after = { ...ledger, records: [...ledger.records, record as LedgerRecord] };
      const nodes = new Map(nodesOf(progressOn(plan, after, t, options)));
      for (const [place, node] of nodesOf(progressOn(plan, ledger, t, options))) {
        const { status, attainment } = nodes.get(place)!;
        expect(rank(status), `${place} from ${node.status} to ${status}`).toBeLessThanOrEqual(
          rank(node.status),
        );
        expect((attainment ?? 0) + 1e-12).toBeGreaterThanOrEqual(node.attainment ?? 0);
      }
    }),
    { numRuns: 400 },
  );
});
