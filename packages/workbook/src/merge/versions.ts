import { ask, type Asking } from "../read/ask.js";
import type { Entry } from "../read/entry.js";
import type { WorkbookProblem } from "../read/problem.js";
import { alikeByContent, alikeByKey, isSameText, type Alike, type RowContent } from "./alike.js";
import { hasId, isNamed, sourceFile, type Book } from "./book.js";
import type { Chains } from "./chains.js";
import type { Kept, ListKind } from "./content.js";
import type { Describe } from "./describe.js";
import { formersOf } from "./former.js";
import { isExported } from "./mark.js";

/** A workbook of this import. */
export interface Workbook {
  readonly book: Book;
  /** The unit whose rows it has most of. */
  readonly unit: string | undefined;
  readonly entries: readonly Entry[];
}

/** A workbook to compare with. */
interface Other {
  readonly file: string;
  readonly rows: () => readonly RowContent[];
  /** Present where it is part of this import too. */
  readonly book?: Book;
}

export const keyOfRow = ({ mark, content }: Entry): string | undefined =>
  mark !== undefined && !isExported(mark)
    ? mark.key
    : content.id === undefined
      ? undefined
      : `id:${String(content.id)}`;

const rowsOf = ({ entries }: Workbook): RowContent[] =>
  entries.map((entry) => ({
    list: entry.row.kind as ListKind,
    content: entry.content,
    key: keyOfRow(entry),
  }));

const rowsBefore = (lists: readonly Chains[], file: string): RowContent[] =>
  lists.flatMap((chains) =>
    formersOf(chains, file)
      .filter(({ stands }) => stands)
      .map(({ last, key }) => ({ list: chains.list, content: last.entry as Kept, key })),
  );

/** Whether the names of two files differ in a number alone, as those of two months do. */
const isSeries = (one: string, other: string): boolean => {
  const [a = "", b = ""] = [one, other].map((file) => file.replace(/ \([^)]*\)$/, ""));
  const bare = (name: string): string => name.replace(/[\d一二三四五六七八九十]+/g, "");
  return a !== b && bare(a) === bare(b);
};

/** Whether two workbooks are versions of one: `yes`, `no`, or the rows for which that has to be asked. */
const areVersions = (one: Workbook, other: Other): "yes" | "no" | Alike => {
  const { book } = one;
  if (!hasId(other.file, book.id)) return "no";
  const isSameName = isNamed(other.file, book);
  // With no row there is no unit either, by which it would be known.
  if (one.entries.length === 0) return isSameName && other.book === undefined ? "yes" : "no";
  const [rows, others] = [rowsOf(one), other.rows()];
  if (book.id !== undefined) {
    const alike = alikeByKey(rows, others);
    const isOfNoUnit = one.unit === undefined || other.file === sourceFile(book, undefined);
    if (alike.same > 0 || (isSameName && (alike.near > 0 || isOfNoUnit))) return "yes";
    return alike.near > 0 || isSameName ? alike : "no";
  }
  const alike = alikeByContent(rows, others, !isSameName);
  // Each month has a workbook of its own, in which the same things happen.
  if (alike.same === 0 && isSeries(sourceFile(book, undefined), other.file)) return "no";
  const half = Math.min(rows.length, others.length) / 2;
  if (isSameName && alike.same > 0 && alike.same >= half) return "yes";
  const isLikely = alike.same + alike.near >= (isSameName ? 1 : half);
  return alike.same + alike.near > 0 && isLikely ? alike : "no";
};

const whole = ({ name }: Book): WorkbookProblem["place"] => ({ file: name, sheet: "", cell: "" });

/** What a workbook is compared with, and where it is asked. */
export interface VersionState extends Asking {
  readonly lists: readonly Chains[];
  readonly describe: Describe;
}

const isVersion = (state: VersionState, one: Workbook, file: string, other: Other): boolean => {
  const found = areVersions(one, other);
  if (typeof found === "string") return found === "yes";
  const { example, same, near } = found;
  const answer = ask(state, {
    code: "same-workbook",
    place: whole(one.book),
    at: [file, other.file].sort(),
    value: "",
    params: {
      first: other.file,
      count: same + near,
      row: example === undefined ? "" : state.describe(example.list, example.content),
    },
    choices: [{ answer: "version" }, { answer: "other" }],
  });
  return answer === "version";
};

/** Two versions of one workbook in one import: nothing says which is the later one. */
const twoVersions = (one: Book, first: Book): WorkbookProblem => ({
  code: "two-versions",
  place: whole(one),
  params: { first: first.name },
});

/**
 * The source that each workbook is: one that the ledger knows, though the file may have another name by now, or a new
 * one. Undefined: the same is given twice.
 */
export const sourcesOf = (
  state: VersionState,
  workbooks: readonly Workbook[],
): ReadonlyMap<Book, string | undefined> => {
  const known = new Set(state.lists.flatMap(({ byFile }) => [...byFile.keys()]));
  const sources = new Map<Book, string | undefined>();
  const others: Other[] = [...known].map((file) => ({ file, rows: () => rowsBefore(state.lists, file) }));
  const seen = new Map<string, Workbook>();
  for (const one of workbooks) {
    const { book } = one;
    const file = sourceFile(book, one.unit);
    const before = seen.get(file);
    sources.set(book, before !== undefined && isSameText(rowsOf(before), rowsOf(one)) ? undefined : file);
    if (before !== undefined && !isSameText(rowsOf(before), rowsOf(one)))
      state.problems.push(twoVersions(book, before.book));
    if (before !== undefined) continue;
    seen.set(file, one);
    if (known.has(file) || book.exported !== undefined) continue;
    for (const other of others) {
      if (other.file === file || !isVersion(state, one, file, other)) continue;
      if (other.book === undefined) sources.set(book, other.file);
      else state.problems.push(twoVersions(book, other.book));
      break;
    }
    others.push({ file, rows: () => rowsOf(one), book });
  }
  return sources;
};
