import { LEXICON } from "./lexicon.js";
import type { TimeToken } from "./token.js";

/** Titles of documents, document numbers and slogans hold years and numbers of which nothing is due. */
const BLANKED = /《[^》]*》|〔[^〕]*〕|\[\d{4}\]\d*号?|\d+号(?=文|\))/g;

/** A text without what promises nothing: as long as before, those places filled with a mark that no word has. */
export const blanked = (text: string): string =>
  text.replace(BLANKED, (passage) => "□".repeat(passage.length));

const tokenAt = (text: string, start: number): TimeToken => {
  for (const [pattern, read] of LEXICON) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const saying = read(match);
    if (saying !== undefined) return { ...saying, start, end: start + match[0].length };
  }
  return { is: "text", start, end: start + 1 };
};

/** A normalised text as words of time and single characters of anything else, nothing left out. */
export const timeTokens = (text: string): readonly TimeToken[] => {
  const cleared = blanked(text);
  const tokens: TimeToken[] = [];
  for (let at = 0; at < cleared.length; at = tokens.at(-1)!.end) tokens.push(tokenAt(cleared, at));
  return tokens;
};
