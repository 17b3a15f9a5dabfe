import {
  scheduleOf,
  type Commitment,
  type Facts,
  type Locale,
  type Progress,
  type Status,
} from "@bangfu/core";
import { statusCell } from "./cells.js";
import { dueLine } from "./due-line.js";
import { explain } from "./explain/explain.js";
import { presentOf } from "./present.js";
import type { ViewTable } from "./table.js";
import { periodTrouble } from "./trouble.js";
import { formatValue } from "./words/amounts.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { commonText } from "./words/common.js";
import { describeSchedule, describeWindow } from "./words/dates.js";
import { statusWord } from "./words/status.js";
import { describeTarget } from "./words/targets.js";

export interface CommitmentView {
  readonly id: string;
  readonly quote: string;
  readonly indicator: string;
  readonly aim: boolean;
  readonly status: Status;
  readonly statusWord: string;
  /** Who carries it, and when its present period is due. */
  readonly line: string;
  readonly target: string;
  readonly periods: readonly {
    readonly window: string;
    readonly actual: string;
    readonly status: Status;
    readonly statusWord: string;
    /** What is missing, where it needs attention or is due soon. */
    readonly chip: string | undefined;
  }[];
  readonly explanation: string;
  /** The public evidence by the as-of date, the newest first. */
  readonly evidence: readonly Evidence[];
}

interface Evidence {
  readonly title: string;
  readonly date: string;
  /** Undefined where there is none, or none that is safe to follow. */
  readonly url: string | undefined;
}

/** What lies on the site beside its pages, by the hash of its bytes. */
const BESIDE = /^evidence\/[\da-f]{64}\.[a-z\d]{1,8}$/;

/** A script, a file of the reader's or a text in itself is nothing to follow. */
const safe = (url: string | undefined): string | undefined =>
  url !== undefined && (/^https?:\/\//i.test(url) || BESIDE.test(url)) ? url : undefined;

const evidenceOf = ({ evidence = [] }: Facts, indicator: string, asOf: string): Evidence[] =>
  evidence
    .filter((each) => each.indicator === indicator && each.date <= asOf)
    .map(({ title, date, url }) => ({ title, date, url: safe(url) }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));

const commitmentView = (
  facts: Facts,
  progress: Progress,
  commitment: Commitment,
  locale: Locale,
): CommitmentView[] => {
  const node = progress.commitments[commitment.id];
  const { plan } = facts;
  const indicator = plan.indicators.find(({ id }) => id === commitment.indicator);
  const lead = commitment.lead ?? plan.tasks.find(({ id }) => id === commitment.task)?.lead ?? [];
  if (!node || indicator === undefined) return [];
  return [
    {
      id: commitment.id,
      quote: commitment.quote,
      indicator: indicator.title,
      aim: commitment.force === "aim",
      status: node.status,
      statusWord: statusWord(node.status, locale),
      line: dueLine(
        plan,
        { lead, due: presentOf(node.periods, progress.asOf)?.due ?? null },
        progress.asOf,
        locale,
      ),
      target: describeTarget(plan, indicator, commitment.target, locale),
      periods: node.periods.map((period) => ({
        window: describeWindow(period.window, period.due, locale),
        actual: formatValue(indicator, period.actual, locale),
        status: period.status,
        statusWord: statusWord(period.status, locale),
        chip: periodTrouble(period, indicator, { plan, asOf: progress.asOf, locale })?.chip,
      })),
      explanation: explain(facts, progress, { kind: "commitment", id: commitment.id }, locale),
      evidence: evidenceOf(facts, indicator.id, progress.asOf),
    },
  ];
};

/** The commitments that fit, in the plan's order, in finished words. */
export const commitmentViews = (
  facts: Facts,
  progress: Progress,
  fits: (commitment: Commitment) => boolean,
  locale: Locale,
): CommitmentView[] =>
  facts.plan.commitments.filter(fits).flatMap((each) => commitmentView(facts, progress, each, locale));

/** What was promised, and how its present period stands. */
export const commitmentsTable = ({ plan }: Facts, progress: Progress, locale: Locale): ViewTable => {
  const { commitment: promised, deadline, actual, status } = COLUMNS[locale];
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    caption: CAPTIONS[locale].commitments(progress.asOf),
    columns: [promised, deadline, actual, status],
    rows: plan.commitments.map((commitment) => {
      const node = progress.commitments[commitment.id];
      const period = node ? presentOf(node.periods, progress.asOf) : undefined;
      const indicator = indicators.get(commitment.indicator);
      return [
        commitment.quote,
        describeSchedule(scheduleOf(plan, commitment), locale),
        indicator && period ? formatValue(indicator, period.actual, locale) : commonText(locale).noData,
        statusCell(node, locale),
      ];
    }),
  };
};
