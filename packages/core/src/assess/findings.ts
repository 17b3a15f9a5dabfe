import { worse } from "../progress/status.js";
import type { FindingFact } from "../schema/facts.js";
import type { Verdict } from "./period-status.js";

/** Open on a day: found by then and not closed by then (rules §6). */
const isOpen = ({ found, closed }: FindingFact, day: string): boolean =>
  found <= day && (closed === undefined || closed > day);

/** An open finding is atRisk at least, one whose own date has passed behind at least (rules §6). */
export const withFindings = (verdict: Verdict, findings: readonly FindingFact[], asOf: string): Verdict => {
  let { status } = verdict;
  for (const finding of findings) {
    if (!isOpen(finding, asOf)) continue;
    status = worse(status, finding.due !== undefined && finding.due < asOf ? "behind" : "atRisk");
  }
  return status === verdict.status ? verdict : { status, rule: "finding" };
};
