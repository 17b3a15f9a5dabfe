import type * as fc from "fast-check";
import type { Ledger, Plan } from "../../src/index.js";
import { ledgersOf } from "./generate-ledger.js";
import { plans } from "./generate-plan.js";
import { withRevisions } from "./generate-revisions.js";

export { asOf, askedOn, day, sometimes, within } from "./generate-days.js";

export interface Case {
  plan: Plan;
  ledger: Ledger;
}

const withLedger = (plan: Plan): fc.Arbitrary<Case> => ledgersOf(plan).map((ledger) => ({ plan, ledger }));

/** A plan with a ledger of it: small, and as awkward as the formats allow. */
export const cases: fc.Arbitrary<Case> = plans.chain(withLedger);

/** The same with one or two revisions. */
export const revisedCases: fc.Arbitrary<Case> = plans.chain(withRevisions).chain(withLedger);
