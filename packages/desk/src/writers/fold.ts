import type { Ledger, Plan } from "@bangfu/core";
import type { Folder } from "../folder/folder.js";
import { ledgerBytes } from "./append.js";
import { withClaim, type Claim, type ClaimOptions } from "./claim.js";
import type { FileProblem } from "./members.js";
import { readLedgerFolder } from "./read.js";

export interface FoldOptions extends ClaimOptions {
  /** What the ledger becomes once all files are in it; absent: it stays as it is. What it throws changes nothing. */
  readonly change?: (ledger: Ledger) => Ledger;
}

/** The ledger and how many files were folded into it; or what is wrong, or who folds it at the moment. */
export type Folded =
  | { readonly ok: true; readonly ledger: Ledger; readonly folded: number }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly claims: readonly Claim[] };

/** Writers who go on writing are not waited for. */
const MOST_ROUNDS = 100;

/** Removes the files that stand in the base as it is read, then writes the base with the others in it, until none is left. */
const foldAll = async (folder: Folder, path: string, plan: Plan): Promise<Folded> => {
  let folded = 0;
  for (let round = 0; ; round++) {
    const read = await readLedgerFolder(folder, path, plan);
    if (!read.ok) return { ok: false, problems: read.problems, claims: [] };
    for (const file of read.folded) await folder.remove(file);
    folded += read.folded.length;
    const { ledger, files, contested } = read;
    // What somebody has to choose among stays in its files; all else of them is in the base after one round.
    const isDone =
      files.length === read.folded.length || (round > 0 && contested.length > 0 && read.folded.length === 0);
    if (isDone || round === MOST_ROUNDS) return { ok: true, ledger, folded };
    await folder.write(path, ledgerBytes(ledger));
  }
};

const foldAndChange = async (
  folder: Folder,
  path: string,
  plan: Plan,
  change: FoldOptions["change"],
): Promise<Folded> => {
  const all = await foldAll(folder, path, plan);
  if (!all.ok || change === undefined) return all;
  const ledger = change(all.ledger);
  if (ledger !== all.ledger) await folder.write(path, ledgerBytes(ledger));
  return { ...all, ledger };
};

/**
 * Folds the files of a ledger's writers into its own file. A file is removed only when the ledger, read anew, has all
 * of it; what is appended meanwhile stays in its file. May be cut short anywhere: the next one goes on.
 */
export const foldLedger = async (
  folder: Folder,
  path: string,
  plan: Plan,
  { change, ...claim }: FoldOptions,
): Promise<Folded> => {
  const done = await withClaim(folder, path, claim, () => foldAndChange(folder, path, plan, change));
  return done.ok ? done.value : { ok: false, problems: [], claims: done.claims };
};
