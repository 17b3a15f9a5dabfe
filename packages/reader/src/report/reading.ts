import type { Offer } from "../plan/offers.js";
import type { SourceOmission } from "../document/source.js";
import type { Sureness } from "../deadline/read.js";
import type { Doubt } from "../words/doubt.js";

export const READING_FORMAT = "bangfu-reading/1";

export const TOPICS = [
  "title",
  "school",
  "issued",
  "start",
  "phase",
  "table",
  "measure",
  "task",
  "unit",
  "deadline",
  "promise",
  "proposal",
  "private",
  "aside",
  "revision",
] as const;
/** What a decision was about. */
export type Topic = (typeof TOPICS)[number];

export const GROUNDS = [
  "from-file-name",
  "from-first-lines",
  "from-signature",
  "from-issue",
  "from-first-year",
  "given",
  "not-found",
  "no-task-table",
  "by-section",
  "same-unit",
  "school-assumed",
  "no-unit-said",
  "by-clause",
  "carried-down",
  "continued-row",
  "more-deadlines",
  "schedule-assumed",
  "roster-by-noun",
  "no-number",
  "personal",
  "figure-in-aside",
  "end-of-title",
  "words-changed",
  "no-such-task",
  "alike-words",
  "change-not-understood",
  "new-task-place",
  "revision-day",
] as const;
/** Why a decision about the whole plan was taken so. */
export type Ground = (typeof GROUNDS)[number];

/** Why a decision was taken so. */
export type Reason = Doubt | Ground;

/** One decision of the reader: from which words, how surely, and whether a person must decide. */
export interface ReadingEntry {
  readonly topic: Topic;
  /** The id in the plan of what was made of the words; absent where nothing was. */
  readonly id?: string;
  /** The clause that the words stand in. */
  readonly clause?: string;
  /** The words of the document; of what is private none. */
  readonly words: string;
  readonly sure: Sureness;
  readonly why?: Reason;
  /** Whether a person must look at it before the plan is used. */
  readonly decide: boolean;
}

/** What the reader understood of a document, beside the draft plan. */
export interface Reading {
  readonly format: typeof READING_FORMAT;
  readonly plan: string;
  readonly files: readonly string[];
  readonly entries: readonly ReadingEntry[];
  /** Promises without a figure, which the draft has not until a person takes them up. */
  readonly offers: readonly Offer[];
  /** What of the files is in no clause: struck out, hidden, beside the text. */
  readonly omitted: readonly SourceOmission[];
}
