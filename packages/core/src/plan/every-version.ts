import type { Commitment, Indicator, Plan } from "../schema/plan.js";
import { scheduleOf } from "./schedule.js";
import { REVISED_LISTS, versionsOf } from "./version.js";

const united = <T extends { readonly id: string }>(lists: readonly (readonly T[] | undefined)[]): T[] => [
  ...new Map(lists.flatMap((list = []) => list.map((entry) => [entry.id, entry] as const))).values(),
];

/** Each item that the checklist ever had. */
const itemsOf = ({ id }: Indicator, plans: readonly Plan[]): Indicator["items"] => {
  const lists = plans.map(({ indicators }) => indicators.find((each) => each.id === id)?.items);
  return lists.some(Boolean) ? united(lists) : undefined;
};

/**
 * What any version of a plan has, in its newest form: a record of 2023 may name what 2024 has taken away.
 * A commitment stands in it once for each form that it had, with the schedule that it had then.
 */
export const everyVersion = (plan: Plan): Plan => {
  if (!plan.revisions) return plan;
  const plans = versionsOf(plan).map((version) => version.plan);
  const all = { ...plan, document: plans[plans.length - 1]!.document };
  for (const list of REVISED_LISTS)
    (all as Record<string, unknown>)[list] = united<{ readonly id: string }>(plans.map((each) => each[list]));
  return {
    ...all,
    indicators: all.indicators.map((indicator) => {
      const items = itemsOf(indicator, plans);
      return items === undefined ? indicator : { ...indicator, items };
    }),
    commitments: plans.flatMap((each) =>
      each.commitments.map((commitment): Commitment => ({
        ...commitment,
        schedule: scheduleOf(each, commitment),
      })),
    ),
  };
};
