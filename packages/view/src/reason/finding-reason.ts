import type { FindingFact, Locale } from "@bangfu/core";
import { REASON } from "./reason-words.js";

const isOverdue = ({ due }: FindingFact, asOf: string): boolean => due !== undefined && due < asOf;

/** The open finding that decided: the first one whose own date has passed, else the first one (rules §6). */
export const findingReason = (
  findings: readonly FindingFact[],
  { asOf, locale }: { readonly asOf: string; readonly locale: Locale },
): string => {
  const open = findings
    .filter(({ found, closed }) => found <= asOf && (closed === undefined || closed > asOf))
    .sort((a, b) => Number(isOverdue(b, asOf)) - Number(isOverdue(a, asOf)) || (a.found < b.found ? -1 : 1));
  const [finding] = open;
  if (finding === undefined) return "";
  const words = REASON[locale];
  return finding.due !== undefined && isOverdue(finding, asOf)
    ? words.findingLate(finding.found, finding.due)
    : words.finding(finding.found, finding.due);
};
