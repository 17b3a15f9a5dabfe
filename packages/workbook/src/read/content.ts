import type { SheetKind } from "../sheets/columns.js";
import { hashOf } from "@bangfu/core";
import type { Content } from "./entry.js";
import type { Row } from "./row.js";

export type ListKind = Exclude<SheetKind, "rosters">;
export const LISTS = ["records", "findings", "updates"] as const satisfies readonly ListKind[];

/** An entry that the ledger holds. */
export type Kept = Content & { readonly id: string };

/** The fields of each list in the order of the format. */
const FIELDS: Readonly<Record<ListKind, readonly (keyof Content)[]>> = {
  records: [
    "id",
    "indicator",
    "date",
    "value",
    "members",
    "item",
    "for",
    "reportedBy",
    "note",
    "evidence",
    "state",
    "recordedAt",
    "supersedes",
  ],
  findings: [
    "id",
    "task",
    "commitment",
    "found",
    "due",
    "closed",
    "text",
    "public",
    "recordedAt",
    "supersedes",
  ],
  updates: ["id", "task", "date", "text", "public", "recordedAt", "supersedes"],
};

/** What makes two entries speak of the same event, so that one may be a correction of the other. */
const KEYS: Readonly<Record<ListKind, readonly (keyof Content)[]>> = {
  records: ["indicator", "date", "members", "item", "for", "reportedBy"],
  findings: ["task", "commitment", "found"],
  updates: ["task", "date"],
};

const PREFIXES: Readonly<Record<ListKind, string>> = { records: "r", findings: "f", updates: "u" };

/** A field's value, where what is left out means the same as what is written out. */
const meant = (content: Content, field: keyof Content): unknown =>
  field === "state" ? (content.state ?? "reported") : content[field];

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && hashOf([a]) === hashOf([b]));

/** Whether the sheet has the column of a field; of evidence, that of its title. */
const isSaid = ({ columns }: Row, field: keyof Content): boolean =>
  columns.has(field === "evidence" ? "title" : field);

/** In the order of the format, with nothing that is undefined. */
export const ordered = (list: ListKind, content: Content): Content =>
  Object.fromEntries(
    FIELDS[list].filter((field) => content[field] !== undefined).map((field) => [field, content[field]]),
  );

/** What a row says together with what its sheet has no column for, which stays as it was. */
export const completed = (list: ListKind, row: Row, content: Content, kept: Content): Content => ({
  ...Object.fromEntries(
    FIELDS[list].filter((field) => !isSaid(row, field)).map((field) => [field, kept[field]]),
  ),
  ...content,
});

/** Whether a row says what an entry of the ledger holds already. */
export const isSame = (list: ListKind, row: Row, content: Content, kept: Content): boolean =>
  FIELDS[list].every((field) => {
    if (field === "id" || !isSaid(row, field)) return true;
    // The ledger writes these itself; an empty cell does not take them back.
    if ((field === "recordedAt" || field === "supersedes") && content[field] === undefined) return true;
    return same(meant(content, field), meant(kept, field));
  });

export const keyOf = (list: ListKind, content: Content): string =>
  hashOf(KEYS[list].map((field) => content[field]));

/** What an entry says, when and whoever wrote it down. */
export const contentHash = (list: ListKind, content: Content): string => {
  const said = { ...content, id: undefined, recordedAt: undefined };
  return hashOf(list === "records" ? { ...said, state: meant(content, "state") } : said);
};

/** An id made of what an entry says: the same row gives the same one, wherever it is read. */
export const madeId = (list: ListKind, content: Content): string =>
  `${PREFIXES[list]}-${contentHash(list, content)}`;
