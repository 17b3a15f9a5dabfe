import {
  deadlines,
  STATUSES,
  type Commitment,
  type Facts,
  type Locale,
  type Progress,
  type Status,
} from "@bangfu/core";
import type { ViewTable } from "./table.js";
import { periodTrouble } from "./trouble.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { GROUP_OF } from "./words/groups.js";
import { LIST_TEXT } from "./words/lists.js";
import { localLang, localText } from "./words/localized.js";
import { statusWord } from "./words/status.js";

interface DeadlineItem {
  readonly commitment: string;
  /** The tasks that it belongs to. */
  readonly tasks: readonly string[];
  readonly window: string;
  /** The short name of the promise, else its words in the plan. */
  readonly name: string;
  /** The language of the name, for a plan may have no English. */
  readonly nameLang: Locale;
  readonly quote: string;
  readonly status: Status;
  readonly statusWord: string;
  /** What is missing, where it needs attention or is due soon: `还差 2 次`. */
  readonly chip: string | undefined;
}

export interface DeadlineDay {
  readonly due: string;
  readonly left: string;
  readonly items: readonly DeadlineItem[];
}

const nameOf = (
  commitment: Commitment | undefined,
  id: string,
  locale: Locale,
): Pick<DeadlineItem, "name" | "nameLang" | "quote"> => {
  if (commitment === undefined) return { name: id, nameLang: locale, quote: id };
  const field = commitment.label === undefined ? "quote" : "label";
  return {
    name: localText(commitment, field, locale) ?? commitment.quote,
    nameLang: localLang(commitment, field, locale),
    quote: commitment.quote,
  };
};

/** The worst first (rules §6); what is alike keeps the plan's order. */
const byStatus = (a: DeadlineItem, b: DeadlineItem): number =>
  STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status);

/**
 * What falls due within so many days, a day at a time, the nearest first; within a day the worst comes first, and a
 * promise made twice stands once.
 */
export const deadlineDays = (
  facts: Facts,
  { asOf, basis, commitments: nodes }: Progress,
  within: number,
  locale: Locale,
): DeadlineDay[] => {
  const { plan } = facts;
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const commitments = new Map(plan.commitments.map((commitment) => [commitment.id, commitment]));
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
    const period = nodes[id]?.periods.find((own) => own.window === window && own.due === due);
    const trouble = period && periodTrouble(period, indicators.get(indicator)!, { plan, asOf, locale });
    const words = known ?? { commitment: id, window, status, ...nameOf(commitment, id, locale) };
    day.items.set(key, {
      ...words,
      tasks,
      statusWord: statusWord(words.status, locale),
      chip: known?.chip ?? trouble?.chip,
    });
  }
  return [...days].map(([due, { left, items }]) => ({
    due,
    left,
    items: [...items.values()].sort(byStatus),
  }));
};

interface FoldedDays {
  /** The days with what needs attention, or lacks something and is due soon, and that alone in them. */
  readonly shown: readonly DeadlineDay[];
  /** The days with all the rest. */
  readonly folded: readonly DeadlineDay[];
  /** What stands for the rest until it is opened: `另有 12 项进展正常`. */
  readonly line: string;
}

/** Days that show what needs attention, and the rest behind one line. */
export const foldedDays = (days: readonly DeadlineDay[], locale: Locale): FoldedDays => {
  const those = (attention: boolean): DeadlineDay[] =>
    days.flatMap((day) => {
      const items = day.items.filter(
        ({ status, chip }) => (GROUP_OF[status] === "attention" || chip !== undefined) === attention,
      );
      return items.length === 0 ? [] : [{ ...day, items }];
    });
  const [shown, folded] = [those(true), those(false)];
  const count = folded.flatMap(({ items }) => items).length;
  return { shown, folded, line: LIST_TEXT[locale].onCourse(count, shown.length > 0) };
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
      day.items.map((item) => [day.due, day.left, item.name, { text: item.statusWord, status: item.status }]),
    ),
    empty: LIST_TEXT[locale].nothingDue(within),
  };
};
