import { hashOf } from "@bangfu/core";
import { ask } from "../read/ask.js";
import { placeOf } from "../read/row.js";
import { contentHash, isRelated, type Kept } from "./content.js";
import type { Former } from "./former.js";
import { correctOwn, type OwnRow, type OwnState } from "./own-state.js";
import type { Content } from "../read/entry.js";

interface Pair {
  readonly row: OwnRow;
  readonly former: Former;
}

const dateOf = ({ date, found, requested }: Content): string => String(date ?? found ?? requested ?? "");

/** Whether rows that were filled in before were cleared and filled in anew, with what happened since. */
const isRefilled = (pairs: readonly Pair[], formers: readonly Former[]): boolean => {
  const standing = pairs.filter(({ former }) => former.stands);
  if (standing.length < 2 || formers.some(({ taken }) => taken)) return false;
  const before = standing.map(({ former }) => dateOf(former.last.entry));
  const now = standing.map(({ row }) => dateOf(row.entry.content));
  return now.every((date) => before.every((each) => date > each));
};

const CHOICES = [{ answer: "corrected" }, { answer: "new" }] as const;

const askAboutAll = (state: OwnState, pairs: readonly Pair[]): string | undefined => {
  const { list } = state.chains;
  const [{ row, former }] = pairs as [Pair];
  return ask(state, {
    code: "rows-refilled",
    place: placeOf(row.entry.row, "id"),
    at: [state.file, list],
    value: hashOf(
      pairs.map((each) => [each.former.last.entry.id, contentHash(list, each.row.entry.content)]),
    ),
    params: {
      count: pairs.length,
      before: state.describe(list, former.last.entry),
      row: state.describe(list, row.entry.content),
    },
    choices: CHOICES,
  });
};

const askAboutOne = (state: OwnState, { row, former }: Pair): string | undefined => {
  const { list } = state.chains;
  const { content } = row.entry;
  const before: Kept = former.last.entry;
  return ask(state, {
    code: "row-reused",
    place: placeOf(row.entry.row, "id"),
    at: [state.file, list, String(row.key)],
    value: hashOf([before.id, contentHash(list, content)]),
    params: { before: state.describe(list, before), row: state.describe(list, content) },
    choices: CHOICES,
  });
};

/** Rows with an id of their own that say something else than before; those that are left over are given back. */
export const mergeByKey = (state: OwnState, rows: readonly OwnRow[]): readonly OwnRow[] => {
  const byKey = new Map(state.formers.filter(({ taken }) => !taken).map((former) => [former.key, former]));
  const pairs: Pair[] = [];
  const left: OwnRow[] = [];
  for (const row of rows) {
    const former = row.key === undefined ? undefined : byKey.get(row.key);
    if (former === undefined) left.push(row);
    else pairs.push({ row, former });
  }
  const all = isRefilled(pairs, state.formers) ? askAboutAll(state, pairs) : "each";
  for (const pair of pairs) {
    const { row, former } = pair;
    const { list } = state.chains;
    const isClear = !former.stands || isRelated(list, row.entry.content, former.last.entry);
    const answer = all !== "each" ? all : isClear ? "corrected" : askAboutOne(state, pair);
    if (answer === "corrected") correctOwn(state, row, former);
    // What was there still holds; it is only no longer listed.
    else former.taken = true;
    if (answer === "new") left.push(row);
  }
  return left;
};
