import type { Entry } from "../read/entry.js";
import { placeText, type WorkbookProblem } from "../read/problem.js";
import { placeOf, problemIn } from "../read/row.js";
import { contentHash, isSame, type ListKind } from "./content.js";
import { isExported } from "./mark.js";

const agree = (list: ListKind, a: Entry, b: Entry): boolean =>
  isSame(list, a.row, a.content, b.content) || isSame(list, b.row, b.content, a.content);

const isOneSheet = ({ row: a }: Entry, { row: b }: Entry): boolean => a.sheet === b.sheet;

/** A row's own id that another row has too, because the row was copied, is nobody's. */
const unmarked = (entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const { mark } = entry;
    if (mark === undefined || isExported(mark)) return entry;
    if (!seen.has(mark.key)) {
      seen.add(mark.key);
      return entry;
    }
    return { ...entry, mark: undefined };
  });
};

/**
 * The rows of one workbook without those that are there twice. A row that stands in two of its sheets is one. In
 * one sheet two rows that say the same may be two events: their numbers would have to tell.
 */
export const distinctEntries = (
  list: ListKind,
  all: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly problems: readonly WorkbookProblem[] } => {
  const kept = new Map<string, Entry>();
  const problems: WorkbookProblem[] = [];
  const entries = unmarked(all).filter((entry) => {
    const { id } = entry.content;
    const key = id === undefined ? `=${contentHash(list, entry.content)}` : `#${String(id)}`;
    const before = kept.get(key);
    if (before === undefined) {
      kept.set(key, entry);
      return true;
    }
    const first = placeText(placeOf(before.row, "id"));
    if (id !== undefined && !agree(list, before, entry))
      problems.push(problemIn(entry.row, "id", "duplicate-id", id, { first }));
    else if (id === undefined && isOneSheet(before, entry))
      problems.push(problemIn(entry.row, "id", "duplicate-row", undefined, { first }));
    return false;
  });
  return { entries, problems };
};
