import type { Facts } from "../schema/facts.js";
import type { Indicator } from "../schema/plan.js";
import type { CommitmentNode, PeriodNode, Progress, ProgressNode } from "../schema/progress.js";
import { check } from "../values/check.js";
import type { Locale } from "../values/kind.js";
import { STATUSES } from "../values/status.js";
import { RULE_LINES } from "./rules.js";
import { after, basisWord, describeTarget, formatValue, quoted, statusWord, wholePercent } from "./words.js";

export const EXPLAINED_KINDS = ["commitment", "task", "measure", "phase", "unit", "overall"] as const;
export type ExplainedKind = (typeof EXPLAINED_KINDS)[number];

export interface Explained {
  readonly kind: ExplainedKind;
  /** Needed for every kind but `overall`. */
  readonly id?: string | undefined;
}

const percent = (share: number): string => `${wholePercent(share, share === 1)}%`;

const because = (rule: string, locale: Locale): string => {
  const line = RULE_LINES[rule]?.[locale] ?? "";
  const name =
    rule === "finding"
      ? locale === "zh"
        ? "规则 6"
        : "rule 6"
      : `${locale === "zh" ? "规则" : "rule"} ${rule}`;
  return locale === "zh" ? `（${name}：${line}）` : ` (${name}: ${line})`;
};

const verdict = (
  { status, rule }: { status: ProgressNode["status"]; rule: string },
  locale: Locale,
): string =>
  locale === "zh"
    ? `判为“${statusWord(status, locale)}”${because(rule, locale)}`
    : `it is “${statusWord(status, locale)}”${because(rule, locale)}`;

const windowName = ({ window, from, due }: PeriodNode, locale: Locale): string => {
  if (window === "standing") return locale === "zh" ? "长期承诺" : "As a standing promise";
  if (window !== "by") return locale === "zh" ? `${window} 年度（至 ${due}）` : `In ${window} (to ${due})`;
  return locale === "zh" ? `${from} 至 ${due}` : `From ${from} to ${due}`;
};

/** The period that is running on the as-of date, else the nearest one. */
const presentPeriod = ({ periods }: CommitmentNode, asOf: string): PeriodNode => {
  const present = periods.find(({ due }) => due === null || asOf <= due) ?? periods[periods.length - 1];
  check(present, "a commitment has at least one period");
  return present;
};

const counted = (facts: Facts, indicator: Indicator, period: PeriodNode, locale: Locale): string => {
  const actual = formatValue(indicator, period.actual, locale);
  const target = describeTarget(facts.plan, indicator, period.target, locale);
  const title = quoted(indicator.title);
  const reference =
    period.reference === undefined
      ? ""
      : after(
          locale === "zh" ? "，参照值" : ", which is",
          formatValue(indicator, period.reference, locale),
          locale,
        );
  return locale === "zh"
    ? `计入${title}的${after("实际为", actual, locale)}，${after("目标", target, locale)}${reference}`
    : `${title} counts ${actual} towards ${target}${reference}`;
};

/** Nothing recorded is not zero, so without data there is no attainment to tell. */
const attained = ({ hasData, attainment, metOn }: PeriodNode, locale: Locale): string => {
  if (!hasData) return "";
  if (locale === "zh") return `，完成率 ${percent(attainment)}${metOn === null ? "" : `，${metOn} 达到`}`;
  return `, attainment ${percent(attainment)}${metOn === null ? "" : `, reached on ${metOn}`}`;
};

const explainPeriod = (facts: Facts, indicator: Indicator, period: PeriodNode, locale: Locale): string => {
  const zh = locale === "zh";
  const what = `${windowName(period, locale)}${zh ? "，" : ", "}${counted(facts, indicator, period, locale)}`;
  const expected =
    period.due === null
      ? ""
      : zh
        ? `，按时序应达 ${percent(period.expected)}`
        : `, expected ${percent(period.expected)}`;
  return `${what}${attained(period, locale)}${expected}${zh ? "；" : "; "}${verdict(period, locale)}${zh ? "。" : "."}`;
};

