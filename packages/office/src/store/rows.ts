import { LEDGER_FORMAT, type Answer, type Ledger, type Plan, type RosterMember } from "@bangfu/core";
import type { Book, BookSettings } from "../state/book.js";
import type { PlanReview } from "../state/plan-review.js";

/** Before the name of a list of the ledger. */
const LEDGER = "ledger/";
/** Before the id of a roster, for the list of its members. */
const ROSTER = "rosters/";

/** Lists of one. */
const SINGLE: ReadonlySet<string> = new Set(["plan", "settings", "document", "decisions"]);

/** One entry of a book: the list that it stands in, its id there, and what it says. */
export interface Row {
  readonly list: string;
  readonly id: string;
  readonly item: unknown;
  /** The list had no such row before. */
  readonly isNew?: boolean;
}

/** A row as it is kept. */
export interface KeptRow extends Pick<Row, "list" | "id" | "item"> {
  readonly book: string;
  /** Its place: rows of a list stand in the order in which they came. */
  readonly at: number;
}

export type RowKey = Pick<Row, "list" | "id">;

export interface RowChanges {
  readonly put: readonly Row[];
  readonly removed: readonly RowKey[];
}

export const isEmpty = ({ put, removed }: RowChanges): boolean => put.length + removed.length === 0;

interface Entry {
  readonly id: string;
}

/** The lists of a book, each with its entries; what is no list is a list of one. */
const listsOf = ({
  plan,
  ledger,
  answers,
  drafts,
  settings,
  closed = {},
  review,
}: Book): ReadonlyMap<string, readonly unknown[]> => {
  const lists = new Map<string, readonly unknown[]>([
    ["plan", [plan]],
    ["settings", [settings]],
    ["answers", answers],
    ["drafts", Object.entries(drafts)],
    ["closed", Object.entries(closed)],
    ["document", review === undefined ? [] : [review.read]],
    ["decisions", review === undefined ? [] : [review.decisions]],
  ]);
  for (const [list, entries] of Object.entries(ledger))
    if (Array.isArray(entries)) lists.set(LEDGER + list, entries);
  for (const [id, members] of Object.entries(ledger.rosters ?? {})) lists.set(ROSTER + id, members);
  return lists;
};

/** Where an item stands in its list. */
const keyOf = (list: string, item: unknown): string => {
  if (SINGLE.has(list)) return "";
  return list === "drafts" || list === "closed" ? (item as [string, unknown])[0] : (item as Entry).id;
};

const rowsOf = (list: string, items: readonly unknown[]): Row[] =>
  items.map((item) => ({ list, id: keyOf(list, item), item }));

/** What has changed in one list; an item that is the same object has not. */
const listChanges = (list: string, before: readonly unknown[], after: readonly unknown[]): RowChanges => {
  const known = new Map(before.map((item) => [keyOf(list, item), item]));
  const put: Row[] = [];
  for (const row of rowsOf(list, after)) {
    const own = known.get(row.id);
    known.delete(row.id);
    if (own !== row.item && (own === undefined || JSON.stringify(own) !== JSON.stringify(row.item)))
      put.push({ ...row, isNew: own === undefined });
  }
  return { put, removed: [...known.keys()].map((id) => ({ list, id })) };
};

/** What has to be written so that the book that was kept before is the one that is there now. */
export const bookChanges = (before: Book | undefined, after: Book): RowChanges => {
  const [old, now] = [
    before === undefined ? new Map<string, readonly unknown[]>() : listsOf(before),
    listsOf(after),
  ];
  const all = [...new Set([...old.keys(), ...now.keys()])].map((list) => {
    const [was = [], is = []] = [old.get(list), now.get(list)];
    return was === is ? { put: [], removed: [] } : listChanges(list, was, is);
  });
  return { put: all.flatMap(({ put }) => put), removed: all.flatMap(({ removed }) => removed) };
};

/** The items of each list, in order. */
const itemsByList = (rows: readonly KeptRow[]): ReadonlyMap<string, unknown[]> => {
  const lists = new Map<string, unknown[]>();
  for (const { list, item } of [...rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const items = lists.get(list);
    if (items === undefined) lists.set(list, [item]);
    else items.push(item);
  }
  return lists;
};

const ledgerOf = (plan: Plan, lists: ReadonlyMap<string, unknown[]>): Ledger => {
  const rosters = [...lists].filter(([list]) => list.startsWith(ROSTER));
  const ledger: Record<string, unknown> = { format: LEDGER_FORMAT, plan: plan.id };
  if (rosters.length > 0)
    ledger["rosters"] = Object.fromEntries(
      rosters.map(([list, members]) => [list.slice(ROSTER.length), members as RosterMember[]]),
    );
  ledger["records"] = [];
  for (const [list, entries] of lists)
    if (list.startsWith(LEDGER)) ledger[list.slice(LEDGER.length)] = entries;
  return ledger as unknown as Ledger;
};

const reviewIn = (lists: ReadonlyMap<string, unknown[]>): PlanReview | undefined => {
  const [read] = lists.get("document") ?? [];
  const [decisions] = lists.get("decisions") ?? [];
  if (read === undefined || decisions === undefined) return undefined;
  return { read: read as PlanReview["read"], decisions: decisions as PlanReview["decisions"] };
};

/** The book that some rows are; undefined where they have no plan. */
export const bookOf = (id: string, folder: string, rows: readonly KeptRow[]): Book | undefined => {
  const lists = itemsByList(rows);
  const plan = lists.get("plan")?.[0] as Plan | undefined;
  const review = reviewIn(lists);
  return plan === undefined
    ? undefined
    : {
        id,
        folder,
        plan,
        ledger: ledgerOf(plan, lists),
        answers: (lists.get("answers") ?? []) as Answer[],
        drafts: Object.fromEntries((lists.get("drafts") ?? []) as [string, unknown][]),
        settings: (lists.get("settings")?.[0] ?? {}) as BookSettings,
        ...(lists.has("closed") && {
          closed: Object.fromEntries(lists.get("closed") as [string, string][]),
        }),
        ...(review && { review }),
      };
};

const isOf = (row: RowKey, list: string, id: string): boolean => row.list === list && row.id === id;

/** A book with what another page has written. Only lists that it wrote to are other ones. */
export const withChanges = (book: Book, { put, removed }: RowChanges): Book => {
  const lists = new Map(listsOf(book));
  for (const list of new Set([...put, ...removed].map((row) => row.list))) {
    const fresh = new Map(put.filter((row) => row.list === list).map((row) => [row.id, row.item]));
    const kept = (lists.get(list) ?? [])
      .filter((item) => !removed.some((row) => isOf(row, list, keyOf(list, item))))
      .map((item) => {
        const id = keyOf(list, item);
        const other = fresh.get(id);
        fresh.delete(id);
        return other ?? item;
      });
    lists.set(list, [...kept, ...fresh.values()]);
  }
  const rows = [...lists].flatMap(([list, items]) =>
    rowsOf(list, items).map((row, at) => ({ ...row, at, book: book.id })),
  );
  return bookOf(book.id, book.folder, rows) ?? book;
};

/** Changes but those of rows that others change as well. */
export const without = ({ put, removed }: RowChanges, others: RowChanges): RowChanges => {
  const own = new Set([...others.put, ...others.removed].map(({ list, id }) => JSON.stringify([list, id])));
  const isFree = ({ list, id }: RowKey): boolean => !own.has(JSON.stringify([list, id]));
  return { put: put.filter(isFree), removed: removed.filter(isFree) };
};
