import {
  describeTarget,
  describeWindow,
  explain,
  formatValue,
  statusWord,
  type Commitment,
  type Facts,
  type Locale,
  type Progress,
  type Status,
} from "@bangfu/core";

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
}

const commitmentView = (
  facts: Facts,
  progress: Progress,
  commitment: Commitment,
  locale: Locale,
): CommitmentView[] => {
  const node = progress.commitments[commitment.id];
  const indicator = facts.plan.indicators.find(({ id }) => id === commitment.indicator);
  if (node === undefined || indicator === undefined) return [];
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
        window: describeWindow(window, due, locale),
        actual: formatValue(indicator, actual, locale),
        status,
        statusWord: statusWord(status, locale),
      })),
      explanation: explain(facts, progress, { kind: "commitment", id: commitment.id }, locale),
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
