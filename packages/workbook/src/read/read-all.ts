import type { Answers, Ledger, Plan } from "@bangfu/core";
import type { Book } from "../merge/book.js";
import { memberFinder } from "../merge/member-finder.js";
import { givenIn, type Given } from "../merge/member-row.js";
import { joinMembers, type MemberState } from "../merge/members.js";
import { rostersOf } from "../merge/roster.js";
import type { PlanNames } from "../sheets/plan-names.js";
import { readEntry, type Entry } from "./entry.js";
import type { WorkbookNote, WorkbookProblem } from "./problem.js";
import type { ReadingProgress } from "./read-workbooks.js";
import { problemIn, type Row } from "./row.js";

const ROWS_A_STEP = 1000;

/** What an import is done with. */
export interface Setting {
  readonly plan: Plan;
  readonly names: PlanNames;
  readonly ledger: Ledger | undefined;
  readonly recordedAt: string | undefined;
  readonly answers: Answers;
  readonly onProgress: ((progress: ReadingProgress) => void) | undefined;
}

/** The source that each workbook is; undefined: the same workbook is given twice. */
export type Sources = ReadonlyMap<Book, string | undefined>;

/** The rows of all workbooks as members and entries. */
export interface AllRead {
  readonly members: MemberState;
  readonly given: readonly Given[];
  readonly entries: readonly Entry[];
  readonly problems: WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
}

const givenOf = (rows: readonly Row[], sources: Sources, { names }: Setting, problems: WorkbookProblem[]) => {
  const given: Given[] = [];
  for (const row of rows) {
    const file = sources.get(row.book);
    if (row.kind !== "rosters" || file === undefined) continue;
    if (row.cells.has("roster")) given.push(givenIn(row, file, names));
    else problems.push(problemIn(row, "roster", "missing-field"));
  }
  return given;
};

/** Reads rows as members and as entries that name members. */
export const readAll = (rows: readonly Row[], sources: Sources, setting: Setting): AllRead => {
  const { plan, names, ledger, answers, onProgress } = setting;
  const problems: WorkbookProblem[] = [];
  const given = givenOf(rows, sources, setting, problems);
  const members = { rosters: rostersOf(ledger), notes: [], start: plan.start, answers, problems };
  joinMembers(members, given);
  const notes: WorkbookNote[] = [];
  const findMember = memberFinder(plan, members.rosters);
  const reading = { plan, names, findMember, problems, notes, answers };
  const entries = rows
    .filter(({ kind, book }) => kind !== "rosters" && sources.get(book) !== undefined)
    .map((row, done, { length: total }) => {
      if (done % ROWS_A_STEP === 0) onProgress?.({ of: "rows", done, total });
      return readEntry(row, reading);
    });
  return { members, given, entries, problems, notes };
};
