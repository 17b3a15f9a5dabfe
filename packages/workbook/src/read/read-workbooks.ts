import { answersById, everyVersion, type Answer, type Ledger, type Plan } from "@bangfu/core";
import { sourceFile } from "../merge/book.js";
import { chainsOf } from "../merge/chains.js";
import { LISTS, type Kept } from "../merge/content.js";
import { describer } from "../merge/describe.js";
import { draftOf } from "../merge/draft.js";
import type { Merged } from "../merge/list.js";
import type { ListChanges } from "../merge/list-state.js";
import { changedMembers } from "../merge/members.js";
import { leaveOutMembers } from "../merge/members-gone.js";
import { mergeEntries } from "../merge/merge-entries.js";
import { unitOf } from "../merge/unit.js";
import { sourcesOf, type Workbook } from "../merge/versions.js";
import { planNames } from "../sheets/plan-names.js";
import { checkDraft, withoutReported } from "./check.js";
import { changedExamples, isExample } from "./examples.js";
import { readFile, type FileRead, type WorkbookFile } from "./file.js";
import { checkPlausible } from "./plausible.js";
import type { WorkbookNote, WorkbookProblem } from "./problem.js";
import { readAll, type AllRead, type Setting, type Sources } from "./read-all.js";
import type { Row } from "./row.js";

/** How far the reading has come: files that are opened, then rows that are read. */
export interface ReadingProgress {
  readonly of: "files" | "rows";
  readonly done: number;
  readonly total: number;
}

export interface ReadWorkbooksOptions {
  /** The ledger that the workbooks are merged into: all that it holds stays. */
  readonly ledger?: Ledger | undefined;
  /** When what is new is written down: a date, or a date and time with its offset. */
  readonly recordedAt?: string | undefined;
  /** The day of the import: what is dated after it is asked about. */
  readonly today?: string | undefined;
  /** What was answered to questions of a former run. */
  readonly answers?: readonly Answer[] | undefined;
  /** Called now and then, for long readings in front of somebody. */
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/** How many rows of all lists did what, and how many members are new or changed. */
export interface Changes extends ListChanges {
  readonly members: number;
}

/** The ledger, or every problem of all files at once, never both. */
export type WorkbooksRead =
  | {
      readonly ok: true;
      readonly ledger: Ledger;
      readonly changes: Changes;
      readonly notes: readonly WorkbookNote[];
      readonly problems: readonly [];
    }
  | { readonly ok: false; readonly problems: readonly WorkbookProblem[] };

/** One by one: there may be more problems than a call takes arguments. */
const append = <T>(list: T[], more: readonly T[]): void => {
  for (const each of more) list.push(each);
};

const sum = (lists: readonly Merged[], members: number): Changes => {
  const total = (of: keyof ListChanges): number => lists.reduce((all, { changes }) => all + changes[of], 0);
  return {
    added: total("added"),
    superseded: total("superseded"),
    unchanged: total("unchanged"),
    withdrawn: total("withdrawn"),
    members,
  };
};

/** The sources that the workbooks are, and their rows read as theirs. */
const readAsSources = (
  reads: readonly FileRead[],
  rows: readonly Row[],
  setting: Setting,
): { readonly sources: Sources; readonly all: AllRead; readonly problems: readonly WorkbookProblem[] } => {
  const { names, ledger, answers } = setting;
  const units = new Map(
    reads.map(({ book }) => [
      book,
      unitOf(
        rows.filter((row) => row.book === book),
        names,
      ),
    ]),
  );
  const first: Sources = new Map(reads.map(({ book }) => [book, sourceFile(book, units.get(book))]));
  const all = readAll(rows, first, setting);
  const lists = LISTS.map((list) => chainsOf(list, (ledger?.[list] ?? []) as readonly Kept[]));
  const problems: WorkbookProblem[] = [];
  const workbooks = reads.map(({ book }): Workbook => ({
    book,
    unit: units.get(book),
    entries: all.entries.filter(({ row }) => row.book === book),
  }));
  const sources = sourcesOf({ lists, answers, problems, describe: describer(names) }, workbooks);
  const isAsNamed = reads.every(({ book }) => sources.get(book) === first.get(book));
  return { sources, all: isAsNamed ? all : readAll(rows, sources, setting), problems };
};

/** Files read as far as their rows, without the examples in them. */
const readFiles = (files: readonly WorkbookFile[], plan: Plan, { names, answers, onProgress }: Setting) => {
  const reads = files.map((file, done) => {
    onProgress?.({ of: "files", done, total: files.length });
    return readFile(file, plan, names, answers);
  });
  const every = reads.flatMap(({ rows }) => rows);
  const problems = [
    ...reads.flatMap((read) => read.problems),
    ...changedExamples(every.filter(isExample), plan),
  ];
  return { reads, rows: every.filter((row) => !isExample(row)), problems };
};

/** All rows merged into the ledger; what is wrong with them goes to the problems. */
const mergeRows = (
  reads: readonly FileRead[],
  rows: readonly Row[],
  setting: Setting,
  problems: WorkbookProblem[],
) => {
  const { sources, all, problems: unclear } = readAsSources(reads, rows, setting);
  append(problems, all.problems);
  append(problems, unclear);
  const { entries, members, given } = all;
  const isClear = unclear.length === 0;
  const { lists, apart, broken } = mergeEntries(setting, { reads, sources, entries, problems, isClear });
  const gone: WorkbookProblem[] = [];
  leaveOutMembers({ ...members, problems: gone }, given, broken);
  append(problems, gone);
  const merged = LISTS.map((list) => lists[list]);
  for (const each of merged) append(problems, each.problems);
  const notes = [...all.notes, ...members.notes, ...merged.flatMap((each) => each.notes)];
  return { lists, merged, apart, members, notes };
};

/**
 * Reads workbooks (.xlsx) and CSV files of a plan into one ledger: forgiving in form, strict in substance. Of two
 * versions of one workbook the later stands; the order in which different workbooks are imported plays no part.
 */
export const readWorkbooks = (
  files: readonly WorkbookFile[],
  plan: Plan,
  { ledger, recordedAt, today, answers: given = [], onProgress }: ReadWorkbooksOptions = {},
): WorkbooksRead => {
  const names = planNames(plan);
  const answers = answersById(given);
  // A record may belong to any version of the plan.
  const setting: Setting = { plan: everyVersion(plan), names, ledger, recordedAt, answers, onProgress };
  const { reads, rows, problems } = readFiles(files, plan, setting);
  const { lists, merged, apart, members, notes } = mergeRows(reads, rows, setting, problems);
  const empty = reads.flatMap((read) => read.empty);
  const order = new Map(rows.map((row, at) => [row, at]));
  const draft = draftOf({ plan, before: ledger, rosters: members.rosters, lists, apart, order, empty });
  const checked = checkDraft(draft, plan, names);
  append(problems, withoutReported(checked.problems, problems));
  checkPlausible(merged, { plan, today, isNew: ledger === undefined, answers, problems });
  if (problems.length > 0 || checked.ledger === undefined) return { ok: false, problems };
  return {
    ok: true,
    ledger: checked.ledger,
    changes: sum(merged, changedMembers(members, ledger)),
    notes: [...reads.flatMap((read) => read.notes), ...checked.notes, ...notes],
    problems: [],
  };
};
