import type { Schedule } from "@bangfu/core";
import type { ReadingContext } from "../time/context.js";
import { phrasesIn } from "../time/expression.js";
import { timeTokens } from "../time/tokens.js";
import { normalise } from "../words/normalise.js";
import { meaningsOf } from "./meaning.js";

/**
 * The times that a title or a column's head names, where `readDeadline` finds no deadline as they say what the plan or
 * the column is of.
 * @example schedulesNamed("2024年重点工作实施方案") // [{ from: "2024-01-01", by: "2024-12-31" }]
 */
export const schedulesNamed = (text: string, context: ReadingContext = {}): readonly Schedule[] => {
  const tokens = timeTokens(normalise(text).text);
  return meaningsOf(tokens, phrasesIn(tokens), context).flatMap(({ due }) => due.schedule ?? []);
};
