import * as fc from "fast-check";
import { expect } from "vitest";
import { BASES } from "../../src/index.js";
import { progressOn } from "./build.js";
import { askedOn, day, sometimes, within, type Case } from "./generate.js";
import { naiveProgress } from "./naive.js";

/** Numbers to 13 places; all else as it is. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "number" ? Number(each.toPrecision(13)) + 0 : each,
    ),
  );

const asked = (cases: fc.Arbitrary<Case>) =>
  cases.chain((each) =>
    fc.record({
      each: fc.constant(each),
      days: fc.array(askedOn(each), { minLength: 1, maxLength: 4, size: "max" }),
      basis: fc.constantFrom(...BASES),
      knownAt: sometimes(day, 5),
      within: sometimes(within, 3),
    }),
  );

/** Every field of every node is that of the naive twin, whatever is asked. */
export const expectTwins = (cases: fc.Arbitrary<Case>, numRuns: number): void =>
  fc.assert(
    fc.property(asked(cases), ({ each: { plan, ledger }, days, ...options }) => {
      for (const asOf of days) {
        const progress = progressOn(plan, ledger, asOf, options);
        expect(rounded(progress)).toEqual(rounded(naiveProgress(plan, ledger, { asOf, ...options })));
      }
    }),
    { numRuns },
  );
