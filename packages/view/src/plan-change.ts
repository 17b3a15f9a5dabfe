import type { Indicator, Locale, Plan, Schedule, Target } from "@bangfu/core";
import type { PlanChange } from "@bangfu/core/plan";
import { PLAN_CHANGE } from "./plan-change-words.js";
import { formatValue } from "./words/amounts.js";
import { describeSchedule } from "./words/dates.js";
import { localText } from "./words/localized.js";
import { describeTarget } from "./words/targets.js";
import { quoted } from "./words/quoted.js";

interface Side {
  readonly plan: Plan;
  readonly locale: Locale;
}

const AROUND = 12;
const LONGEST = 60;

const cut = (text: string): string => {
  const letters = [...text.replace(/\s+/g, " ")];
  return letters.length <= LONGEST ? letters.join("") : `${letters.slice(0, LONGEST - 1).join("")}…`;
};

/** The part in which two texts differ, with a few letters around it. */
const differing = (a: string, b: string): [string, string] => {
  const [before, after] = [[...a], [...b]];
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const part = (letters: string[]): string => {
    const from = Math.max(0, head - AROUND);
    const to = Math.min(letters.length, letters.length - tail + AROUND);
    const text = cut(letters.slice(from, to).join(""));
    return `“${from > 0 ? "…" : ""}${text}${to < letters.length ? "…" : ""}”`;
  };
  return [part(before), part(after)];
};

const unitNames = (ids: readonly string[], { plan, locale }: Side): string =>
  ids.map((id) => plan.units.find((unit) => unit.id === id)?.name ?? id).join(PLAN_CHANGE[locale].list);

/** The documents that a plan rests on, each with its number. */
const sourceTitles = (sources: NonNullable<Plan["sources"]>, locale: Locale): string =>
  sources
    .map((source) => {
      const title = localText(source, "title", locale);
      return source.number === undefined ? title : PLAN_CHANGE[locale].numbered(title, source.number);
    })
    .join(PLAN_CHANGE[locale].list);

/** The indicator that a target or a value belongs to, in the plan that it stands in. */
const indicatorOf = ({ of, id }: PlanChange, { plan }: Side): Indicator | undefined =>
  plan.indicators.find((indicator) =>
    of === "indicators"
      ? indicator.id === id
      : indicator.id === plan.commitments.find((commitment) => commitment.id === id)?.indicator,
  );

const valueText = (change: PlanChange, value: unknown, side: Side): string => {
  const { plan, locale } = side;
  const { field } = change;
  const indicator = indicatorOf(change, side);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return PLAN_CHANGE[locale].nothing;
  if (field === "target" && indicator) return describeTarget(plan, indicator, value as Target, locale);
  if (field === "schedule") return describeSchedule(value as Schedule, locale);
  if (field === "lead" || field === "support") return unitNames(value as string[], side);
  if (field === "sources") return sourceTitles(value as NonNullable<Plan["sources"]>, locale);
  if (field === "baseline" && indicator) return formatValue(indicator, value as number, locale);
  return typeof value === "string" ? value : cut(JSON.stringify(value));
};

/** What an entry is known by: its own words. */
const entryText = (entry: unknown): string => {
  const { quote, title, name, text } = entry as Readonly<Record<string, string | undefined>>;
  return `${quoted(cut(quote ?? title ?? name ?? text ?? ""))}`;
};

/**
 * A change of a plan as a sentence: what was added, taken away or changed, from what to what.
 * @example describePlanChange(change, plans, "zh") // "承诺 c1 目标值：至少 4 次 → 至少 6 次"
 */
export const describePlanChange = (
  change: PlanChange,
  plans: { readonly before: Plan; readonly after: Plan },
  locale: Locale,
): string => {
  const words = PLAN_CHANGE[locale];
  const { kind, of, id = "", field = "", before, after } = change;
  const entry = `${words.entries[of]} ${id}`;
  if (kind === "added") return words.added(entry, entryText(after));
  if (kind === "removed") return words.removed(entry, entryText(before));
  const isText = typeof before === "string" && typeof after === "string" && before.length + after.length > 30;
  const [then, now] = isText
    ? differing(before, after)
    : [
        valueText(change, before, { plan: plans.before, locale }),
        valueText(change, after, { plan: plans.after, locale }),
      ];
  return of === "plan"
    ? words.changedPlan(words.plan[field as keyof typeof words.plan], then, now)
    : words.changed(entry, words.fields[field] ?? field, then, now);
};
