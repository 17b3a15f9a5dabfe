/** What browsers with the File System Access API have, and the types do not say yet. */
interface AskableHandle extends FileSystemDirectoryHandle {
  queryPermission?(how: { readonly mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(how: { readonly mode: "readwrite" }): Promise<PermissionState>;
}

type Chooser = (how: {
  readonly id: string;
  readonly mode: "readwrite";
}) => Promise<FileSystemDirectoryHandle>;

const chooser = (): Chooser | undefined =>
  (globalThis as { readonly showDirectoryPicker?: Chooser }).showDirectoryPicker;

/** Whether this browser lets a page work in a folder: Chrome and Edge do, Firefox and Safari do not. */
export const canChooseFolder = (): boolean => chooser() !== undefined;

/** Lets somebody choose a folder; undefined where they would not. Has to be called by a click. */
export const chooseFolder = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    return await chooser()?.({ id: "bangfu", mode: "readwrite" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
};

export const isAllowed = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  ((await (handle as AskableHandle).queryPermission?.({ mode: "readwrite" })) ?? "granted") === "granted";

/** Asks the browser, which asks the reader. Has to be called by a click. */
export const askPermission = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  ((await (handle as AskableHandle).requestPermission?.({ mode: "readwrite" })) ?? "granted") === "granted";
