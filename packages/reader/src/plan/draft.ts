import { PLAN_FORMAT, type Clause, type Plan } from "@bangfu/core";
import type { Block } from "@bangfu/ooxml";
import type { Source } from "../document/source.js";
import { named } from "../names/named.js";
import { READING_FORMAT, type Reading } from "../report/reading.js";
import type { ReadingContext } from "../time/context.js";
import type { Desk } from "./desk.js";
import { readHead, type Head, type HeadOptions } from "./head.js";
import { newNotes } from "./notes.js";
import { apartFromOffers } from "./offers.js";
import { headingLevel } from "./outline.js";
import { addBeside } from "./beside.js";
import { isByClause, isNotedList } from "./by-clause.js";
import { addParagraph, addTable } from "./paragraphs.js";
import { readPhases, type Phase } from "./phases.js";
import { newPromises } from "./promises.js";
import { newSection, partiesIn } from "./section.js";
import { newRosters } from "./rosters.js";
import { partsOf, type Part } from "./tables.js";
import { addRecords, addTasks } from "./task-list.js";
import { newMeasures } from "./tasks.js";
import { newUnits } from "./units.js";
import { newWordIndex } from "./word-index.js";

export interface DraftOptions extends HeadOptions {
  readonly id?: string | undefined;
  readonly terms?: ReadingContext["terms"];
}

export interface Draft {
  readonly plan: Plan;
  /** How days are read that leave something out. */
  readonly context: ReadingContext;
  readonly reading: Reading;
}

/** Whether a part is the heading of a section. */
const isHeading = (part: Part): part is Extract<Part, { is: "paragraph" }> =>
  part.is === "paragraph" && (headingLevel(part) ?? 9) <= 3;

const addParts = (parts: readonly Part[], desk: Desk): void => {
  // Before the first heading stand grounds and aims.
  const hasSections = parts.some((part) => part.is === "paragraph" && headingLevel(part) === 2);
  // The task lists first: what the text says again is dated by them.
  let heading = "";
  const rows = parts.map((part) => {
    if (isHeading(part)) heading = part.text;
    const document: Clause[] = [];
    if (part.is === "tasks") addTasks(part, heading, { ...desk, document });
    if (part.is === "records") addRecords(part, heading, { ...desk, document });
    return document;
  });
  const { titleAt } = desk.head;
  // What stands above the title is the notice that issues the plan.
  const section = newSection(hasSections || (titleAt.size > 0 && !titleAt.has(0)));
  parts.forEach((part, at) => {
    if (titleAt.has(at)) section.isGuiding = hasSections;
    if (part.is === "paragraph") addParagraph(parts, at, section, desk);
    else if (part.is === "table") addTable(part, desk);
    else for (const clause of rows[at]!) desk.document.push(clause);
  });
};

/** A cell longer than this is no deadline. */
const SHORT = 24;
/** Years ahead that a deadline in a cell may lie and still bound the whole plan. */
const AHEAD = 6;

/** The last year that a phase or a deadline names bounds what recurs without years of its own. */
const outlook = (
  { span }: Head,
  phases: readonly Phase[],
  blocks: readonly Block[],
  start: string,
): readonly { due: string }[] => {
  if (span !== undefined) return [{ due: span.by }];
  const first = Number(start.slice(0, 4));
  let last = 0;
  for (const block of blocks)
    for (const row of block.is === "table" ? block.rows : [])
      for (const { text } of row) {
        if (text.length > SHORT) continue;
        for (const [year] of text.matchAll(/20\d\d/g))
          if (Number(year) >= first && Number(year) <= first + AHEAD) last = Math.max(last, Number(year));
      }
  return last > 0 ? [...phases, { due: `${last}-12-31` }] : phases;
};

const planOf = (desk: Desk, rosters: NonNullable<Plan["rosters"]>, id: string): Plan => {
  const { head, start, phases, units, measures, document, tasks, promises } = desk;
  return {
    format: PLAN_FORMAT,
    id,
    title: head.title,
    lang: "zh-CN",
    timeZone: "Asia/Shanghai",
    ...(head.issued === undefined ? {} : { issued: head.issued }),
    start,
    school: { name: head.school, ...(head.county === undefined ? {} : { county: head.county }) },
    ...(head.sources.length === 0 ? {} : { sources: [...head.sources] }),
    units: [...units.list()],
    ...(rosters.length === 0 ? {} : { rosters: [...rosters] }),
    ...(phases.length === 0 ? {} : { phases: [...phases] }),
    measures: [...measures.list()],
    document,
    tasks,
    indicators: [...promises.indicators()],
    commitments: [...promises.commitments()],
  };
};

/** @returns undefined where no year stands in the document and none is given */
export const draftOf = (source: Source, options: DraftOptions): Draft | undefined => {
  const { blocks, files, omitted } = source;
  const notes = newNotes();
  const head = readHead(blocks, options, notes);
  const { start } = head;
  if (start === undefined) return undefined;
  const phases = readPhases(blocks, notes);
  const rosters = newRosters();
  const units = newUnits(notes);
  units.read(head.school);
  const desk: Desk = {
    head,
    start,
    phases,
    context: {
      // A plan may be issued before what it covers begins.
      start: head.span !== undefined && head.span.from > start ? head.span.from : start,
      issued: head.issued,
      year: head.year,
      phases: outlook(head, phases, blocks, start),
      terms: options.terms,
    },
    notes,
    units,
    measures: newMeasures(notes),
    promises: newPromises(rosters, notes),
    document: [],
    tasks: [],
    counts: new Map(),
    wordsOfTasks: newWordIndex(),
    parties: partiesIn(blocks),
    isByClause: false,
    isNotedList: false,
  };
  const parts = partsOf(blocks, desk.context);
  addParts(parts, { ...desk, isByClause: isByClause(parts, desk), isNotedList: isNotedList(parts, desk) });
  addBeside(source.notes, desk);
  if (desk.tasks.length === 0) notes.note("table", { words: "", sure: "unread", why: "no-task-table" });
  const { entries } = notes;
  const whole = named(planOf(desk, [...rosters.list()], options.id ?? `plan-${start.slice(0, 4)}`));
  const { plan, offers } = apartFromOffers(whole, entries);
  const reading: Reading = { format: READING_FORMAT, plan: plan.id, files, entries, offers, omitted };
  return { plan, context: desk.context, reading };
};
