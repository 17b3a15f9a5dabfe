import type { Task } from "@bangfu/core";
import type { ViewTable } from "../table.js";
import { tableOfTasks } from "../tasks.js";
import { scopedFacts, type ReportSubject } from "./subject.js";

/** What the school says of its own, and the updates of the period; where there is none, the newest earlier one. */
const updatesOf = (
  { facts, from, now, words }: ReportSubject,
  { id }: Task,
  own: string | undefined,
): string => {
  const all = facts.updates
    .filter(({ task, date }) => task === id && date <= now.asOf)
    .map(({ date, text }) => ({ date, line: `${date} ${text}` }));
  const inPeriod = all.filter(({ date }) => date >= from).map(({ line }) => line);
  const said = [...(own === undefined ? [] : [own]), ...inPeriod];
  if (said.length > 0) return said.join("\n");
  const last = all[all.length - 1];
  return last === undefined ? words.nothing.update : words.earlier(last.line);
};

/** The list of tasks, with what was said of each in the period. */
export const reportTasksTable = (
  subject: ReportSubject,
  ownWords: Readonly<Record<string, string>> = {},
): ViewTable => {
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
    rows: table.rows.map((row, at) => {
      const task = scope.tasks[at]!;
      return [...row, updatesOf(subject, task, ownWords[task.id])];
    }),
    empty: words.nothing.tasks,
  };
};
