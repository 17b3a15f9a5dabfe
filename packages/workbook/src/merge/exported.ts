import { hashOf } from "@bangfu/core";
import { ask } from "../read/ask.js";
import type { Entry } from "../read/entry.js";
import type { Book, Exported } from "./book.js";
import type { Held } from "./chains.js";
import { eventOf, recordRow, standingOf } from "./former.js";
import { withdraw, type ListState } from "./list-state.js";

const MOST_NAMED = 5;

/** What is written into an exported workbook of the ids of a list. */
export const exportedOf = (ids: readonly string[]): Exported[string] => [ids.length, hashOf(ids)];

/** The entries that were there when a workbook was exported; none where it comes of another ledger. */
const thereThen = ({ chains: { list, all } }: ListState, { exported }: Book): readonly Held[] => {
  const [count, hash] = exported?.[list] ?? [0, ""];
  const held = all.slice(0, count).filter(({ isNew }) => !isNew);
  return hashOf(held.map(({ entry }) => entry.id)) === hash ? held : [];
};

/** Rows that were deleted from an exported workbook: taken back, or only left out? */
export const mergeExported = (
  state: ListState,
  book: Book,
  file: string,
  entries: readonly Entry[],
): void => {
  const { chains } = state;
  const named = new Set(entries.map(({ content }) => String(content.id)));
  const gone = thereThen(state, book).filter(
    (held) => !named.has(held.entry.id) && standingOf(chains, eventOf(chains, held)).includes(held),
  );
  if (gone.length === 0) return;
  const answer = ask(state, {
    code: "rows-gone",
    place: { file: book.name, sheet: "", cell: "" },
    at: [file, chains.list],
    value: hashOf(gone.map(({ entry }) => entry.id)),
    params: {
      count: gone.length,
      rows: gone.slice(0, MOST_NAMED).map(({ entry }) => state.describe(chains.list, entry)),
    },
    choices: [{ answer: "withdrawn" }, { answer: "kept" }],
  });
  if (answer !== "withdrawn") return;
  for (const held of gone) {
    const source = { file, row: recordRow(held.entry.id) };
    const last: Held = { ...held, entry: { ...held.entry, source } };
    withdraw(state, { first: eventOf(chains, held), last }, { file: book.name, sheet: "", cell: "" });
  }
};
