import type { Period } from "../plan/schedule.js";
import type { Facts, FindingFact, Series, Step, ValueStep } from "../schema/facts.js";
import type { Indicator, Plan, Schedule } from "../schema/plan.js";
import { policyOf, type Policy } from "../plan/policy.js";
import { grouped } from "../values/group.js";
import type { Basis } from "../values/kind.js";

/** The facts laid out for looking up, for one basis. */
export interface FactsIndex {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The schedule of each task. */
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly basis: Basis;
  /** The series of each indicator. */
  readonly series: ReadonlyMap<string, readonly Series[]>;
  readonly references: ReadonlyMap<string, readonly ValueStep[]>;
  readonly findings: readonly FindingFact[];
}

export const indexFacts = ({ plan, series, references, findings }: Facts, basis: Basis): FactsIndex => ({
  plan,
  policy: policyOf(plan),
  indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
  schedules: new Map(plan.tasks.map(({ id, schedule }) => [id, schedule])),
  basis,
  series: grouped(series, ({ indicator }) => [indicator]),
  references: new Map(references.map((each) => [each.indicator, each[basis]])),
  findings,
});

/**
 * The steps of a period; none where nothing was recorded.
 * @param needs what each member needs, where the target says so
 */
export const stepsOf = (
  { series, basis }: FactsIndex,
  indicator: string,
  period: Period,
  needs?: number,
): readonly Step[] =>
  series
    .get(indicator)
    // Looked through, for a key made of the four would be built for every period of every assess.
    ?.find(
      ({ window, first, last, each }) =>
        last === period.due && first === period.first && window === period.window && each === needs,
    )?.[basis] ?? [];
