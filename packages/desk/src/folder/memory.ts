import type { Folder } from "./folder.js";
import { checkPath, foldersAbove, isAtOrBelow } from "./path.js";

/** @throws Error where a folder stands at the path, or a file where a folder is needed */
const checkPlace = (files: ReadonlyMap<string, Uint8Array>, path: string): void => {
  const isFolder = [...files.keys()].some((file) => file !== path && isAtOrBelow(file, path));
  if (isFolder || foldersAbove(path).some((folder) => files.has(folder)))
    throw new Error(`a folder and a file in one place: ${path}`);
};

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
      checkPlace(files, path);
      files.set(path, bytes.slice());
    },
    remove: async (path) => {
      checkPath(path);
      files.delete(path);
    },
  };
};
