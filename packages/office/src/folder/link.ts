import { hashOf, type Ledger, type Plan } from "@bangfu/core";
import type { Keeper } from "../store/keeper.js";
import type { FolderPaths } from "./find-files.js";

/** The folder of a book, and what of it does not follow from its files: it is kept beside the book. */
export interface FolderLink {
  readonly handle: FileSystemDirectoryHandle;
  readonly paths: FolderPaths;
  /** The hash of the plan that folder and page last had. */
  readonly plan: string | undefined;
  /** The rosters that both last had. */
  readonly rosters: Ledger["rosters"];
}

const nameOf = (book: string): string => `folder ${book}`;

export const readLink = async (keeper: Keeper, book: string): Promise<FolderLink | undefined> =>
  (await keeper.readThing(nameOf(book))) as FolderLink | undefined;

export const keepLink = (keeper: Keeper, book: string, link: FolderLink): Promise<void> =>
  keeper.keepThing(nameOf(book), link);

/** A link after folder and page have agreed. @returns the same one where nothing of it has changed */
export const agreedLink = (link: FolderLink, plan: Plan, { rosters }: Ledger): FolderLink => {
  const hash = hashOf(plan);
  const isSame = link.plan === hash && JSON.stringify(link.rosters) === JSON.stringify(rosters);
  return isSame ? link : { ...link, plan: hash, rosters };
};
