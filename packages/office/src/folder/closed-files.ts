import { closedFile, readClosed, memoryFolder, type Folder } from "@bangfu/desk";
import type { Book } from "../state/book.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Keeps the files of closings in a folder and here alike: each side gets those that only the other one has as they
 * were kept. A file that was changed is never taken, and gives way to the right one.
 * @returns the files that this page lacks, by their paths
 */
export const exchangeClosed = async (
  folder: Folder,
  { ledger: { closings = [] }, closed = {} }: Pick<Book, "ledger" | "closed">,
): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  const own = memoryFolder();
  for (const [path, text] of Object.entries(closed)) await own.write(path, bytesOf(text));
  for (const closing of closings) {
    const path = closedFile(closing);
    if (path === undefined) continue;
    const [here, there] = await Promise.all([readClosed(own, closing), readClosed(folder, closing)]);
    if (here.state === "kept" && there.state !== "kept") await folder.write(path, bytesOf(closed[path]!));
    if (here.state !== "kept" && there.state === "kept")
      found[path] = new TextDecoder().decode(await folder.read(path));
  }
  return found;
};
