export { closeBooks, type Closed, type CloseOptions, type CloseProblem } from "./closing/close.js";
export { CLOSED_STATES, readClosed, type ClosedFacts, type ClosedState } from "./closing/closed.js";
export { closedFile, closingId } from "./closing/name.js";
export { differencesSince } from "./closing/differences.js";
export { sha256 } from "./closing/sha256.js";
export { appendItems } from "./entry/append.js";
export {
  draftOn,
  ledgerOf,
  saveDraft,
  undo,
  unsavedOf,
  withoutItem,
  withStep,
  type Draft,
} from "./entry/draft.js";
export {
  entryFrom,
  valuesOf,
  withdraw,
  type Evidence,
  type Made,
  type MakeOptions,
  type Writing,
} from "./entry/entry.js";
export type { FieldProblem } from "./entry/field-problem.js";
export { formOf, listForm, type Choice, type FieldInput, type FormField } from "./entry/form.js";
export { fittingIndicators, indicatorGroups, type IndicatorGroup } from "./entry/indicators.js";
export {
  ITEM_LISTS,
  joinItems,
  withItems,
  type Entries,
  type FormList,
  type ItemList,
  type Items,
} from "./entry/items.js";
export { historyOf, type HistoryEntry, type Standing } from "./entry/line.js";
export { addMember, addMembers, changeMember, type MemberForm, type MembersMade } from "./entry/members.js";
export { namesIn, type NamesRead } from "./entry/names.js";
export { checkedRows, itemsFromRows, rowsFromPaste, type TableRow } from "./entry/paste.js";
export { listedEntries, saidIn, type ListedEntry, type Said } from "./entry/said.js";
export { isLocalPath, isWebAddress } from "./evidence/address.js";
export { publicFiles, withoutEvidence, type PublicFile, type Unproven } from "./evidence/evidence.js";
export { canBeRedrawn, endingOf, evidenceFile, evidencePath } from "./evidence/files.js";
export { withFiles } from "./evidence/published.js";
export { withEvidence } from "./evidence/record-evidence.js";
export { folderContract, type FolderCase } from "./folder/contract.js";
export type { Folder } from "./folder/folder.js";
export { memoryFolder } from "./folder/memory.js";
export { checkPath, checkPlace, isAtOrBelow } from "./folder/path.js";
export { FILE_KINDS, recognize, type FileKind, type Recognized } from "./intake/recognize.js";
export {
  takeIn,
  type FileTaken,
  type GivenFile,
  type TakeInOptions,
  type TakenIn,
} from "./intake/take-in.js";
export { namesOf, withNames, type Name, type NamedList, type NameEdit } from "./plan/names.js";
export { revisePlan, type RevisionHead } from "./plan/revise.js";
export {
  internalLedger,
  internalNotes,
  textsOf,
  type NotesOptions,
  type OwnPart,
} from "./reports/internal.js";
export { printedLedger, type PrintedLedgerOptions } from "./reports/printed-ledger.js";
export { reportNothing, withdrawNothing } from "./reporting/nothing.js";
export { reminders, type Reminder, type ReminderOptions } from "./reporting/reminder.js";
export { reportingOf, type HandingIn, type ReportingRow } from "./reporting/reporting.js";
export { handingInText, reportingTable } from "./reporting/table.js";
export { checkersOf, refusalOf, reportersOf } from "./sign-off/checker.js";
export { closeFinding, sendBack, verify, type FindingClosing, type Signing } from "./sign-off/sign-off.js";
export { openFindings, sentBackTo, waitingFor, type SentBack } from "./sign-off/waiting.js";
export { importsOf, type Import, type ImportKey } from "./take-back/imports.js";
export {
  CORRECTED_SINCE,
  takeBack,
  type CorrectedSince,
  type Since,
  type TakenBack,
} from "./take-back/take-back.js";
export { chooseCorrection } from "./writers/choose.js";
export { contestedQuestion, type ContestedQuestion } from "./writers/contested-text.js";
export type { Contested, ContestedEntry, ContestedVersion } from "./writers/contested.js";
export { additionTo, isEmpty } from "./writers/addition.js";
export { appendToLedger, ledgerText } from "./writers/append.js";
export type { Claim, ClaimOptions } from "./writers/claim.js";
export { foldLedger, type Folded, type FoldOptions } from "./writers/fold.js";
export type { FileProblem } from "./writers/members.js";
export { mergeLedgerFiles, type LedgerFile, type LedgerFiles, type LedgerMerged } from "./writers/merge.js";
export { isWriterFile, writersFolder } from "./writers/paths.js";
export { readLedgerFolder, type LedgerFolderRead } from "./writers/read.js";
