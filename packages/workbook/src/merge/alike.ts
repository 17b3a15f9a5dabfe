import type { Content } from "../read/entry.js";
import { compared, contentHash, eventHash, likenesses, type ListKind } from "./content.js";

/** Something that a workbook says, in this import or a former one. */
export interface RowContent {
  readonly list: ListKind;
  readonly content: Content;
  readonly key: string | undefined;
}

/** What two workbooks have in common. */
export interface Alike {
  /** How many rows say the same of an event. */
  readonly same: number;
  /** How many say nearly the same. */
  readonly near: number;
  readonly example: RowContent | undefined;
}

const textOf = ({ list, content }: RowContent): string => `${list} ${contentHash(list, content)}`;

/** Whether two workbooks say the same, in whatever order. */
export const isSameText = (a: readonly RowContent[], b: readonly RowContent[]): boolean =>
  a.map(textOf).sort().join() === b.map(textOf).sort().join();

/** Rows that have the same id and say the same, or the same but for one field. */
export const alikeByKey = (a: readonly RowContent[], b: readonly RowContent[]): Alike => {
  const byKey = new Map(b.map((each) => [`${each.list} ${each.key}`, each]));
  const pairs = a.flatMap((each) => {
    const other = each.key === undefined ? undefined : byKey.get(`${each.list} ${each.key}`);
    return other === undefined ? [] : [{ each, other }];
  });
  const same = pairs.filter(({ each, other }) => textOf(each) === textOf(other));
  const near = pairs.filter(({ each, other }) => {
    const { agree, differ } = compared(each.list, each.content, other.content);
    return agree > 0 && differ.length === 1;
  });
  return { same: same.length, near: near.length, example: (same[0] ?? near[0])?.each ?? a[0] };
};

/** The number that somebody gave a row; undefined where nobody did. */
export const numberOf = (key: string | undefined): string | undefined =>
  key?.startsWith("id:") ? key : undefined;

/** Rows to look up by a text, unless both have numbers of their own: then those tell them apart. */
const finder = (rows: readonly RowContent[], textsOf: (row: RowContent) => readonly string[]) => {
  const numbers = new Map<string, Set<string | undefined>>();
  for (const row of rows)
    for (const text of textsOf(row))
      numbers.set(text, (numbers.get(text) ?? new Set()).add(numberOf(row.key)));
  return (row: RowContent): boolean => {
    const number = numberOf(row.key);
    return textsOf(row).some((text) => {
      const others = numbers.get(text);
      return others !== undefined && (number === undefined || others.has(undefined) || others.has(number));
    });
  };
};

const eventOf = ({ list, content }: RowContent): string => `${list} ${eventHash(list, content)}`;

/** @param needsWords whether rows are nearly the same only where they share a text of some length */
export const alikeByContent = (
  a: readonly RowContent[],
  b: readonly RowContent[],
  needsWords: boolean,
): Alike => {
  const isSame = finder(b, (row) => [eventOf(row)]);
  const isNear = finder(b, ({ list, content }) =>
    likenesses(list, content, needsWords).map((text) => `${list} ${text}`),
  );
  const same = a.filter(isSame);
  const near = a.filter((row) => !isSame(row) && isNear(row));
  return { same: same.length, near: near.length, example: same[0] ?? near[0] };
};
