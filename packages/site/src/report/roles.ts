import type { Plan } from "@bangfu/core";
import { attainedCell, expectedCell, nodeStatus, type Ground } from "./ground.js";
import { paragraph, type ReportBlock, type ReportCell, type ReportColumn } from "./parts.js";

type Unit = Plan["units"][number];

const ROLES = ["lead", "support"] as const;

/** How the tasks that a unit leads, and those that it supports, stand together. */
export const roles = (ground: Ground, { id, name }: Unit): ReportBlock[] => {
  const { plan, words, locale, now, before } = ground;
  const { columns } = words;
  const counts = { lead: 0, support: 0 };
  for (const task of plan.tasks) for (const role of ROLES) if (task[role].includes(id)) counts[role] += 1;
  const row = (role: (typeof ROLES)[number]): ReportCell[] => {
    const [then, node] = [before.units[id]?.[role], now.units[id]?.[role]];
    return [
      words[role],
      { text: String(counts[role]), count: counts[role] },
      nodeStatus(then, locale),
      nodeStatus(node, locale),
      attainedCell(then, locale),
      attainedCell(node, locale),
      expectedCell(node),
    ];
  };
  const titles = [
    columns.role,
    columns.count,
    columns.statusThen,
    columns.statusNow,
    columns.attainedThen,
    columns.attainedNow,
    columns.expected,
  ];
  return [
    paragraph(words.unit(name, counts.lead, counts.support)),
    {
      kind: "table",
      caption: words.captions.roles,
      columns: titles.map((title): ReportColumn => ({ title, width: 12, align: "center" })),
      rows: ROLES.filter((role) => counts[role] > 0).map(row),
    },
  ];
};
