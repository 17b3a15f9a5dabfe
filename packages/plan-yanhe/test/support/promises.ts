import type { Commitment, Indicator } from "@bangfu/core";
import { plan } from "@bangfu/plan-yanhe";

/** The commitments whose quote has these words. */
export const having = (part: string): Commitment[] =>
  plan.commitments.filter(({ quote }) => quote.includes(part));

export const indicatorOf = ({ indicator }: Commitment): Indicator | undefined =>
  plan.indicators.find(({ id }) => id === indicator);
