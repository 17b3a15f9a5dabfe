import type { Commitment, Indicator, Plan, Task } from "@bangfu/core";

/** The part of a plan that a workbook is for: the whole, or what one unit leads or supports. */
export interface Scope {
  readonly plan: Plan;
  /** The unit's id; absent: the whole plan. */
  readonly unit: string | undefined;
  readonly tasks: readonly Task[];
  readonly commitments: readonly Commitment[];
  readonly indicators: readonly Indicator[];
  readonly rosters: NonNullable<Plan["rosters"]>;
}

const isOf = (
  unit: string | undefined,
  ...parts: readonly (
    { readonly lead?: readonly string[]; readonly support?: readonly string[] } | undefined
  )[]
): boolean => {
  if (unit === undefined) return true;
  const lead = parts.find((part) => part?.lead !== undefined)?.lead ?? [];
  const support = parts.find((part) => part?.support !== undefined)?.support ?? [];
  return lead.includes(unit) || support.includes(unit);
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
  const asked = new Set(
    commitments.flatMap(({ indicator, target }) =>
      "reference" in target ? [indicator, target.reference] : [indicator],
    ),
  );
  const indicators = unit === undefined ? plan.indicators : plan.indicators.filter(({ id }) => asked.has(id));
  const named = new Set(indicators.map(({ roster }) => roster));
  const rosters = (plan.rosters ?? []).filter(({ id }) => unit === undefined || named.has(id));
  return { plan, unit, tasks, commitments, indicators, rosters };
};
