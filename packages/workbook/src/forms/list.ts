import { halfWidth, tidy } from "./fold.js";
import { EMPTY_LIST, fromLiteral } from "./literal.js";

/** What stands between the members of a list; a text with one of them in it is written in quotation marks. */
const SEPARATORS = "、，,;；|\\n\\t";

const TOKEN = new RegExp(`\\s*("(?:[^"\\\\]|\\\\.)*"(?=\\s*(?:[${SEPARATORS}]|$))|[^${SEPARATORS}]+)`, "gu");

/** Whether a text would fall apart in a list, or begin what looks like a text in quotation marks. */
export const fallsApart = (text: string): boolean => new RegExp(`^"|[${SEPARATORS}\\s]`, "u").test(text);

/** Whether a text would fall apart among lines of one cell. */
export const spansLines = (text: string): boolean => text.includes("\n");

/** What joins two ends of a range; an id may have a hyphen of its own. */
const RANGE = /[-~至到]/g;
/** An id that ends with a number of so many digits. */
const NUMBERED = /^(.*?)(\d{1,9})$/;
const LONGEST_RANGE = 1000;

const numbersBetween = (first: string, last: string): string[] | undefined => {
  const [, prefix = "", from = ""] = NUMBERED.exec(first) ?? [];
  const [, other = "", to = ""] = NUMBERED.exec(last) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (from === "" || to === "" || (other !== "" && other !== prefix) || count < 2 || count > LONGEST_RANGE)
    return undefined;
  return Array.from(
    { length: count },
    (_, at) => prefix + String(Number(from) + at).padStart(from.length, "0"),
  );
};

/** T01-T05 as its five members, where both ends are known and none has that name as a whole. */
const rangeIn = (token: string, isKnown: (token: string) => boolean): string[] | undefined => {
  const form = halfWidth(token);
  for (const { index } of form.matchAll(RANGE)) {
    const [first, last] = [form.slice(0, index).trim(), form.slice(index + 1).trim()];
    const members = numbersBetween(first, last);
    if (members !== undefined && isKnown(members[0]!) && isKnown(members.at(-1)!)) return members;
  }
  return undefined;
};

/** What stands between members where a list is written as a sentence; only where what it leaves is known. */
const JOINERS = [/\s+/, /[\s/\\·.。&+]+/, /[和与及跟]/];

const partsOf = (token: string, isKnown: (token: string) => boolean): string[] => {
  if (isKnown(token)) return [token];
  const range = rangeIn(token, isKnown);
  if (range !== undefined) return range;
  for (const joiner of JOINERS) {
    const parts = token.split(joiner).filter((part) => part !== "");
    if (parts.length > 0 && parts.every(isKnown)) return parts;
  }
  return [token];
};

/**
 * The members of a list in one cell. Blanks, slashes and words such as 和 stand between members too, where what
 * stands on both sides of them is known, and T01-T05 are all that are numbered so.
 * @param isKnown whether a text is a member's id or name
 */
export const tokensIn = (text: string, isKnown: (token: string) => boolean): string[] => {
  if (tidy(text) === EMPTY_LIST) return [];
  return [...tidy(text).matchAll(TOKEN)].flatMap(([, token = ""]) => {
    const whole = fromLiteral(token.trim(), fallsApart);
    if (whole === "" && token.trim() === "") return [];
    return partsOf(whole, isKnown);
  });
};
