import { newestBefore } from "../facts/readings.js";
import { isLevelLike } from "../plan/indicator.js";
import { repeats } from "../plan/schedule.js";
import { isCeiling, isFromBefore } from "../plan/target.js";
import { planOn } from "../plan/version.js";
import type { Facts } from "../schema/facts.js";
import type { Commitment, Indicator } from "../schema/plan.js";
import type { CommitmentNode, PeriodNode, Progress, ProgressNode } from "../schema/progress.js";
import { check } from "../values/check.js";
import type { Basis, Locale } from "../values/kind.js";
import { STATUSES } from "../values/status.js";
import { EXPLAIN } from "./explain-words.js";
import { commitmentReason, nodeReason, periodReason, type Circumstances } from "./reason.js";
import { basisWord, describeTarget, formatValue, statusWord, wholePercent } from "./words.js";
import { describeWindow } from "./window.js";

export const EXPLAINED_KINDS = ["commitment", "task", "measure", "phase", "unit", "overall"] as const;
export type ExplainedKind = (typeof EXPLAINED_KINDS)[number];

export interface Explained {
  readonly kind: ExplainedKind;
  /** Needed for every kind but `overall`. */
  readonly id?: string | undefined;
}

/** What is explained from: the facts too, for where a value before stood. */
interface At extends Circumstances {
  readonly facts: Facts;
  readonly basis: Basis;
}

const percent = (share: number): string => `${wholePercent(share, share === 1)}%`;

const verdict = (
  { status, rule }: Pick<ProgressNode, "status" | "rule">,
  why: string,
  locale: Locale,
): string => EXPLAIN[locale].verdict(statusWord(status, locale), rule === "finding" ? "6" : rule, why);

const windowName = ({ window, from, due }: PeriodNode, locale: Locale): string => {
  const words = EXPLAIN[locale];
  if (due === null) return words.standing;
  return window === "by"
    ? words.span(from ?? "", due)
    : words.repeated(describeWindow(window, due, locale), due);
};

/** The value before, where it stood, and what the target comes to (rules §3); "" for other targets. */
const explainBefore = (
  { facts, basis, plan, locale }: At,
  indicator: Indicator,
  period: PeriodNode,
  previous: PeriodNode | undefined,
): string => {
  const { target, before, goal } = period;
  const words = EXPLAIN[locale];
  if (!isFromBefore(target)) return "";
  if (before == null) return words.before(undefined, "", undefined);
  const readings = facts.references.find((each) => each.indicator === indicator.id)?.[basis] ?? [];
  // In the order of rules §3: the period before, a reading from before, the baseline.
  const isHeld = indicator.kind === "level" && (repeats(period.window) || indicator.baseline === undefined);
  const held = isHeld && newestBefore(readings, period.from ?? facts.plan.start, [period.window]);
  const where =
    previous && previous.actual !== null
      ? describeWindow(previous.window, previous.due, locale)
      : held
        ? words.since(held[0])
        : words.atBaseline;
  const reached = goal == null ? undefined : isCeiling(target) ? { atMost: goal } : { atLeast: goal };
  return words.before(
    formatValue(indicator, before, locale),
    where,
    reached && describeTarget(plan, indicator, reached, locale),
  );
};

/** The period that is running on the as-of date, else the nearest one. */
const presentPeriod = ({ periods }: CommitmentNode, asOf: string): PeriodNode => {
  const present = periods.find(({ due }) => due === null || asOf <= due) ?? periods[periods.length - 1];
  check(present, "no present period");
  return present;
};

/** What has been recorded; of a checklist without weights, how many items. Undefined: nothing. */
const recorded = (indicator: Indicator, { actual }: PeriodNode, locale: Locale): string | undefined => {
  if (actual === null) return undefined;
  const { items } = indicator;
  if (!items || items.some(({ weight }) => weight)) return formatValue(indicator, actual, locale);
  const done = Math.round(actual * items.length);
  return locale === "zh" ? `${done} 项` : `${done} of ${items.length}`;
};

