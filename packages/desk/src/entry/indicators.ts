import { everyVersion, type Locale, type Plan } from "@bangfu/core";
import { localText } from "@bangfu/view";
import type { Choice } from "./form.js";

/** A task with the indicators that its records may name. */
export interface IndicatorGroup {
  /** The id of the task; "" for the indicators of no task. */
  readonly task: string;
  readonly title: string;
  readonly indicators: readonly Choice[];
}

/**
 * The indicators of which there can be records, under each task that asks for them, in the order of the plan; those
 * of no task come last. A quotient stands for its parts.
 */
export const indicatorGroups = (whole: Plan, locale: Locale): readonly IndicatorGroup[] => {
  const plan = everyVersion(whole);
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const recorded = (id: string): readonly string[] => {
    const indicator = byId.get(id);
    if (indicator === undefined) return [];
    if (indicator.kind !== "quotient") return [id];
    return [indicator.numerator, indicator.denominator].flatMap((part) => recorded(part ?? ""));
  };
  const asked = new Map<string, Set<string>>(plan.tasks.map(({ id }) => [id, new Set()]));
  for (const { task, indicator } of plan.commitments)
    for (const id of recorded(indicator)) asked.get(task ?? "")?.add(id);
  const choices = (ids: Iterable<string>): readonly Choice[] =>
    [...ids].map((value) => ({ value, text: localText(byId.get(value)!, "title", locale) ?? value }));
  const named = new Set([...asked.values()].flatMap((ids) => [...ids]));
  const others = plan.indicators.filter(({ id, kind }) => kind !== "quotient" && !named.has(id));
  const groups = plan.tasks.map((task) => ({
    task: task.id,
    title: `${task.id} ${localText(task, "title", locale) ?? localText(task, "text", locale)}`,
    indicators: choices(asked.get(task.id)!),
  }));
  return [...groups, { task: "", title: "", indicators: choices(others.map(({ id }) => id)) }].filter(
    ({ indicators }) => indicators.length > 0,
  );
};

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** The groups with the indicators that fit a text: their title or id has it, or the title of their task. */
export const fittingIndicators = (
  groups: readonly IndicatorGroup[],
  text: string,
): readonly IndicatorGroup[] => {
  const sought = folded(text);
  if (sought === "") return groups;
  return groups.flatMap((group): IndicatorGroup[] => {
    if (folded(group.title).includes(sought)) return [group];
    const indicators = group.indicators.filter((each) => folded(each.text + each.value).includes(sought));
    return indicators.length === 0 ? [] : [{ ...group, indicators }];
  });
};
