import type { Ledger, Locale } from "@bangfu/core";
import { ENTRY_TEXT } from "@bangfu/view/desk";
import { membersIn } from "@bangfu/workbook";
import { membersOf } from "./items.js";

/** What a pasted list of names comes to. */
export interface NamesRead {
  /** The members that it names, each once, in its order. */
  readonly ids: readonly string[];
  /** Names that nobody of the roster has. */
  readonly unknown: readonly string[];
  /** Names that several have, and who. */
  readonly ambiguous: readonly { readonly name: string; readonly ids: readonly string[] }[];
  /** Names of somebody whom the list has named before. */
  readonly doubled: readonly string[];
  /** All of this in words, a sentence for each name. */
  readonly problems: readonly string[];
}

/**
 * Finds members of a roster in a pasted list of their names or ids, parted by 、 or any comma, blanks, tabs or lines.
 */
export const namesIn = (text: string, ledger: Ledger, roster: string, locale: Locale): NamesRead => {
  const words = ENTRY_TEXT[locale];
  const found = membersIn(text, membersOf(ledger, roster));
  const ids = new Set<string>();
  const doubled: string[] = [];
  const problems: string[] = [];
  for (const { text: name, ids: named, near } of found) {
    const [id] = named;
    if (id === undefined) problems.push(words.unknownName(name, near));
    else if (named.length > 1) problems.push(words.severalOfName(name, named));
    else if (ids.has(id)) {
      doubled.push(name);
      problems.push(words.namedTwice(name));
    } else ids.add(id);
  }
  return {
    ids: [...ids],
    unknown: found.filter((each) => each.ids.length === 0).map((each) => each.text),
    ambiguous: found
      .filter((each) => each.ids.length > 1)
      .map((each) => ({ name: each.text, ids: each.ids })),
    doubled,
    problems,
  };
};
