/**
 * Control characters, line separators, halves of characters, marks that turn the direction of a text, and what is
 * there without being seen. A terminal obeys some of them: a school's name could wipe what stands above it.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const escaped = (character: string): string =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/**
 * A text as one line for a terminal, in which whatever would be obeyed or not be seen is an escape; of JSON the same
 * value.
 * @example printable("校\u001b[2J") // "校\\u001b[2J"
 */
export const printable = (text: string): string => text.replace(HIDDEN, escaped);
