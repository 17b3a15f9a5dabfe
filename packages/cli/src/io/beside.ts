import { createHash } from "node:crypto";
import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";

/** This machine's name, as it stands in the names of our files. */
export const HOST = hostname()
  .replace(/[^\w-]/g, "-")
  .slice(0, 32);

/** Names of files end after 255 bytes, a Chinese character being three; what we add has room above this. */
const LONGEST = 120;

const cutTo = (name: string, bytes: number): string => {
  let cut = "";
  for (const char of name) {
    if (Buffer.byteLength(cut + char) > bytes) break;
    cut += char;
  }
  return cut;
};

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

/**
 * The name of a hidden file that stands beside another one; of a long name the beginning and a digest.
 * @example besideName("台账.json", "lock") // ".台账.json.lock"
 */
export const besideName = (name: string, ending: string): string => {
  const stem = Buffer.byteLength(name) <= LONGEST ? name : `${cutTo(name, 90)}~${digestOf(name)}`;
  return `.${stem}.${ending}`;
};

/** The same, for a file that is itself beside another. */
export const besideDigest = (path: string, text: string): string => `${path}-${digestOf(text)}`;

const MOST_LINKS = 40;

/** Where a path leads: a link is followed, also one whose file is not there yet. @throws Error for a ring of links */
export const targetOf = (path: string): string => {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return at;
    // Seen from the folder that really holds the link.
    at = resolve(realpathSync(dirname(at)), readlinkSync(at));
  }
  throw new Error(`ELOOP: ${path}`);
};

/** Whether no process of this machine has the number; this one's own belonged to another one before it. */
export const isGone = (pid: number): boolean => {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // One of another user's is there, though no signal may be sent to it.
    return (error as NodeJS.ErrnoException).code !== "EPERM";
  }
};
