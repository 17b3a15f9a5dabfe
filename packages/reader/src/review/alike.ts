/** Pairs of neighbouring characters, which texts that were edited have in common. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
};

/** No text is compared further than this. */
const FAR = 400;
/** Below this they are different texts. */
const LEAST = 0.5;

/** Finds the text that is most like another one, 1 being the same; undefined where none is like it. */
export const finderOfAlike = <T>(candidates: readonly T[], textOf: (candidate: T) => string) => {
  const known = candidates.map((candidate) => ({
    candidate,
    pairs: pairsOf(textOf(candidate).slice(0, FAR)),
  }));
  return (text: string, isFree: (candidate: T) => boolean): T | undefined => {
    const pairs = pairsOf(text.slice(0, FAR));
    let best: T | undefined;
    let most = LEAST;
    for (const { candidate, pairs: others } of known) {
      if (!isFree(candidate)) continue;
      let common = 0;
      for (const pair of pairs) if (others.has(pair)) common++;
      const score = (2 * common) / Math.max(1, pairs.size + others.size);
      if (score > most || (score === most && best === undefined)) [best, most] = [candidate, score];
    }
    return best;
  };
};
