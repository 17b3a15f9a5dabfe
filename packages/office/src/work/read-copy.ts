import type { Answer, Problem } from "@bangfu/core";
import { parseAnswers, parseLedger, parsePlan } from "@bangfu/core/schema";
import { READING_FORMAT, REVIEW_FORMAT } from "@bangfu/reader";
import { strFromU8, unzipSync } from "fflate";
import { bookId, type Book } from "../state/book.js";
import type { PlanReview } from "../state/plan-review.js";
import type { FileProblems } from "./file-problem.js";
import { CONTENTS, COPY_FORMAT, type Contents, type CopiedBook } from "./write-copy.js";

/** More than any office has; an archive made to fill the memory stops here. */
const MOST_BYTES = 500_000_000;

const unpacked = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined => {
  let size = 0;
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= MOST_BYTES });
  } catch {
    return undefined;
  }
};

/** What a text says as JSON; undefined where it is none. */
const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const contentsOf = (file: Uint8Array | undefined): Contents | undefined => {
  const contents = jsonIn(strFromU8(file ?? new Uint8Array())) as Partial<Contents> | null | undefined;
  const isCopy = contents?.format === COPY_FORMAT && Array.isArray(contents.books);
  return isCopy ? (contents as Contents) : undefined;
};

const objectOr = <T extends object>(value: unknown, other: T): T =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as T) : other;

/** The kept files of closings, which lie beside the ledger. */
const closedIn = (
  path: string,
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => file.startsWith(`${path}/closed/`))
      .map(([file, bytes]) => [file.slice(path.length + 1), strFromU8(bytes)]),
  );

/** The review of a plan that was copied with it; undefined where there is none, or none of this edition. */
const reviewIn = (text: string): PlanReview | undefined => {
  const { read, decisions } = objectOr<Partial<PlanReview>>(jsonIn(text), {});
  const plan = parsePlan(JSON.stringify(read?.plan ?? null));
  const isWhole = decisions?.format === REVIEW_FORMAT && read?.report?.format === READING_FORMAT && plan.ok;
  return isWhole ? { read: { ...read, plan: plan.value }, decisions } : undefined;
};

/** A book of a copy with the files of its evidence. */
export interface RestoredBook {
  readonly book: Book;
  readonly evidence: Readonly<Record<string, Uint8Array>>;
}

const readLine = (
  line: Partial<CopiedBook> | null,
  files: Readonly<Record<string, Uint8Array>>,
): RestoredBook | readonly Problem[] => {
  const text = (name: string): string =>
    strFromU8(files[`${String(line?.path)}/${name}`] ?? new Uint8Array());
  const plan = parsePlan(text("plan.json"));
  if (!plan.ok) return plan.problems;
  const ledger = parseLedger(text("ledger.json"), plan.value);
  if (!ledger.ok) return ledger.problems;
  const answers = parseAnswers(text("answers.json"));
  if (!answers.ok) return answers.problems;
  const review = reviewIn(text("review.json"));
  const folder = typeof line?.folder === "string" ? line.folder : "";
  const book: Book = {
    id: bookId(plan.value.id, folder),
    folder,
    plan: plan.value,
    ledger: ledger.value,
    answers: answers.value.answers as readonly Answer[],
    drafts: objectOr(line?.drafts, {}),
    settings: objectOr(line?.settings, {}),
    closed: closedIn(String(line?.path), files),
    ...(review && { review }),
  };
  const start = `${String(line?.path)}/`;
  const evidence = Object.entries(files).filter(([name]) => name.startsWith(`${start}evidence/`));
  return {
    book,
    evidence: Object.fromEntries(evidence.map(([name, bytes]) => [name.slice(start.length), bytes])),
  };
};

/** Reads an archive that `writeCopy` wrote: all of its books or, where anything is wrong, none. */
export const readCopy = (bytes: Uint8Array): readonly RestoredBook[] | FileProblems => {
  const files = unpacked(bytes);
  const contents = contentsOf(files?.[CONTENTS]);
  if (files === undefined || contents === undefined) return { page: ["unreadable"] };
  const books: RestoredBook[] = [];
  for (const line of contents.books) {
    const read = readLine(line, files);
    if (!("book" in read)) return { format: read };
    books.push(read);
  }
  return books;
};
