import type { CommitmentNode, Ledger, LedgerRecord, Plan, Progress } from "../../src/index.js";
import { ledgerOf, planOf, progressOn, type ProgressOptions } from "./build.js";
import { naiveProgress } from "./naive.js";

export type Way = (plan: Plan, ledger: Ledger, asOf: string, options?: ProgressOptions) => Progress;

const naiveOn: Way = (plan, ledger, asOf, options = {}) =>
  naiveProgress(plan, ledger, { asOf, ...options }) as unknown as Progress;

/** Both ways to a progress: a worked example holds in either, so neither can be wrong where the other is right. */
export const WAYS: [name: string, way: Way][] = [
  ["summarize and assess", progressOn],
  ["the naive twin", naiveOn],
];

type Parts = Parameters<typeof planOf>[0];

/** A plan of the worked examples from 7 on, which starts on 2024-01-01. */
export const plan2024 = (parts: Parts): Plan => planOf({ start: "2024-01-01", ...parts });

/** Commitment c0 of a plan, day by day. */
export const lookingAt =
  (way: Way, plan: Plan) =>
  (records: Partial<LedgerRecord>[], parts: Partial<Ledger> = {}) =>
  (asOf: string, options?: ProgressOptions): CommitmentNode =>
    way(plan, ledgerOf(plan, records, parts), asOf, options).commitments["c0"]!;
