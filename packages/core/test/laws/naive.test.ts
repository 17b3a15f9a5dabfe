import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BASES } from "../../src/index.js";
import { progressOn } from "../support/build.js";
import { cases, day } from "../support/generate.js";
import { naiveCommitment } from "../support/naive.js";

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
          const round = (share: number | null) => (share === null ? null : Number(share.toFixed(12)));
          expect(
            node.periods.map(({ window, actual, attainment, expected, status, metOn }) => ({
              window,
              actual: round(actual),
              attainment: round(attainment),
              expected: round(expected),
              status,
              metOn,
            })),
          ).toEqual(
            naive.periods.map((each) => ({
              ...each,
              actual: round(each.actual),
              attainment: round(each.attainment),
              expected: round(each.expected),
            })),
          );
        }
      },
    ),
    { numRuns: 2000 },
  );
});
