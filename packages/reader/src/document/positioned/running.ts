import { isPageNumber, type Omission, type PageSize } from "@bangfu/ooxml";
import type { Line } from "./lines.js";

/** So much of a page's height at its top and its bottom may hold what is on every page. */
const EDGE = 0.12;
/** On so many of the pages it stands, for one side may have another than the other. */
const OFTEN = 0.4;

/** What a browser prints above and below: the moment and the title, the address and the number. */
const PRINTED =
  /^(?:\d{2,4}[/.-]\d{1,2}[/.-]\d{1,4}[,，]?\s+(?:[上下]午)?\d{1,2}:\d{2}\b.*|(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?)$/;

type Edge = "header" | "footer";

const edgeOf = ({ box }: Line, height: number): Edge | undefined => {
  if (box.bottom <= height * EDGE) return "header";
  return box.top >= height * (1 - EDGE) ? "footer" : undefined;
};

/** A line without its numbers, and about where it stands: pages of one book have the same. */
const key = ({ text, box }: Line, edge: Edge): string =>
  `${edge} ${Math.round(box.top / 4)} ${text.replace(/\d+/g, "#")}`;

export interface Running {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omission[];
}

/** Takes out what stands above and below the text on the pages: heads, feet and numbers. */
export const withoutRunning = (lines: readonly Line[], pages: readonly PageSize[]): Running => {
  const heights = new Map(pages.map(({ page, height }) => [page, height]));
  const edges = lines.map((line) => edgeOf(line, heights.get(line.page) ?? Infinity));
  const onPages = new Map<string, Set<number>>();
  lines.forEach((line, at) => {
    const edge = edges[at];
    if (edge === undefined) return;
    const name = key(line, edge);
    onPages.set(name, (onPages.get(name) ?? new Set()).add(line.page));
  });
  const least = Math.max(2, pages.length * OFTEN);
  const found = new Map<string, { omission: Omission; count: number }>();
  const leave = (name: string, omission: Omission): void => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { omission, count: 1 });
    else known.count++;
  };
  const kept = lines.filter((line, at) => {
    const edge = edges[at];
    if (edge === undefined) return true;
    const place = { is: "page", page: line.page } as const;
    if (isPageNumber(line.text)) leave("page-number", { why: "page-number", words: "", place });
    else if (PRINTED.test(line.text) || onPages.get(key(line, edge))!.size >= least)
      leave(key(line, edge), { why: edge, words: line.text, place });
    else return true;
    return false;
  });
  return {
    lines: kept,
    omitted: [...found.values()].map(({ omission, count }) =>
      count === 1 ? omission : { ...omission, count },
    ),
  };
};
