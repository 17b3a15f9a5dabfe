import type { Schedule, Task } from "@bangfu/core";
import { readDeadline, type DeadlinePart } from "../deadline/read.js";
import type { ReadingContext } from "../time/context.js";
import { timeTokens } from "../time/tokens.js";
import { normalise } from "../words/normalise.js";
import { unsaidSchedule, type Head } from "./head.js";
import type { Notes } from "./notes.js";
import type { TaskRow } from "../table/task-row.js";
import { withDays } from "../table/timed.js";
import type { Units } from "./units.js";

export interface Measures {
  readonly idOf: (title: string) => string;
  readonly list: () => readonly { readonly id: string; readonly title: string }[];
}

export const newMeasures = ({ note }: Notes): Measures => {
  const ids = new Map<string, string>();
  return {
    list: () => [...ids].map(([title, id]) => ({ id, title })),
    idOf: (title) => {
      const known = ids.get(title);
      if (known !== undefined) return known;
      const id = `m${ids.size + 1}`;
      ids.set(title, id);
      note("measure", { id, words: title, sure: "sure" });
      return id;
    },
  };
};

/** The year in a column's head: 2023年完成时限. */
export const yearInHead = (head: string): number | undefined => {
  for (const token of timeTokens(normalise(head).text)) if (token.is === "year") return token.year;
  return undefined;
};

const lastRead = (parts: readonly DeadlinePart[]): DeadlinePart | undefined =>
  [...parts].reverse().find(({ schedule }) => schedule !== undefined);

interface Making {
  readonly context: ReadingContext;
  readonly units: Units;
  readonly notes: Notes;
  /** Whose school leads where a row names no unit. */
  readonly head: Head;
}

/** From the first day of the column of beginnings: 开工时间 beside 竣工时间. */
const withStart = (schedule: Schedule, start: string, context: ReadingContext): Schedule => {
  if (!("by" in schedule) || start === "") return schedule;
  const begun = readDeadline(withDays(start), context).parts[0]?.schedule;
  if (begun === undefined || !("by" in begun)) return schedule;
  // 3月 as a beginning is its first day, though as a deadline it is the last one.
  const from = begun.from ?? (begun.by.slice(8) >= "28" ? `${begun.by.slice(0, 8)}01` : begun.by);
  return from <= schedule.by ? { from, by: schedule.by } : schedule;
};

/** From the first goal of a row to its last: 2023年目标, 2024年目标. */
const scheduleOfGoals = ({ goals = [] }: TaskRow): Schedule | undefined => {
  const [first, ...more] = goals.flatMap(({ goal: { schedule } }) => schedule ?? []);
  if (first === undefined) return undefined;
  let { from } = first;
  let { by } = first;
  for (const each of more) {
    if (each.from !== undefined && from !== undefined && each.from < from) ({ from } = each);
    if (each.by > by) ({ by } = each);
  }
  return from === undefined ? { by } : { from, by };
};

/** What a task's cell says of when; the end of the plan where it says nothing that could be read. */
const scheduleOfCell = (
  cell: string,
  { id, clause }: { readonly id: string; readonly clause: string },
  { notes: { note }, context, head }: Making,
): Schedule => {
  const { parts } = readDeadline(withDays(cell), context);
  for (const { words, sure, why } of parts)
    note("deadline", { id, clause, words, sure, ...(why === undefined ? {} : { why }) });
  if (parts.length > 1) note("deadline", { id, clause, words: cell, sure: "unsure", why: "more-deadlines" });
  const chosen = lastRead(parts)?.schedule;
  const unsaid = unsaidSchedule(head);
  if (chosen === undefined) note("deadline", { id, clause, words: cell, sure: "unread", why: unsaid.why });
  return chosen ?? unsaid.schedule;
};

/** When the words of an action say that it is due; that it goes on for good is its manner, not its time. */
const scheduleOfWords = (
  action: string,
  ids: { readonly id: string; readonly clause: string },
  making: Making,
): Schedule => {
  const found = scheduleOfCell(action, ids, making);
  return "standing" in found ? unsaidSchedule(making.head).schedule : found;
};

/** When a row is due: by its cell, by its goals, or by its own words. */
const scheduleOf = (
  row: TaskRow,
  ids: { readonly id: string; readonly clause: string },
  making: Making,
): Schedule => {
  const { action, deadline, start } = row.text;
  const ofGoals = deadline === "" ? (row.when ?? scheduleOfGoals(row)) : undefined;
  if (ofGoals === undefined && deadline === "") return scheduleOfWords(action, ids, making);
  if (ofGoals === undefined) return withStart(scheduleOfCell(deadline, ids, making), start, making.context);
  making.notes.note("deadline", {
    ...ids,
    words: (row.goals ?? []).map(({ goal }) => goal.head).join("、"),
    sure: "sure",
  });
  return ofGoals;
};

/** Who leads where a row names no unit: whom the plan's title names, else nobody, and a person is asked. */
const unsaidLead = (id: string, { units, notes, head }: Making): readonly string[] => {
  if (head.lead === undefined) {
    notes.note("unit", { id, words: "", sure: "unread", why: "no-unit-said" });
    return [];
  }
  notes.note("unit", { id, words: head.lead, sure: "unsure", why: "school-assumed" });
  return units.read(head.lead).lead;
};

/** The units of a row. */
const unitsOf = ({ text }: TaskRow, id: string, making: Making): Pick<Task, "lead" | "support"> => {
  const { units } = making;
  // A post tells who is responsible where no unit does.
  const read = units.read(text.lead === "" ? text.person : text.lead);
  const lead = read.lead.length > 0 ? read.lead : unsaidLead(id, making);
  const more = units.read(text.support);
  const support = [...new Set([...read.support, ...more.lead, ...more.support])];
  return { lead: [...lead], support: support.filter((unit) => !lead.includes(unit)) };
};

/** A row as a task. */
export const taskOf = (
  row: TaskRow,
  { id, clause }: { readonly id: string; readonly clause: string },
  measure: string,
  making: Making,
): Task => {
  const { notes } = making;
  const { action } = row.text;
  notes.note("task", { id, clause, words: action, sure: "sure" });
  for (const why of row.grounds)
    notes.note("task", { id, clause, words: action.slice(0, 30), sure: "unsure", why });
  return {
    id,
    measure,
    clause,
    text: action,
    schedule: scheduleOf(row, { id, clause }, making),
    ...unitsOf(row, id, making),
  };
};
