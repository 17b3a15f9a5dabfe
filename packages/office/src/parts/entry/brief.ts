import { everyVersion, type Locale } from "@bangfu/core";
import { saidIn, type Entries, type FormList, type Items } from "@bangfu/desk";
import { localText, SEPARATOR } from "@bangfu/view";
import type { Book } from "../../state/book.js";

/** So many characters tell an entry from others. */
const MOST = 60;

/** An entry in one line: of what it is, its day, and what it says first. */
export const briefOf = <L extends FormList>(
  { plan, ledger }: Pick<Book, "plan" | "ledger">,
  list: L,
  entry: Entries[L],
  locale: Locale,
): string => {
  const id = list === "records" ? (entry as Entries["records"]).indicator : undefined;
  const indicator = everyVersion(plan).indicators.find((each) => each.id === id);
  const title = indicator && localText(indicator, "title", locale);
  const said = saidIn({ plan, ledger }, list, entry, locale).filter(({ name }) => name !== "members");
  const line = [...(title === undefined ? [] : [title]), ...said.slice(0, 2).map(({ text }) => text)].join(
    SEPARATOR[locale],
  );
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
};

/** The first entry of a list among items. */
export const firstOf = <L extends FormList>(items: Items, list: L): Entries[L] | undefined =>
  (items[list] as readonly Entries[L][] | undefined)?.[0];
