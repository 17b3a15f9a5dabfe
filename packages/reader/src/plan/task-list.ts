import type { Clause, Schedule } from "@bangfu/core";
import type { ReadingContext } from "../time/context.js";
import type { Columns, Goal } from "../table/columns.js";
import { figureIn, isBlank, measureOf, withoutMeasure } from "../table/figure-cell.js";
import type { Row } from "../table/heads.js";
import type { RowGoal, TaskRow } from "../table/task-row.js";
import { nextClause, withAsides, withNote, type Desk } from "./desk.js";
import { figureGoal } from "./figure-goal.js";
import { unsaidSchedule } from "./head.js";
import { unnumbered } from "./outline.js";
import type { Part } from "./tables.js";
import { itemRows, withoutNumber } from "./statements.js";
import { listRows, rowWords } from "./task-rows.js";
import { taskOf, yearInHead } from "./tasks.js";

/** The next number of a measure: its second task is 1.2. */
export const numbered = (measure: string, { counts }: Desk): string => {
  const number = (counts.get(measure) ?? 0) + 1;
  counts.set(measure, number);
  return `${measure.slice(1)}.${number}`;
};

/** What a goal says, behind its head. */
const goalWords = ({ goal: { head }, text }: RowGoal): string => `${head}：${text}`;

interface Placed {
  readonly clause: string;
  readonly task: string | undefined;
  /** The task's; of what is no task, that of the whole plan. */
  readonly schedule: Schedule;
}

/** The end of a goal's time; none where its head names no time. */
const dueOf = ({ schedule }: Goal): Schedule | undefined =>
  schedule === undefined ? undefined : { by: schedule.by };

const placeOf = (placed: Placed, said: RowGoal, row: TaskRow, desk: Desk) => {
  const { goal } = said;
  const unsaid = unsaidSchedule(desk.head);
  return {
    ...placed,
    taskWith: () => undefined,
    scheduleIsSaid: placed.task !== undefined,
    unsaid: unsaid.why,
    goal: dueOf(goal),
    lead: goal.lead === undefined ? [] : desk.units.read(goal.lead).lead,
    context: contextOf(goal, row, desk.context),
  };
};

/** The year of a goal dates what its cells leave open; of an indicator it is the last year of several. */
const contextOf = ({ schedule }: Goal, { baseline }: TaskRow, context: ReadingContext): ReadingContext => {
  if (schedule === undefined) return context;
  return baseline === undefined
    ? { ...context, year: Number(schedule.by.slice(0, 4)) }
    : { ...context, year: undefined, phases: [{ due: schedule.by }] };
};

/** The figure, or the promises, of one goal of a row; the asides are what promises nothing. */
const addGoal = (said: RowGoal, row: TaskRow, placed: Placed, desk: Desk) => {
  const { goal, text } = said;
  const place = placeOf(placed, said, row, desk);
  const figure = figureIn(text);
  const { action } = row.text;
  const isHeads = goal.names === "head";
  const named = withoutMeasure(isHeads ? goal.head : action);
  const name = isHeads ? `${action}${named}` : `${goal.lead ?? ""}${named}`;
  const baseline = isHeads ? undefined : figureIn(row.baseline ?? "")?.value;
  if (figure === undefined) {
    const measured = baseline === undefined ? {} : { name, baseline };
    return desk.promises.read({ ...place, ...measured, text }).asides;
  }
  const measuredIn = [goal.measuredIn, row.measuredIn, measureOf(action)].find(
    (unit) => unit !== undefined && !isBlank(unit),
  );
  desk.promises.addFigure({
    ...place,
    text: isHeads ? goalWords(said) : action,
    name,
    baseline,
    words: goalWords(said),
    goalOf: figureGoal({ name: named, figure, measuredIn, baseline }),
  });
  return [];
};

/** Whether a row says only how much, and neither who does it nor by which day: an indicator, no task. */
const isIndicator = ({ text, goals = [] }: TaskRow): boolean =>
  text.lead === "" &&
  text.deadline === "" &&
  text.support === "" &&
  text.person === "" &&
  goals.length > 0 &&
  goals.every(({ goal }) => goal.isFigures);

