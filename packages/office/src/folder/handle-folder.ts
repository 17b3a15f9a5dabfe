import { checkPath, type Folder } from "@bangfu/desk";

/** What a directory says where nothing has the name, or something else than was asked for. */
const NOT_THERE = ["NotFoundError", "TypeMismatchError"];

const orNothing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DOMException && NOT_THERE.includes(error.name)) return undefined;
    throw error;
  }
};

interface Place {
  readonly above: FileSystemDirectoryHandle;
  readonly name: string;
}

/** The directory in which a path's last part stands. @throws DOMException where one above it is not there */
const placeOf = async (root: FileSystemDirectoryHandle, path: string, create: boolean): Promise<Place> => {
  checkPath(path);
  const parts = path.split("/");
  const name = parts.pop()!;
  let above = root;
  for (const part of parts) above = await above.getDirectoryHandle(part, { create });
  return { above, name };
};

const fileAt = async (root: FileSystemDirectoryHandle, path: string): Promise<FileSystemFileHandle> => {
  const { above, name } = await placeOf(root, path, false);
  return above.getFileHandle(name);
};

const directoryAt = async (
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemDirectoryHandle> => {
  const { above, name } = await placeOf(root, path, false);
  return above.getDirectoryHandle(name);
};

const filesBelow = async (directory: FileSystemDirectoryHandle, path: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const [name, handle] of directory.entries()) {
    const at = path === "" ? name : `${path}/${name}`;
    if (handle.kind === "file") found.push(at);
    else found.push(...(await filesBelow(handle as FileSystemDirectoryHandle, at)));
  }
  return found;
};

const list = async (
  root: FileSystemDirectoryHandle,
  path: string | undefined,
): Promise<readonly string[]> => {
  if (path === undefined) return (await filesBelow(root, "")).sort();
  if ((await orNothing(fileAt(root, path))) !== undefined) return [path];
  const directory = await orNothing(directoryAt(root, path));
  return directory === undefined ? [] : (await filesBelow(directory, path)).sort();
};

const write = async (root: FileSystemDirectoryHandle, path: string, bytes: Uint8Array): Promise<void> => {
  const { above, name } = await placeOf(root, path, true);
  const file = await above.getFileHandle(name, { create: true });
  // What is written stands in a file of the browser's own until `close` puts it in the place of the old one.
  const writing = await file.createWritable();
  try {
    await writing.write(bytes.slice());
  } catch (error) {
    await writing.abort().catch(() => undefined);
    throw error;
  }
  await writing.close();
};

/** A directory that the browser may read and write, as the File System Access API gives it. */
export const handleFolder = (root: FileSystemDirectoryHandle): Folder => ({
  list: (path) => list(root, path),
  read: async (path) => {
    const file = await orNothing(fileAt(root, path));
    return file && new Uint8Array(await (await file.getFile()).arrayBuffer());
  },
  write: (path, bytes) => write(root, path, bytes),
  remove: async (path) => {
    if ((await orNothing(fileAt(root, path))) === undefined) return;
    const { above, name } = await placeOf(root, path, false);
    await orNothing(above.removeEntry(name));
  },
});
