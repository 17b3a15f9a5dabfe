import { withoutMarks } from "../words/trim.js";
import type { TimeToken } from "../time/token.js";
import { originalOf, type Normalised } from "../words/normalise.js";

/** Tokens `first` up to, not including, `next`. */
interface Stretch {
  readonly first: number;
  readonly next: number;
}

/** What is longer says something, whatever it is. */
const LONGEST_EMPTY = 100;
const EMPTY = /^(?:[,;:。、()\-的和及与并以在于]|完成|前|后)*$/;

const MARKS = "，；：。、,;:（()）";

/** Without the marks around it, and the number of a list behind the first of them. */
const trimmed = (words: string): string => {
  const bare = withoutMarks(words, MARKS);
  return words[0] !== bare[0] ? bare.replace(/^\d{1,9}[.．、]/, "") : bare;
};

const BREAKS: ReadonlySet<string> = new Set(["break", "stop"]);

const wordsOf = (
  normal: Normalised,
  tokens: readonly TimeToken[],
  from: number,
  to: number,
): string | undefined => {
  if (to <= from) return undefined;
  const words = trimmed(originalOf(normal, tokens[from]!.start, tokens[to - 1]!.end));
  const isEmpty = words.length <= LONGEST_EMPTY && EMPTY.test(words);
  return isEmpty ? undefined : words;
};

/** From just behind the last 。 or ；, or the last ， where there is text behind it. */
const labelStart = (tokens: readonly TimeToken[], from: number, to: number): number => {
  for (let at = to - 1; at >= from; at--) if (BREAKS.has(tokens[at]!.is)) return at + 1;
  return from;
};

/** Up to the next 。, ； or ，. */
const tailEnd = (tokens: readonly TimeToken[], from: number, to: number): number => {
  const begin = BREAKS.has(tokens[from]?.is ?? "") ? from + 1 : from;
  for (let at = begin; at < to; at++) if (BREAKS.has(tokens[at]!.is)) return at;
  return to;
};

/** What of the task each deadline is for: the label before it (方案制定：), else what follows it. */
export const partsWords = (
  normal: Normalised,
  tokens: readonly TimeToken[],
  all: readonly Stretch[],
): readonly (string | undefined)[] => {
  const start = all[0]?.first ?? 0;
  const labelled = start > 0 && wordsOf(normal, tokens, 0, start) !== undefined;
  return all.map(({ first, next }, at) => {
    const before = all[at - 1]?.next ?? 0;
    const after = all[at + 1]?.first ?? tokens.length;
    return labelled
      ? wordsOf(normal, tokens, labelStart(tokens, before, first), first)
      : wordsOf(normal, tokens, next, all.length === 1 ? after : tailEnd(tokens, next, after));
  });
};
