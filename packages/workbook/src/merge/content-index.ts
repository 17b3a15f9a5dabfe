import type { Content } from "../read/entry.js";
import type { Row } from "../read/row.js";
import { saidFields, saidHash, type ListKind } from "./content.js";

/** Finds things by what a row says of them, in the columns that its sheet has. */
export type ContentIndex<T> = (row: Row, content: Content) => T[];

/** @param contentsOf what each thing says; the one that comes first in `all` is found last in a list */
export const contentIndex = <T>(
  list: ListKind,
  all: readonly T[],
  contentsOf: (each: T) => readonly Content[],
): ContentIndex<T> => {
  const tables = new Map<string, Map<string, T[]>>();
  const tableFor = (row: Row): Map<string, T[]> => {
    const table = new Map<string, T[]>();
    for (const each of [...all].reverse())
      for (const hash of new Set(contentsOf(each).map((content) => saidHash(list, row, content)))) {
        const group = table.get(hash);
        if (group === undefined) table.set(hash, [each]);
        else group.push(each);
      }
    return table;
  };
  return (row, content) => {
    const columns = saidFields(list, row).join();
    const table = tables.get(columns) ?? tableFor(row);
    tables.set(columns, table);
    return table.get(saidHash(list, row, content)) ?? [];
  };
};
