import {
  planOn,
  type CommitmentNode,
  type Facts,
  type Locale,
  type Progress,
  type ProgressNode,
} from "@bangfu/core";
import { commitmentReason, presentPeriod } from "../reason/commitment-reason.js";
import { findingReason } from "../reason/finding-reason.js";
import { nodeReason } from "../reason/node-reason.js";
import { basisWord } from "../words/basis.js";
import { statusCounts } from "../share.js";
import { describeWindow } from "../words/dates.js";
import { localText } from "../words/localized.js";
import { statusWord } from "../words/status.js";
import { explainPeriod, type At } from "./explain-period.js";
import { EXPLAIN } from "./explain-words.js";
import { statedPercent } from "./figures.js";

export const EXPLAINED_KINDS = ["commitment", "task", "measure", "phase", "unit", "overall"] as const;
export type ExplainedKind = (typeof EXPLAINED_KINDS)[number];

export interface Explained {
  readonly kind: ExplainedKind;
  /** Needed for every kind but `overall`. */
  readonly id?: string | undefined;
}

const sharesText = ({ attainment, expected }: ProgressNode, locale: Locale): string =>
  EXPLAIN[locale].shares(
    attainment === null ? undefined : statedPercent(attainment, locale),
    statedPercent(expected, locale),
  );

/** A finding has the number of its rule's section. */
const sectionOf = (rule: string): string => (rule === "finding" ? "6" : rule);

/** A standing promise is read as of the end of the days asked for (rules §10). */
const dayOf = ({ within, asOf }: Progress, isStanding: boolean): string =>
  isStanding && within !== undefined && within.to < asOf ? within.to : asOf;

/** What the whole commitment comes to, where its present period alone does not say it. */
const explainWhole = (node: CommitmentNode, id: string, at: At): string => {
  const { asOf, locale, facts } = at;
  const words = EXPLAIN[locale];
  const { periods, status, rule } = node;
  const present = presentPeriod(node, asOf);
  const statusText = statusWord(status, locale);
  const shares = periods.length > 1 ? words.whole(periods.length, sharesText(node, locale)) : "";
  const why =
    rule === "finding"
      ? findingReason(
          facts.findings.filter(({ commitment }) => commitment === id),
          at,
        )
      : commitmentReason(node, at);
  const verdict = rule.startsWith("5.")
    ? words.asPresent(describeWindow(present.window, present.due, locale), statusText, rule)
    : words.verdict(statusText, sectionOf(rule), why);
  return [shares, verdict].filter(Boolean).join(words.semicolon) + words.stop;
};

const found = <T extends { readonly id: string }>(entries: readonly T[], id: string): T => {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`the plan has no ${id}`);
  return entry;
};

const explainCommitment = (progress: Progress, id: string, at: At): string => {
  const { plan, asOf, locale } = at;
  const commitment = plan.commitments.find((each) => each.id === id);
  const node = commitment && progress.commitments[id];
  if (commitment === undefined || node === undefined) throw new Error(`the plan has no commitment ${id}`);
  if (node === null) return EXPLAIN[locale].nothingBelow(localText(commitment, "quote", locale));
  const indicator = found(plan.indicators, node.indicator);
  const period = presentPeriod(node, asOf);
  const previous = node.periods[node.periods.indexOf(period) - 1];
  const day = dayOf(progress, period.due === null);
  const first = explainPeriod({ period, indicator, commitment }, { ...at, asOf: day }, previous);
  const isAll = node.periods.length === 1 && node.status === period.status;
  return isAll ? first : first + explainWhole(node, id, at);
};

const nodeStatement = (node: ProgressNode, at: At, task?: string): string => {
  const { locale, facts } = at;
  const words = EXPLAIN[locale];
  const counts = statusCounts(node.counts, locale).map(({ word, count }) => words.count(word, count));
  const findings = facts.findings.filter((finding) => finding.task === task);
  const why = node.rule === "finding" ? findingReason(findings, at) : nodeReason(node, at);
  const verdict = words.verdict(statusWord(node.status, locale), sectionOf(node.rule), why);
  const statement = words.node(counts.join(words.comma), sharesText(node, locale));
  return `${statement}${words.semicolon}${verdict}${words.stop}`;
};

const explainNode = (name: string, node: ProgressNode | null, at: At, task?: string): string => {
  const words = EXPLAIN[at.locale];
  return node === null ? words.nothingBelow(name) : words.named(name, nodeStatement(node, at, task));
};

type Titled = {
  readonly id: string;
  readonly title: string;
  readonly en?: { readonly title?: string | undefined } | undefined;
};
type Named = {
  readonly id: string;
  readonly name: string;
  readonly en?: { readonly name?: string | undefined } | undefined;
};

const titleOf = (entries: readonly Titled[], id: string, locale: Locale): string =>
  localText(found(entries, id), "title", locale);

const sentences = (progress: Progress, { kind, id = "" }: Explained, at: At): string => {
  const { plan, locale } = at;
  const words = EXPLAIN[locale];
  switch (kind) {
    case "commitment":
      return explainCommitment(progress, id, at);
    case "task":
      found(plan.tasks, id);
      return explainNode(words.task(id), progress.tasks[id] ?? null, at, id);
    case "measure":
      return explainNode(titleOf(plan.measures, id, locale), progress.measures[id] ?? null, at);
    case "phase":
      return explainNode(titleOf(plan.phases ?? [], id, locale), progress.phases[id] ?? null, at);
    case "unit": {
      const name = localText(found<Named>(plan.units, id), "name", locale);
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

const atOf = (facts: Facts, { asOf, basis, within }: Progress, locale: Locale): At => {
  const findings = facts.findings.filter(({ found: day }) => within === undefined || day <= within.to);
  return { facts: { ...facts, findings }, basis, plan: planOn(facts.plan, asOf), asOf, locale };
};

/** As `explain`, for who has said the as-of date and the basis already. */
export const explanationOf = (
  facts: Facts,
  progress: Progress,
  explained: Explained,
  locale: Locale,
): string => sentences(progress, explained, atOf(facts, progress, locale)).trimEnd();

/** The explanation of a task without its number, for who has said that too; "" where nothing is below it. */
export const taskStatement = (facts: Facts, progress: Progress, id: string, locale: Locale): string => {
  const node = progress.tasks[id];
  return node ? nodeStatement(node, atOf(facts, progress, locale), id).trimEnd() : "";
};

/**
 * How a figure came about, in a sentence or two: what counts, target, period, expectation, and the line of
 * the rules that decided the status. Gives the as-of date, the basis and what was known when.
 * @throws when the plan has no such commitment, task, measure, phase or unit
 */
export const explain = (
  facts: Facts,
  progress: Progress,
  explained: Explained,
  locale: Locale = "zh",
): string => {
  const { asOf, basis, knownAt, within } = progress;
  const words = EXPLAIN[locale];
  const days = within && words.span(within.from, within.to);
  const head = words.asOf(asOf, basisWord(basis, locale), knownAt, days);
  return head + explanationOf(facts, progress, explained, locale);
};
