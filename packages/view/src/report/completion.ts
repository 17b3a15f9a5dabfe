import type { Status } from "@bangfu/core";
import { countCell } from "../cells.js";
import type { ViewCell, ViewTable } from "../table.js";
import { LIST_TEXT } from "../words/lists.js";
import { STATUS_ORDER, statusWord } from "../words/status.js";
import type { ReportSubject } from "./subject.js";

/** How many of some commitments stand in each status. */
const tally = (
  { now }: ReportSubject,
  commitments: readonly { readonly id: string }[],
): Partial<Record<Status, number>> => {
  const counts: Partial<Record<Status, number>> = {};
  for (const { id } of commitments) {
    const status = now.commitments[id]?.status;
    if (status !== undefined) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
};

/** What is done, task by task: its commitments by status; none is an empty cell. */
export const completionTable = (subject: ReportSubject): ViewTable => {
  const { plan, now, words, columns, locale, scope } = subject;
  const own = new Set(scope.tasks.map(({ id }) => id));
  const row = (name: string, commitments: typeof plan.commitments): ViewCell[] => {
    const counts = tally(subject, commitments);
    return [
      name,
      countCell(commitments.length),
      ...STATUS_ORDER.map((status) => (counts[status] ? countCell(counts[status]) : "")),
    ];
  };
  // Those that have no period in the days that were asked for are no part of it.
  const judged = plan.commitments.filter(({ id }) => now.commitments[id] !== null);
  const of = (task: string) => judged.filter((each) => each.task === task);
  const all = judged.filter(({ task }) => task !== undefined && own.has(task));
  const others = scope.unit === undefined ? judged.filter(({ task }) => task === undefined) : [];
  return {
    caption: words.captions.completion,
    columns: [columns.task, columns.count, ...STATUS_ORDER.map((status) => statusWord(status, locale))],
    rows: [
      ...scope.tasks.map(({ id }) => row(LIST_TEXT[locale].task(id), of(id))),
      ...(others.length === 0 ? [] : [row(words.outsideTasks, others)]),
      row(words.total, [...all, ...others]),
    ],
  };
};
