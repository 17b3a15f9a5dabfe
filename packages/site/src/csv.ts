import { describeDeadline } from "@bangfu/core";
import type { Subject } from "./tables.js";
import { attained, expected, word } from "./words.js";

/** What no table shows, and what some programs obey or take for the end of the file. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Whether a spreadsheet may take a text for a formula: it begins with a sign, of any width, or with white space, which
 * some programs drop before they look.
 */
const isRun = (text: string): boolean => {
  const sign = text
    .replace(/^[\s\p{Cf}]+/u, "")
    .slice(0, 1)
    .normalize("NFKC");
  return /^[\t\r\n]/.test(text) || /^[=+\-@]/.test(sign);
};

/** A cell that a spreadsheet shows and never runs. */
const cell = (text: string): string => {
  const shown = text.replace(CONTROL, "");
  const safe = isRun(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** Rows as a file for a spreadsheet; with a byte order mark, by which Excel knows UTF-8. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

/** The task list as a table for a spreadsheet. */
export const progressCsv = ({ facts, progress }: Subject): string => {
  const { plan, updates } = facts;
  const names = new Map(plan.units.map(({ id, name }) => [id, name]));
  const measures = new Map(plan.measures.map(({ id, title }) => [id, title]));
  const unitsOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join("、");
  const newest = (task: string) =>
    updates.filter((update) => update.task === task && update.date <= progress.asOf).pop();
  const rows = plan.tasks.map((task) => {
    const { id, measure, text, lead, support } = task;
    const node = progress.tasks[id];
    const update = newest(id);
    return [
      ...[
        id,
        measures.get(measure) ?? measure,
        text,
        describeDeadline(plan, task, "zh"),
        unitsOf(lead),
        unitsOf(support),
      ],
      ...[
        word(node),
        attained(node),
        expected(node),
        update === undefined ? "" : `${update.date} ${update.text}`,
        progress.asOf,
      ],
    ];
  });
  const head = [
    "编号",
    "举措",
    "重点任务",
    "完成时限",
    "责任单位",
    "配合部门",
    "状态",
    "完成率",
    "应达",
    "最新进展",
    "截至日期",
  ];
  return csvText([head, ...rows]);
};
