import { hashOf } from "@bangfu/core";
import type { Content } from "../read/entry.js";
import type { Row } from "../read/row.js";
import type { SheetKind } from "../sheets/columns.js";

export type ListKind = Exclude<SheetKind, "rosters">;
export const LISTS = ["records", "findings", "updates", "extensions"] as const satisfies readonly ListKind[];

/** Where the ledger says that an entry comes from. */
export interface Source {
  /** The workbook, see `sourceFile`. */
  readonly file: string;
  /** The row's own id in it, else where it stood. */
  readonly row: string;
}

/** An entry that the ledger holds. */
export type Kept = Content & { readonly id: string; readonly source?: Source | undefined };

type Field = keyof Content;

/** What every entry has besides what it says. */
const OWN = ["recordedAt", "supersedes", "source"] as const satisfies readonly Field[];

/** What the entries of each list say, in the order of the format. */
const CONTENT_FIELDS: Readonly<Record<ListKind, readonly Field[]>> = {
  records: [
    ...(["indicator", "date", "value", "members", "item", "for", "reportedBy", "note", "evidence"] as const),
    ...(["state", "verifiedBy", "remark"] as const),
  ],
  findings: ["task", "commitment", "found", "due", "closed", "text", "public", "en"],
  updates: ["task", "date", "text", "part", "public", "en"],
  extensions: ["task", "commitment", "requested", "granted", "due", "reason", "public", "en"],
};

/** What no sheet says: it stays as it was when a row corrects its entry. */
const ALSO_KEPT: Readonly<Partial<Record<ListKind, readonly Field[]>>> = { findings: ["evidence"] };

/** What makes two entries speak of the same event, so that one may be a correction of the other. */
export const KEYS: Readonly<Record<ListKind, readonly Field[]>> = {
  records: ["indicator", "date", "members", "item", "for", "reportedBy"],
  findings: ["task", "commitment", "found"],
  updates: ["task", "date", "part"],
  extensions: ["task", "commitment", "requested"],
};

/** What is compared to tell whether a row was changed or is another event. */
const DISTINGUISHING: Readonly<Record<ListKind, readonly Field[]>> = {
  records: [...KEYS.records, "value", "note"],
  findings: [...KEYS.findings, "due", "text"],
  updates: [...KEYS.updates, "text"],
  extensions: [...KEYS.extensions, "due", "reason"],
};

/** The words of an entry, by which people know it again. */
const WORDS: Readonly<Record<ListKind, Field>> = {
  records: "note",
  findings: "text",
  updates: "text",
  extensions: "reason",
};

const PREFIXES: Readonly<Record<ListKind, string>> = {
  records: "r",
  findings: "f",
  updates: "u",
  extensions: "x",
};

/** Whether an id is one that was made here. */
export const isMadeId = (id: string): boolean => /^[rfux]-[\da-f]{16}$/.test(id);

/** A field's value, where what is left out means the same as what is written out. */
const meant = (content: Content, field: Field): unknown => {
  switch (field) {
    case "state":
      return content.state ?? "reported";
    case "part":
      return content.part ?? "progress";
    case "for":
      return content.for === undefined ? undefined : String(content.for);
    case "members":
      // A set: 甲、乙 and 乙、甲 are the same.
      return Array.isArray(content.members) ? [...(content.members as string[])].sort() : content.members;
    default:
      return content[field];
  }
};

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && hashOf([a]) === hashOf([b]));

/** Evidence without its English, for which no sheet has a column. */
const plain = (evidence: unknown): unknown =>
  Array.isArray(evidence) ? evidence.map((each: object) => ({ ...each, en: undefined })) : evidence;

const isSameField = (a: Content, b: Content, field: Field): boolean =>
  field === "evidence" ? same(plain(a.evidence), plain(b.evidence)) : same(meant(a, field), meant(b, field));

/** Whether the sheet has the column of a field; of evidence, that of its title. */
const hasColumn = ({ columns }: Row, field: Field): boolean =>
  columns.has(field === "evidence" ? "title" : field);

/** In the order of the format, with nothing that is undefined. */
export const ordered = (list: ListKind, content: Content): Content =>
  Object.fromEntries(
    (["id", ...CONTENT_FIELDS[list], ...(ALSO_KEPT[list] ?? []), ...OWN] as Field[])
      .filter((field) => content[field] !== undefined)
      .map((field) => [field, content[field]]),
  );

/** Evidence with the English of what is still called the same. */
const translated = (now: unknown, before: unknown): unknown =>
  Array.isArray(now) && Array.isArray(before)
    ? now.map((each: Titled) => ({
        ...(before as Titled[]).find(({ title }) => title === each.title),
        ...each,
      }))
    : now;

