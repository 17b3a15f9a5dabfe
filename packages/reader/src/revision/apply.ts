import type { Commitment, Task } from "@bangfu/core";
import type { Quantity } from "../quantity/quantity.js";
import { readQuantities } from "../quantity/read.js";
import { unsaidSchedule } from "../plan/head.js";
import { spanIn } from "../plan/title.js";
import type { Ground } from "../report/reading.js";
import type { ReadingContext } from "../time/context.js";
import type { Book } from "./book.js";
import type { Change } from "./change.js";
import type { SaidChange } from "./changes.js";
import { matchOf, type Match } from "./match.js";
import { promisesOf, reread, withFigure } from "./promises.js";
import { scheduleAfter } from "./shift.js";

/** What a change is written into, and how its words are read. */
export interface Writing {
  readonly book: Book;
  readonly context: ReadingContext;
  /** The id that the clause has in the plan. */
  readonly clause: string;
  readonly words: string;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The days and units of a task, and of its promises that had the same ones. */
const changeTask = (task: Task, change: Change, { book }: Writing): void => {
  const schedule = scheduleAfter(task.schedule, change);
  const lead = book.units(change.lead ?? "");
  const support = book.units(change.support ?? "");
  const leads = lead.length > 0 ? lead : task.lead;
  const supports = (support.length > 0 ? support : task.support).filter((id) => !leads.includes(id));
  const fields = {
    ...(schedule === undefined ? {} : { schedule }),
    ...(lead.length > 0 ? { lead } : {}),
    ...(support.length > 0 || !same(supports, task.support) ? { support: supports } : {}),
  };
  if (Object.keys(fields).length > 0) book.change("tasks", task.id, fields);
};

const dueOf = (schedule: Commitment["schedule"]): string | undefined =>
  schedule !== undefined && "by" in schedule ? schedule.by : undefined;

/** The days of promises that have their own: those due when the task was, and those of no task. */
const changePromises = (match: Match, change: Change, { book }: Writing): void => {
  for (const { id, schedule } of promisesOf(match, book.plan())) {
    if (schedule === undefined) continue;
    const isOwn = match.task === undefined || match.commitment?.id === id;
    if (!isOwn && dueOf(schedule) !== dueOf(match.task?.schedule)) continue;
    const now = scheduleAfter(schedule, change);
    if (now !== undefined) book.change("commitments", id, { schedule: now });
  }
  if (match.task !== undefined || match.commitment === undefined) return;
  const lead = book.units(change.lead ?? "");
  if (lead.length > 0) book.change("commitments", match.commitment.id, { lead });
};

/** A promise that the plan did not have. */
const addPromise = (quantity: Quantity, task: string | undefined, { book, clause }: Writing): boolean => {
  const { kind, measuredIn, quote, target, schedule, force } = quantity;
  // A roster and the parts of a quotient are a person's to name.
  if (kind === "coverage" || kind === "quotient") return false;
  const indicator = book.idFor("indicators", "i");
  book.change("indicators", indicator, {
    title: quote.slice(0, 40),
    kind,
    ...(measuredIn === undefined ? {} : { measuredIn }),
  });
  book.change("commitments", book.idFor("commitments", `${clause}-`), {
    quote,
    clause,
    indicator,
    target,
    ...(task === undefined ? {} : { task }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(force === "aim" ? { force } : {}),
  });
  return true;
};

/** New words for a task or a promise: what they promise, and the words themselves. */
const changeWords = (match: Match, subject: string, becomes: string, writing: Writing): boolean => {
  const { book, context, clause } = writing;
  const { task } = match;
  const promises = promisesOf(match, book.plan());
  const meant = promises.filter(
    ({ quote }) =>
      task === undefined || task.text === subject || subject.includes(quote) || quote.includes(subject),
  );
  const { targets, more } = reread(becomes, meant.length > 0 ? meant : promises, book.plan(), context);
  for (const { id, target } of targets) book.change("commitments", id, { target, quote: becomes, clause });
  const kept = more.map((quantity) => addPromise(quantity, task?.id, writing));
  const known = new Set(targets.map(({ id }) => id));
  // What the old words promised and the new ones do not is promised no more.
  for (const { id, quote } of promises)
    if (!known.has(id) && subject.includes(quote)) book.remove("commitments", id);
  if (task !== undefined) {
    const text = task.text.includes(subject) ? task.text.replace(subject, () => becomes) : becomes;
    book.change("tasks", task.id, { text });
  }
  return kept.every(Boolean);
};

const changeFigures = (match: Match, { figures }: Change, { book, clause, words }: Writing): boolean =>
  figures.every((figure) => {
    const plan = book.plan();
    const all = promisesOf(match, plan);
    const own = all.filter(({ id }) => id === match.commitment?.id);
    const found = withFigure(figure, own, plan) ?? withFigure(figure, all, plan);
    if (found === undefined) return false;
    book.change("commitments", found.id, {
      target: found.target,
      quote: words.replace(/[。；;]$/, ""),
      clause,
    });
    return true;
  });

const remove = (match: Match, { book }: Writing): void => {
  const plan = book.plan();
  const gone =
    match.task === undefined || match.commitment !== undefined
      ? plan.commitments.filter(({ id }) => id === match.commitment?.id)
      : promisesOf(match, plan);
  for (const { id } of gone) book.remove("commitments", id);
  const left = plan.commitments.filter(
    ({ task, id }) => task === match.task?.id && gone.every((each) => each.id !== id),
  );
  if (match.task !== undefined && left.length === 0) book.remove("tasks", match.task.id);
};

const add = (change: Change, writing: Writing): Ground | undefined => {
  const { book, context, clause } = writing;
  const plan = book.plan();
  const text = change.becomes ?? writing.words;
  const measure = matchOf(text, plan)?.task?.measure ?? plan.measures.at(-1)?.id;
  if (measure === undefined) return "no-such-task";
  const [lead, support] = [book.units(change.lead ?? ""), book.units(change.support ?? "")];
  const unsaid = unsaidSchedule({ span: spanIn(plan.title) } as Parameters<typeof unsaidSchedule>[0]);
  const id = book.idFor("tasks", `t${measure.replace(/^m/, "")}.`);
  const schedule = change.deadline?.schedule ?? unsaid.schedule;
  book.change("tasks", id, {
    measure,
    clause,
    text,
    schedule,
    lead,
    support: support.filter((unit) => !lead.includes(unit)),
  });
  const isWhole = readQuantities(text, context)
    .map((quantity) => addPromise(quantity, id, writing))
    .every(Boolean);
  if (!isWhole) return "change-not-understood";
  if (change.deadline === undefined) return unsaid.why;
  return lead.length === 0 ? "no-unit-said" : "new-task-place";
};

/** Writes a change into the revision. @returns why a person has to look at it; undefined where nobody has to */
export const applyChange = ({ change, words }: SaidChange, writing: Writing): Ground | undefined => {
  if (change === undefined) return "change-not-understood";
  if (change.is === "added") return add(change, writing);
  const plan = writing.book.plan();
  const found = change.subjects
    .map((subject) => ({ subject, match: matchOf(subject, plan) }))
    .find(({ match }) => match !== undefined);
  if (found?.match === undefined) return "no-such-task";
  const { subject, match } = found;
  if (change.is === "removed") remove(match, writing);
  else {
    changePromises(match, change, writing);
    if (match.task !== undefined) changeTask(match.task, change, writing);
    const isRead = change.becomes === undefined || changeWords(match, subject, change.becomes, writing);
    if (!changeFigures(match, change, { ...writing, words }) || !isRead) return "change-not-understood";
  }
  return match.isSure ? undefined : "alike-words";
};
