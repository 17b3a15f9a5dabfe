import type { Ledger, LedgerRecord } from "../schema/ledger.js";

/**
 * A ledger whose records may come one by one, as from a file that is too large to hold. They are gone through
 * more than once, so each iteration has to begin anew; a list does.
 */
export type StreamedLedger = Omit<Ledger, "records"> & { readonly records: Iterable<LedgerRecord> };
