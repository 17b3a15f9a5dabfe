import { TooMuch } from "@bangfu/ooxml";
import { LOADED_FORMATS, type FormatName, type FormatRead, type LoadedFormat } from "./format.js";
import { formatOf } from "./formats.js";
import { LIMITS } from "./limits.js";
import type { DocumentFile, PlanFile } from "./read.js";

/** A file that was read before the plan is. */
export interface OpenedFile {
  readonly name: string;
  readonly format: FormatName;
  readonly read: FormatRead;
}

/** The reader of a format that is loaded on demand. */
export type LoadedReader = (bytes: Uint8Array) => FormatRead | Promise<FormatRead>;

/** How the readers of large formats are loaded; each is called at most once for a set of files. */
export type Loaders = { readonly [Name in LoadedFormat]?: () => Promise<LoadedReader> };

const isLoaded = (name: FormatName): name is LoadedFormat => LOADED_FORMATS.some((format) => format === name);

const readWith = async (reader: LoadedReader, bytes: Uint8Array): Promise<FormatRead> => {
  try {
    return await reader(bytes);
  } catch (error) {
    // The readers of others throw at what is broken.
    return error instanceof TooMuch ? "too-large" : "damaged";
  }
};

/**
 * Reads those files whose readers are loaded on demand (PDF), so that `readPlan` takes all of them.
 * A file without a loader stays as it is; a loader that fails rejects.
 */
export const openFiles = async (
  files: readonly PlanFile[],
  loaders: Loaders,
): Promise<readonly DocumentFile[]> => {
  const readers = new Map<LoadedFormat, LoadedReader>();
  const opened: DocumentFile[] = [];
  for (const file of files) {
    const { name: format } =
      file.bytes.length > LIMITS.file ? { name: "unknown" as const } : formatOf(file.name, file.bytes);
    const load = isLoaded(format) ? loaders[format] : undefined;
    if (!isLoaded(format) || load === undefined) {
      opened.push(file);
      continue;
    }
    const reader = readers.get(format) ?? (await load());
    readers.set(format, reader);
    opened.push({ name: file.name, format, read: await readWith(reader, file.bytes) });
  }
  return opened;
};
