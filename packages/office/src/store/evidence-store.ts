import { checkPath, checkPlace, isAtOrBelow, type Folder } from "@bangfu/desk";
import { deleteDB, openDB, type DBSchema } from "idb";

const DATABASE = "bangfu-office-evidence";

interface EvidenceData extends DBSchema {
  files: { key: [book: string, path: string]; value: Uint8Array };
}

const opened = () =>
  openDB<EvidenceData>(DATABASE, 1, { upgrade: (database) => void database.createObjectStore("files") });

const ofBook = (book: string): IDBKeyRange => IDBKeyRange.bound([book], [book, []]);

/** The files of a book that no folder has: they lie in this browser, beside its ledger. */
export const storeFolder = (book: string): Folder => {
  const within = async <T>(
    work: (database: Awaited<ReturnType<typeof opened>>) => Promise<T>,
  ): Promise<T> => {
    const database = await opened();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    list: async (path) => {
      if (path !== undefined) checkPath(path);
      const keys = await within((database) => database.getAllKeys("files", ofBook(book)));
      return keys
        .map(([, file]) => file)
        .filter((file) => isAtOrBelow(file, path))
        .sort();
    },
    read: async (path) => {
      checkPath(path);
      return within((database) => database.get("files", [book, path]));
    },
    write: async (path, bytes) => {
      checkPath(path);
      // Whoever gave the bytes may change them while the store opens.
      const own = bytes.slice();
      await within(async (database) => {
        const writing = database.transaction("files", "readwrite", { durability: "strict" });
        const keys = await writing.store.getAllKeys(ofBook(book));
        checkPlace(
          keys.map(([, file]) => file),
          path,
        );
        await writing.store.put(own, [book, path]);
        await writing.done;
      });
    },
    remove: async (path) => {
      checkPath(path);
      await within((database) => database.delete("files", [book, path]));
    },
  };
};

/** Removes the files of a book. */
export const removeFiles = async (book: string): Promise<void> => {
  const database = await opened();
  await database.delete("files", ofBook(book));
  database.close();
};

export const deleteEvidence = (): Promise<void> => deleteDB(DATABASE);
