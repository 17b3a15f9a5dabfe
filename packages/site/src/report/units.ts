import type { Plan } from "@bangfu/core";
import { describeDeadline } from "@bangfu/view";
import { dueLists, timeLeft, type Due } from "./dues.js";
import {
  attainedCell,
  expectedCell,
  nodeStatus,
  placeOf,
  promiseText,
  shortened,
  statusCell,
  type Ground,
} from "./ground.js";
import { missing } from "./missing.js";
import { tableOr, type Draft, type ReportBlock } from "./parts.js";
import { roles } from "./roles.js";
import { scopeOf } from "./scope.js";

type Unit = Plan["units"][number];

/** The units that lead or support a task. */
export const responsibleUnits = ({ units, tasks }: Plan): Unit[] =>
  units.filter(({ id }) => tasks.some(({ lead, support }) => lead.includes(id) || support.includes(id)));

const taskTable = (ground: Ground, { id }: Unit): ReportBlock => {
  const { plan, words, locale, scope, now } = ground;
  const { columns, captions, nothing } = words;
  return tableOr(
    captions.unitTasks,
    [
      { title: columns.id, width: 7, align: "center" },
      { title: columns.task, width: 38 },
      { title: columns.role, width: 8, align: "center" },
      { title: columns.deadline, width: 15, align: "center" },
      { title: columns.attained, width: 11, align: "center" },
      { title: columns.expected, width: 9, align: "center" },
      { title: columns.status, width: 12, align: "center" },
    ],
    scope.tasks.map((task) => {
      const node = now.tasks[task.id];
      return [
        task.id,
        shortened(task.text),
        task.lead.includes(id) ? words.lead : words.support,
        describeDeadline(plan, task, locale),
        attainedCell(node, locale),
        expectedCell(node),
        nodeStatus(node, locale),
      ];
    }),
    nothing.tasks,
  );
};

const pressing = (ground: Ground): ReportBlock => {
  const { words, locale } = ground;
  const { columns, captions, nothing } = words;
  const { overdue, soon, next } = dueLists(ground);
  return tableOr(
    captions.unitPromises,
    [
      { title: columns.id, width: 7, align: "center" },
      { title: columns.promise, width: 40 },
      { title: columns.due, width: 15, align: "center" },
      { title: columns.left, width: 14, align: "center" },
      { title: columns.missing, width: 13, align: "center" },
      { title: columns.status, width: 13, align: "center" },
    ],
    [...overdue, ...soon, ...next].map(({ promised, period, due }: Due) => [
      placeOf(promised),
      promiseText(ground, promised),
      due,
      timeLeft(ground, due),
      missing(promised.indicator, period, locale),
      statusCell(period.status, locale),
    ]),
    nothing.unitPromises,
  );
};

/** A page for each responsible unit. */
export const units = (ground: Ground): Draft[] => {
  const { plan, facts, words } = ground;
  const pages = responsibleUnits(plan).map((unit, at): Draft => {
    const own: Ground = { ...ground, scope: scopeOf(facts, unit) };
    return {
      title: unit.name,
      level: 2,
      // The first one stands below the heading of them all.
      newPage: at > 0,
      blocks: [...roles(ground, unit), taskTable(own, unit), pressing(own)],
    };
  });
  return pages.length === 0 ? [] : [{ title: words.headings.units, blocks: [], newPage: true }, ...pages];
};
