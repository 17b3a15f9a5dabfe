import { periodsOf, scheduleOf, type Period } from "../plan/schedule.js";
import type { Version } from "../plan/version.js";
import type { Commitment, Indicator, Target } from "../schema/plan.js";
import type { FactsIndex } from "./facts-index.js";

/** What a period is judged by. */
export interface Terms {
  readonly commitment: Commitment;
  readonly indicator: Indicator;
  /** What they were in each version up to these; absent: never other. */
  readonly history?: readonly Then[];
}

/** What a version says; undefined: it has no such commitment. */
interface Then {
  readonly version: Version;
  readonly terms: Terms | undefined;
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

/** From when the target holds, and what it was before; undefined: it never was another. */
export const revisionOf = ({
  history = [],
}: Terms): { readonly from: string; readonly before: Target } | undefined => {
  for (let at = history.length - 1; at > 0; at--) {
    const before = history[at - 1]!.terms?.commitment.target;
    if (!before) return undefined;
    const { version, terms } = history[at]!;
    // Not as JSON, which old scripts in a page replace; a version that the loop comes to has terms.
    if (String(Object.entries(before)) !== String(Object.entries(terms!.commitment.target)))
      return { from: version.from, before };
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
  const history = versions.map((version): Then => ({
    version,
    terms: find(version, present.commitment, place),
  }));
  const isAsNow = ({ terms }: Then) =>
    terms?.commitment === present.commitment && terms.indicator === present.indicator;
  if (history.every(isAsNow)) return () => present;
  const now = { ...present, history };
  return (period) => {
    const { due } = period;
    const upTo = due === null ? history : history.filter(({ version }) => version.from <= due);
    const then = upTo[upTo.length - 1];
    return then?.terms && !isAsNow(then) && hasPeriod(then.version, then.terms, period)
      ? { ...then.terms, history: upTo }
      : now;
  };
};
