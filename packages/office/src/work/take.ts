import { dateOfInstant, timeZoneOf, type Answer, type Ledger, type Plan } from "@bangfu/core";
import { parseAnswers } from "@bangfu/core/schema";
import {
  readWorkbooks,
  type Changes,
  type ReadingProgress,
  type WorkbookFile,
  type WorkbookNote,
  type WorkbookProblem,
} from "@bangfu/workbook";
import { entryCount, withAnswers } from "../state/book.js";
import { addLedger } from "./add-ledger.js";
import type { FileProblems, FileReport } from "./file-problem.js";

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What is to be taken into a ledger, as it can be handed to a worker. */
export interface TakeRequest {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly answers: readonly Answer[];
  readonly ledgerFiles: readonly TextFile[];
  readonly answersFiles: readonly TextFile[];
  readonly workbooks: readonly WorkbookFile[];
  /** As milliseconds. */
  readonly now: number;
}

/** What was taken in. */
export interface Taken {
  readonly changes: Changes;
  readonly notes: readonly WorkbookNote[];
}

export interface TakeOutcome {
  readonly ledger: Ledger;
  readonly answers: readonly Answer[];
  readonly reports: readonly FileReport[];
  /** Absent where nothing was taken. */
  readonly taken: Taken | undefined;
}

const NO_CHANGES: Changes = { added: 0, superseded: 0, unchanged: 0, withdrawn: 0, members: 0 };

/** What has been taken so far. */
interface Draft {
  ledger: Ledger;
  answers: readonly Answer[];
  taken: Taken | undefined;
  readonly reports: FileReport[];
}

const wrong = (name: string, kind: FileReport["kind"], problems: FileProblems): FileReport => ({
  name,
  kind,
  result: "wrong",
  problems,
});

const takeAnswers = (draft: Draft, { name, text }: TextFile): void => {
  const parsed = parseAnswers(text);
  if (parsed.ok) draft.answers = withAnswers(draft.answers, parsed.value.answers as readonly Answer[]);
  draft.reports.push(
    parsed.ok
      ? { name, kind: "answers", result: "taken", problems: {} }
      : wrong(name, "answers", { format: parsed.problems }),
  );
};

/** What of a ledger another one does not have. */
const addedTo = (before: Ledger, after: Ledger): number => entryCount(after) - entryCount(before);

/** A ledger is added to the one that is there by the law of imports; where they do not fit, nothing is taken. */
const takeLedger = (draft: Draft, { name, text }: TextFile, plan: Plan): void => {
  const merged = addLedger(draft.ledger, { name, text }, plan);
  if (!merged.ok) {
    draft.reports.push(wrong(name, "ledger", { format: merged.problems }));
    return;
  }
  const before = draft.taken ?? { changes: NO_CHANGES, notes: [] };
  const added = before.changes.added + addedTo(draft.ledger, merged.ledger);
  draft.taken = { ...before, changes: { ...before.changes, added } };
  draft.ledger = merged.ledger;
  draft.reports.push({ name, kind: "ledger", result: "taken", problems: {} });
};

const sumOf = (a: Changes, b: Changes): Changes => ({
  added: a.added + b.added,
  superseded: a.superseded + b.superseded,
  unchanged: a.unchanged + b.unchanged,
  withdrawn: a.withdrawn + b.withdrawn,
  members: a.members + b.members,
});

/** Reports on workbooks that were not taken, each with its own problems. */
const reportsOf = (
  files: readonly WorkbookFile[],
  problems: readonly WorkbookProblem[],
): readonly FileReport[] =>
  files.map(({ name }) => {
    const own = problems.filter(({ place }) => place.file === name);
    const isWrong = own.some(({ question }) => question === undefined);
    const result = isWrong ? "wrong" : own.length > 0 ? "asked" : "held";
    return { name, kind: "workbook", result, problems: { workbook: own } };
  });

/** All workbooks or, where some are wrong, those in which nothing is: by the law of imports their order plays no part. */
const takeWorkbooks = (
  draft: Draft,
  request: TakeRequest,
  files: readonly WorkbookFile[],
  onProgress: (progress: ReadingProgress) => void,
): void => {
  if (files.length === 0) return;
  const { plan, now } = request;
  const read = readWorkbooks(files, plan, {
    ledger:
      draft.ledger.records.length === 0 && draft.ledger.rosters === undefined ? undefined : draft.ledger,
    recordedAt: `${new Date(now).toISOString().slice(0, 19)}Z`,
    today: dateOfInstant(now, timeZoneOf(plan)),
    answers: draft.answers,
    onProgress,
  });
  if (read.ok) {
    const before = draft.taken ?? { changes: NO_CHANGES, notes: [] };
    draft.ledger = read.ledger;
    draft.taken = { changes: sumOf(before.changes, read.changes), notes: [...before.notes, ...read.notes] };
    for (const { name } of files)
      draft.reports.push({ name, kind: "workbook", result: "taken", problems: {} });
    return;
  }
  const reports = reportsOf(files, read.problems);
  const isHeld = (name: string): boolean =>
    reports.some((report) => report.name === name && report.result === "held");
  const sound = files.filter(({ name }) => isHeld(name));
  const isSplit = sound.length > 0 && sound.length < files.length;
  draft.reports.push(...(isSplit ? reports.filter(({ name }) => !isHeld(name)) : reports));
  if (isSplit) takeWorkbooks(draft, request, sound, onProgress);
};

/** Takes files into a ledger: answers first, for questions of the others; then ledgers, then workbooks. */
export const take = (request: TakeRequest, onProgress: (progress: ReadingProgress) => void): TakeOutcome => {
  const { plan, ledger, answers, ledgerFiles, answersFiles, workbooks } = request;
  const draft: Draft = { ledger, answers, taken: undefined, reports: [] };
  for (const file of answersFiles) takeAnswers(draft, file);
  for (const file of ledgerFiles) takeLedger(draft, file, plan);
  takeWorkbooks(draft, request, workbooks, onProgress);
  return draft;
};
