import type { LedgerRecord } from "../schema/ledger.js";

/** The lists whose entries can correct one another. */
export const SUPERSEDABLE = ["records", "findings", "updates", "extensions", "handling", "reports"] as const;
export type SupersedableList = (typeof SUPERSEDABLE)[number];

/** What stands in place of the words of an entry that was withdrawn; findings, updates and extensions have no state. */
export const WITHDRAWN = "（已撤回）";

/** What of an entry tells whether it takes another one back. */
export interface TakingBack {
  readonly supersedes?: string | undefined;
  readonly state?: LedgerRecord["state"];
  readonly text?: string | undefined;
  readonly reason?: string | undefined;
  readonly nothing?: boolean | undefined;
}

/** Whether an entry takes back the one that it supersedes; one of `handling` only takes the place of another. */
export const takesBack = (list: SupersedableList, entry: TakingBack): boolean => {
  if (entry.supersedes === undefined) return false;
  switch (list) {
    case "records":
      return entry.state === "rejected";
    case "findings":
    case "updates":
      return entry.text === WITHDRAWN;
    case "extensions":
      return entry.reason === WITHDRAWN;
    case "reports":
      return entry.nothing === false;
    case "handling":
      return false;
  }
};
