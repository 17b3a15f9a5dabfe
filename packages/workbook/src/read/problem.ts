import type { ProblemCode, Question } from "@bangfu/core";
import type { CellFault, Unreadable } from "@bangfu/ooxml";
import type { SheetKind } from "../sheets/columns.js";
import type { NumberMistake } from "../forms/number.js";

/** A mistake that only a workbook can have; those of the ledger that comes of it have the codes of the core. */
export type WorkbookProblemCode =
  | Unreadable
  | NumberMistake
  | "unknown-encoding"
  | "no-sheet"
  | "no-header"
  | "missing-column"
  | "duplicate-column"
  | CellFault
  | "merged-cells"
  | "ambiguous-name"
  | "same-name"
  | "no-name"
  | "duplicate-row"
  | "other-member"
  | "example-changed"
  | "evidence-lines"
  | "ambiguous-correction"
  | "two-versions"
  | "unlike-readings"
  | "zero-report";

/** What may be right, and what somebody has to say; the sentence of each has its answers beside it. */
export type WorkbookQuestionCode =
  | "row-gone"
  | "rows-gone"
  | "row-reused"
  | "rows-refilled"
  | "same-id"
  | "same-rows"
  | "same-workbook"
  | "corrected-twice"
  | "member-renamed"
  | "members-gone"
  /** Sheets and values that are read, unless somebody says otherwise. */
  | "second-sheet"
  | "large-amount"
  | "share-or-percent"
  | "future-date"
  | "long-before";

/** Where something stands; parts that do not apply are "": a CSV file has no sheet, a file as a whole no cell. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** One mistake in a workbook: where, which value stands there, and in `params` what would be right. */
export interface WorkbookProblem {
  readonly code: WorkbookProblemCode | WorkbookQuestionCode | ProblemCode;
  readonly place: Place;
  /** The field of the ledger that the cell holds; absent where the mistake is of no single field. */
  readonly field?: string;
  readonly value?: unknown;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** Present where the input may be right: what to ask, and the answers that there are. */
  readonly question?: Question;
}

/** What was done without being asked, and should be seen: a sheet passed over, a row taken for a correction. */
export interface WorkbookNote {
  readonly code:
    | "read-sheet"
    | "ignored-sheet"
    | "hidden-sheet"
    | "hidden-rows"
    | "total-rows"
    | "signature-rows"
    | "unit-of-values"
    | "ignored-column"
    | "ignored-link"
    | "corrected"
    | "changed"
    | "withdrawn"
    | "encoding"
    /** What the ledger's own check finds unusual; its sentence is that of `warning`. */
    | "unusual";
  readonly place: Place;
  readonly value: string;
  readonly warning?: WorkbookProblem;
  /** Which part of the ledger a sheet was read as, and how many rows of it. */
  readonly read?: { readonly kind: SheetKind; readonly rows: number };
}

/** @example placeText({ file: "联络处.xlsx", sheet: "台账", cell: "C7" }) // "联络处.xlsx 台账!C7" */
export const placeText = ({ file, sheet, cell }: Place): string => {
  const within = sheet === "" ? cell : cell === "" ? sheet : `${sheet}!${cell}`;
  return [file, within].filter((part) => part !== "").join(" ");
};
