import { contentHash, isSame } from "./content.js";
import type { Entry } from "./entry.js";
import type { Index } from "./held.js";
import { placeText, type WorkbookProblem } from "./problem.js";
import { placeOf, problemIn } from "./row.js";

const agree = ({ list }: Index, a: Entry, b: Entry): boolean =>
  isSame(list, a.row, a.content, { ...b.content, id: "" }) ||
  isSame(list, b.row, b.content, { ...a.content, id: "" });

const isOneSheet = ({ row: a }: Entry, { row: b }: Entry): boolean =>
  a.file === b.file && a.sheet === b.sheet;

/** Of two rows with one id the one that says something new; undefined where both do, and not the same. */
const chosen = (index: Index, before: Entry, now: Entry): Entry | undefined => {
  if (agree(index, before, now)) return before;
  const held = index.byId.get(String(now.content.id));
  if (held === undefined) return undefined;
  if (isSame(index.list, before.row, before.content, held.entry)) return now;
  return isSame(index.list, now.row, now.content, held.entry) ? before : undefined;
};

/**
 * A row that stands in two workbooks is one. In one sheet two rows that say the same may be two events: their
 * ids would have to tell.
 */
export const distinctEntries = (
  index: Index,
  entries: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly problems: readonly WorkbookProblem[] } => {
  const kept = new Map<string, Entry>();
  const problems: WorkbookProblem[] = [];
  for (const entry of entries) {
    const { id } = entry.content;
    const key = id === undefined ? `=${contentHash(index.list, entry.content)}` : `#${String(id)}`;
    const before = kept.get(key);
    if (before === undefined) {
      kept.set(key, entry);
      continue;
    }
    const first = placeText(placeOf(before.row, "id"));
    const choice = id === undefined ? before : chosen(index, before, entry);
    if (choice === undefined) problems.push(problemIn(entry.row, "id", "duplicate-id", id, { first }));
    else if (id === undefined && isOneSheet(before, entry))
      problems.push(problemIn(entry.row, "id", "duplicate-row", undefined, { first }));
    else kept.set(key, choice);
  }
  const chosenEntries = new Set(kept.values());
  return { entries: entries.filter((entry) => chosenEntries.has(entry)), problems };
};
