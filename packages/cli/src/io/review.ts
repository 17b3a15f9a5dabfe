import { basename } from "node:path";
import type { Locale } from "@bangfu/core";
import {
  carryDecisions,
  decide,
  describeReaderProblem,
  describeReviewProblem,
  isReviewWorkbook,
  openFiles,
  readPlan,
  readReviewWorkbook,
  UNDECIDED,
  type Decisions,
  type Loaders,
  type PlanFile,
  type ReadDocument,
  type ReviewWorkbookRead,
} from "@bangfu/reader";
import { RESULTS } from "@bangfu/view/commands";
import type { Io } from "./console.js";
import { fail, InputError, readBytes } from "./read.js";

/** A document as it was read, and what was decided about it. */
export interface Review {
  readonly read: ReadDocument;
  readonly decisions: Decisions;
  /** Whether it comes from the workbook of a review. */
  readonly isReviewed: boolean;
  /** Where an item stands in that workbook. */
  readonly placeOf?: (id: string) => string | undefined;
}

/** What `bangfu read` is given. */
export interface ReviewSource {
  readonly files: readonly string[];
  readonly review?: string | undefined;
  readonly id?: string | undefined;
  readonly start?: string | undefined;
  readonly issued?: string | undefined;
  readonly locale: Locale;
}

type Workbook = Extract<ReviewWorkbookRead, { ok: true }>;

/** @throws InputError after printing everything that is wrong in it */
const workbookIn = (file: PlanFile, io: Io, locale: Locale): Workbook => {
  const read = readReviewWorkbook(file);
  if (read.ok) return read;
  return fail(
    read.problems.map((problem) => describeReviewProblem(problem, locale)),
    io,
    locale,
  );
};

/** The dates and the id that were given count more than those of the workbook. */
const withGiven = ({ reviewed, placeOf }: Workbook, { id, start, issued }: ReviewSource): Review => {
  const { read, decisions } = reviewed;
  const dates = Object.entries({ start, issued }).flatMap(([fact, value]) =>
    value === undefined ? [] : [[fact, value] as const],
  );
  return {
    isReviewed: true,
    placeOf,
    read: id === undefined ? read : { ...read, plan: { ...read.plan, id } },
    decisions: dates.reduce(
      (all, [fact, value]) => decide(all, fact, { is: "correct", value: { value } }),
      decisions,
    ),
  };
};

/** The decisions of an earlier review for the document as it is now. */
const earlier = ({ review, locale }: ReviewSource, now: ReadDocument, io: Io): Decisions => {
  if (review === undefined) return UNDECIDED;
  const file = { name: basename(review), bytes: readBytes(review, io, locale) };
  if (!isReviewWorkbook(file)) return fail([RESULTS[locale].notAReview(review)], io, locale);
  return carryDecisions(workbookIn(file, io, locale).reviewed, now);
};

/** The reader of PDF is 2 MB, and takes longer to load than all else. */
const LOADERS: Loaders = { pdf: async () => (await import("@bangfu/reader/pdf")).readPdf };

/** Reads a document, or the workbook of a review. @throws InputError after printing why it cannot */
export const reviewOf = async (source: ReviewSource, io: Io): Promise<Review> => {
  const { id, start, issued, locale } = source;
  const files = source.files.map((file) => ({ name: basename(file), bytes: readBytes(file, io, locale) }));
  const workbook = files.find(isReviewWorkbook);
  if (workbook !== undefined) {
    if (files.length > 1 || source.review !== undefined)
      return fail([RESULTS[locale].reviewAlone(workbook.name)], io, locale);
    return withGiven(workbookIn(workbook, io, locale), source);
  }
  const read = readPlan(await openFiles(files, LOADERS), { id, start, issued });
  if (!read.ok) {
    for (const problem of read.problems) io.err(describeReaderProblem(problem, locale));
    throw new InputError();
  }
  return { read, decisions: earlier(source, read, io), isReviewed: false };
};
