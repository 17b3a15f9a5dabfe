import type { Ledger, Parsed, Plan } from "@bangfu/core";
import { parseLedger, parsePlan } from "@bangfu/core/schema";

export interface PlanFileRequest {
  readonly text: string;
  /** The ledgers that are kept, of which the one of this plan has to fit it. */
  readonly ledger: Ledger | undefined;
}

/** Reads a plan; one that its own ledger does not fit is refused. */
export const readPlanFile = ({ text, ledger }: PlanFileRequest): Parsed<Plan> => {
  const parsed = parsePlan(text);
  if (!parsed.ok || ledger?.plan !== parsed.value.id) return parsed;
  const fitting = parseLedger(JSON.stringify(ledger), parsed.value);
  return fitting.ok ? parsed : { ok: false, problems: fitting.problems };
};
