import type { StreamedLedger } from "../ledger/streamed-ledger.js";
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

/** What whoever publishes should know and may leave as it is: keys that were left out of addresses, small cells. */
export const remarksOn = (
  facts: Facts,
  ledger: StreamedLedger,
  { locale, coarse = false }: { readonly locale: Locale; readonly coarse?: boolean },
): string[] => [
  ...withheldAddresses(facts, ledger).flatMap(({ what, path }) =>
    what === "token" ? [KEY_WITHHELD[locale](pathText(path))] : [],
  ),
  ...smallCells(facts, ledger, coarse).map((cell) => describeSmallCell(cell, locale)),
];
