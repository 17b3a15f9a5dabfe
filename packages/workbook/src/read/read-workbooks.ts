import { answersById, type Answer, type Ledger, type Plan } from "@bangfu/core";
import { planNames } from "../sheets/plan-names.js";
import { checkDraft, unlessTold } from "./check.js";
import { LISTS, type Kept, type ListKind } from "./content.js";
import { draftOf } from "./draft.js";
import { readEntry, type Entry } from "./entry.js";
import { changedExamples, isExample } from "./examples.js";
import { readFile, type WorkbookFile } from "./file.js";
import { memberFinder, readMembers, type Members } from "./members.js";
import { mergeList, type ListChanges, type Merged } from "./merge.js";
import type { WorkbookNote, WorkbookProblem } from "./problem.js";

export interface ReadWorkbooksOptions {
  /** The ledger that the workbooks are merged into: all that it holds stays. */
  readonly ledger?: Ledger | undefined;
  /** When what is new is written down: a date, or a date and time with its offset. */
  readonly recordedAt?: string | undefined;
  /** What was answered to questions of a former run. */
  readonly answers?: readonly Answer[] | undefined;
}

/** How many rows of records, findings and updates did what, and how many members are new or changed. */
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

const rowKey = ({ file, sheet, row }: Entry["row"]): string => JSON.stringify([file, sheet, row]);

/** A row with a mistake of form is checked for all others, but is nobody's correction and nobody's double. */
const setApart = (entries: readonly Entry[], told: readonly WorkbookProblem[]): Entry[] => {
  const wrong = new Set(
    told.map(({ place: { file, sheet, cell } }) =>
      JSON.stringify([file, sheet, Number(cell.replace(/\D/g, ""))]),
    ),
  );
  return entries.map((entry, at) =>
    wrong.has(rowKey(entry.row)) ? { ...entry, content: { ...entry.content, id: `\u0000${at}` } } : entry,
  );
};

const sum = (lists: readonly Merged[], { changed }: Members): Changes => {
  const total = (of: keyof ListChanges): number => lists.reduce((all, { changes }) => all + changes[of], 0);
  return {
    added: total("added"),
    superseded: total("superseded"),
    unchanged: total("unchanged"),
    members: changed,
  };
};

/**
 * Reads workbooks (.xlsx) and CSV files of a plan into one ledger: forgiving in form, strict in substance.
 * Rows that the given ledger has already add nothing; a changed row supersedes what it changes.
 */
export const readWorkbooks = (
  files: readonly WorkbookFile[],
  plan: Plan,
  { ledger, recordedAt, answers = [] }: ReadWorkbooksOptions = {},
): WorkbooksRead => {
  const names = planNames(plan);
  const reads = files.map((file) => readFile(file, plan));
  const all = reads.flatMap(({ rows }) => rows);
  const rows = all.filter((row) => !isExample(row));
  const problems = [
    ...reads.flatMap((read) => read.problems),
    ...changedExamples(all.filter(isExample), plan),
  ];
  const members = readMembers(
    rows.filter(({ kind }) => kind === "rosters"),
    names,
    ledger,
  );
  append(problems, members.problems);
  const reading = {
    plan,
    names,
    findMember: memberFinder(plan, members),
    problems,
    answers: answersById(answers),
  };
  const entries = rows.filter(({ kind }) => kind !== "rosters").map((row) => readEntry(row, reading));
  const apart = setApart(entries, problems);
  const merge = (list: ListKind): Merged =>
    mergeList(
      { list, before: (ledger?.[list] ?? []) as readonly Kept[], isNew: ledger === undefined, recordedAt },
      apart.filter(({ row }) => row.kind === list),
    );
  const lists = { records: merge("records"), findings: merge("findings"), updates: merge("updates") };
  const merged = LISTS.map((list) => lists[list]);
  for (const each of merged) append(problems, each.problems);
  const empty = reads.flatMap((read) => read.empty);
  const checked = checkDraft(draftOf(plan, ledger, members, lists, empty), plan, names);
  if ("problems" in checked) append(problems, unlessTold(checked.problems, problems));
  if (problems.length > 0 || !("ledger" in checked)) return { ok: false, problems };
  const notes = [...reads.flatMap((read) => read.notes), ...merged.flatMap((each) => each.notes)];
  return { ok: true, ledger: checked.ledger, changes: sum(merged, members), notes, problems: [] };
};
