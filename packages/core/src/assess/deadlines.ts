import { planOn } from "../plan/version.js";
import { isMet } from "../progress/status.js";
import type { Facts } from "../schema/facts.js";
import type { Status } from "../values/status.js";
import { daysBetween } from "../values/date.js";
import { assess } from "./assess.js";
import type { AssessOptions } from "./overall.js";

export interface DeadlinesOptions extends Omit<AssessOptions, "within"> {
  /** Only what falls due in so many days; everything where absent. */
  readonly within?: number | undefined;
}

/** A period that falls due and is not met yet. */
export interface Deadline {
  readonly commitment: string;
  readonly task?: string | undefined;
  readonly indicator: string;
  readonly window: string;
  readonly due: string;
  /** Whole days from the as-of date; 0: today is the last day. */
  readonly daysLeft: number;
  readonly status: Status;
}

/** What falls due next: the periods that are due on `asOf` or later and not met, the nearest first. */
export const deadlines = (facts: Facts, options: DeadlinesOptions): Deadline[] => {
  const { asOf, within = Infinity } = options;
  const progress = assess(facts, { asOf, basis: options.basis });
  return planOn(facts.plan, asOf)
    .commitments.flatMap(({ id, task, indicator }) =>
      progress.commitments[id]!.periods.flatMap(({ window, due, status }): Deadline[] => {
        if (due === null || due < asOf || isMet(status)) return [];
        return [{ commitment: id, task, indicator, window, due, daysLeft: daysBetween(asOf, due), status }];
      }),
    )
    .filter(({ daysLeft }) => daysLeft <= within)
    .sort((a, b) => a.daysLeft - b.daysLeft);
};
