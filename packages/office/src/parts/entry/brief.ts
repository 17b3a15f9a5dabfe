import type { Locale } from "@bangfu/core";
import { saidIn, type Entries, type FormList, type Items } from "@bangfu/desk";
import { SEPARATOR } from "@bangfu/view";
import type { Book } from "../../state/book.js";

/** So many fields and characters tell an entry from others. */
const MOST_FIELDS = 3;
const MOST = 60;

/** An entry in one line: what it says first. */
export const briefOf = <L extends FormList>(
  book: Book,
  list: L,
  entry: Entries[L],
  locale: Locale,
): string => {
  const said = saidIn(book, list, entry, locale).filter(({ name }) => name !== "members");
  const line = said
    .slice(0, MOST_FIELDS)
    .map(({ text }) => text)
    .join(SEPARATOR[locale]);
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
};

/** The first entry of a list among items. */
export const firstOf = <L extends FormList>(items: Items, list: L): Entries[L] | undefined =>
  (items[list] as readonly Entries[L][] | undefined)?.[0];
