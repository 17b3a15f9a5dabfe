import { tidy } from "./fold.js";

/**
 * A text that a cell would not carry as it is (white space around it, a control character, the sign
 * for nothing) is written as a JSON string; every other text as itself. Reading undoes
 * exactly what writing does, so that a note in quotation marks stays one.
 */
const NOTHING = "无";

// What XML cannot carry, what programs take for an escape, and line breaks of old kinds.
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|_x[\da-f]{4}_/iu;

const escaped = (text: string): string =>
  JSON.stringify(text)
    .replaceAll("_x", "\\u005fx")
    .replace(
      /[\u007f-\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3000\ufeff\ufffe\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );

type Also = (text: string) => boolean;
const never: Also = () => false;

/** @param also whether this text needs quotation marks where it stands, in a list in one cell say */
export const toLiteral = (text: string, also: Also = never): string =>
  text === "" ||
  text === NOTHING ||
  tidy(text) !== text ||
  UNSAFE.test(text) ||
  also(text) ||
  fromLiteral(text, also) !== text
    ? escaped(text)
    : text;

/** @param also as it was written with */
export function fromLiteral(text: string, also: Also = never): string {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
  try {
    const inner: unknown = JSON.parse(text);
    return typeof inner === "string" && toLiteral(inner, also) === text ? inner : text;
  } catch {
    return text;
  }
}

/** What stands for a list with nothing in it, where an empty cell says that there is none. */
export const EMPTY_LIST = NOTHING;
