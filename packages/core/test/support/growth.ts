import {
  assess,
  summarize,
  type Indicator,
  type LedgerRecord,
  type PeriodNode,
  type Plan,
  type Schedule,
  type Target,
} from "../../src/index.js";
import { ledgerOf, planOf } from "./build.js";

/** A promise of growth, each year from 2023 to 2025 unless the schedule says otherwise. */
export const promise = (
  indicator: Partial<Indicator> & Pick<Indicator, "kind">,
  target: Target,
  schedule: Schedule = { yearly: [2023, 2025] },
): Plan =>
  planOf({
    indicators: [{ id: "n", title: "指标", ...indicator }],
    commitments: [{ target, schedule }],
  });

export const periods = (
  plan: Plan,
  records: Partial<LedgerRecord>[],
  asOf: string,
  basis?: "verified",
): readonly PeriodNode[] =>
  assess(summarize(plan, ledgerOf(plan, records)), { asOf, basis }).commitments["c0"]!.periods;
