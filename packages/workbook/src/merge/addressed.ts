import { ask } from "../read/ask.js";
import type { Content, Entry } from "../read/entry.js";
import { placeText } from "../read/problem.js";
import { placeOf, problemIn } from "../read/row.js";
import { headOf, lineFrom, type Held } from "./chains.js";
import { isMadeId, isRelated, isSame, type Source } from "./content.js";
import { recordRow } from "./former.js";
import { correct, keep, leave, type ListState } from "./list-state.js";
import { isExported } from "./mark.js";
import { whichHolds } from "./which-holds.js";

/** An entry of the ledger that a row names by its id. */
interface Address {
  readonly id: string;
  /** Undefined: the ledger does not have it yet. */
  readonly held: Held | undefined;
  /** Where the ledger that was exported says that it comes from. */
  readonly source?: Source | undefined;
}

const sourceOf = (held: Held): Source | undefined => held.entry.source;

/** Somebody's own number for a row may be the id of a record that was there before rows had ids of their own. */
const askWhose = (state: ListState, file: string, { row, content }: Entry, held: Held) => {
  const id = String(content.id);
  const { list } = state.chains;
  return ask(state, {
    code: "same-id",
    place: placeOf(row, "id"),
    at: [file, list, id],
    field: "id",
    value: id,
    params: { row: state.describe(list, held.entry) },
    choices: [{ answer: "corrected" }, { answer: "other" }],
  });
};

/**
 * Which entry of the ledger a row names; undefined: none, it is a row of its workbook's own; `open` while that has to
 * be asked.
 */
export const addressOf = (state: ListState, file: string, entry: Entry): Address | undefined | "open" => {
  const { chains, isNew } = state;
  const { mark, content, row } = entry;
  if (content.id === undefined) return undefined;
  const id = String(content.id);
  const held = chains.byId.get(id);
  if (isExported(mark)) return { id, held, source: mark.source };
  if (isMadeId(id) && (held !== undefined || isNew)) return { id, held };
  if (held === undefined || held.isNew) return undefined;
  if (row.book.exported !== undefined) return { id, held };
  // The row of another workbook, which has a number of its own.
  if (sourceOf(held) !== undefined) return undefined;
  if (lineFrom(chains, held).some((each) => isRelated(chains.list, content, each.entry))) return { id, held };
  const answer = askWhose(state, file, entry, held);
  return answer === undefined ? "open" : answer === "corrected" ? { id, held } : undefined;
};

/** What a row says, with the English that an export wrote beside it. */
const translated = ({ content, mark }: Entry): Content => {
  if (!isExported(mark)) return content;
  const { en, evidence } = mark;
  const given = Array.isArray(content.evidence) ? (content.evidence as object[]) : [];
  return {
    ...content,
    ...(en === undefined ? {} : { en }),
    ...(Array.isArray(evidence)
      ? { evidence: given.map((each, at) => ({ ...each, ...(evidence[at] ? { en: evidence[at] } : {}) })) }
      : {}),
  };
};

/** Merges a row that names an entry of the ledger by its id. */
export const mergeAddressed = (state: ListState, file: string, entry: Entry, address: Address): void => {
  const { chains, isNew, recordedAt } = state;
  const { row, content } = entry;
  const { id, held, source } = address;
  if (held === undefined) {
    // In a first import it was written down before: it comes of an export.
    const stamp = content.recordedAt ?? (isNew ? undefined : recordedAt);
    keep(state, { ...translated(entry), id, source, recordedAt: stamp }, row).isRestored = true;
    state.count.added++;
    return;
  }
  const place = recordRow(id);
  const last = chains.byFile.get(file)?.findLast((each) => sourceOf(each)?.row === place) ?? held;
  const same = (each: Held): boolean => isSame(chains.list, row, content, each.entry);
  if (same(last)) return leave(state, last, row);
  if (last.isNew && last.row !== undefined) {
    const first = placeText(placeOf(last.row, "id"));
    state.problems.push(problemIn(row, "id", "duplicate-id", id, { first }));
    return;
  }
  const head = headOf(chains, last);
  // What a workbook has never corrected may be an old copy; what it has, and corrects again, is news.
  const known = last === held ? lineFrom(chains, held).find(same) : same(head) ? head : undefined;
  if (known !== undefined) return leave(state, known, row);
  if (whichHolds(state, file, entry, last, head)) correct(state, entry, head, { file, row: place });
  else state.count.unchanged++;
};
