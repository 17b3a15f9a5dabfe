import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BASES, type PeriodNode } from "../../src/index.js";
import { progressOn } from "../support/build.js";
import { asOf, cases, day } from "../support/generate.js";

const twoDays = fc.tuple(day, asOf).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string]);

/** Each dated period on the one day, and on the other. */
const pairsOf = (one: readonly PeriodNode[], other: readonly PeriodNode[]): [PeriodNode, PeriodNode][] =>
  one.flatMap((period) => {
    const same = other.find(({ window, due }) => window === period.window && due === period.due);
    return period.due === null || same === undefined ? [] : [[period, same]];
  });

it("§4: what is expected of a dated period never falls as days pass", () => {
  fc.assert(
    fc.property(cases, twoDays, fc.constantFrom(...BASES), ({ plan, ledger }, [early, late], basis) => {
      const [before, after] = [early, late].map(
        (t) => progressOn(plan, ledger, t, { basis }).commitments,
      ) as [ReturnType<typeof progressOn>["commitments"], ReturnType<typeof progressOn>["commitments"]];
      for (const [id, node] of Object.entries(before))
        for (const [one, other] of pairsOf(node!.periods, after[id]!.periods)) {
          // What cannot be judged expects nothing, and the steps of a growth follow its goal.
          if (one.goal !== undefined || other.unjudged !== undefined) continue;
          expect(other.expected).toBeGreaterThanOrEqual(one.expected);
        }
    }),
    { numRuns: 150 },
  );
});

it("§5: what is missed was due before, what is met was met by then, and only a standing period is stale", () => {
  fc.assert(
    fc.property(cases, asOf, fc.constantFrom(...BASES), ({ plan, ledger }, t, basis) => {
      for (const node of Object.values(progressOn(plan, ledger, t, { basis }).commitments))
        for (const { status, due, metOn, from, unjudged, hasData, stale, expected } of node!.periods) {
          if (status === "missed") expect(due! < t && unjudged === undefined && metOn === null).toBe(true);
          if (status === "met" || status === "metLate") expect(metOn! <= t && hasData).toBe(true);
          if (status === "met" && due !== null) expect(metOn! <= due).toBe(true);
          if (status === "metLate") expect(metOn! > due!).toBe(true);
          if (status === "upcoming") expect(t < from!).toBe(true);
          if (stale) expect([due, status === "unreported" || status === "onTrack"]).toEqual([null, true]);
          if (unjudged) expect([hasData, expected, metOn]).toEqual([false, 0, null]);
        }
    }),
    { numRuns: 200 },
  );
});
