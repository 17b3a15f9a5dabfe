/** When and how large each file was that two writers of a folder share. */
export type Stamps = ReadonlyMap<string, string>;

const stampOf = async (handle: FileSystemFileHandle): Promise<string> => {
  const { size, lastModified } = await handle.getFile();
  return `${size} ${lastModified}`;
};

const orGone = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    // What another one folds meanwhile is gone.
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
};

/** The stamps of the plan, of the ledger and of what lies in the folder of its writers. */
export const stampsOf = async (
  directory: FileSystemDirectoryHandle,
  files: readonly string[],
  writers: string,
): Promise<Stamps> => {
  const stamps = new Map<string, string>();
  for (const file of files) {
    const handle = await orGone(directory.getFileHandle(file));
    const stamp = handle && (await orGone(stampOf(handle)));
    if (stamp !== undefined) stamps.set(file, stamp);
  }
  const below = await orGone(directory.getDirectoryHandle(writers));
  if (below === undefined) return stamps;
  for await (const [name, handle] of below.entries()) {
    const stamp = handle.kind === "file" && (await orGone(stampOf(handle as FileSystemFileHandle)));
    if (typeof stamp === "string") stamps.set(`${writers}/${name}`, stamp);
  }
  return stamps;
};

export const isSameStamps = (a: Stamps | undefined, b: Stamps): boolean =>
  a?.size === b.size && [...b].every(([file, stamp]) => a.get(file) === stamp);
