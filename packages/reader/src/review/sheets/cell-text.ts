import { dateOfSerial, numberText, type Cell } from "@bangfu/ooxml";

/** Less than a cell holds, which is 32,767 characters. */
const LONGEST = 30_000;

/** What no cell carries as it is, and what programs take for an escape. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Half of a character, as where a text was cut. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a cell shows it. */
export const shown = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(UNSAFE, "")
    .replace(/_x(?=[\da-f]{4}_)/gi, "_ x")
    .slice(0, LONGEST)
    .replace(LONE, "");

/** Whether two texts of cells are the same but for the white space that programs change. */
export const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string => shown(text).replace(/\s+/g, " ").trim();

/** What somebody typed, as text; a date as YYYY-MM-DD. Undefined for a cell that shows an error. */
export const typedIn = (cell: Cell | undefined): string | undefined => {
  if (cell === undefined) return "";
  switch (cell.is) {
    case "text":
      return cell.text.replace(/\r\n?/g, "\n").trim();
    case "boolean":
      return String(cell.value);
    case "error":
      return undefined;
    case "number": {
      const { number, serial, shown: how } = cell;
      if (how === "date") return dateOfSerial(serial) ?? numberText(number);
      return how === "percent" ? `${numberText(number * 100)}%` : numberText(number);
    }
  }
};
