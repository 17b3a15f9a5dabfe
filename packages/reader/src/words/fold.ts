import { RADICALS } from "./radicals.js";

/** A text in the characters that people type, and those of the original that were others. */
export interface Folded {
  readonly text: string;
  /** The characters that gave way, in order; those that are not seen too. */
  readonly folded: string;
}

/** A zero-width space, a soft hyphen, a mark of direction: nobody sees it, and it parts a word. */
const isUnseen = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff;

/** Kangxi's radicals, and the ideographs that Unicode has twice for the sake of older sets. */
const isTwin = (code: number): boolean =>
  (code >= 0x2f00 && code <= 0x2fd5) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x2f800 && code <= 0x2fa1f);

/**
 * One character as people type it. A PDF that a browser prints has radicals, which look the same: ⽉ in place of 月.
 * Only such twins change. What NFKC would change besides is another word (① 1, ㎡ m2, ½ 1⁄2), so it is not applied.
 * @example foldedCharacter("⽉") // "月"
 */
export const foldedCharacter = (character: string): string => {
  const code = character.codePointAt(0)!;
  if (code < 0xad) return character;
  if (isUnseen(code)) return "";
  if (isTwin(code)) return character.normalize("NFKC");
  return RADICALS.get(character) ?? character;
};

/** Digits and Latin letters of full width, with the signs that stand between them: ２０２３．５％. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]+(?:[．／－＿＠＆＋][０-９Ａ-Ｚａ-ｚ]+)*％?/g;
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** What may have to be folded at all. */
const SUSPECT =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2e80-\u2fdf\uf900-\ufaff\ufeff\uff10-\uff5a]|\ud87e/;

/**
 * A text whose radicals, twins and wide digits and letters are those that people type. Chinese signs stay wide: ，：（.
 * @example fold("８⽉31⽇").text // "8月31日"
 */
export const fold = (text: string): Folded => {
  if (!SUSPECT.test(text)) return { text, folded: "" };
  let kept = "";
  let folded = "";
  for (const character of text) {
    const same = foldedCharacter(character);
    if (same !== character) folded += character;
    kept += same;
  }
  const narrowed = kept.replace(WIDE, (wide) => {
    folded += wide;
    return narrow(wide);
  });
  return { text: narrowed, folded };
};

/** So many characters are shown of those that were folded. */
const SHOWN = 5;

/** What a clause says of its folded characters; nothing where there are none. */
export const foldNote = (folded: string): string => {
  const characters = [...folded];
  if (characters.length === 0) return "";
  const isSeen = (character: string): boolean => foldedCharacter(character) !== "";
  const seen = [...new Set(characters)].filter(isSeen);
  if (seen.length === 0) return `原文 ${characters.length} 个看不见的字符未收录。`;
  const shown = seen.slice(0, SHOWN).map((character) => `“${character}”`);
  return `原文${shown.join("")}等 ${characters.length} 个字符按通用写法收录。`;
};
