/**
 * A folder of a school's files: a directory of a disk, a directory that a browser may write, or the memory.
 * A path is relative to the folder, its parts are joined by `/`. `folderContract` has what each of them has to do.
 */
export interface Folder {
  /** @returns the paths of all files at or below `path` (the whole folder where absent), in the order of `sort()` */
  list(path?: string): Promise<readonly string[]>;
  /** @returns the bytes of the file, undefined where there is none */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Replaces the file in one step, and makes the folders above it: a reader sees all old bytes or all new ones. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Removes the file; where there is none, nothing happens. */
  remove(path: string): Promise<void>;
}
