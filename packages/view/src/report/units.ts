import type { Plan } from "@bangfu/core";
import { statusFigure } from "../cells.js";
import { clipped } from "../clip.js";
import type { ViewCell, ViewTable } from "../table.js";
import { tableOfTasks } from "../tasks.js";
import { ROLE_WORDS } from "../words/roles.js";
import { dueLists, timeLeft } from "./dues.js";
import { missing } from "./missing.js";
import { rolesView, type RolesView } from "./roles.js";
import { scopeOf } from "./scope.js";
import { LONGEST_TEXT, placeOf, promiseText, scopedFacts, type ReportSubject } from "./subject.js";

type Unit = Plan["units"][number];

/** The units that lead or support a task. */
export const responsibleUnits = ({ units, tasks }: Plan): Unit[] =>
  units.filter(({ id }) => tasks.some(({ lead, support }) => lead.includes(id) || support.includes(id)));

/** Its tasks, and what it does in each. */
const unitTasksTable = (subject: ReportSubject, { id }: Unit): ViewTable => {
  const { words, columns, locale, scope, now } = subject;
  const facts = scopedFacts(subject);
  const tasks = facts.plan.tasks.map((task) => ({ ...task, text: clipped(task.text, LONGEST_TEXT) }));
  const table = tableOfTasks(
    { ...facts, plan: { ...facts.plan, tasks } },
    now,
    ["number", "task", "deadline", "status", "attained", "expected"],
    locale,
  );
  const roleOf = (at: number): string =>
    ROLE_WORDS[locale][scope.tasks[at]!.lead.includes(id) ? "lead" : "support"];
  const withRole = <T extends ViewCell>(cells: readonly T[], role: T): T[] => [
    ...cells.slice(0, 2),
    role,
    ...cells.slice(2),
  ];
  return {
    caption: words.captions.unitTasks,
    columns: withRole(table.columns, columns.role),
    rows: table.rows.map((row, at) => withRole(row, roleOf(at))),
    empty: words.nothing.tasks,
  };
};

/** Its commitments that are overdue or due within half a year. */
const unitPromisesTable = (subject: ReportSubject): ViewTable => {
  const { words, columns, locale } = subject;
  const { overdue, soon, next } = dueLists(subject);
  return {
    caption: words.captions.unitPromises,
    columns: [
      ...[columns.number, columns.commitment, columns.due, columns.left],
      ...[columns.missing, columns.status],
    ],
    rows: [...overdue, ...soon, ...next].map(({ promised, period, due }) => [
      ...[placeOf(promised), promiseText(subject, promised), due, timeLeft(subject, due)],
      ...[missing(promised.indicator, period, locale), statusFigure(period.status, locale)],
    ]),
    empty: words.nothing.unitPromises,
  };
};

export interface UnitPage {
  readonly name: string;
  readonly roles: RolesView;
  readonly tasks: ViewTable;
  readonly promises: ViewTable;
}

/** What stands on the page of each responsible unit. */
export const unitPages = (subject: ReportSubject): UnitPage[] =>
  responsibleUnits(subject.plan).map((unit): UnitPage => {
    const own: ReportSubject = { ...subject, scope: scopeOf(subject.facts, unit) };
    return {
      name: unit.name,
      roles: rolesView(subject, unit),
      tasks: unitTasksTable(own, unit),
      promises: unitPromisesTable(own),
    };
  });
