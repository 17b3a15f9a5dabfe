import type { Plan } from "@bangfu/core";
import type { Folder } from "../folder/folder.js";
import { mergeLedgerFiles, type LedgerFile, type LedgerMerged } from "./merge.js";
import { isWriterFile, writersFolder } from "./paths.js";

const fileAt = async (folder: Folder, path: string): Promise<LedgerFile | undefined> => {
  const bytes = await folder.read(path);
  return bytes && { name: path, content: new TextDecoder().decode(bytes) };
};

/** A ledger as it stands in a folder. */
export type LedgerFolderRead = LedgerMerged & {
  /** Whether the ledger's own file is there. */
  readonly hasBase: boolean;
  /** The files of its writers. */
  readonly files: readonly string[];
};

/**
 * Reads a ledger and the files of its writers beside it, while others may write and fold them.
 * @param path the ledger's own file; the writers' lie in a folder beside it, such as `台账.d` for `台账.json`
 */
export const readLedgerFolder = async (
  folder: Folder,
  path: string,
  plan: Plan,
): Promise<LedgerFolderRead> => {
  const listed = (await folder.list(writersFolder(path))).filter((file) => isWriterFile(path, file));
  const read = await Promise.all(listed.map((file) => fileAt(folder, file)));
  // A file that is gone by now has been folded into the base; hence the base comes last.
  const writers = read.filter((file) => file !== undefined);
  const base = await fileAt(folder, path);
  const files = writers.map(({ name }) => name);
  return { ...mergeLedgerFiles({ base, writers }, plan), hasBase: base !== undefined, files };
};
