import type { Facts, Locale } from "@bangfu/core";
import type { Leak } from "@bangfu/core/privacy";
import type { ReadingProgress } from "@bangfu/workbook";
import type { TaskProgress } from "../work/progress.js";
import type { FileReport } from "../work/file-problem.js";
import type { Taken } from "../work/take.js";
import type { Claim, Contested, FileProblem } from "@bangfu/desk";
import type { Incoming } from "../folder/incoming.js";
import type { Book } from "./book.js";
import type { Entered } from "./entering.js";
import type { Screen } from "./screen.js";

/** A book on this computer, as the list of them shows it. */
export interface BookLine {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  /** When it was last saved, as milliseconds. */
  readonly savedAt: number;
}

/** Where the work is, and whether it is safe. */
export type Keeping =
  | { readonly is: "opening" }
  | { readonly is: "kept"; readonly at: number | undefined }
  | { readonly is: "saving" }
  /** The store took nothing; all is still in this page. */
  | {
      readonly is: "refused";
      readonly why: "full" | "conflict" | "cleared" | "other";
      readonly message: string;
    }
  /** Something was kept here and is there no more; `at` is when it was saved at last, as milliseconds. */
  | { readonly is: "cleared"; readonly at: number }
  /** Nothing is kept, because somebody wants it so or because this browser has no store. */
  | {
      readonly is: "nothing";
      readonly because: "chosen" | "phone" | "unavailable";
      readonly isChanged: boolean;
    }
  /** The data on this computer are those of a newer page. */
  | { readonly is: "newer" };

/** How the folder stands in which a book lives. */
export type FolderStanding =
  /** It lives in this browser alone. */
  | { readonly is: "none" }
  /** The browser wants a click before the page may use the folder; `chosen` where it has to be chosen anew. */
  | { readonly is: "asking"; readonly how: "allowed" | "chosen" }
  | { readonly is: "working" }
  /** `files` are those of writers that stand beside the ledger's own. */
  | { readonly is: "synced"; readonly at: number; readonly files: number; readonly canFold: boolean }
  | { readonly is: "wrong"; readonly problems: readonly FileProblem[] }
  | { readonly is: "plans"; readonly path: string }
  | { readonly is: "claimed"; readonly claims: readonly Claim[] }
  | { readonly is: "refused"; readonly message: string };

/** What is published of a book, and what stands against it. */
export interface Examined {
  /** The book that it was made of; of another one it says nothing. */
  readonly book: Book;
  readonly locale: Locale;
  readonly facts: Facts;
  readonly leaks: readonly Leak[];
  readonly remarks: readonly string[];
}

/** What is done in steps before the eyes of somebody who may cancel it. */
export type TaskName = "examine" | "report" | "save";

export type TaskState =
  | { readonly is: "working"; readonly progress: TaskProgress; readonly canCancel: boolean }
  | { readonly is: "cancelled" };

/** The files that were put into the page, and what came of them. */
export interface Intake {
  /** Those that are not taken yet: they are read again with what comes next. */
  readonly waiting: readonly File[];
  readonly progress: ReadingProgress | undefined;
  readonly reports: readonly FileReport[];
  readonly taken: Taken | undefined;
}

export interface OfficeState {
  readonly locale: Locale;
  readonly screen: Screen;
  readonly book: Book | undefined;
  readonly shelf: readonly BookLine[];
  readonly keeping: Keeping;
  readonly folder: FolderStanding;
  /** What others added to the folder, until it is read. */
  readonly incoming: readonly Incoming[];
  /** Entries of the folder that several people have corrected at once. */
  readonly contested: readonly Contested[];
  /** When all was last saved into a file, as milliseconds. */
  readonly copiedAt: number | undefined;
  readonly intake: Intake;
  readonly examined: Examined | undefined;
  /** Those that are under way or were cancelled at last. */
  readonly tasks: Readonly<Partial<Record<TaskName, TaskState>>>;
  readonly entered: Entered | undefined;
  /** What went wrong at last, for the reader to see. */
  readonly failure: string | undefined;
}

export const NO_INTAKE: Intake = { waiting: [], progress: undefined, reports: [], taken: undefined };

export const FIRST_STATE: OfficeState = {
  locale: "zh",
  screen: "today",
  book: undefined,
  shelf: [],
  keeping: { is: "opening" },
  folder: { is: "none" },
  incoming: [],
  contested: [],
  copiedAt: undefined,
  intake: NO_INTAKE,
  examined: undefined,
  tasks: {},
  entered: undefined,
  failure: undefined,
};
