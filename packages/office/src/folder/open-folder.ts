import type { Ledger, Plan } from "@bangfu/core";
import { isEmpty, mergeLedgerFiles, writersFolder, type Folder, type LedgerMerged } from "@bangfu/desk";
import { LEDGER_FILE } from "@bangfu/view/office";
import type { Book } from "../state/book.js";
import type { FolderLink } from "./link.js";
import { stampsOf, type Stamps } from "./stamps.js";

/** The folder of the open book, as it was last read. */
export interface OpenFolder {
  readonly book: string;
  link: FolderLink;
  readonly folder: Folder;
  /** The ledger as the folder has it; undefined before it was read. */
  known?: Ledger | undefined;
  stamps?: Stamps | undefined;
  /** The book whose files of closings were compared last. */
  compared?: Book | undefined;
}

/** Each tab of one browser waits until another one has written. */
export const alone = async (book: string, work: () => Promise<void>): Promise<void> => {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return work();
  await locks.request(`bangfu-folder ${book}`, work);
};

/** When each file of the plan and the ledger was last written. */
export const stampsIn = ({ link }: OpenFolder): Promise<Stamps> =>
  stampsOf(link.handle, [link.paths.plan, link.paths.ledger], writersFolder(link.paths.ledger));

/** The stamps with that of a file just written; those of files that others wrote meanwhile are left to be read. */
export const stampsWith = async (open: OpenFolder, file: string): Promise<Stamps> => {
  const now = await stampsIn(open);
  return new Map([...(open.stamps ?? []), [file, now.get(file)!]]);
};

/** What the folder has, with what was entered here. */
export const mergedWith = (plan: Plan, theirs: Ledger, own: Ledger): LedgerMerged => {
  const base = { name: LEDGER_FILE, content: theirs };
  const writers = isEmpty(own) ? [] : [{ name: "office.html", content: own }];
  return mergeLedgerFiles({ base, writers }, plan);
};