const shares = ({ attainment, expected }: ProgressNode, locale: Locale): string =>
  locale === "zh"
    ? `完成率 ${percent(attainment)}，应达 ${percent(expected)}`
    : `attainment ${percent(attainment)}, expected ${percent(expected)}`;

const explainCommitment = (facts: Facts, progress: Progress, id: string, locale: Locale): string => {
  const node = progress.commitments[id];
  const indicator = facts.plan.indicators.find((each) => each.id === node?.indicator);
  check(node && indicator, `the plan has no commitment ${id}`);
  const present = presentPeriod(node, progress.asOf);
  const first = explainPeriod(facts, indicator, present, locale);
  if (node.periods.length === 1 && node.status === present.status) return first;
  const whole =
    locale === "zh"
      ? `承诺整体${node.periods.length > 1 ? `按 ${node.periods.length} 期平均` : ""}${shares(node, locale)}；${verdict(node, locale)}。`
      : ` The commitment${node.periods.length > 1 ? `, the mean of its ${node.periods.length} periods,` : ""} has ${shares(node, locale)}; ${verdict(node, locale)}.`;
  return first + whole;
};

const listCounts = ({ counts }: ProgressNode, locale: Locale): string =>
  STATUSES.filter((status) => (counts[status] ?? 0) > 0)
    .map((status) =>
      locale === "zh"
        ? `${statusWord(status, locale)} ${counts[status]} 项`
        : `${counts[status]} ${statusWord(status, locale).toLowerCase()}`,
    )
    .join(locale === "zh" ? "、" : ", ");

const explainNode = (name: string, node: ProgressNode | null, locale: Locale): string => {
  if (node === null)
    return locale === "zh"
      ? `${name}下没有可计的内容。`
      : `${name} has nothing below it that could be reckoned.`;
  return locale === "zh"
    ? `${name}：${listCounts(node, locale)}；加权${shares(node, locale)}；${verdict(node, locale)}。`
    : `${name}: ${listCounts(node, locale)}; weighted ${shares(node, locale)}; ${verdict(node, locale)}.`;
};

const titleOf = (entries: readonly { id: string; title?: string; name?: string }[], id: string): string => {
  const entry = entries.find((each) => each.id === id);
  check(entry, `the plan has no ${id}`);
  return entry.title ?? entry.name ?? id;
};

const explainUnit = ({ plan }: Facts, progress: Progress, id: string, locale: Locale): string => {
  const name = titleOf(plan.units, id);
  const unit = progress.units[id];
  check(unit, `the plan has no unit ${id}`);
  const lead = explainNode(locale === "zh" ? `${name}（牵头）` : `${name} (lead)`, unit.lead, locale);
  const support = explainNode(
    locale === "zh" ? `${name}（配合）` : `${name} (support)`,
    unit.support,
    locale,
  );
  return locale === "zh" ? lead + support : `${lead} ${support}`;
};

/**
 * How a figure came about, in a sentence or two: what counted, target, period, expectation, and the line of
 * the rules that decided the status. Says the as-of date and the basis.
 * @throws when the plan has no such commitment, task, measure, phase or unit
 */
export const explain = (
  facts: Facts,
  progress: Progress,
  { kind, id = "" }: Explained,
  locale: Locale = "zh",
): string => {
  const basis = basisWord(progress.basis, locale);
  const prefix =
    locale === "zh"
      ? `截至 ${progress.asOf}（${basis}口径）：`
      : `As of ${progress.asOf} (${basis.toLowerCase()}): `;
  const { plan } = facts;
  switch (kind) {
    case "commitment":
      return prefix + explainCommitment(facts, progress, id, locale);
    case "task":
      check(progress.tasks[id] !== undefined, `the plan has no task ${id}`);
      return prefix + explainNode(`${locale === "zh" ? "任务" : "Task"} ${id}`, progress.tasks[id], locale);
    case "measure":
    case "phase": {
      const of = `${kind}s` as const;
      return prefix + explainNode(titleOf(plan[of] ?? [], id), progress[of][id] ?? null, locale);
    }
    case "unit":
      return prefix + explainUnit(facts, progress, id, locale);
    case "overall":
      return prefix + explainNode(locale === "zh" ? "总体" : "Overall", progress.overall, locale);
  }
};
