import type { Entry } from "../read/entry.js";
import type { FileRead } from "../read/file.js";
import type { WorkbookProblem } from "../read/problem.js";
import type { Setting, Sources } from "../read/read-all.js";
import type { Row } from "../read/row.js";
import { LISTS, type Kept, type ListKind } from "./content.js";
import { describer } from "./describe.js";
import { mergeList, type Merged, type Part } from "./list.js";

/** All workbooks of an import, read as far as their entries. */
export interface Imported {
  readonly reads: readonly FileRead[];
  readonly sources: Sources;
  readonly entries: readonly Entry[];
  readonly problems: readonly WorkbookProblem[];
  /** Whether it is known which workbooks are versions of one. */
  readonly isClear: boolean;
}

/** The entries of each list merged into the ledger's. */
export interface MergedLists {
  readonly lists: Readonly<Record<ListKind, Merged>>;
  /** Rows with a mistake of form: they are nobody's correction and nobody's double. */
  readonly apart: readonly Entry[];
  /** The files of which not every row could be read. */
  readonly broken: ReadonlySet<string>;
}

const rowText = ({ file, sheet, row }: Row): string => JSON.stringify([file, sheet, row]);

const wrongRows = (problems: readonly WorkbookProblem[]): ReadonlySet<string> =>
  new Set(
    problems.map(({ place: { file, sheet, cell } }) =>
      JSON.stringify([file, sheet, Number(cell.replace(/\D/g, ""))]),
    ),
  );

const partOf = (
  { book, kinds }: FileRead,
  file: string,
  list: ListKind,
  entries: readonly Entry[],
  broken: ReadonlySet<string>,
): Part => ({
  book,
  file,
  entries: entries.filter(({ row }) => row.book === book && row.kind === list),
  isWhole: kinds.includes(list) && !broken.has(book.name),
});

/** Merges the entries of all workbooks into the lists of the ledger. */
export const mergeEntries = (setting: Setting, imported: Imported): MergedLists => {
  const { plan, names, ledger, recordedAt, answers } = setting;
  const { reads, sources, entries, problems, isClear } = imported;
  const wrong = wrongRows(problems);
  const apart = entries.filter(({ row }) => wrong.has(rowText(row)));
  const sound = apart.length === 0 ? entries : entries.filter(({ row }) => !wrong.has(rowText(row)));
  const broken = new Set(problems.map(({ place }) => place.file));
  const merging = { isNew: ledger === undefined, recordedAt, answers, isClear, describe: describer(names) };
  const lists = LISTS.map((list) => {
    const parts = reads.flatMap((read) => {
      const file = sources.get(read.book);
      return file === undefined ? [] : [partOf(read, file, list, sound, broken)];
    });
    return [list, mergeList(list, (ledger?.[list] ?? []) as readonly Kept[], merging, plan, parts)] as const;
  });
  return { lists: Object.fromEntries(lists) as Record<ListKind, Merged>, apart, broken };
};
