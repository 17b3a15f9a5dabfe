import type { Plan } from "@bangfu/core";

/** What of a plan's clauses stands neither in a quote nor in an aside; headings are no sentences. */
export const lostWords = ({ document, commitments }: Plan): readonly string[] =>
  document.flatMap(({ id, heading, text, asides = [] }) => {
    if (heading !== undefined) return [];
    const quotes = commitments.filter(({ clause }) => clause === id).map(({ quote }) => quote);
    const kept = [...quotes, ...asides.map((aside) => aside.text)].sort(
      (one, other) => other.length - one.length,
    );
    let rest = text;
    for (const passage of kept) rest = rest.replaceAll(passage, "");
    // The number of a clause is no sentence.
    const said = rest.replace(/^\s*(?:\d{1,3}[.．、]|[（(]\d{1,2}[)）])/, "");
    const lost = said.replace(/[\s，,；;。、]/g, "");
    return lost === "" ? [] : [lost];
  });
