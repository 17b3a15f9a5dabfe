import type { TimeToken } from "../time/token.js";
import { originalOf, type Normalised } from "../words/normalise.js";

/** Tokens `first` up to, not including, `next`. */
interface Stretch {
  readonly first: number;
  readonly next: number;
}

const EMPTY = /^(?:[,;:。、()\-的和及与并以在于]|完成|前|后)*$/;

const trimmed = (words: string): string =>
  words.replace(/^[，；：。、,;:\s（()）]+(?:\d+[.．、])?|[，；：。、,;:\s）)（(]+$/g, "");

const BREAKS: ReadonlySet<string> = new Set(["break", "stop"]);

const wordsOf = (
  normal: Normalised,
  tokens: readonly TimeToken[],
  from: number,
  to: number,
): string | undefined => {
  if (to <= from) return undefined;
  const words = trimmed(originalOf(normal, tokens[from]!.start, tokens[to - 1]!.end));
  return words === "" || EMPTY.test(words) ? undefined : words;
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

/** What of the task a deadline is for: the label before it (方案制定：), else what follows it. */
export const partWords = (
  normal: Normalised,
  tokens: readonly TimeToken[],
  all: readonly Stretch[],
  at: number,
): string | undefined => {
  const { first, next } = all[at]!;
  const before = all[at - 1]?.next ?? 0;
  const after = all[at + 1]?.first ?? tokens.length;
  const labelled = all[0]!.first > 0 && wordsOf(normal, tokens, 0, all[0]!.first) !== undefined;
  if (labelled) return wordsOf(normal, tokens, labelStart(tokens, before, first), first);
  return wordsOf(normal, tokens, next, all.length === 1 ? after : tailEnd(tokens, next, after));
};
