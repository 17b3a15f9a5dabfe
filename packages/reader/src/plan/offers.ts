import type { Commitment, Indicator, Plan } from "@bangfu/core";
import type { ReadingEntry } from "../report/reading.js";

/** A promise without a figure: proposed beside the draft, and in it only when a person takes it up. */
export interface Offer {
  /** Its place among all commitments of the document, those of the draft counted. */
  readonly at: number;
  readonly commitment: Commitment;
  readonly indicator: Indicator;
}

/** Why the words of an offer promise nothing in the draft. */
const NOT_TAKEN = "没有数字，可作承诺，尚未采用";

/** Asides for what is offered, so that no sentence of the document is lost. */
const withOffered = (
  clause: Plan["document"][number],
  quotes: readonly string[],
  kept: readonly string[],
) => {
  const said = [...kept, ...(clause.asides ?? []).map(({ text }) => text)];
  const open = [...new Set(quotes)].filter((quote) => !said.includes(quote));
  return open.length === 0
    ? clause
    : { ...clause, asides: [...(clause.asides ?? []), ...open.map((text) => ({ text, why: NOT_TAKEN }))] };
};

/** Quotes by the clause they stand in. */
const byClause = (commitments: readonly Commitment[]): ReadonlyMap<string, readonly string[]> => {
  const quotes = new Map<string, string[]>();
  for (const { clause, quote } of commitments) {
    const known = quotes.get(clause);
    if (known === undefined) quotes.set(clause, [quote]);
    else known.push(quote);
  }
  return quotes;
};

/** A plan without the commitments that are only proposed, and these. */
export const apartFromOffers = (
  plan: Plan,
  entries: readonly ReadingEntry[],
): { readonly plan: Plan; readonly offers: readonly Offer[] } => {
  const proposed = new Set(entries.flatMap(({ topic, id }) => (topic === "proposal" ? [id] : [])));
  const kept = plan.commitments.filter(({ id }) => !proposed.has(id));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const offers = plan.commitments.flatMap((commitment, at) =>
    proposed.has(commitment.id) ? [{ at, commitment, indicator: indicators.get(commitment.indicator)! }] : [],
  );
  const offered = new Set(offers.map(({ indicator }) => indicator.id));
  for (const { indicator } of kept) offered.delete(indicator);
  const [quotes, others] = [byClause(offers.map(({ commitment }) => commitment)), byClause(kept)];
  return {
    offers,
    plan: {
      ...plan,
      document: plan.document.map((clause) =>
        withOffered(clause, quotes.get(clause.id) ?? [], others.get(clause.id) ?? []),
      ),
      indicators: plan.indicators.filter(({ id }) => !offered.has(id)),
      commitments: kept,
    },
  };
};
