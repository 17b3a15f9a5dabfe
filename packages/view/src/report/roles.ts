import type { Plan } from "@bangfu/core";
import { attainedCell, countCell, expectedCell, statusCell } from "../cells.js";
import { tasksJudgedOn } from "../judged-on.js";
import type { ViewCell, ViewTable } from "../table.js";
import { ROLE_WORDS, ROLES, type Role } from "../words/roles.js";
import type { ReportSubject } from "./subject.js";

type Unit = Plan["units"][number];

export interface RolesView {
  readonly text: string;
  readonly table: ViewTable;
}

/** How the tasks that a unit leads, and those that it supports, stand together. */
export const rolesView = (subject: ReportSubject, { id, name }: Unit): RolesView => {
  const { facts, plan, words, columns, locale, now, before } = subject;
  const count = (role: Role): number => plan.tasks.filter((task) => task[role].includes(id)).length;
  const row = (role: Role): ViewCell[] => {
    const [then, node] = [before.units[id]?.[role], now.units[id]?.[role]];
    const judged = tasksJudgedOn(facts, now, node, (task) => task[role].includes(id));
    return [
      ...[ROLE_WORDS[locale][role], countCell(count(role))],
      ...[statusCell(then, locale), statusCell(node, locale)],
      ...[attainedCell(then, locale), attainedCell(node, locale), expectedCell(node, locale, judged)],
    ];
  };
  return {
    text: words.unit(name, count("lead"), count("support")),
    table: {
      caption: words.captions.roles,
      columns: [
        ...[columns.role, columns.count, columns.statusBefore, columns.status],
        ...[columns.attainedBefore, columns.attained, columns.expected],
      ],
      rows: ROLES.filter((role) => count(role) > 0).map(row),
    },
  };
};
