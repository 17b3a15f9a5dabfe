import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import { placesOfNames } from "../plan/advise-persons.js";
import type { Facts } from "../schema/facts.js";
import type { Locale } from "../values/kind.js";
import { pathText } from "../values/path.js";
import { withheldAddresses } from "./evidence.js";
import { describeSmallCell, smallCells } from "./small-cells.js";

const KEY_WITHHELD: Readonly<Record<Locale, (path: string) => string>> = {
  zh: (path) => `台账 ${path}：网址里有密钥之类的参数，公开时已略去；请换成不带密钥也能打开的网址。`,
  en: (path) =>
    `ledger ${path}: the address holds a key, which is left out of what is published; give one that opens without it.`,
};

const PERSONS: Readonly<Record<Locale, (places: readonly string[]) => string>> = {
  zh: (places) => `方案 ${places.join("、")}：像是人名，会随方案公开；请删去或写作〔略〕。`,
  en: (places) =>
    `plan ${places.join(", ")}: this looks like a person's name and is published with the plan; take it out or write 〔略〕.`,
};

const personsOf = ({ plan }: Facts, locale: Locale): string[] => {
  const places = placesOfNames(plan);
  return places.length === 0 ? [] : [PERSONS[locale](places)];
};

/** What whoever publishes should know and may leave as it is: persons in the plan, withheld keys, small cells. */
export const remarksOn = (
  facts: Facts,
  ledger: StreamedLedger,
  { locale, coarse = false }: { readonly locale: Locale; readonly coarse?: boolean },
): string[] => [
  ...personsOf(facts, locale),
  ...withheldAddresses(facts, ledger).flatMap(({ what, path }) =>
    what === "token" ? [KEY_WITHHELD[locale](pathText(path))] : [],
  ),
  ...smallCells(facts, ledger, coarse).map((cell) => describeSmallCell(cell, locale)),
];
