import type { Expression } from "../time/expression.js";
import { isCoarse } from "../time/set-aside.js";
import type { TimeToken } from "../time/token.js";
import type { Meaning } from "./meaning.js";

const FEW_WORDS = 2;

/** A year, a month or a beginning: with no 前, 底 or day it may as well be said of something else. */
const saysLittle = (phrase: Expression): boolean =>
  isCoarse(phrase) || (phrase.is === "point" && phrase.sides.includes("from"));

/** 工龄满10年（截至2024年8月31日）: the day as of which something is counted. */
const isAsOf = (tokens: readonly TimeToken[], { first }: Expression): boolean =>
  tokens[first]!.is === "notAfter" && tokens[first - 1]?.is === "open" && first > FEW_WORDS;

/** Beside a time: a list, or a label. */
const PLAIN: ReadonlySet<string> = new Set(["and", "colon", "open", "close"]);

const CLAUSE: ReadonlySet<string> = new Set(["break", "stop", "open", "colon", "and"]);
const MOST_WORDS = 40;

/** Whether words stand before a place in its clause: 预算资金 of 预算资金当年下达. */
const hasWordsBefore = (tokens: readonly TimeToken[], first: number): boolean => {
  let words = 0;
  for (let at = first - 1; at >= Math.max(0, first - MOST_WORDS) && !CLAUSE.has(tokens[at]!.is); at--)
    if (tokens[at]!.is === "text") words++;
  return words >= FEW_WORDS;
};

/**
 * Meanings that rest on little: of several times one that is a whole year, month or beginning (2025年建成6所，9月底前…),
 * or one behind other words. What a list joins (6月、12月) or a label names (一季度：…) is plain.
 */
export const looseAmong = (
  tokens: readonly TimeToken[],
  phrases: readonly Expression[],
  meanings: readonly Meaning[],
): ReadonlySet<Meaning> => {
  const byPlace = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const dated = meanings.filter(({ due }) => due.schedule !== undefined);
  return new Set(
    dated.filter(({ first, next }) => {
      const phrase = byPlace.get(first);
      if (phrase === undefined || phrase.next !== next) return false;
      // 6月底前完成，并长期坚持: a deadline of its own, or how it goes on?
      if (phrase.is === "standing" && dated[0]!.first < first) return true;
      if (isAsOf(tokens, phrase)) return true;
      if (!saysLittle(phrase)) return false;
      const isPlain = [tokens[first - 1], tokens[next]].some((token) => PLAIN.has(token?.is ?? ""));
      return hasWordsBefore(tokens, first) || (dated.length > 1 && !isPlain);
    }),
  );
};
