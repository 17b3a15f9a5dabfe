import { tidy } from "./fold.js";
import { EMPTY_LIST, fromLiteral } from "./literal.js";

/** What stands between the members of a list; a text with one of them in it is written in quotation marks. */
const SEPARATORS = "、，,;；|\\n\\t";

const TOKEN = new RegExp(`\\s*("(?:[^"\\\\]|\\\\.)*"(?=\\s*(?:[${SEPARATORS}]|$))|[^${SEPARATORS}]+)`, "gu");

/** Whether a text would fall apart in a list, or begin what looks like a text in quotation marks. */
export const fallsApart = (text: string): boolean => new RegExp(`^"|[${SEPARATORS}\\s]`, "u").test(text);

/** Whether a text would fall apart among lines of one cell. */
export const spansLines = (text: string): boolean => text.includes("\n");

/**
 * The members of a list in one cell. Blanks alone stand between members too, where what stands on both sides of
 * them is known.
 * @param isKnown whether a text is a member's id or name
 */
export const tokensIn = (text: string, isKnown: (token: string) => boolean): string[] => {
  if (tidy(text) === EMPTY_LIST) return [];
  return [...tidy(text).matchAll(TOKEN)].flatMap(([, token = ""]) => {
    const whole = fromLiteral(token.trim(), fallsApart);
    if (whole === "" && token.trim() === "") return [];
    if (isKnown(whole) || !/\s/.test(whole)) return [whole];
    const parts = whole.split(/\s+/);
    return parts.every(isKnown) ? parts : [whole];
  });
};
