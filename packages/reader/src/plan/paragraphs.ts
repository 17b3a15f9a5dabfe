import type { Clause, Schedule } from "@bangfu/core";
import type { Block } from "@bangfu/ooxml";
import { nextClause, taskWith, withAsides, withNote, type Desk } from "./desk.js";
import { unsaidSchedule } from "./head.js";
import { readDeadline } from "../deadline/read.js";
import { isOwnTask, MANNER } from "./by-clause.js";
import { notedRow, notesBelow } from "./noted-task.js";
import { adjustmentIn, isAdjustment } from "./adjusted.js";
import { isContentLine, isNoteLine } from "./notes-of-task.js";
import { headingLevel, unnumbered } from "./outline.js";
import { phaseIn, type Phase } from "./phases.js";
import { enter, isTimeHeading, nthYear, runInTime, type Section } from "./section.js";
import { rowOfWords, statementsOf, withoutNumber } from "./statements.js";
import { inOneLine } from "../words/trim.js";
import type { Part } from "./tables.js";
import { numbered } from "./task-list.js";
import type { TaskRow } from "../table/task-row.js";
import { withDays } from "../table/timed.js";
import { taskOf } from "./tasks.js";

type Paragraph = Extract<Block, { is: "paragraph" }>;

const isSignature = (text: string, { head }: Desk): boolean =>
  text === head.school ||
  (text.length <= 24 && /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[)）]?$/.test(text.replace(/\s/g, "")));

/** （一）主要目标。到2024年底…: a heading in the line of its text. */
const RUN_IN =
  /^(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)[^。：:，,；;]{0,10}(?:目标|任务|指标)[。：:]/;

