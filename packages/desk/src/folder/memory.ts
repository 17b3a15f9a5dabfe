import type { Folder } from "./folder.js";
import { checkPath, checkPlace, isAtOrBelow } from "./path.js";

/** A folder that lives as long as the program, for tests and for a page that keeps nothing. */
export const memoryFolder = (): Folder => {
  const files = new Map<string, Uint8Array>();
  return {
    list: async (path) => {
      if (path !== undefined) checkPath(path);
      return [...files.keys()].filter((file) => isAtOrBelow(file, path)).sort();
    },
    read: async (path) => {
      checkPath(path);
      return files.get(path)?.slice();
    },
    write: async (path, bytes) => {
      checkPath(path);
      checkPlace([...files.keys()], path);
      files.set(path, bytes.slice());
    },
    remove: async (path) => {
      checkPath(path);
      files.delete(path);
    },
  };
};