/** The clause of a row: what is done, then each goal behind its head. */
const clauseText = ({ text, goals = [] }: TaskRow): string =>
  [text.action, ...goals.map(goalWords)].join("\n");

const addRow = (row: TaskRow, measureTitle: string, desk: Desk): void => {
  const { measures, notes, document, tasks, promises, units, head, context } = desk;
  const { goals = [], cells } = row;
  const isTask = !isIndicator(row);
  const measure = isTask ? measures.idOf(measureTitle) : undefined;
  const number = measure === undefined ? undefined : numbered(measure, desk);
  const clause = number === undefined ? nextClause(desk) : `a${number}`;
  const task =
    measure === undefined
      ? undefined
      : taskOf(row, { id: `t${number}`, clause }, measure, { context, units, notes, head });
  if (task !== undefined) tasks.push(task);
  const placed = { clause, task: task?.id, schedule: task?.schedule ?? unsaidSchedule(head).schedule };
  const own = isTask
    ? promises.read({
        ...placed,
        text: withoutNumber(row.text.action),
        taskWith: () => undefined,
        scheduleIsSaid: true,
        isDated: row.text.deadline !== "",
        context,
      }).asides
    : [];
  const asides = [...own, ...goals.flatMap((goal) => addGoal(goal, row, placed, desk))];
  const printed = {
    id: clause,
    text: clauseText(row),
    ...(Object.keys(cells).length === 0 ? {} : { cells }),
  };
  document.push(withAsides(withNote(printed, desk, row), distinct(asides), desk));
};

type Aside = NonNullable<Clause["asides"]>[number];
const distinct = (asides: readonly Aside[]): readonly Aside[] =>
  asides.filter(({ text }, at) => asides.findIndex((each) => each.text === text) === at);

/** Words of a table that are no row of its list, as a clause of their own. */
const addWords = (words: string, folded: string, why: string, desk: Desk): void => {
  if (words === "") return;
  const clause = withNote({ id: nextClause(desk), text: words }, desk, { folded });
  desk.document.push(withAsides(clause, [{ text: clause.text, why }], desk));
};

/** A calendar of departments and weeks: what stands in each cell is a task of its own. */
const goalRows = (row: TaskRow, { of }: Columns): readonly TaskRow[] => {
  const { goals = [], text, cells } = row;
  const isCalendar = of.action === undefined && goals.some(({ goal }) => goal.schedule !== undefined);
  if (!isCalendar || goals.some(({ goal }) => goal.isFigures)) return [row];
  return goals.map(({ goal, text: action }) => ({
    ...row,
    text: { ...text, action },
    cells: Object.fromEntries(
      Object.entries(cells).filter(([, cell]) => cell === text.lead || cell === action),
    ),
    goals: [],
    ...(goal.schedule === undefined ? {} : { when: goal.schedule }),
  }));
};

const WHY = { section: "表内小标题", sum: "合计", other: "其他表格", cancelled: "取消" } as const;

const addTitles = (rows: readonly Row[], desk: Desk): void => {
  for (const { words, folded } of rows.map(rowWords)) addWords(words, folded, WHY.section, desk);
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
  addTitles(part.above, within);
  for (const found of listRows(part.rows, columns)) {
    if (found.is !== "task") {
      addWords(found.words, found.folded, WHY[found.is], within);
      continue;
    }
    const title = unnumbered(found.row.text.category.replace(/\s+/g, ""));
    for (const row of goalRows(found.row, columns).flatMap(itemRows))
      addRow(row, title || unnumbered(heading) || "重点任务", within);
  }
};

/** Tasks that have a small table each. */
export const addRecords = (
  { rows, titles }: Extract<Part, { is: "records" }>,
  heading: string,
  desk: Desk,
): void => {
  addTitles(titles, desk);
  for (const row of rows)
    addRow(row, unnumbered(row.text.category) || unnumbered(heading) || "重点任务", desk);
};