interface Titled {
  readonly title?: unknown;
}

/**
 * What a row says together with what its sheet has no column for, which stays as it was; but the English of words
 * that changed would be out of date.
 */
export const completed = (list: ListKind, row: Row, content: Content, kept: Content): Content => {
  const words = WORDS[list];
  const left = [...CONTENT_FIELDS[list], ...(ALSO_KEPT[list] ?? []), "recordedAt" as const].filter(
    (field) => !hasColumn(row, field) && (field !== "en" || isSameField(content, kept, words)),
  );
  return {
    ...Object.fromEntries(left.map((field) => [field, kept[field]])),
    ...content,
    ...(content.evidence === undefined ? {} : { evidence: translated(content.evidence, kept.evidence) }),
  };
};

/** The fields for which the sheet of a row has a column. */
export const saidFields = (list: ListKind, row: Row): readonly Field[] =>
  CONTENT_FIELDS[list].filter((field) => hasColumn(row, field));

/** What an entry says in the columns that the sheet of a row has. */
export const saidHash = (list: ListKind, row: Row, content: Content): string =>
  hashOf(
    saidFields(list, row).map((field) =>
      field === "evidence" ? (plain(content.evidence) ?? null) : (meant(content, field) ?? null),
    ),
  );

/** Whether a row says what an entry of the ledger holds already. */
export const isSame = (list: ListKind, row: Row, content: Content, kept: Content): boolean =>
  CONTENT_FIELDS[list].every((field) => !hasColumn(row, field) || isSameField(content, kept, field)) &&
  // The ledger writes these itself; an empty cell does not take them back.
  (["recordedAt", "supersedes"] as const).every(
    (field) => !hasColumn(row, field) || content[field] === undefined || content[field] === kept[field],
  );

export const keyOf = (list: ListKind, content: Content): string =>
  hashOf(KEYS[list].map((field) => meant(content, field)));

/** What an entry says, whoever wrote it down, when and where. */
export const contentHash = (list: ListKind, content: Content): string =>
  hashOf(CONTENT_FIELDS[list].map((field) => meant(content, field) ?? null));

/** What makes two entries one event, whether it is verified, turned down or proved in only one of them. */
export const eventHash = (list: ListKind, content: Content): string =>
  hashOf(DISTINGUISHING[list].map((field) => meant(content, field) ?? null));

/** How much an entry says of its event: that it was verified weighs most. */
export const weightOf = (list: ListKind, content: Content): number =>
  CONTENT_FIELDS[list].filter((field) => content[field] !== undefined).length +
  (content.state === "verified" ? CONTENT_FIELDS[list].length : 0);

/**
 * An id made of what an entry says and of the row that says it: the same row gives the same one.
 * @param again how often the id was taken by another entry
 */
export const madeId = (
  list: ListKind,
  content: Content,
  source: Source | undefined,
  again: number,
): string => {
  const row = isPlace(source?.row) ? null : source?.row;
  const made = [contentHash(list, content), content.supersedes ?? null, source?.file ?? null, row];
  return `${PREFIXES[list]}-${hashOf(again === 0 ? made : [...made, again])}`;
};

/** Whether the row of a source is only where it stood, such as `台账!3`: that changes when rows are sorted. */
export const isPlace = (row: string | undefined): boolean => row === undefined || /![1-9]\d*$/.test(row);

/** How many of the fields that tell events apart two entries have in common, and in how many they differ. */
export const compared = (
  list: ListKind,
  a: Content,
  b: Content,
): { agree: number; differ: readonly Field[] } => {
  const given = DISTINGUISHING[list].filter((field) => a[field] !== undefined || b[field] !== undefined);
  const differ = given.filter((field) => !isSameField(a, b, field));
  return { agree: given.length - differ.length, differ };
};

/** Whether one of two entries may be the other, corrected: at most two thirds of what they say is not the same. */
export const isRelated = (list: ListKind, a: Content, b: Content): boolean => {
  const { agree, differ } = compared(list, a, b);
  return agree * 2 >= differ.length && agree > 0;
};

/**
 * Texts of which two entries share one where they differ in one field at most.
 * @param needsWords whether they have to say the same words too, by which people know an event
 */
export const likenesses = (list: ListKind, content: Content, needsWords: boolean): readonly string[] => {
  const words = WORDS[list];
  const text = content[words];
  if (needsWords && (typeof text !== "string" || text.trim().length < 2)) return [];
  return DISTINGUISHING[list]
    .filter((field) => !needsWords || field !== words)
    .map((left) =>
      hashOf([
        left,
        DISTINGUISHING[list].map((field) => (field === left ? null : (meant(content, field) ?? null))),
      ]),
    );
};
