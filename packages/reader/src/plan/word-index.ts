/** Words shorter than this may stand in a task by chance. */
const TELLING = 6;
/** So many texts are looked through that have the rarest six signs of the words; in real ones it is a handful. */
const MOST = 1000;

interface Text {
  readonly id: string;
  readonly text: string;
}

/** Finds the first of many texts that has certain words, without looking through all of them each time. */
export interface WordIndex {
  /** @param texts may have grown since the last time */
  readonly find: (texts: readonly Text[], words: string) => string | undefined;
}

export const newWordIndex = (): WordIndex => {
  const places = new Map<string, Text[]>();
  let indexed = 0;
  const add = (each: Text): void => {
    for (let at = 0; at + TELLING <= each.text.length; at++) {
      const signs = each.text.slice(at, at + TELLING);
      const found = places.get(signs);
      if (found === undefined) places.set(signs, [each]);
      else if (found.at(-1) !== each) found.push(each);
    }
  };
  /** The texts with the signs of the words that the fewest have. */
  const candidates = (words: string): readonly Text[] => {
    let fewest: readonly Text[] | undefined;
    for (let at = 0; at + TELLING <= words.length; at++) {
      const found = places.get(words.slice(at, at + TELLING));
      if (found === undefined) return [];
      if (fewest === undefined || found.length < fewest.length) fewest = found;
    }
    return fewest?.slice(0, MOST) ?? [];
  };
  return {
    find: (texts, words) => {
      if (words.length < TELLING) return undefined;
      for (; indexed < texts.length; indexed++) add(texts[indexed]!);
      return candidates(words).find(({ text }) => text.includes(words))?.id;
    },
  };
};
