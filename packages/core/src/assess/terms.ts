import { periodsOf, scheduleOf, type Period } from "../plan/schedule.js";
import { versionOn, type Version } from "../plan/version.js";
import type { Commitment, Indicator, Target } from "../schema/plan.js";
import type { FactsIndex } from "./facts-index.js";

/** What a period is judged by. */
export interface Terms {
  readonly commitment: Commitment;
  readonly indicator: Indicator;
  /** From when the target holds, and what it was before; absent: it never was another. */
  readonly revised?: { readonly from: string; readonly before: Target } | undefined;
}

const find = ({ plan }: Version, { id }: Commitment): Terms | undefined => {
  const commitment = plan.commitments.find((each) => each.id === id);
  const indicator = commitment && plan.indicators.find((each) => each.id === commitment.indicator);
  return indicator && { commitment, indicator };
};

/** What a version judged a period by, where it had that period. */
const termsIn = (version: Version, present: Terms, { window, due }: Period): Terms | undefined => {
  const terms = find(version, present.commitment);
  return terms &&
    periodsOf(version.plan, terms.indicator, scheduleOf(version.plan, terms.commitment)).some(
      (period) => period.window === window && period.due === due,
    )
    ? terms
    : undefined;
};

/** The last change of a commitment's target up to a version. */
const revisedBy = (versions: readonly Version[], { commitment }: Terms): Terms["revised"] => {
  for (let at = versions.length - 1; at > 0; at--) {
    const before = find(versions[at - 1]!, commitment)?.commitment.target;
    if (!before) return undefined;
    if (JSON.stringify(before) !== JSON.stringify(commitment.target))
      return { from: versions[at]!.from, before };
  }
  return undefined;
};

/**
 * Rules §8: a period whose due date lies before a revision is judged as it was then, any other one by the
 * version in force.
 */
export const termsOf = ({ versions }: FactsIndex, present: Terms, period: Period): Terms => {
  if (versions.length === 1) return present;
  const last = versions[versions.length - 1]!;
  const then = period.due === null ? last : versionOn(versions, period.due);
  const terms = then === last ? present : (termsIn(then, present, period) ?? present);
  const until = terms === present ? versions : versions.slice(0, versions.indexOf(then) + 1);
  return { ...terms, revised: revisedBy(until, terms) };
};
