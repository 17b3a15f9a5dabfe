/** Years of a text, save those in titles 《》 and in document numbers 〔〕: they name what was issued then. */
const YEARS = /《[^》]*》|〔[^〕]*〕|\d{4}(?=学?年|\s*[-—–~～至到、和]+\s*\d{4}学?年)/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One text of the base in the words of the derived plan. */
export type Rewrite = (text: string) => string;

/**
 * Names by pairs, the longest first, each place once: what a name was replaced with is not replaced again.
 * @param years shifts what is left between the names
 */
export const rewriter = (pairs: readonly (readonly [string, string])[], years: Rewrite): Rewrite => {
  if (pairs.length === 0) return years;
  const to = new Map(pairs);
  const names = [...to.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(${names.join("|")})`);
  // Every second part of a split by one group is what the group found.
  return (text) =>
    text
      .split(pattern)
      .map((part, at) => (at % 2 === 1 ? to.get(part)! : years(part)))
      .join("");
};

/**
 * The years that a text names, so many later.
 * @param since earlier ones tell of the past and stay
 */
export const yearShifter =
  (by: number, since: number): Rewrite =>
  (text) =>
    by === 0
      ? text
      : text.replace(YEARS, (found) =>
          /^\d/.test(found) && Number(found) >= since ? String(Number(found) + by) : found,
        );

/** A date, a year or a window (`2024Q1`, `2024-W52`) so many years later. */
export const shiftedDate = (date: string, by: number): string => {
  const later = String(Number(date.slice(0, 4)) + by).padStart(4, "0") + date.slice(4);
  // A day or a week that the other year does not have: the last one that it has.
  return later.endsWith("-02-29") && by % 4 !== 0
    ? `${later.slice(0, 4)}-02-28`
    : later.replace("-W53", "-W52");
};
