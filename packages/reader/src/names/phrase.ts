import { proposalOf } from "../plan/proposal.js";
import { clausesOf, type BareClause } from "./clauses.js";
import { leadingVerb } from "./fit.js";

/** How something is done, or how firmly: it says nothing of what is done. */
const MANNER =
  /^(?:积极|进一步|大力|全力|切实|扎实|严格|充分|认真|不断|有力|有效|深入|全面|稳步|努力|力争|确保|着力|今后|预期|至少|各(?=选)|要|并)+(?=.{4})/;

/** Whether a person could see a clause to be kept. */
const isPromised = ({ text, counts }: BareClause): boolean =>
  counts || leadingVerb(text) !== "" || proposalOf(text) !== undefined;

/**
 * What a text promises first, in its own words: the first clause that counts or that a person could see to be kept,
 * without when, how many, how and by whom. A clause that only names a document stands behind the others.
 * @param names what the school is called
 */
export const phraseOf = (text: string, names: readonly string[]): string => {
  const clauses = clausesOf(text, names).filter((clause) => clause.text.length > 1);
  const promised = clauses.filter(isPromised);
  const chosen = promised.find((clause) => !clause.text.includes("《")) ?? promised[0] ?? clauses[0];
  return chosen?.text.replace(MANNER, "") ?? "";
};
