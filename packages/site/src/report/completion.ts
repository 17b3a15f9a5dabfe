import type { Status } from "@bangfu/core";
import { STATUS_ORDER, statusWord } from "@bangfu/view";
import { countCell, type Ground } from "./ground.js";
import type { ReportBlock, ReportCell, Draft } from "./parts.js";

/** How many of some commitments stand in each status. */
const tally = ({ now }: Ground, commitments: readonly { readonly id: string }[]): Map<Status, number> => {
  const counts = new Map<Status, number>();
  for (const { id } of commitments) {
    const status = now.commitments[id]?.status;
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
};

const table = (ground: Ground): ReportBlock => {
  const { plan, now, words, locale, scope } = ground;
  const own = new Set(scope.tasks.map(({ id }) => id));
  const row = (name: string, commitments: typeof plan.commitments): ReportCell[] => {
    const counts = tally(ground, commitments);
    return [
      name,
      countCell(commitments.length),
      ...STATUS_ORDER.map((status) => countCell(counts.get(status) ?? 0)),
    ];
  };
  // Those that have no period in the days that were asked for are no part of it.
  const judged = plan.commitments.filter(({ id }) => now.commitments[id] !== null);
  const of = (task: string) => judged.filter((each) => each.task === task);
  const all = judged.filter(({ task }) => task !== undefined && own.has(task));
  const others = scope.unit === undefined ? judged.filter(({ task }) => task === undefined) : [];
  return {
    kind: "table",
    caption: words.captions.completion,
    columns: [
      { title: words.columns.task, width: 26 },
      { title: words.columns.count, width: 8, align: "center" },
      ...STATUS_ORDER.map((status) => ({
        title: statusWord(status, locale),
        width: 9,
        align: "center" as const,
      })),
    ],
    rows: [
      ...scope.tasks.map(({ id }) => row(words.task(id), of(id))),
      ...(others.length === 0 ? [] : [row(words.outsideTasks, others)]),
      row(words.total, [...all, ...others]),
    ],
  };
};

/** What is done, task by task. */
export const completion = (ground: Ground): Draft[] => [
  { title: ground.words.headings.completion, blocks: [table(ground)] },
];
