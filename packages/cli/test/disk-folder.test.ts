import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderContract, type Folder } from "@bangfu/desk";
import { afterAll, describe, expect, it } from "vitest";
import { diskFolder } from "../src/io/disk-folder.js";
import { InputError } from "../src/io/read.js";

const root = mkdtempSync(join(tmpdir(), "bangfu-disk-"));
afterAll(() => rmSync(root, { recursive: true }));

const said: string[] = [];
const io = {
  out: () => {},
  err: (text: string) => void said.push(text),
  colour: false,
  cwd: root,
  locale: "en" as const,
  now: () => 0,
};

let round = 0;
const opened = (): { readonly folder: Folder; readonly path: string } => {
  const path = join(root, String(round++));
  mkdirSync(path);
  return { folder: diskFolder(path, io, "en"), path };
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a folder of the disk", () => {
  it.each(folderContract)("$name", async ({ run }) => {
    const [got, wanted] = await run(opened().folder);
    expect(got).toEqual(wanted);
  });

  it("keeps the mode of a file and follows a link", async () => {
    const { folder, path } = opened();
    writeFileSync(join(path, "a.json"), "old");
    chmodSync(join(path, "a.json"), 0o664);
    symlinkSync("a.json", join(path, "b.json"));
    await folder.write("b.json", bytes("new"));
    expect(statSync(join(path, "a.json")).mode & 0o777).toBe(0o664);
    expect(lstatSync(join(path, "b.json")).isSymbolicLink()).toBe(true);
    expect(await folder.read("a.json")).toEqual(bytes("new"));
    expect(await folder.list()).toEqual(["a.json", "b.json"]);
  });

  it("writes a new file for its owner alone", async () => {
    const { folder, path } = opened();
    await folder.write("a.d/b.json", bytes("new"));
    expect(statSync(join(path, "a.d", "b.json")).mode & 0o777).toBe(0o600);
  });

  it("says what cannot be read", async () => {
    const { folder, path } = opened();
    symlinkSync("ring", join(path, "ring"));
    await expect(folder.read("ring")).rejects.toThrow(InputError);
    expect(said.at(-1)).toBe(
      `${join(path, "ring")}: cannot be read; name a file that exists or an installed package.`,
    );
  });
});
