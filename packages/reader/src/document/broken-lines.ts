/** Lines of a page in print, in half-widths: a paragraph is longer, a list's entry shorter. */
const NARROWEST = 36;
const WIDEST = 100;
/** A full line has such a part of the widest one's width: digits and blanks are narrow in print. */
const LONG = 0.8;
/** Such a part of the lines is full where they were broken by a page. */
const FULL = 0.3;
/** Such a part of the lines ends a sentence; entries of a list end none. */
const SENTENCES = 0.15;
/** No bracket goes on over more. */
const MOST_LINES = 8;

const widthOf = (line: string): number => {
  let width = 0;
  // A blank beside a digit takes no room to speak of.
  for (const sign of line) width += sign === " " ? 0 : sign.charCodeAt(0) < 0x100 ? 1 : 2;
  return width;
};

export const BEGINS =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、](?!\d)|\d{1,2}[.．、](?=\d{1,2}\s*月|\d{4}\s*年)|第[一二三四五六七八九十]+[章条])/;
export const ENDS = /[。；;：:！？]$/;

const openIn = (text: string): boolean => {
  let open = 0;
  for (const sign of text) {
    if (sign === "（" || sign === "(") open++;
    if ((sign === "）" || sign === ")") && open > 0) open--;
  }
  return open > 0;
};

/** The least width of full lines; undefined where the lines are paragraphs. */
const fullWidth = (lines: readonly string[]): number | undefined => {
  const filled = lines.filter((line) => line.trim() !== "");
  const widths = filled.map(widthOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest < NARROWEST || widest > WIDEST) return undefined;
  const full = widths.filter((width) => width >= widest * LONG).length;
  const ended = filled.filter((line) => ENDS.test(line.trim())).length;
  return full >= 3 && full >= widths.length * FULL && ended >= widths.length * SENTENCES
    ? widest * LONG
    : undefined;
};

/**
 * Lines as a copy of a PDF has them, put together: a line that is full, or whose bracket is still open, goes on in the
 * next one unless that begins with a number of its own. Lines with tabs are rows of a table.
 */
export const joinedLines = (lines: readonly string[]): readonly string[] => {
  const page = fullWidth(lines);
  const joined: string[] = [];
  /** How many lines the last paragraph has, and the last of them. */
  let [many, last] = [0, ""];
  for (const line of lines) {
    const before = joined[joined.length - 1] ?? "";
    const next = line.trim();
    const isFull = page !== undefined && widthOf(last) >= page && !ENDS.test(last.trim());
    const goesOn =
      many > 0 &&
      many < MOST_LINES &&
      next !== "" &&
      !before.includes("\t") &&
      !line.includes("\t") &&
      !BEGINS.test(next) &&
      (isFull || (before.length <= WIDEST * MOST_LINES && openIn(before)));
    if (goesOn) joined[joined.length - 1] = before + next;
    else joined.push(line);
    many = next === "" ? 0 : goesOn ? many + 1 : 1;
    last = line;
  }
  return joined;
};
