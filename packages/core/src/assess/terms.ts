import { periodsOf, type Period } from "../plan/schedule.js";
import { check } from "../values/check.js";
import type { Commitment, Indicator, Schedule, Target } from "../schema/plan.js";
import type { FactsIndex, IndexedVersion } from "./facts-index.js";

/** What the periods of a commitment are judged by: the commitment as one version of the plan has it. */
export interface Terms {
  readonly commitment: Commitment;
  readonly indicator: Indicator;
  /** All indicators of that version, for the parts of a quotient and what a target refers to. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly schedule: Schedule;
  /** The periods of the schedule, as scheduled. */
  readonly periods: readonly Period[];
  /** The place of a window among them; −1: it is none of theirs. */
  readonly placeOf: (window: string) => number;
  /** What they were in each version up to these; absent: never other. */
  readonly history?: readonly Then[];
}

/** What a version says; undefined: it has no such commitment. */
interface Then {
  readonly from: string;
  readonly terms: Terms | undefined;
}

export const termsIn = (version: IndexedVersion, commitment: Commitment): Terms => {
  const { plan, indicators, schedules } = version;
  const indicator = indicators.get(commitment.indicator);
  const schedule = commitment.schedule ?? schedules.get(commitment.task ?? "");
  check(indicator && schedule, `${commitment.id}: no indicator or schedule`);
  const periods = periodsOf(plan, indicator, schedule);
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (window: string) =>
    (places ??= new Map(periods.map((period, place) => [period.window, place]))).get(window) ?? -1;
  return { commitment, indicator, indicators, schedule, periods, placeOf };
};

/** The commitment as a version has it, looked for where the version in force has it first. */
const findTerms = (version: IndexedVersion, { id }: Commitment, place: number): Terms | undefined => {
  const { commitments } = version.plan;
  const hint = commitments[place];
  const commitment = hint?.id === id ? hint : commitments.find((each) => each.id === id);
  return commitment && termsIn(version, commitment);
};

const fromOf = (schedule: Schedule): string | undefined => ("from" in schedule ? schedule.from : undefined);

/**
 * Where terms have the same period: window, last day as scheduled and first day (rules §8.3). −1: nowhere. The first
 * day follows from `from` and from the last days.
 */
const placeIn = (terms: Terms, { window, due }: Period, schedule: Schedule): number => {
  if (fromOf(terms.schedule) !== fromOf(schedule)) return -1;
  const place = terms.placeOf(window);
  return terms.periods[place]?.due === due ? place : -1;
};

/** From when the target holds, and what it was before; undefined: it never was another. */
export const revisionOf = ({
  history = [],
}: Terms): { readonly from: string; readonly before: Target } | undefined => {
  for (let at = history.length - 1; at > 0; at--) {
    const before = history[at - 1]!.terms?.commitment.target;
    if (!before) return undefined;
    const { from, terms } = history[at]!;
    // Not as JSON, which old scripts in a page replace; a version that the loop comes to has terms.
    if (String(Object.entries(before)) !== String(Object.entries(terms!.commitment.target)))
      return { from, before };
  }
  return undefined;
};

/** The terms that a period is judged by, and its place among their periods. */
export interface Judged {
  readonly terms: Terms;
  readonly place: number;
}

/**
 * Which version judges a period: that of a past day, if it has the same period, else that of the as-of date
 * (rules §8.3).
 * @returns from the period's place, and the day whose version is asked for, its due date most often
 */
export const judgesOf = (
  { versions, plan }: FactsIndex,
  present: Terms,
): ((place: number, day: string) => Judged) => {
  if (versions.length === 1) return (place) => ({ terms: present, place });
  const at = plan.commitments.indexOf(present.commitment);
  const history = versions.map((version): Then => ({
    from: version.from,
    terms: version.plan === plan ? present : findTerms(version, present.commitment, at),
  }));
  const isAsNow = ({ terms }: Then) =>
    terms?.commitment === present.commitment &&
    terms.indicator === present.indicator &&
    terms.schedule === present.schedule;
  if (history.every(isAsNow)) return (place) => ({ terms: present, place });
  const now = { ...present, history };
  return (place, day) => {
    const upTo = history.filter(({ from }) => from <= day);
    const then = upTo[upTo.length - 1]!;
    if (then.terms && !isAsNow(then)) {
      const found = placeIn(then.terms, present.periods[place]!, present.schedule);
      if (found !== -1) return { terms: { ...then.terms, history: upTo }, place: found };
    }
    return { terms: now, place };
  };
};
