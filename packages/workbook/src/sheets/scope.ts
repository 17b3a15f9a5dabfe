import type { Commitment, Indicator, Plan, Task } from "@bangfu/core";

/** The part of a plan that a workbook is for: the whole, or what one unit leads or supports. */
export interface Scope {
  readonly plan: Plan;
  /** The unit's id; absent: the whole plan. */
  readonly unit: string | undefined;
  readonly tasks: readonly Task[];
  readonly commitments: readonly Commitment[];
  /** Those that records name. */
  readonly indicators: readonly Indicator[];
  readonly rosters: NonNullable<Plan["rosters"]>;
}

type Responsible = Pick<Commitment, "lead" | "support">;

const isOf = (unit: string | undefined, ...parts: readonly (Responsible | undefined)[]): boolean => {
  if (unit === undefined) return true;
  const lead = parts.find((part) => part?.lead !== undefined)?.lead ?? [];
  const support = parts.find((part) => part?.support !== undefined)?.support ?? [];
  return lead.includes(unit) || support.includes(unit);
};

/** The indicators that records name: of a quotient its two parts, of which it is calculated. */
const recordedFor = (plan: Plan, asked: readonly string[]): Indicator[] => {
  const recorded = new Set<string | undefined>();
  for (const { id, kind, numerator, denominator } of plan.indicators)
    if (asked.includes(id))
      for (const each of kind === "quotient" ? [numerator, denominator] : [id]) recorded.add(each);
  return plan.indicators.filter(({ id }) => recorded.has(id));
};

/** @param unit the unit's id; who leads and who supports comes from the task where a commitment does not say */
export const scopeOf = (plan: Plan, unit: string | undefined): Scope => {
  const tasks = plan.tasks.filter((task) => isOf(unit, task));
  const commitments = plan.commitments.filter((commitment) =>
    isOf(
      unit,
      commitment,
      plan.tasks.find(({ id }) => id === commitment.task),
    ),
  );
  const asked = commitments.flatMap(({ indicator, target }) =>
    "reference" in target ? [indicator, target.reference] : [indicator],
  );
  const indicators = recordedFor(plan, unit === undefined ? plan.indicators.map(({ id }) => id) : asked);
  const named = new Set(indicators.map(({ roster }) => roster));
  const rosters = (plan.rosters ?? []).filter(({ id }) => unit === undefined || named.has(id));
  return { plan, unit, tasks, commitments, indicators, rosters };
};
