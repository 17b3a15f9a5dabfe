import { everyVersion, type Indicator, type Plan } from "@bangfu/core";
import { finderOf, type Finder } from "../forms/name.js";

const LONGEST = 28;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** How a task is named where one is chosen: its number and the beginning of its text. */
export const taskLabel = ({ id, text }: { readonly id: string; readonly text: string }): string =>
  `${id} ${cut(text.replace(/\s+/g, " "))}`;

/** The things of a plan by whatever people call them. */
export interface PlanNames {
  readonly indicators: Finder;
  readonly units: Finder;
  readonly rosters: Finder;
  readonly tasks: Finder;
  readonly commitments: Finder;
  /** The items of a checklist. */
  readonly itemsOf: (indicator: string) => Finder;
}

const NO_ITEMS = finderOf([]);

const itemsOf = ({ items = [] }: Indicator): Finder =>
  finderOf(items.map(({ id, title }) => ({ id, names: [title] })));

/** What any version of the plan has may be named: a record of last year belongs to the plan as it was. */
export const planNames = (whole: Plan): PlanNames => {
  const plan = everyVersion(whole);
  const commitments = new Map(plan.commitments.map((commitment) => [commitment.id, commitment]));
  const items = new Map(plan.indicators.map((each) => [each.id, itemsOf(each)]));
  return {
    indicators: finderOf(plan.indicators.map(({ id, title }) => ({ id, names: [title] }))),
    units: finderOf(plan.units.map(({ id, name }) => ({ id, names: [name] }))),
    rosters: finderOf((plan.rosters ?? []).map(({ id, name }) => ({ id, names: [name] }))),
    tasks: finderOf(plan.tasks.map((task) => ({ id: task.id, names: [taskLabel(task), task.text] }))),
    commitments: finderOf(
      [...commitments.values()].map(({ id, quote }) => ({
        id,
        names: [taskLabel({ id, text: quote }), quote],
      })),
    ),
    itemsOf: (indicator) => items.get(indicator) ?? NO_ITEMS,
  };
};
