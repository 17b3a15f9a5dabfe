import type { Task } from "@bangfu/core";
import { describeDeadline } from "@bangfu/view";
import { tasksPicture } from "../pictures/tasks.js";
import { attainedCell, expectedCell, nodeStatus, unitNames, type Ground } from "./ground.js";
import { tableOr, type Draft, type ReportBlock } from "./parts.js";

/** The public updates of the period; where it has none, the newest earlier one. */
const updatesOf = ({ facts, from, now, words }: Ground, { id }: Task): string => {
  const all = facts.updates
    .filter(({ task, date }) => task === id && date <= now.asOf)
    .map(({ date, text }) => ({ date, line: `${date} ${text}` }));
  const own = all.filter(({ date }) => date >= from);
  if (own.length > 0) return own.map(({ line }) => line).join("\n");
  const last = all[all.length - 1];
  return last === undefined ? words.nothing.update : words.earlier(last.line);
};

const list = (ground: Ground): ReportBlock => {
  const { plan, locale, words, now, scope } = ground;
  const { columns, captions, nothing } = words;
  return tableOr(
    captions.tasks,
    [
      { title: columns.id, width: 5, align: "center" },
      { title: columns.task, width: 31 },
      { title: columns.deadline, width: 10, align: "center" },
      { title: columns.lead, width: 10, align: "center" },
      { title: columns.support, width: 9, align: "center" },
      { title: columns.update, width: 20 },
      { title: columns.attained, width: 8, align: "center" },
      { title: columns.expected, width: 6, align: "center" },
      { title: columns.status, width: 8, align: "center" },
    ],
    scope.tasks.map((task) => {
      const node = now.tasks[task.id];
      return [
        task.id,
        task.text,
        describeDeadline(plan, task, locale),
        unitNames(ground, task.lead),
        unitNames(ground, task.support),
        updatesOf(ground, task),
        attainedCell(node, locale),
        expectedCell(node),
        nodeStatus(node, locale),
      ];
    }),
    nothing.tasks,
  );
};

/** As many tasks as a page holds. */
const A_PAGE = 20;

const pictures = ({ facts, plan, locale, words, now, notice, scope }: Ground): ReportBlock[] => {
  const blocks: ReportBlock[] = [];
  for (let at = 0; at < scope.tasks.length; at += A_PAGE) {
    const tasks = scope.tasks.slice(at, at + A_PAGE);
    const svg = tasksPicture(
      { facts: { ...facts, plan: { ...plan, tasks } }, progress: now },
      { notice },
      locale,
    );
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number) as [
      number,
      number,
      number,
    ];
    blocks.push({ kind: "picture", svg, width, height, caption: words.captions.tasksPicture });
  }
  return blocks;
};

/** The list of tasks with their progress, on broad pages, and a picture of it. */
export const tasks = (ground: Ground): Draft[] => {
  const { headings } = ground.words;
  const drawn = pictures(ground);
  return [
    { title: headings.tasks, blocks: [], wide: true },
    { title: headings.list, level: 2, blocks: [list(ground)], wide: true },
    ...(drawn.length === 0 ? [] : [{ title: headings.picture, level: 2 as const, blocks: drawn }]),
  ];
};
