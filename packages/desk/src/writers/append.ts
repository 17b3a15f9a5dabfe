import type { Ledger } from "@bangfu/core";
import type { Folder } from "../folder/folder.js";
import { writerFile } from "./paths.js";

/** A ledger as the text of its file. */
export const ledgerText = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

export const ledgerBytes = (ledger: Ledger): Uint8Array => new TextEncoder().encode(ledgerText(ledger));

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/**
 * Adds entries to a ledger in a file that nobody else writes and that is never changed again, so that whoever folds
 * it meanwhile takes in all of it or nothing. It may be done again with the same id where it is not known to have
 * succeeded.
 * @param addition a ledger of what is new, checked against the whole
 * @param id a random one, of letters, digits, `-` and `_`
 * @returns the path of the file
 * @throws RangeError where the id belongs to another file
 */
export const appendToLedger = async (
  folder: Folder,
  path: string,
  addition: Ledger,
  id: string,
): Promise<string> => {
  const file = writerFile(path, id);
  const bytes = ledgerBytes(addition);
  const before = await folder.read(file);
  if (before !== undefined && !isSame(before, bytes))
    throw new RangeError(`the file has other content: ${file}`);
  if (before === undefined) await folder.write(file, bytes);
  return file;
};
