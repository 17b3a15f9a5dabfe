import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BASES, type ProgressNode } from "../../src/index.js";
import { progressOn } from "../support/build.js";
import { cases, day } from "../support/generate.js";
import { naiveCommitment } from "../support/naive.js";
import { naiveNodes, type NaiveNode } from "../support/naive-roll-up.js";

it("summarize, then assess, equals a naive reckoning over the ledger: any day, either basis, whatever was known", () => {
  fc.assert(
    fc.property(
      cases,
      day,
      fc.constantFrom(...BASES),
      fc.option(day, { nil: undefined }),
      ({ plan, ledger }, asOf, basis, knownAt) => {
        const progress = progressOn(plan, ledger, asOf, { basis, knownAt });
        for (const commitment of plan.commitments) {
          const naive = naiveCommitment(plan, ledger, commitment, { asOf, basis, knownAt });
          const node = progress.commitments[commitment.id]!;
          expect(node.status).toBe(naive.status);
          const round = (share: number | null | undefined) => share && Number(share.toFixed(12));
          expect(
            node.periods.map(({ window, actual, attainment, expected, status, metOn, goal, before }) => ({
              window,
              actual: round(actual),
              attainment: round(attainment),
              expected: round(expected),
              status,
              metOn,
              goal: round(goal),
              before: round(before),
            })),
          ).toEqual(
            naive.periods.map((each) => ({
              ...each,
              actual: round(each.actual),
              attainment: round(each.attainment),
              expected: round(each.expected),
              goal: round(each.goal),
              before: round(each.before),
            })),
          );
        }
      },
    ),
    { numRuns: 2000 },
  );
});

const rounded = (share: number | null) => (share === null ? null : Number(share.toFixed(12)));

const compared = (node: NaiveNode | ProgressNode | null | undefined) =>
  node && {
    status: node.status,
    attainment: rounded(node.attainment),
    expected: rounded(node.expected),
    pace: rounded(node.pace),
    due: node.due,
    dataCoverage: rounded(node.dataCoverage),
    counts: node.counts,
  };

it("every node above the commitments equals a naive roll-up: findings, weights, units and phases too", () => {
  fc.assert(
    fc.property(
      cases,
      day,
      fc.constantFrom(...BASES),
      fc.option(day, { nil: undefined }),
      ({ plan, ledger }, asOf, basis, knownAt) => {
        const progress = progressOn(plan, ledger, asOf, { basis, knownAt });
        const naive = naiveNodes(plan, ledger, { asOf, basis, knownAt });
        expect(compared(progress.overall)).toEqual(compared(naive.overall));
        for (const list of ["measures", "tasks", "phases"] as const)
          for (const [id, node] of Object.entries(naive[list]))
            expect(compared(progress[list][id])).toEqual(compared(node));
        for (const [id, { lead, support }] of Object.entries(naive.units)) {
          expect(compared(progress.units[id]!.lead)).toEqual(compared(lead));
          expect(compared(progress.units[id]!.support)).toEqual(compared(support));
        }
      },
    ),
    { numRuns: 2000 },
  );
});
