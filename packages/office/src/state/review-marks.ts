import type { Clause } from "@bangfu/core";
import type { ReviewItem } from "@bangfu/reader";
import { stretches, type Span } from "@bangfu/view";

/** Longer words than this share of an item are the item, and nothing that was read within it. */
const MOST_OF_WORDS = 0.6;

/** Words that an item rests on. */
interface Mark extends Span {
  readonly item: string;
  /** A figure, date or unit that was read; else the words of the whole item. */
  readonly isRead: boolean;
}

/** A stretch of a clause as the review shows it. */
export interface MarkedStretch {
  readonly text: string;
  /** The item that a click on it opens: the one with the shortest words here. */
  readonly item: string | undefined;
  readonly items: readonly string[];
  readonly isRead: boolean;
}

const spanOf = (text: string, words: string, within: Span): Span | undefined => {
  const start = words === "" ? -1 : text.indexOf(words, within.start);
  return start < 0 || start + words.length > within.end ? undefined : { start, end: start + words.length };
};

/** What was read within the words of an item: figures, days and units, not the better part of the sentence. */
const readIn = (item: ReviewItem): readonly string[] => {
  const units = item.kind === "task" ? [...item.value.lead, ...item.value.support] : [];
  const most = MOST_OF_WORDS * item.words.length;
  return [...item.from.filter((words) => words.length <= most), ...units];
};

const marksOf = (text: string, item: ReviewItem): readonly Mark[] => {
  const all = { start: 0, end: text.length };
  const whole = spanOf(text, item.words, all);
  const read = readIn(item).flatMap(
    (words) => spanOf(text, words, whole ?? all) ?? spanOf(text, words, all) ?? [],
  );
  return [
    ...(whole === undefined ? [] : [{ ...whole, item: item.id, isRead: false }]),
    ...read.map((span) => ({ ...span, item: item.id, isRead: true })),
  ];
};

const isShorter = (one: Span, other: Span): boolean => one.end - one.start < other.end - other.start;

/** A text of a clause with what was read of it. Its cells are marked in the same way. */
export const markedText = (text: string, items: readonly ReviewItem[]): readonly MarkedStretch[] =>
  stretches(
    text,
    items.flatMap((item) => marksOf(text, item)),
  ).map(({ text: words, spans }) => {
    const nearest = spans.reduce<Mark | undefined>(
      (best, span) => (best === undefined || isShorter(span, best) ? span : best),
      undefined,
    );
    return {
      text: words,
      item: nearest?.item,
      items: [...new Set(spans.map(({ item }) => item))],
      isRead: spans.some(({ isRead }) => isRead),
    };
  });

/** Items by the clause that they stand in. */
export const itemsByClause = (
  items: readonly ReviewItem[],
): ReadonlyMap<Clause["id"], readonly ReviewItem[]> => {
  const byClause = new Map<string, ReviewItem[]>();
  for (const item of items) {
    if (item.clause === undefined) continue;
    const known = byClause.get(item.clause);
    if (known === undefined) byClause.set(item.clause, [item]);
    else known.push(item);
  }
  return byClause;
};
