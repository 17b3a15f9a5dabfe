import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Another process may remove a folder just after it is made. */
const ATTEMPTS = 10;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes a folder and the folders above it. Node's own `recursive` never returns where a file system answers
 * ENOENT although the folder above exists, as /proc does.
 * @returns the topmost folder made; undefined: all were there
 * @throws Error for what the system refuses
 */
export const makeFolder = (folder: string): string | undefined => {
  let made: string | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      mkdirSync(folder);
      return made ?? folder;
    } catch (error) {
      if (isFolder(folder)) return made;
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || attempt === ATTEMPTS) throw error;
    }
    made = makeFolder(dirname(folder)) ?? made;
  }
};
