import { deadlines, type Facts, type Locale, type Progress, type Status } from "@bangfu/core";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { LIST_TEXT } from "./words/lists.js";
import { statusWord } from "./words/status.js";

interface DeadlineItem {
  readonly commitment: string;
  /** The tasks that it belongs to. */
  readonly tasks: readonly string[];
  readonly window: string;
  readonly quote: string;
  readonly status: Status;
  readonly statusWord: string;
}

export interface DeadlineDay {
  readonly due: string;
  readonly left: string;
  readonly items: readonly DeadlineItem[];
}

/** What falls due within so many days, a day at a time, the nearest first; a promise made twice stands once. */
export const deadlineDays = (
  facts: Facts,
  { asOf, basis }: Progress,
  within: number,
  locale: Locale,
): DeadlineDay[] => {
  const commitments = new Map(facts.plan.commitments.map((commitment) => [commitment.id, commitment]));
  const days = new Map<string, { left: string; items: Map<string, DeadlineItem> }>();
  for (const each of deadlines(facts, { asOf, basis, within })) {
    const { commitment: id, task, indicator, window, due, daysLeft, status } = each;
    const day = days.get(due) ?? { left: LIST_TEXT[locale].daysLeft(daysLeft), items: new Map() };
    days.set(due, day);
    const commitment = commitments.get(id);
    const key = [indicator, window, ...Object.entries(commitment?.target ?? {})].join("\n");
    const known = day.items.get(key);
    const tasks = [
      ...(known?.tasks ?? []),
      ...(task === undefined || known?.tasks.includes(task) ? [] : [task]),
    ];
    const words = known ?? { commitment: id, window, quote: commitment?.quote ?? id, status };
    day.items.set(key, { ...words, tasks, statusWord: statusWord(words.status, locale) });
  }
  return [...days].map(([due, { left, items }]) => ({ due, left, items: [...items.values()] }));
};

/** What falls due within so many days as a table, a line for each promise. */
export const deadlinesTable = (
  facts: Facts,
  progress: Progress,
  within: number,
  locale: Locale,
): ViewTable => {
  const { due, left, commitment, status } = COLUMNS[locale];
  return {
    caption: CAPTIONS[locale].deadlines(progress.asOf),
    columns: [due, left, commitment, status],
    rows: deadlineDays(facts, progress, within, locale).flatMap((day) =>
      day.items.map((item) => [
        day.due,
        day.left,
        item.quote,
        { text: item.statusWord, status: item.status },
      ]),
    ),
    empty: LIST_TEXT[locale].nothingDue(within),
  };
};
