import { periodsOf, scheduleOf, type Period } from "../plan/schedule.js";
import type { Version } from "../plan/version.js";
import type { Commitment, Indicator, Target } from "../schema/plan.js";
import type { FactsIndex } from "./facts-index.js";

/** What a period is judged by. */
export interface Terms {
  readonly commitment: Commitment;
  readonly indicator: Indicator;
  /** From when the target holds, and what it was before; absent: it never was another. */
  readonly revised?: { readonly from: string; readonly before: Target } | undefined;
}

/** The commitment as a version has it, looked for where the version in force has it first. */
const find = ({ plan }: Version, { id }: Commitment, place: number): Terms | undefined => {
  const hint = plan.commitments[place];
  const commitment = hint?.id === id ? hint : plan.commitments.find((each) => each.id === id);
  const indicator = commitment && plan.indicators.find((each) => each.id === commitment.indicator);
  return indicator && { commitment, indicator };
};

const hasPeriod = ({ plan }: Version, terms: Terms, { window, due }: Period): boolean =>
  periodsOf(plan, terms.indicator, scheduleOf(plan, terms.commitment)).some(
    (period) => period.window === window && period.due === due,
  );

/** The last change of a commitment's target up to a version. */
const revisedBy = (
  versions: readonly Version[],
  history: readonly (Terms | undefined)[],
): Terms["revised"] => {
  for (let at = history.length - 1; at > 0; at--) {
    const [before, after] = [history[at - 1]?.commitment.target, history[at]?.commitment.target];
    if (!before) return undefined;
    if (JSON.stringify(before) !== JSON.stringify(after)) return { from: versions[at]!.from, before };
  }
  return undefined;
};

/**
 * Rules §8: a period whose due date lies before a revision is judged as it was then, any other one by the
 * version in force.
 */
export const termsFor = ({ versions, plan }: FactsIndex, present: Terms): ((period: Period) => Terms) => {
  if (versions.length === 1) return () => present;
  const place = plan.commitments.indexOf(present.commitment);
  const history = versions.map((version) => find(version, present.commitment, place));
  const isAsNow = (then: Terms | undefined) =>
    then?.commitment === present.commitment && then.indicator === present.indicator;
  if (history.every(isAsNow)) return () => present;
  const now = { ...present, revised: revisedBy(versions, history) };
  return (period) => {
    const { due } = period;
    const at = due === null ? history.length - 1 : versions.filter(({ from }) => from <= due).length - 1;
    const then = history[at];
    return then && !isAsNow(then) && hasPeriod(versions[at]!, then, period)
      ? { ...then, revised: revisedBy(versions, history.slice(0, at + 1)) }
      : now;
  };
};
