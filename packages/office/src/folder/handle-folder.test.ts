import { folderContract } from "@bangfu/desk";
import { describe, expect, it } from "vitest";
import { handleFolder } from "./handle-folder.js";

// The origin's private directory is a handle as any other, and needs nobody's permission.
const emptyDirectory = async (name: string): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  return root.getDirectoryHandle(name, { create: true });
};

describe("a folder of the browser", () => {
  it.each(folderContract.map((each, at) => ({ ...each, at })))("$name", async ({ run, at }) => {
    const [got, wanted] = await run(handleFolder(await emptyDirectory(`contract-${at}`)));
    expect(got).toEqual(wanted);
  });
});
