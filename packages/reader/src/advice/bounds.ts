import type { Target } from "@bangfu/core";

/** The lowest and the highest value that a target lets pass; undefined where it names none of its own. */
export const boundsOf = (target: Target): readonly [low: number, high: number] | undefined => {
  if ("atLeast" in target) return [target.atLeast, Infinity];
  if ("atMost" in target) return [-Infinity, target.atMost];
  if ("between" in target) return target.between;
  if ("each" in target) return [target.each, Infinity];
  // A coverage of all is 100 of the per cent in which it is measured.
  return "all" in target ? [100, Infinity] : undefined;
};

const FLOOR = /不少于|不低于|不小于|不得少于|不得低于|至少|最少|最低|以上|超过|大于|高于|多于|余|≥|>/;

/** Whether the words name just the amount, as in 培训30名: more is not meant. */
export const isExact = (words: string): boolean =>
  !FLOOR.test(words.replace(/不超过|不得超过|不高于|不多于/g, ""));
