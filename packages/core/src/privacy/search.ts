import { folded, type Around } from "./fold.js";
import { isIdentifier, type PublicText } from "./texts.js";
import type { Secret } from "./secrets.js";

/** A secret that stands in a text. */
export interface Hit extends Around {
  /** The text's place in the list that was searched. */
  readonly at: number;
}

/** Between two texts; `folded` leaves no such character in either. */
const GAP = "\n";

/** All texts as one, and for each two characters where they stand: thousands of secrets are then found at once. */
interface Index {
  readonly text: string;
  /** Where each text begins. */
  readonly starts: readonly number[];
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

const indexOf = (texts: readonly PublicText[]): Index => {
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    const piece = folded(text).text + GAP;
    pieces.push(piece);
    starts.push(length);
    length += piece.length;
  }
  const text = pieces.join("");
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    const places = pairs.get(pair);
    if (places === undefined) pairs.set(pair, [at]);
    else places.push(at);
  }
  return { text, starts, pairs };
};

/** The last of the texts that begins at or before a place. */
const textAt = (starts: readonly number[], place: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Where a text stands in the index; of one character every place where it stands. */
function* placesOf({ text, pairs }: Index, wanted: string): Generator<number> {
  if (wanted.length > 1) {
    for (const place of pairs.get(wanted.slice(0, 2)) ?? []) if (text.startsWith(wanted, place)) yield place;
    return;
  }
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) yield at;
}

const LATIN_BEFORE = /[\p{Script=Latin}]$/u;
const LATIN_AFTER = /^[\p{Script=Latin}]/u;
const LETTER_BEFORE = /\p{L}$/u;
const LETTER_AFTER = /^\p{L}/u;

/** `li` does not stand in `list`; between Chinese characters there are no words, so a name in a sentence is a name. */
const isApart = ({ before, after }: Around, secret: string): boolean =>
  !(LATIN_AFTER.test(secret) && LATIN_BEFORE.test(before)) &&
  !(LATIN_BEFORE.test(secret) && LATIN_AFTER.test(after));

/** `t1` does not stand in `t12`. */
const isWholeId = (around: Around, secret: string): boolean =>
  isApart(around, secret) &&
  !(/^\d/.test(secret) && /[\p{Script=Latin}\d]$/u.test(around.before)) &&
  !(/\d$/.test(secret) && /^[\p{Script=Latin}\d]/u.test(around.after)) &&
  !(LATIN_AFTER.test(secret) && /\d$/.test(around.before)) &&
  !(LATIN_BEFORE.test(secret) && /^\d/.test(around.after));

/** An address does not stand in a longer one. */
const isWholeText = ({ before, after }: Around, secret: string): boolean =>
  !(/^\w/.test(secret) && /[\w-]$/.test(before)) && !(/\w$/.test(secret) && /^[\w-]/.test(after));

/** Not within a longer number or a decimal, and no date. */
const isWholeNumber = ({ before, found, after }: Around): boolean =>
  !/\d[.,]?$/.test(before) &&
  !/^[.,]?\d/.test(after) &&
  /^[\d\s\p{Pd}]+$/u.test(found) &&
  !/^\d{4}-\d{1,2}-\d{1,2}$/.test(found);

const counts = (secret: Secret, around: Around): boolean => {
  const { what, text } = secret;
  if (what === "member") return /^\d+$/.test(text) ? isWholeNumber(around) : isWholeId(around, text);
  // A name of one character stands in every sentence; where it stands by itself it is looked at.
  if ([...text].length === 1 && (LETTER_BEFORE.test(around.before) || LETTER_AFTER.test(around.after)))
    return false;
  return what === "private" ? isWholeText(around, text) : isApart(around, text);
};

/**
 * Which secrets stand in which texts. The work grows with the texts and the secrets, not with their product.
 * @returns for each secret that stands somewhere its hits
 */
export const searched = (
  texts: readonly PublicText[],
  secrets: readonly Secret[],
): readonly (readonly [Secret, readonly Hit[]])[] => {
  const index = indexOf(texts);
  const identifiers = texts.map(isIdentifier);
  const foldedAt = new Map<number, ReturnType<typeof folded>>();
  return secrets.flatMap((secret) => {
    const hits: Hit[] = [];
    for (const place of placesOf(index, secret.text)) {
      const at = textAt(index.starts, place);
      if (secret.what === "member" && identifiers[at]) continue;
      const text = foldedAt.get(at) ?? folded(texts[at]!.text);
      foldedAt.set(at, text);
      const start = place - index.starts[at]!;
      const around = text.around(start, start + secret.text.length);
      if (counts(secret, around)) hits.push({ at, ...around });
    }
    return hits.length > 0 ? [[secret, hits] as const] : [];
  });
};
