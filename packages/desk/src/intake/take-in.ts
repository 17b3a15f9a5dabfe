import type { Answer, Ledger, Plan } from "@bangfu/core";
import { parseAnswers } from "@bangfu/core/schema";
import {
  readWorkbooks,
  type Changes,
  type ReadingProgress,
  type WorkbookNote,
  type WorkbookProblem,
} from "@bangfu/workbook";
import { LISTS, mergeLedgerFiles, type LedgerMerged } from "../writers/merge.js";
import type { FileProblem } from "../writers/members.js";
import { recognize, type Recognized } from "./recognize.js";

/** A file that is handed in, whatever it is. */
export interface GivenFile {
  /** By which a workbook is known again. */
  readonly name: string;
  /** What it is called in problems; its name where absent. */
  readonly path?: string;
  readonly bytes: Uint8Array;
}

/** A file, what it is, and what is wrong with it. */
export interface FileTaken {
  /** Its path, or its name where it has none. */
  readonly path: string;
  readonly recognized: Recognized;
  /** Of a file of JSON. */
  readonly problems: readonly FileProblem[];
  /** Of a workbook; what is asked is among them. */
  readonly workbookProblems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
}

export interface TakeInOptions {
  /** The ledger into which the files go; absent: a new one. */
  readonly ledger?: Ledger | undefined;
  /** The ledger as problems name it. */
  readonly name: string;
  readonly recordedAt?: string | undefined;
  readonly today?: string | undefined;
  /** Those of files of answers that are handed in too come on top. */
  readonly answers?: readonly Answer[] | undefined;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/** The ledger with all files in it, or what is wrong with each; in both cases every file with what it is. */
export type TakenIn =
  | {
      readonly ok: true;
      readonly ledger: Ledger;
      readonly changes: Changes;
      readonly files: readonly FileTaken[];
    }
  | {
      readonly ok: false;
      readonly files: readonly FileTaken[];
      /** What is wrong with the ledger itself. */
      readonly problems: readonly FileProblem[];
    };

interface Given extends GivenFile {
  readonly path: string;
  readonly recognized: Recognized;
}

const textOf = ({ bytes }: GivenFile): string => new TextDecoder().decode(bytes);

const answersIn = (files: readonly Given[], problems: FileProblem[]): readonly Answer[] =>
  files
    .filter(({ recognized }) => recognized.kind === "answers")
    .flatMap((file) => {
      const parsed = parseAnswers(textOf(file));
      for (const problem of parsed.problems) problems.push({ ...problem, file: file.path });
      return parsed.ok ? parsed.value.answers : [];
    });

const ledgersMerged = (
  files: readonly Given[],
  plan: Plan,
  { ledger, name }: TakeInOptions,
): LedgerMerged => {
  const others = files
    .filter(({ recognized }) => recognized.kind === "ledger")
    .map((file) => ({ name: file.path, content: textOf(file) }));
  const base = ledger && { name, content: ledger };
  return mergeLedgerFiles({ base, writers: [], others }, plan);
};

const entryCount = (ledger: Ledger | undefined): number =>
  LISTS.reduce((count, list) => count + (ledger?.[list] ?? []).length, 0);

const memberCount = (ledger: Ledger | undefined): number =>
  Object.values(ledger?.rosters ?? {}).reduce((count, members) => count + members.length, 0);

/** What the ledgers brought, and then the workbooks. */
const added = (before: Ledger | undefined, merged: Ledger, changes: Changes): Changes => ({
  ...changes,
  added: changes.added + entryCount(merged) - entryCount(before),
  members: changes.members + memberCount(merged) - memberCount(before),
});

const NO_CHANGES: Changes = { added: 0, superseded: 0, unchanged: 0, withdrawn: 0, members: 0 };

/** What is said of each file. */
const filesTaken = (
  files: readonly Given[],
  problems: readonly FileProblem[],
  ofWorkbooks: readonly WorkbookProblem[],
  notes: readonly WorkbookNote[],
): readonly FileTaken[] =>
  files.map(({ name, path, recognized }) => ({
    path,
    recognized,
    problems: problems.filter(({ file }) => file === path),
    workbookProblems: ofWorkbooks.filter(({ place }) => place.file === name),
    notes: notes.filter(({ place }) => place.file === name),
  }));

/**
 * Takes in files of any kind by the law of imports: ledgers first, then workbooks. The order in which they are given
 * plays no part; what is neither is only named.
 */
export const takeIn = (given: readonly GivenFile[], plan: Plan, options: TakeInOptions): TakenIn => {
  const files: Given[] = [...given]
    .map((file) => ({ ...file, path: file.path ?? file.name, recognized: recognize(file.bytes, file.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const problems: FileProblem[] = [];
  const answers = [...(options.answers ?? []), ...answersIn(files, problems)];
  const merged = ledgersMerged(files, plan, options);
  if (!merged.ok) for (const problem of merged.problems) problems.push(problem);
  const workbooks = files.filter(({ recognized }) => recognized.kind === "workbook");
  const before = merged.ok ? merged.ledger : options.ledger;
  const { recordedAt, today, onProgress } = options;
  const isNew = options.ledger === undefined && entryCount(before) + memberCount(before) === 0;
  const read =
    workbooks.length === 0
      ? undefined
      : readWorkbooks(workbooks, plan, {
          ...{ recordedAt, today, answers, onProgress },
          ledger: isNew ? undefined : before,
        });
  const notes = read?.ok === true ? read.notes : [];
  const taken = filesTaken(files, problems, read?.problems ?? [], notes);
  if (!merged.ok || problems.length > 0 || read?.ok === false) {
    const paths = new Set(files.map(({ path }) => path));
    return { ok: false, files: taken, problems: problems.filter(({ file }) => !paths.has(file)) };
  }
  return {
    ok: true,
    ledger: read?.ledger ?? merged.ledger,
    changes: added(options.ledger, merged.ledger, read?.changes ?? NO_CHANGES),
    files: taken,
  };
};
