import type { Clause, Commitment } from "@bangfu/core";

/** Why words are an aside that a person took out of the plan. */
const STRUCK = "核对时不采用";

const quotesByClause = (commitments: readonly Commitment[]): ReadonlyMap<string, readonly string[]> => {
  const quotes = new Map<string, string[]>();
  for (const { clause, quote } of commitments) quotes.set(clause, [...(quotes.get(clause) ?? []), quote]);
  return quotes;
};

/** The document with asides for what is no longer quoted, and without those for what is quoted now. */
export const withAsidesFor = (
  document: readonly Clause[],
  before: readonly Commitment[],
  now: readonly Commitment[],
): Clause[] => {
  const [former, quoted] = [quotesByClause(before), quotesByClause(now)];
  return document.map((clause) => {
    const { asides = [], ...rest } = clause;
    const quotes = quoted.get(clause.id) ?? [];
    const was = former.get(clause.id) ?? [];
    const gone = [...new Set(was)].filter((quote) => !quotes.some((each) => each.includes(quote)));
    const taken = new Set(quotes.filter((quote) => !was.includes(quote)));
    if (gone.length === 0 && taken.size === 0) return clause;
    const kept = asides.filter(({ text }) => !taken.has(text));
    const all = [
      ...kept,
      ...gone
        .filter((quote) => !kept.some(({ text }) => text === quote))
        .map((text) => ({ text, why: STRUCK })),
    ];
    return all.length === 0 ? rest : { ...rest, asides: all };
  });
};
