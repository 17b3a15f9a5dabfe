import { seriesKey } from "../facts/series.js";
import type { Facts, FindingFact, Step, ValueStep } from "../schema/facts.js";
import type { Indicator, Plan, Schedule } from "../schema/plan.js";
import { policyOf, type Policy } from "../plan/policy.js";
import type { Basis } from "../values/kind.js";

/** The facts laid out for looking up, for one basis. */
export interface FactsIndex {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The schedule of each task. */
  readonly schedules: ReadonlyMap<string, Schedule>;
  /** The steps by `seriesKey`. */
  readonly series: ReadonlyMap<string, readonly Step[]>;
  readonly references: ReadonlyMap<string, readonly ValueStep[]>;
  readonly findings: readonly FindingFact[];
}

export const indexFacts = ({ plan, series, references, findings }: Facts, basis: Basis): FactsIndex => ({
  plan,
  policy: policyOf(plan),
  indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
  schedules: new Map(plan.tasks.map(({ id, schedule }) => [id, schedule])),
  series: new Map(series.map((each) => [seriesKey(each.indicator, each), each[basis]])),
  references: new Map(references.map((each) => [each.indicator, each[basis]])),
  findings,
});
