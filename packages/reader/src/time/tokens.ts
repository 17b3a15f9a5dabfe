import { LEXICON } from "./lexicon.js";
import type { TimeToken } from "./token.js";

// What may fail behind a run of signs bounds the run: else each of its places would look through all the rest.

/** Titles of documents, document numbers and slogans hold years and numbers of which nothing is due. */
const BLANKED = /《[^》]{0,200}》|〔[^〕]{0,40}〕|\[\d{4}\]\d{0,9}号?|\d{1,9}号(?=文|\))/g;

/** A letter among a date's digits, a 13th month, a 32nd day: of such a date no part may be believed. */
const GARBLED =
  /[\dlIO年月.\-/]{0,40}(?:[lIO]\d?(?=[年月日号])|\d[lIOo]\d{1,3}(?=[年月日号])|(?<!\d)(?:1[3-9]|[2-9]\d|00?)(?=月)|月(?:3[2-9]|[4-9]\d|00?)(?=[日号]))[\dlIO年月日号底末前初]*/g;

/** 截至2022年底已有, 自2019年以来: how things stand, and what came to pass. */
const HISTORY =
  /(?:截至|截止到?)[^,;。]{2,14}?(?=,?[^,;。\d]{0,12}(?:已|共有|现有|尚有|仍有)|,?[^,;。]{0,16}(?:进展顺利|进展良好|进展情况|累计|尚未))|[自从]?(?:\d{4}年|“?十[三四五]五”?|[^,;。]{1,6}年)(?:\d{1,2}月)?以来(?=,?[^;。]{0,20}(?:已|连续|先后|获|累计|共|曾))/g;

const mark = (passage: string): string => "□".repeat(passage.length);

/** A text without what promises nothing: as long as before, those places filled with a mark that no word has. */
export const blanked = (text: string): string =>
  [BLANKED, GARBLED, HISTORY].reduce((left, pattern) => left.replace(pattern, mark), text);

/** Whether any word begins at a place: one search in place of one for each word, as at most places none does. */
const ANY = new RegExp(LEXICON.map(([{ source }]) => source).join("|"), "y");

const tokenAt = (text: string, start: number): TimeToken => {
  ANY.lastIndex = start;
  if (!ANY.test(text)) return { is: "text", start, end: start + 1 };
  for (const [pattern, read] of LEXICON) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const meaning = read(match);
    if (meaning !== undefined) return { ...meaning, start, end: start + match[0].length };
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
