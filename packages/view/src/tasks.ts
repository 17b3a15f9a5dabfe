import type { Facts, Locale, Plan, Progress } from "@bangfu/core";
import { expectedCell } from "./cells.js";
import { commitmentViews, type CommitmentView } from "./commitments.js";
import { explain } from "./explain/explain.js";
import { taskJudgedOn } from "./judged-on.js";
import { periodMarks, periodsByTask, type PeriodMark } from "./period-marks.js";
import { shareView, type ShareView } from "./share.js";
import type { ViewCell, ViewTable } from "./table.js";
import type { ListedTask } from "./task-list.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { commonText } from "./words/common.js";
import { DEADLINE_COLUMN, describeSchedule } from "./words/dates.js";
import { localLang, localText } from "./words/localized.js";
import { SEPARATOR } from "./words/separator.js";
import { TASKS_TEXT } from "./words/tasks.js";

export interface TaskRow extends ShareView {
  readonly id: string;
  readonly measure: string;
  readonly text: string;
  readonly deadline: string;
  readonly lead: string;
  readonly support: string;
}

interface TaskDetails {
  /** How it stands, in one sentence that can be sent. */
  readonly sentence: string;
  /** The task to the letter. */
  readonly quote: { readonly text: string; readonly lang: Locale };
  readonly explanation: string;
  readonly update: { readonly title: string; readonly text: string } | undefined;
  /** How each of its periods stands. */
  readonly marks: readonly PeriodMark[];
  readonly commitments: readonly CommitmentView[];
}

/** Every row looks one up, so it is made once. */
const namesById = (entries: readonly { id: string; name?: string; title?: string }[]): Map<string, string> =>
  new Map(entries.map(({ id, name, title }) => [id, name ?? title ?? id]));

const deadlinesByClause = ({ document: clauses }: Plan): Map<string, string | undefined> =>
  new Map(clauses.map(({ id, cells }) => [id, cells?.[DEADLINE_COLUMN]]));

/** Every task in the plan's order. */
export const taskRows = (facts: Facts, progress: Progress, locale: Locale): TaskRow[] => {
  const { plan } = facts;
  const measures = namesById(plan.measures);
  const units = namesById(plan.units);
  const deadlines = deadlinesByClause(plan);
  const named = (ids: readonly string[]) => ids.map((id) => units.get(id) ?? id).join(SEPARATOR[locale]);
  return plan.tasks.map((task) => {
    const node = progress.tasks[task.id];
    return Object.assign(shareView(node, locale, taskJudgedOn(facts, progress, task.id)), {
      id: task.id,
      measure: measures.get(task.measure) ?? "",
      text: task.text,
      deadline: deadlines.get(task.clause) ?? describeSchedule(task.schedule, locale),
      lead: named(task.lead),
      support: named(task.support),
    });
  });
};

/** What a row opens to; calculated only when it is opened. */
export const taskDetails = (
  facts: Facts,
  progress: Progress,
  task: ListedTask,
  locale: Locale,
): TaskDetails => {
  const { id, title, statusWord, percent, amount, expectedText, line, chip } = task;
  const text = facts.plan.tasks.find((each) => each.id === id)!;
  // Updates stand in order of their dates.
  const newest = facts.updates.filter((update) => update.task === id && update.date <= progress.asOf).pop();
  return {
    sentence: TASKS_TEXT[locale].sentence(
      title,
      [statusWord, chip ?? "", amount, percent, expectedText, line].filter((each) => each !== ""),
    ),
    quote: { text: localText(text, "text", locale), lang: localLang(text, "text", locale) },
    explanation: explain(facts, progress, { kind: "task", id }, locale),
    update: newest && { title: commonText(locale).newest(newest.date), text: newest.text },
    marks: periodMarks(periodsByTask(facts, progress).get(id) ?? [], facts.plan.start, locale),
    commitments: commitmentViews(facts, progress, (each) => each.task === id, locale),
  };
};

type TaskColumn = "measure" | "number" | "task" | "deadline" | "lead" | "support" | (typeof FIGURES)[number];

const FIGURES = ["status", "attained", "expected", "latest", "asOf"] as const;

/** Some columns of the table of tasks; a column says the same in each table that has it. */
export const tableOfTasks = (
  facts: Facts,
  progress: Progress,
  columns: readonly TaskColumn[],
  locale: Locale,
): ViewTable => {
  const { asOf, tasks } = progress;
  const newest = (task: string): string => {
    const update = facts.updates.filter((each) => each.task === task && each.date <= asOf).pop();
    return update === undefined ? "" : `${update.date} ${update.text}`;
  };
  const cells = (row: TaskRow): Readonly<Record<TaskColumn, ViewCell>> => ({
    ...{ number: row.id, measure: row.measure, task: row.text, deadline: row.deadline },
    ...{ lead: row.lead, support: row.support, asOf },
    status: { text: row.statusWord, status: row.status },
    attained: { text: row.percent, share: row.attainment },
    expected: expectedCell(tasks[row.id], locale, taskJudgedOn(facts, progress, row.id)),
    latest: newest(row.id),
  });
  return {
    caption: CAPTIONS[locale].tasks(asOf),
    columns: columns.map((column) => COLUMNS[locale][column]),
    rows: taskRows(facts, progress, locale).map((row) => {
      const all = cells(row);
      return columns.map((column) => all[column]);
    }),
  };
};

/** The tasks as a table: what a page shows without its script. */
export const tasksTable = (facts: Facts, progress: Progress, locale: Locale): ViewTable =>
  tableOfTasks(facts, progress, ["number", "task", "deadline", "lead", "status", "attained"], locale);

/** All that there is of each task, for a spreadsheet. */
export const progressTable = (facts: Facts, progress: Progress, locale: Locale): ViewTable =>
  tableOfTasks(
    facts,
    progress,
    ["number", "measure", "task", "deadline", "lead", "support", ...FIGURES],
    locale,
  );
