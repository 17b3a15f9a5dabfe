import { planOn, type Basis, type Facts, type Locale, type Span } from "@bangfu/core";
import { basisWord } from "@bangfu/view";
import { changes } from "./changes.js";
import { completion } from "./completion.js";
import { dues } from "./dues.js";
import { explanations } from "./explanations.js";
import { findings } from "./findings.js";
import { groundOf, type Ground } from "./ground.js";
import { numbered } from "./numbers.js";
import { overview } from "./overview.js";
import type { Report } from "./parts.js";
import { problems } from "./problems.js";
import { tasks } from "./tasks.js";
import { units } from "./units.js";

export interface ReportOptions {
  /** The day at whose end the plan is looked at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The first day of the period; what changed is told against the day before it. */
  readonly from: string;
  /** What the period is called, such as 2024年第三季度; its first and last day where absent. */
  readonly period?: string | undefined;
  /** Only what falls due in these days, both included (rules §10). */
  readonly within?: Span | undefined;
  /** A unit's id: only what it leads or supports. */
  readonly unit?: string | undefined;
  /** `reported` where absent. */
  readonly basis?: Basis | undefined;
  /** `zh` where absent. */
  readonly locale?: Locale | undefined;
  /** A short remark on the data, such as 示例数据. */
  readonly notice?: string | undefined;
}

const particularsOf = (
  { plan, words, scope, now, from, locale, notice }: Ground,
  period: string | undefined,
): Report["particulars"] => {
  const labels = words.particulars;
  const span = words.span(from, now.asOf);
  const optional = (label: string, value: string | undefined): [string, string][] =>
    value === undefined ? [] : [[label, value]];
  return [
    [labels.school, plan.school.name],
    ...optional(labels.unit, scope.unit?.name),
    [labels.period, period === undefined ? span : words.named(period, span)],
    [labels.asOf, words.date(now.asOf)],
    ...optional(labels.within, now.within && words.span(now.within.from, now.within.to)),
    [labels.basis, words.basis(basisWord(now.basis, locale))],
    ...optional(labels.knownAt, now.knownAt),
    ...optional(labels.notice, notice),
  ];
};

/**
 * A report as a county bureau asks for it: the tasks with their progress, what is done, what changed, problems,
 * findings, due dates and what comes next, unit by unit, and how each figure came about. Of facts alone, so
 * nothing in it that is not public.
 * @throws when the plan has no such unit
 */
export const reportOf = (facts: Facts, options: ReportOptions): Report => {
  const { asOf, from, period, within, basis = "reported", locale = "zh", notice } = options;
  const unit = planOn(facts.plan, asOf).units.find(({ id }) => id === options.unit);
  if (options.unit !== undefined && unit === undefined)
    throw new Error(`the plan has no unit ${options.unit}`);
  const ground = groundOf(facts, { asOf, from, within, basis, locale, unit, notice });
  const drafts = [
    ...overview(ground),
    ...tasks(ground),
    ...completion(ground),
    ...changes(ground),
    ...problems(ground),
    ...findings(ground),
    ...dues(ground),
    ...(unit === undefined ? units(ground) : []),
    ...explanations(ground),
  ];
  return {
    locale,
    title: facts.plan.title,
    subtitle: ground.words.subtitle(period ?? ground.words.span(from, asOf), unit?.name),
    asOf,
    particulars: particularsOf(ground, period),
    sections: numbered(drafts, locale),
  };
};
