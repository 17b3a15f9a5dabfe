import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { BookLine } from "../state/state.js";
import type { KeptRow } from "./rows.js";

/** The version of what is kept. A page that knows a lower one touches nothing. */
const DATA_VERSION = 1;
const DATABASE = "bangfu-office";

export interface OfficeData extends DBSchema {
  /** The entries of all books, each by itself: one that is changed is written alone. */
  rows: {
    key: [book: string, list: string, id: string];
    value: KeptRow;
    indexes: { corrects: [book: string, list: string, corrected: string] };
  };
  books: { key: string; value: BookLine };
  /** What holds for the page as a whole. */
  page: { key: string; value: { readonly name: string; readonly value: unknown } };
}

export type Database = IDBPDatabase<OfficeData>;
type Upgrade = IDBPTransaction<OfficeData, ("rows" | "books" | "page")[], "versionchange">;

/** How the rows of one version become those of the next; the list has one for each version below the present. */
type Raise = (row: KeptRow) => KeptRow;

export interface DatabaseOptions {
  readonly name?: string;
  readonly version?: number;
  /** From version 1 to 2, from 2 to 3, and so on. */
  readonly raises?: readonly Raise[];
  /** Another page wants to raise or to delete what is kept. */
  readonly onBlocking?: (to: "raised" | "deleted") => void;
  /** The browser has closed the store by itself. */
  readonly onLost?: () => void;
}

const create = (database: Database): void => {
  const rows = database.createObjectStore("rows", { keyPath: ["book", "list", "id"] });
  rows.createIndex("corrects", ["book", "list", "item.supersedes"]);
  database.createObjectStore("books", { keyPath: "id" });
  database.createObjectStore("page", { keyPath: "name" });
};

/** The name of the copy that is kept of the data of an older version. */
const copyName = (name: string, version: number): string => `${name}-before-${version + 1}`;

/** Keeps all that is there as it is, under another name, before it is raised. */
const keepCopy = async (old: Database): Promise<void> => {
  const [rows, books] = [await old.getAll("rows"), await old.getAll("books")];
  if (books.length === 0) return;
  const copy = await openDB<OfficeData>(copyName(old.name, old.version), 1, { upgrade: create });
  const writing = copy.transaction(["rows", "books"], "readwrite", { durability: "strict" });
  const puts = [
    ...rows.map((row) => writing.objectStore("rows").put(row)),
    ...books.map((book) => writing.objectStore("books").put(book)),
  ];
  await Promise.all([...puts, writing.done]);
  copy.close();
};

const raise = async (transaction: Upgrade, raises: readonly Raise[]): Promise<void> => {
  const rows = transaction.objectStore("rows");
  for (let cursor = await rows.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    let row = cursor.value;
    for (const step of raises) row = step(row);
    await cursor.update(row);
  }
};

/** Opens what is kept on this computer. @returns `newer` where it is of a newer page: it is not touched then */
export const openDatabase = async ({
  name = DATABASE,
  version = DATA_VERSION,
  raises = [],
  onBlocking,
  onLost,
}: DatabaseOptions = {}): Promise<Database | "newer"> => {
  const blocking = (_: number, next: number | null): void =>
    onBlocking?.(next === null ? "deleted" : "raised");
  const terminated = (): void => onLost?.();
  // Without a version: the one that is there, else the first.
  const found = await openDB<OfficeData>(name, undefined, { upgrade: create, blocking, terminated });
  if (found.version === version) return found;
  if (found.version < version) await keepCopy(found);
  found.close();
  if (found.version > version) return "newer";
  return openDB<OfficeData>(name, version, {
    upgrade: (_, old, __, transaction) => void raise(transaction, raises.slice(old - 1)),
    blocking,
    terminated,
  });
};

export const deleteDatabase = (name = DATABASE): Promise<void> => deleteDB(name);
