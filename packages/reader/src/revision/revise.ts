import type { Clause, Plan, Revision } from "@bangfu/core";
import { named } from "../names/named.js";
import type { Draft } from "../plan/draft.js";
import { readDeadline } from "../deadline/read.js";
import type { ReadingEntry } from "../report/reading.js";
import type { ReadingContext } from "../time/context.js";
import { applyChange } from "./apply.js";
import { newBook, type Book } from "./book.js";
import { hasEffect } from "./change.js";
import { changesIn, type SaidChange } from "./changes.js";

/** A notice as it was read alone, and the context in which its days are read. */
export interface Notice {
  readonly plan: Plan;
  readonly context: ReadingContext;
}

/** The day that the notice says it holds from, else its day of issue. */
const dayOf = ({ plan, context }: Notice): string | undefined => {
  for (const { text } of plan.document) {
    const said = /自([^，。；]{2,16}?日)起(?:正式)?(?:执行|施行|实施|生效|适用)/.exec(text)?.[1];
    const schedule = said === undefined ? undefined : readDeadline(said, context).parts[0]?.schedule;
    if (schedule !== undefined && "by" in schedule) return schedule.from ?? schedule.by;
  }
  return plan.issued;
};

/** Why, in the words of the notice: 因暑期施工安排变化. */
const whyOf = ({ document }: Plan): string | undefined => {
  for (const words of ["因(?!地|材|此|为)|由于|鉴于|因为|受", "根据|按照"]) {
    const reason = new RegExp(`(?:^|[，。；：\\s])((?:${words})[^，。；]{2,80})(?=[，。；])`);
    for (const { text, heading } of document) {
      const found = heading === undefined ? reason.exec(text)?.[1] : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const numberOf = ({ document }: Plan): string | undefined =>
  document
    .map(({ text }) => /[\u4e00-\u9fa5]{1,12}〔\d{4}〕\d{1,5}号/.exec(text)?.[0])
    .find((found) => found !== undefined);

const clauseOf = (
  { id, asides = [], ...rest }: Clause,
  prefix: string,
  changing: ReadonlySet<string>,
): Clause => {
  const clause = { ...rest, id: `${prefix}${id}` };
  if (rest.heading !== undefined || rest.text === "") return clause;
  const isWhole = asides.length === 1 && asides[0]!.text === rest.text;
  const why = changing.has(id) ? "修订内容" : "修订说明";
  return { ...clause, asides: isWhole ? asides : [{ text: rest.text, why }] };
};

/** Short names for the tasks whose words are new. */
const addTitles = (book: Book): void => {
  const titles = new Map(named(book.plan()).tasks.map(({ id, title }) => [id, title]));
  for (const [id, task] of Object.entries(book.lists().tasks ?? {})) {
    const title = titles.get(id);
    if (task?.text !== undefined && title !== undefined) book.change("tasks", id, { title });
  }
};

/** Two notices of one day are one revision. */
const joined = (one: Revision, other: Revision): Revision => ({
  ...one,
  ...other,
  title: [one.title, other.title].filter(Boolean).join("；"),
  clauses: [...(one.clauses ?? []), ...(other.clauses ?? [])],
  ...Object.fromEntries(
    (["units", "tasks", "indicators", "commitments"] as const).flatMap((list) => {
      const entries: Record<string, object | null> = { ...one[list] };
      for (const [id, change] of Object.entries(other[list] ?? {}))
        entries[id] = change === null ? null : { ...entries[id], ...change };
      return Object.keys(entries).length === 0 ? [] : [[list, entries]];
    }),
  ),
});

const entryOf = ({ words, change }: SaidChange, why: ReadingEntry["why"], id: string): ReadingEntry => {
  const isUnread =
    why === "no-such-task" || why === "change-not-understood" || (change !== undefined && !hasEffect(change));
  return {
    topic: "revision",
    id,
    words,
    sure: isUnread ? "unread" : why === undefined ? "sure" : "unsure",
    ...(why === undefined ? {} : { why }),
    decide: why !== undefined,
  };
};

/** A plan with one more revision, as a later notice says it. What of the notice found no place is in the report, open. */
export const withNotice = ({ plan, reading }: Draft, notice: Notice): Pick<Draft, "plan" | "reading"> => {
  const number = (plan.revisions?.length ?? 0) + 1;
  const prefix = `r${number}-`;
  const said = dayOf(notice);
  const from = said === undefined || said < plan.start ? plan.start : said;
  const book = newBook(plan, from);
  const changes = changesIn(notice.plan, notice.context);
  const entries = changes.map((each, at) => {
    const { clause, words } = each;
    const understood = each.change === undefined || hasEffect(each.change);
    const why = understood
      ? applyChange(each, { book, context: notice.context, clause: `${prefix}${clause}`, words })
      : "change-not-understood";
    return entryOf(each, why, `revision:${number}.${at + 1}`);
  });
  if (said === undefined || said < plan.start)
    entries.unshift({
      topic: "revision",
      id: `revision:${number}`,
      words: from,
      sure: "unsure",
      why: "revision-day",
      decide: true,
    });
  addTitles(book);
  const changing = new Set(changes.map(({ clause }) => clause));
  const why = whyOf(notice.plan);
  const source = numberOf(notice.plan);
  const revision: Revision = {
    from,
    title: notice.plan.title,
    ...(why === undefined ? {} : { why }),
    ...(source === undefined ? {} : { source }),
    clauses: notice.plan.document.map((clause) => clauseOf(clause, prefix, changing)),
    ...book.lists(),
  };
  const before = plan.revisions ?? [];
  const last = before.at(-1);
  const revisions =
    last?.from === from ? [...before.slice(0, -1), joined(last, revision)] : [...before, revision];
  return { plan: { ...plan, revisions }, reading: { ...reading, entries: [...reading.entries, ...entries] } };
};
