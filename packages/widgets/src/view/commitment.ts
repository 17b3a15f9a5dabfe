import {
  describeTarget,
  explain,
  formatValue,
  statusWord,
  type Commitment,
  type Facts,
  type Locale,
  type Progress,
  type Status,
} from "@bangfu/core";
import { COMMITMENT_TEXT } from "../text/commitment.js";

export interface CommitmentView {
  readonly id: string;
  readonly quote: string;
  readonly indicator: string;
  readonly aim: boolean;
  readonly status: Status;
  readonly statusWord: string;
  readonly target: string;
  readonly periods: readonly {
    readonly window: string;
    readonly actual: string;
    readonly status: Status;
    readonly statusWord: string;
  }[];
  readonly explanation: string;
  /** How much public evidence there is by the as-of date. */
  readonly evidenceCount: number;
  /** The newest of it. */
  readonly evidence: readonly Evidence[];
}

interface Evidence {
  readonly title: string;
  readonly date: string;
  /** Undefined where there is none, or none that is safe to follow. */
  readonly url: string | undefined;
}

/** So many pieces of evidence are named; a count of years may rest on hundreds. */
const MOST_EVIDENCE = 8;

/** A script, a file of the reader's or a text in itself is nothing to follow. */
const safe = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;

/** The public evidence of an indicator by a day, the newest first. */
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
  const indicator = facts.plan.indicators.find(({ id }) => id === commitment.indicator);
  if (node === undefined || indicator === undefined) return [];
  const evidence = evidenceOf(facts, indicator.id, progress.asOf);
  return [
    {
      id: commitment.id,
      quote: commitment.quote,
      indicator: indicator.title,
      aim: commitment.force === "aim",
      status: node.status,
      statusWord: statusWord(node.status, locale),
      target: describeTarget(facts.plan, indicator, commitment.target, locale),
      periods: node.periods.map(({ window, due, actual, status }) => ({
        window: COMMITMENT_TEXT[locale].window(window, due),
        actual: formatValue(indicator, actual, locale),
        status,
        statusWord: statusWord(status, locale),
      })),
      explanation: explain(facts, progress, { kind: "commitment", id: commitment.id }, locale),
      evidenceCount: evidence.length,
      evidence: evidence.slice(0, MOST_EVIDENCE),
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
