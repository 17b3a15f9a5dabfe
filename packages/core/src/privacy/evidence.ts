import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { Facts } from "../schema/facts.js";
import { hasUserInfo, withoutTokens } from "../values/address.js";

/** An address of published evidence that `summarize` has not published as it stands. */
export interface WithheldAddress {
  /** It names a user, or holds a key. */
  readonly what: "user" | "token";
  readonly path: readonly (string | number)[];
  /** The record's id. */
  readonly record: string;
  readonly address: string;
}

const keyOf = (indicator: string, date: string, title: string): string => `${indicator}\n${date}\n${title}`;

/** The addresses of published evidence that name a user or hold a key. */
export const withheldAddresses = (facts: Facts, { records }: StreamedLedger): WithheldAddress[] => {
  const published = new Set(
    facts.evidence.map(({ indicator, date, title }) => keyOf(indicator, date, title)),
  );
  if (published.size === 0) return [];
  const found: WithheldAddress[] = [];
  let at = -1;
  for (const { id, indicator, date, evidence = [] } of records) {
    at++;
    evidence.forEach(({ title, url: address, public: open }, place) => {
      if (open !== true || address === undefined || !published.has(keyOf(indicator, date, title))) return;
      const path = ["records", at, "evidence", place, "url"];
      if (hasUserInfo(address)) found.push({ what: "user", path, record: id, address });
      else if (withoutTokens(address) !== address) found.push({ what: "token", path, record: id, address });
    });
  }
  return found;
};
