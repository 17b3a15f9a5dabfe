import type { Task } from "@bangfu/core";
import type { ViewTable } from "../table.js";
import { tableOfTasks } from "../tasks.js";
import { scopedFacts, type ReportSubject } from "./subject.js";

/** The public updates of the period; where it has none, the newest earlier one. */
const updatesOf = ({ facts, from, now, words }: ReportSubject, { id }: Task): string => {
  const all = facts.updates
    .filter(({ task, date }) => task === id && date <= now.asOf)
    .map(({ date, text }) => ({ date, line: `${date} ${text}` }));
  const own = all.filter(({ date }) => date >= from);
  if (own.length > 0) return own.map(({ line }) => line).join("\n");
  const last = all[all.length - 1];
  return last === undefined ? words.nothing.update : words.earlier(last.line);
};

/** The list of tasks, with what was said of each in the period. */
export const reportTasksTable = (subject: ReportSubject): ViewTable => {
  const { now, locale, columns, scope, words } = subject;
  const table = tableOfTasks(
    scopedFacts(subject),
    now,
    ["number", "task", "deadline", "lead", "support", "status", "attained", "expected"],
    locale,
  );
  return {
    caption: table.caption,
    columns: [...table.columns, columns.update],
    rows: table.rows.map((row, at) => [...row, updatesOf(subject, scope.tasks[at]!)]),
    empty: words.nothing.tasks,
  };
};
