import { writeCsv } from "@bangfu/ooxml";
import { describeDeadline } from "@bangfu/view";
import type { Subject } from "./tables.js";
import { attained, expected, word } from "./words.js";

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
  return writeCsv([head, ...rows]);
};
