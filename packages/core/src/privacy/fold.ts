/** A text in which each character knows where in the original it comes from. */
export interface Traced {
  readonly text: string;
  /** For each UTF-16 unit of `text` the first place in the original, and the first place behind it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const traced = (text: string): Traced => {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    starts.push(at);
    ends.push(at + 1);
  }
  return { text, starts, ends };
};

/** Replaces what a pattern finds; every character of the new piece stands for all that it replaces. */
const replaced = (from: Traced, pattern: RegExp, pieceOf: (found: string) => string): Traced => {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const keep = (until: number) => {
    pieces.push(from.text.slice(done, until));
    for (; done < until; done++) {
      starts.push(from.starts[done]!);
      ends.push(from.ends[done]!);
    }
  };
  for (const { 0: found, index } of from.text.matchAll(pattern)) {
    const piece = pieceOf(found);
    if (piece === found) continue;
    keep(index);
    done = index + found.length;
    pieces.push(piece);
    for (let at = 0; at < piece.length; at++) {
      starts.push(from.starts[index]!);
      ends.push(from.ends[done - 1]!);
    }
  }
  if (done === 0) return from;
  keep(from.text.length);
  return { text: pieces.join(""), starts, ends };
};

const percentDecoded = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  middot: "·",
  bull: "•",
  shy: "",
  zwj: "",
  zwnj: "",
  commat: "@",
};

const entityDecoded = (entity: string): string => {
  const name = entity.slice(1).replace(/;$/, "").toLowerCase();
  if (!name.startsWith("#")) return NAMED[name] ?? entity;
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
};

const PERCENT = /(?:%[0-9a-f]{2})+/gi;
const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});?/gi;
/** What is encoded twice is read too; what is encoded more often is read by nobody. */
const LAYERS = 3;

/** A text as a page shows it: percent-encoding and HTML entities read. */
export const shown = (text: string): Traced => {
  let current = traced(text);
  for (let layer = 0; layer < LAYERS; layer++) {
    const before = current;
    current = replaced(replaced(current, PERCENT, percentDecoded), ENTITY, entityDecoded);
    if (current === before) break;
  }
  return current;
};

/** What no eye sees: zero-width characters, directions, variation selectors, soft hyphens. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\ufffc]/u;
/** The braille blank is a blank, though not white space to Unicode. */
const BLANK = /[\s\u2800]/;
/** Accents and rings that stand alone after NFKD. */
const ACCENT = /[\u0300-\u036f\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** Each code point in its plain form (NFKD, no accents, lower case), without what no eye sees. */
export const plain = (from: Traced): Traced =>
  replaced(from, /[^\x20-\x40\x5b-\x7e\u4e00-\u9fff]/gu, (char) =>
    BLANK.test(char)
      ? " "
      : INVISIBLE.test(char)
        ? ""
        : char.normalize("NFKD").replace(ACCENT, "").toLowerCase(),
  );

/** White space, dashes, apostrophes and dots that stand in the middle of a name, of every kind. */
const BETWEEN =
  /[\s._'`\u00b4\u2018-\u201b\u02b9-\u02bf\p{Pd}\u2212\u00b7\u0387\u05f3\u0701\u0702\u1427\u16eb\u2022-\u2024\u2027\u2218\u2219\u22c5\u22c6\u25cf\u25e6\u26ab\u2981\u2e30\u2e31\u2e33\u30fb\uff65\u{10101}]+/gu;

/** A text in the form that names and ids are compared in. */
export interface Folded {
  /** Plain, and without what may stand between the characters of a name. */
  readonly text: string;
  /** The range of the original for a range of `text`, and a few plain characters on either side of it. */
  readonly around: (start: number, end: number) => Around;
}

export interface Around {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** As many characters on either side as decide whether a word ends there. */
const EDGE = 4;

/** @example folded("李\u3000四").text // "李四" */
export const folded = (text: string): Folded => {
  const seen = plain(shown(text));
  const joined = replaced(traced(seen.text), BETWEEN, () => "");
  return {
    text: joined.text,
    around(start, end) {
      const [first, last] = [joined.starts[start]!, joined.ends[end - 1]!];
      return {
        start: seen.starts[first]!,
        end: seen.ends[last - 1]!,
        before: seen.text.slice(Math.max(0, first - EDGE), first),
        found: seen.text.slice(first, last),
        after: seen.text.slice(last, last + EDGE),
      };
    },
  };
};
