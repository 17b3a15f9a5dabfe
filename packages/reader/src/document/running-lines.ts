import type { Omission } from "@bangfu/ooxml";

const PAGE_MARK =
  /^(?:[-—–－·•]{1,3}\s*\d{1,4}\s*[-—–－·•]{1,3}|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?)$/;
/** A title takes so many lines at most. */
const TITLE_LINES = 8;
const SHORTEST = 6;

const bare = (line: string): string => line.replace(/\s/g, "");

/** The nearest line with words before or behind a place. */
const neighbour = (lines: readonly string[], at: number, step: 1 | -1): number => {
  let next = at + step;
  while (next >= 0 && next < lines.length && lines[next]!.trim() === "") next += step;
  return next;
};

export interface Running {
  readonly lines: readonly string[];
  readonly omitted: readonly Omission[];
}

/** Lines of a copy of a PDF without its page numbers, and without what is printed beside them on several pages. */
export const withoutRunningLines = (lines: readonly string[]): Running => {
  const marks = lines.flatMap((line, at) => (PAGE_MARK.test(line.trim()) ? [at] : []));
  if (marks.length === 0) return { lines, omitted: [] };
  const beside = marks.flatMap((at) => [neighbour(lines, at, -1), neighbour(lines, at, 1)]);
  const counts = new Map<string, number>();
  for (const at of beside) {
    const words = bare(lines[at] ?? "");
    if (words.length >= SHORTEST) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const title = bare(lines.slice(0, TITLE_LINES).join(""));
  const isHead = (at: number): boolean => {
    const words = bare(lines[at] ?? "");
    const count = counts.get(words) ?? 0;
    return at >= TITLE_LINES && (count >= 2 || (count === 1 && title.includes(words)));
  };
  const left = new Set([...marks, ...beside.filter(isHead)]);
  const omitted = [...left]
    .sort((one, other) => one - other)
    .map((at): Omission => ({
      why: PAGE_MARK.test(lines[at]!.trim()) ? "page-number" : "header",
      words: lines[at]!.trim(),
    }));
  return { lines: lines.filter((_, at) => !left.has(at)), omitted };
};
