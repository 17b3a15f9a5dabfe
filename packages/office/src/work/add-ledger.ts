import type { Ledger, Plan } from "@bangfu/core";
import { mergeLedgerFiles, type LedgerMerged } from "@bangfu/desk";
import type { TextFile } from "./take.js";

/** The present ledger, as problems name it; a file has an ending. */
const PRESENT = "ledger";

/** A ledger with another one: what is in both counts once, and nothing is left out. */
export const addLedger = (ledger: Ledger, file: TextFile, plan: Plan): LedgerMerged => {
  const isEmpty = ledger.records.length === 0 && Object.keys(ledger).length === 3;
  const base = isEmpty ? undefined : { name: PRESENT, content: ledger };
  return mergeLedgerFiles({ base, writers: [], others: [{ name: file.name, content: file.text }] }, plan);
};
