import type { Folder } from "../folder/folder.js";
import { claimFile, isClaimFile, writersFolder } from "./paths.js";

/** Who folds a ledger: the file by which it was said, and what it says. */
export interface Claim {
  readonly file: string;
  readonly by: string;
}

/** How a ledger's own file is written by one at a time. */
export interface ClaimOptions {
  /** A random id, of letters, digits, `-` and `_`. */
  readonly id: string;
  /** Who does it, for others who would do the same meanwhile. */
  readonly by: string;
  /** Files of those who are known not to be at it any more, such as a page that was closed. */
  readonly takeOver?: readonly string[];
}

const claimsBut = async (folder: Folder, path: string, own: string): Promise<readonly Claim[]> => {
  const files = (await folder.list(writersFolder(path))).filter(
    (file) => isClaimFile(path, file) && file !== own,
  );
  return Promise.all(
    files.map(async (file) => ({ file, by: new TextDecoder().decode(await folder.read(file)) })),
  );
};

/**
 * Does something while nobody else writes the ledger's own file. Each says so in a file of its own and then looks for
 * others': of two who do so at once one at least sees the other. A program that was ended leaves its file, which only
 * a person can tell from that of a running one.
 * @returns what the work gives, or who is at it
 */
export const withClaim = async <T>(
  folder: Folder,
  path: string,
  { id, by, takeOver = [] }: ClaimOptions,
  work: () => Promise<T>,
): Promise<
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly claims: readonly Claim[] }
> => {
  const own = claimFile(path, id);
  for (const file of takeOver) if (isClaimFile(path, file)) await folder.remove(file);
  await folder.write(own, new TextEncoder().encode(by));
  try {
    const claims = await claimsBut(folder, path, own);
    return claims.length > 0 ? { ok: false, claims } : { ok: true, value: await work() };
  } finally {
    await folder.remove(own);
  }
};
