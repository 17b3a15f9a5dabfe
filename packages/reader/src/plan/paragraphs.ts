import type { Schedule } from "@bangfu/core";
import type { Block } from "@bangfu/ooxml";
import { nextClause, taskWith, withAsides, withNote, type Desk, type Section } from "./desk.js";
import { unsaidSchedule } from "./head.js";
import { isNoteLine, notedRow } from "./noted-task.js";
import { headingLevel, unnumbered } from "./outline.js";
import { phaseIn } from "./phases.js";
import { inOneLine } from "../words/trim.js";
import { GUIDING, PROMISING } from "./proposal.js";
import type { Part } from "./tables.js";
import { numbered } from "./task-list.js";
import type { TaskRow } from "../table/task-row.js";
import { taskOf } from "./tasks.js";

type Paragraph = Extract<Block, { is: "paragraph" }>;

const isSignature = (text: string, { head }: Desk): boolean =>
  text === head.school ||
  (text.length <= 24 && /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[)）]?$/.test(text.replace(/\s/g, "")));

const enter = (section: Section, heading: string, level: number): void => {
  if (level > 3) return;
  // （一） under 指导思想 belongs to it.
  const inside = level === 3 && section.isGuiding;
  section.heading = heading;
  section.isGuiding = !PROMISING.test(heading) && (inside || GUIDING.test(heading));
};

/** （一）主要目标。到2024年底…: a heading in the line of its text. */
const RUN_IN =
  /^(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)[^。：:，,；;]{0,10}(?:目标|任务|指标)[。：:]/;

const asideOf = (text: string, section: Section, desk: Desk): string | undefined => {
  if (isSignature(text, desk)) return "落款";
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

/** A paragraph as a clause: a heading, an aside of its whole text, or promises and asides. */
export const addParagraph = (parts: readonly Part[], at: number, section: Section, desk: Desk): void => {
  const block = parts[at] as Paragraph;
  const { document, promises, head } = desk;
  const id = nextClause(desk);
  const clause = withNote({ id, text: block.text }, desk, block);
  const heading = head.titleAt.has(at) ? 1 : headingLevel(block);
  if (heading !== undefined) {
    document.push({ ...clause, heading });
    if (!head.titleAt.has(at)) enter(section, block.text, heading);
    return;
  }
  const why = asideOf(block.text, section, desk);
  if (why !== undefined) {
    document.push(withAsides(clause, [{ text: clause.text, why }], desk));
    return;
  }
  if (isNoteLine(clause.text)) {
    document.push(withAsides(clause, [{ text: clause.text, why: "责任与时限" }], desk));
    return;
  }
  const phase = phaseIn(block.text);
  const row = notedRow(clause.text, parts, at);
  const task = row === undefined ? undefined : addNoted(row, id, section, desk);
  const unsaid = unsaidSchedule(head);
  const schedule: Schedule = phase === undefined ? unsaid.schedule : { by: phase.due };
  const { asides } = promises.read({
    clause: id,
    text: clause.text,
    task,
    taskWith: taskWith(desk),
    schedule,
    scheduleIsSaid: phase !== undefined,
    unsaid: unsaid.why,
    context: phase === undefined ? desk.context : { ...desk.context, phases: [phase] },
  });
  document.push(withAsides(clause, asides, desk));
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