/** Nothing recorded is not zero, so without data there is no attainment to tell. */
const explainPeriod = (
  at: At,
  { force }: Commitment,
  indicator: Indicator,
  period: PeriodNode,
  previous: PeriodNode | undefined,
): string => {
  const { plan, locale } = at;
  const words = EXPLAIN[locale];
  const { actual, reference, hasData, attainment, metOn, expected, due, revised } = period;
  const { baseline } = indicator;
  const parts = [
    windowName(period, locale),
    words.counted(indicator.title, recorded(indicator, period, locale), indicator.kind),
    words.target(describeTarget(plan, indicator, period.target, locale)) +
      (force === "aim" ? words.aim : "") +
      (revised ? words.revised(revised.from, describeTarget(plan, indicator, revised.before, locale)) : ""),
    reference !== undefined &&
      reference !== null &&
      words.reference(formatValue(indicator, reference, locale)),
    explainBefore(at, indicator, period, previous),
    baseline !== undefined &&
      actual !== null &&
      isLevelLike(indicator) &&
      !isFromBefore(period.target) &&
      words.baseline(formatValue(indicator, baseline, locale)),
    hasData && words.attained(percent(attainment)),
    hasData && metOn !== null && words.metOn(metOn),
    period.aboveRange && words.aboveRange,
    due !== null && words.expected(percent(expected)),
  ];
  const why = periodReason(period, indicator, at);
  return `${parts.filter(Boolean).join(words.comma)}${words.semicolon}${verdict(period, why, locale)}${words.stop}`;
};

const sharesOf = ({ attainment, expected }: ProgressNode, locale: Locale): string =>
  EXPLAIN[locale].shares(attainment === null ? "—" : percent(attainment), percent(expected));

const explainCommitment = (progress: Progress, id: string, at: At): string => {
  const { plan, asOf, locale } = at;
  const commitment = plan.commitments.find((each) => each.id === id);
  const node = commitment && progress.commitments[id];
  const indicator = plan.indicators.find((each) => each.id === node?.indicator);
  check(commitment && node && indicator, `the plan has no commitment ${id}`);
  const present = presentPeriod(node, asOf);
  const previous = node.periods[node.periods.indexOf(present) - 1];
  const first = explainPeriod(at, commitment, indicator, present, previous);
  if (node.periods.length === 1 && node.status === present.status) return first;
  const words = EXPLAIN[locale];
  // Where the commitment takes over its period's status, the reason is the period's.
  const why = node.rule.startsWith("5.") ? periodReason(present, indicator, at) : commitmentReason(node, at);
  return `${first}${words.whole(node.periods.length, sharesOf(node, locale))}${words.semicolon}${verdict(node, why, locale)}${words.stop}`;
};

const explainNode = (name: string, node: ProgressNode | null, at: Circumstances): string => {
  const { locale } = at;
  const words = EXPLAIN[locale];
  if (node === null) return words.nothing(name);
  const counts = STATUSES.flatMap((status) => {
    const count = node.counts[status] ?? 0;
    return count === 0 ? [] : [words.count(statusWord(status, locale), count)];
  });
  return `${words.node(name, counts.join(words.comma), sharesOf(node, locale))}${words.semicolon}${verdict(node, nodeReason(node, at), locale)}${words.stop}`;
};

const titleOf = (entries: readonly { id: string; title?: string; name?: string }[], id: string): string => {
  const entry = entries.find((each) => each.id === id);
  check(entry, `the plan has no ${id}`);
  return entry.title ?? entry.name ?? id;
};

const sentences = (progress: Progress, { kind, id = "" }: Explained, at: At): string => {
  const { plan } = at;
  const words = EXPLAIN[at.locale];
  switch (kind) {
    case "commitment":
      return explainCommitment(progress, id, at);
    case "task":
      check(
        plan.tasks.some((task) => task.id === id),
        `the plan has no task ${id}`,
      );
      return explainNode(words.task(id), progress.tasks[id] ?? null, at);
    case "measure":
      return explainNode(titleOf(plan.measures, id), progress.measures[id] ?? null, at);
    case "phase":
      return explainNode(titleOf(plan.phases ?? [], id), progress.phases[id] ?? null, at);
    case "unit": {
      const name = titleOf(plan.units, id);
      const unit = progress.units[id];
      return (
        explainNode(words.lead(name), unit?.lead ?? null, at) +
        explainNode(words.support(name), unit?.support ?? null, at)
      );
    }
    case "overall":
      return explainNode(words.overall, progress.overall, at);
  }
};

/**
 * How a figure came about, in a sentence or two: what counted, target, period, expectation, and the line of
 * the rules that decided the status. Says the as-of date, the basis and what was known when.
 * @throws when the plan has no such commitment, task, measure, phase or unit
 */
export const explain = (
  facts: Facts,
  progress: Progress,
  explained: Explained,
  locale: Locale = "zh",
): string => {
  const { asOf, basis, knownAt } = progress;
  const plan = planOn(facts.plan, asOf);
  const text = sentences(progress, explained, { facts, basis, plan, asOf, locale });
  return EXPLAIN[locale].asOf(asOf, basisWord(basis, locale), knownAt) + text.trimEnd();
};
