import { withAsides, withNote, type Desk } from "./desk.js";
import { unnumbered } from "./outline.js";
import type { Part } from "./tables.js";
import { taskRows, type TaskRow } from "./task-rows.js";
import { taskOf, yearInHead } from "./tasks.js";

/** The next number of a measure: its second task is 1.2. */
export const numbered = (measure: string, { counts }: Desk): string => {
  const number = (counts.get(measure) ?? 0) + 1;
  counts.set(measure, number);
  return `${measure.slice(1)}.${number}`;
};

const addTask = (row: TaskRow, measureTitle: string, desk: Desk): void => {
  const { measures, notes, document, tasks, promises, units, head, context } = desk;
  const measure = measures.idOf(measureTitle);
  const number = numbered(measure, desk);
  const clause = `a${number}`;
  const { cells } = row;
  const { action: text } = row.text;
  const task = taskOf(row, { id: `t${number}`, clause }, measure, {
    context,
    units,
    notes,
    head,
  });
  tasks.push(task);
  const { asides } = promises.read({
    clause,
    text,
    task: task.id,
    taskWith: () => undefined,
    schedule: task.schedule,
    scheduleIsSaid: true,
    context,
  });
  const printed = { id: clause, text, ...(Object.keys(cells).length === 0 ? {} : { cells }) };
  document.push(withAsides(withNote(printed, desk, row), asides, desk));
};

/** The rows of a task list as tasks, each under the measure that its category, else the heading, names. */
export const addTasks = (part: Extract<Part, { is: "tasks" }>, heading: string, desk: Desk): void => {
  const { columns } = part;
  const { deadline, category } = columns.of;
  const year = deadline === undefined ? undefined : yearInHead(columns.heads[deadline]!);
  desk.notes.note("table", {
    words: columns.heads.filter((head) => head !== "").join("、"),
    sure: category === undefined ? "unsure" : "sure",
  });
  const within = year === undefined ? desk : { ...desk, context: { ...desk.context, year } };
  for (const row of taskRows(part.rows, columns)) {
    const title = unnumbered(row.text.category.replace(/\s+/g, ""));
    addTask(row, title || unnumbered(heading) || "重点任务", within);
  }
};
