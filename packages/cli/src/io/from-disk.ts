import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { notThere, tooSlow, UNREAD_NOTES } from "@bangfu/view/commands";
import { errorNote } from "./error-note.js";
import { failed, LARGEST, TOO_LARGE, type Fetched, type FetchOptions } from "./fetched.js";

const CHUNK = 1 << 16;
/** Milliseconds until a pipe is asked again. */
const PAUSE = 20;

/** Without waiting for whoever writes into a pipe: a read that waits could not be ended, nor could the program. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** The next bytes of a file; undefined: there are none yet. */
const readOnce = async (file: FileHandle, buffer: Uint8Array): Promise<number | undefined> => {
  try {
    return (await file.read(buffer, 0, buffer.length, null)).bytesRead;
  } catch (error) {
    if (codeOf(error) === "EAGAIN") return undefined;
    throw error;
  }
};

const contentOf = async (file: FileHandle, isPipe: boolean, signal: AbortSignal): Promise<Fetched> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const buffer = new Uint8Array(CHUNK);
  while (!signal.aborted) {
    const count = await readOnce(file, buffer);
    // A pipe that nobody has opened for writing yet is at its end as well.
    if (count === undefined || (count === 0 && isPipe && size === 0)) {
      await wait(PAUSE);
      continue;
    }
    if (count === 0) break;
    size += count;
    if (size > LARGEST) return TOO_LARGE;
    chunks.push(buffer.slice(0, count));
  }
  return { bytes: Buffer.concat(chunks) };
};

const openFile = async (path: string, signal: AbortSignal): Promise<Fetched> => {
  const kind = await stat(path);
  if (kind.isDirectory()) return failed("unreachable", UNREAD_NOTES.isFolder);
  if (!kind.isFile() && !kind.isFIFO()) return failed("unreachable", UNREAD_NOTES.isDevice);
  if (kind.size > LARGEST) return TOO_LARGE;
  const file = await open(path, FLAGS);
  try {
    return await contentOf(file, kind.isFIFO(), signal);
  } finally {
    await file.close();
  }
};

const read = async (source: string, factsName: string, signal: AbortSignal): Promise<Fetched> => {
  try {
    const isFolder = (await stat(source)).isDirectory();
    try {
      return await openFile(isFolder ? join(source, factsName) : source, signal);
    } catch (error) {
      if (isFolder && codeOf(error) === "ENOENT") return failed("unpublished", notThere(factsName));
      throw error;
    }
  } catch (error) {
    return failed("unreachable", errorNote(error, UNREAD_NOTES.diskFault));
  }
};

/** The facts in a folder or a file. A disk that does not answer is not waited for. */
export const fromDisk = async (source: string, { factsName, timeout }: FetchOptions): Promise<Fetched> => {
  const stop = new AbortController();
  const late = new Promise<Fetched>((resolve) =>
    stop.signal.addEventListener("abort", () => resolve(failed("unreachable", tooSlow(timeout)))),
  );
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    return await Promise.race([read(source, factsName, stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
};