/** What is said about the document, or stands around it on a page, and belongs to none of its sections. */
const ABOUT =
  /^[（(]?(?:此件|本件)(?:公开|主动|依申请|不予)|^(?:说明|注|备注|附注|填表说明|填报说明)\s*[:：]|^(?:发布|发文|印发)(?:单位|机关|日期|时间)?\s*[:：]|[（(](?:盖章|公章|签字|签章)[)）]|^(?:版权所有|Copyright|©|[^，。]{0,20}ICP备|技术支持\s*[:：]|网站地图|上一篇|下一篇|责任编辑\s*[:：]|发布时间\s*[:：]|(?:信息|文章)?来源\s*[:：]|浏览次数|点击数)/;

const asideOf = (text: string, section: Section, desk: Desk): string | undefined => {
  if (isSignature(text, desk)) return "落款";
  if (ABOUT.test(text.trim())) return "说明";
  if (!section.isGuiding || RUN_IN.test(text)) return undefined;
  return section.heading === "" ? "依据与目的" : unnumbered(section.heading);
};

/** A paragraph with its unit and its deadline is a task, under the measure that its heading names. */
const addNoted = (row: TaskRow, clause: string, { heading }: Section, desk: Desk): string => {
  const { measures, tasks, context, units, notes, head } = desk;
  const measure = measures.idOf(unnumbered(heading) || "重点任务");
  const id = `t${numbered(measure, desk)}`;
  tasks.push(taskOf(row, { id, clause }, measure, { context, units, notes, head }));
  return id;
};

/** The level of a heading; what has its own lines of who and when is no heading, but what is done. */
const levelOf = (parts: readonly Part[], at: number, { head }: Desk): number | undefined => {
  const block = parts[at] as Paragraph;
  if (head.titleAt.has(at)) return 1;
  const level = headingLevel(block) ?? (isTimeHeading(block.text) ? 3 : undefined);
  return level !== undefined && level >= 3 && notesBelow(parts, at).length > 0 ? undefined : level;
};

/** A paragraph as a row of a list: by what says who and when, else where the plan names nobody by what it promises. */
const rowOf = (
  parts: readonly Part[],
  at: number,
  text: string,
  section: Section,
  desk: Desk,
): TaskRow | undefined => {
  const runIn = runInTime((parts[at] as Paragraph).text);
  const noted = notedRow(text, parts, at, runIn || (section.isCalendar ? section.when : ""));
  // 内容： says more of the task that the heading above is.
  if (section.task !== undefined) return undefined;
  if (noted !== undefined)
    return noted.text.lead === "" ? { ...noted, text: { ...noted.text, lead: section.lead } } : noted;
  const whole = (parts[at] as Paragraph).text;
  const isItem = desk.isNotedList && withoutNumber(whole) !== whole;
  if (!(desk.isByClause || isItem) || !isOwnTask(whole, section, desk.context)) return undefined;
  const row = rowOfWords(text, { lead: section.lead, deadline: dueWords(text, section) }, "by-clause");
  const when = nthYear(text, desk.head.span);
  return when === undefined ? row : { ...row, when };
};

/** The tasks of a paragraph: itself, or each part of it that names somebody. */
const taskRowsOf = (parts: readonly Part[], at: number, text: string, section: Section, desk: Desk) => {
  const words = withoutNumber(text);
  const adjusted = isAdjustment(desk.head.title) ? adjustmentIn(words) : undefined;
  if (adjusted !== undefined)
    return adjusted.row === undefined ? [] : [{ text: adjusted.row.text.action, row: adjusted.row }];
  const statements = statementsOf(words);
  if (statements.length === 1) return [{ text: words, row: rowOf(parts, at, words, section, desk) }];
  return statements.map(({ text: each, lead }) => ({
    text: each,
    row: lead === "" ? undefined : notedRow(each, [], 0, runInTime(text)),
  }));
};

/** The time of the section, where the words themselves say none. */
const dueWords = (text: string, { when }: Section): string =>
  when === "" || readDeadline(text).parts.some(({ schedule }) => schedule !== undefined) ? "" : when;

/** The schedule of what names no time: of its phase, of its section, else of the whole plan. */
const saidSchedule = (
  phase: Phase | undefined,
  { when }: Section,
  { context }: Desk,
): Schedule | undefined => {
  if (phase !== undefined) return { by: phase.due };
  return when === "" ? undefined : readDeadline(withDays(when), context).parts.at(-1)?.schedule;
};

const addHeading = (clause: Clause, level: number, at: number, section: Section, desk: Desk): void => {
  desk.document.push({ ...clause, heading: level });
  if (!desk.head.titleAt.has(at)) enter(section, clause.text, level, desk.parties);
};

interface Words {
  readonly text: string;
  readonly row: TaskRow | undefined;
  readonly clause: string;
  readonly isNumbered: boolean;
}

/** The promises of a text, under its task where it is one; the asides are what promises nothing. */
const readWords = (
  { text, row, clause, isNumbered }: Words,
  section: Section,
  desk: Desk,
): readonly { text: string; why: string }[] => {
  const phase = phaseIn(text);
  const task = row === undefined ? section.task : addNoted(row, clause, section, desk);
  const unsaid = unsaidSchedule(desk.head);
  const said = saidSchedule(phase, section, desk);
  return desk.promises.read({
    clause,
    text,
    isNumbered,
    task,
    taskWith: taskWith(desk),
    schedule: said ?? unsaid.schedule,
    scheduleIsSaid: said !== undefined,
    isManner: task === undefined && MANNER.test(section.heading),
    unsaid: unsaid.why,
    context: phase === undefined ? desk.context : { ...desk.context, phases: [phase] },
  }).asides;
};

/** A paragraph as a clause: a heading, an aside of its whole text, or promises and asides. */
export const addParagraph = (parts: readonly Part[], at: number, section: Section, desk: Desk): void => {
  const block = parts[at] as Paragraph;
  const { document } = desk;
  const id = nextClause(desk);
  const clause = withNote({ id, text: block.text }, desk, block);
  const why = isSignature(block.text, desk) ? "落款" : undefined;
  const level = why === undefined ? levelOf(parts, at, desk) : undefined;
  if (level !== undefined) return addHeading(clause, level, at, section, desk);
  const aside =
    why ?? asideOf(block.text, section, desk) ?? (isNoteLine(clause.text) ? "责任与时限" : undefined);
  if (aside !== undefined) {
    document.push(withAsides(clause, [{ text: clause.text, why: aside }], desk));
    return;
  }
  const isTaskHeading = headingLevel(block) !== undefined;
  if (!isContentLine(clause.text)) section.task = undefined;
  const isNumbered = withoutNumber(clause.text) !== clause.text;
  const asides = taskRowsOf(parts, at, clause.text, section, desk).flatMap(({ text, row }, part) =>
    readWords({ text, row, clause: id, isNumbered: isNumbered && part === 0 }, section, desk),
  );
  document.push(withAsides(clause, asides, desk));
  if (isTaskHeading) section.task = desk.tasks.at(-1)?.id;
};

/** A table that is no task list: each row a clause, its cells side by side. */
export const addTable = (table: Extract<Block, { is: "table" }>, desk: Desk): void => {
  for (const row of table.rows) {
    const own = row.filter(({ merged }) => !merged);
    const cells = own.map(({ text }) => inOneLine(text));
    const text = cells.filter((cell) => cell !== "").join("\t");
    const folded = own.map((cell) => cell.folded ?? "").join("");
    if (text === "") continue;
    const id = nextClause(desk);
    const clause = withNote({ id, text }, desk, { folded });
    desk.document.push(withAsides(clause, [{ text: clause.text, why: "其他表格" }], desk));
  }
};
