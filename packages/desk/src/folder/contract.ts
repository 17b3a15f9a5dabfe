import type { Folder } from "./folder.js";

/** One thing that a folder has to do. */
export interface FolderCase {
  readonly name: string;
  /** @param folder an empty one. @returns what it did, and what it has to do */
  readonly run: (folder: Folder) => Promise<readonly [got: unknown, wanted: unknown]>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The folder's files with their texts. */
const contentOf = async (folder: Folder, path?: string): Promise<readonly (readonly [string, string])[]> =>
  Promise.all(
    (await folder.list(path)).map(async (file) => {
      const content = await folder.read(file);
      return [file, new TextDecoder().decode(content)] as const;
    }),
  );

const filled = async (folder: Folder, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) await folder.write(path, bytes(text));
};

const isRefused = async (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    () => true,
  );

/** The common name of a ledger. */
const CHINESE = String.fromCodePoint(0x53f0, 0x8d26);
const PATHS_OUTSIDE = ["", "/a", "a/", "a//b", "../a", "a/./b", "a\\b", "C:/a", "a\nb"];

const refusals = async (folder: Folder): Promise<readonly string[]> => {
  const taken: string[] = [];
  for (const path of PATHS_OUTSIDE)
    for (const work of [
      folder.read(path),
      folder.write(path, bytes("x")),
      folder.remove(path),
      folder.list(path),
    ])
      if (!(await isRefused(work))) taken.push(path);
  return taken;
};

const whenReplaced = async (folder: Folder): Promise<readonly [unknown, unknown]> => {
  const [old, later] = ["1".repeat(100_000), "2".repeat(50_000)];
  await filled(folder, { "a.json": old });
  const writing = folder.write("a.json", bytes(later));
  const during = new TextDecoder().decode(await folder.read("a.json"));
  await writing;
  const isWhole = during === old || during === later;
  return [
    [isWhole, await contentOf(folder)],
    [true, [["a.json", later]]],
  ];
};

/** What every `Folder` has to do, for the tests of each kind of it. */
export const folderContract: readonly FolderCase[] = [
  {
    name: "empty-at-first",
    run: async (folder) => [
      [await folder.list(), await folder.list("a"), await folder.read("a/b")],
      [[], [], undefined],
    ],
  },
  {
    name: "gives-back-what-was-written",
    run: async (folder) => {
      await filled(folder, {
        [`${CHINESE}.json`]: "{}",
        [`${CHINESE}.d/b.json`]: "2",
        [`${CHINESE}.d/c/a.json`]: "1",
      });
      return [
        await contentOf(folder),
        [
          [`${CHINESE}.d/b.json`, "2"],
          [`${CHINESE}.d/c/a.json`, "1"],
          [`${CHINESE}.json`, "{}"],
        ],
      ];
    },
  },
  {
    name: "lists-at-or-below-a-path",
    run: async (folder) => {
      await filled(folder, { "a/1": "", "a/2": "", "a.json": "", ab: "" });
      return [
        [await folder.list("a"), await folder.list("a/2"), await folder.list("b")],
        [["a/1", "a/2"], ["a/2"], []],
      ];
    },
  },
  { name: "replaces-in-one-step", run: whenReplaced },
  {
    name: "keeps-its-own-bytes",
    run: async (folder) => {
      const written = bytes("old");
      await folder.write("a", written);
      written[0] = 0;
      (await folder.read("a"))!.fill(0);
      return [await contentOf(folder), [["a", "old"]]];
    },
  },
  {
    name: "removes-a-file",
    run: async (folder) => {
      await filled(folder, { "a/1": "", "a/2": "2" });
      for (const path of ["a/1", "a/1", "a", "b", "b/c", "a/2/c"]) await folder.remove(path);
      return [await contentOf(folder), [["a/2", "2"]]];
    },
  },
  {
    name: "no-file-where-a-folder-is",
    run: async (folder) => {
      await filled(folder, { "a/1": "1" });
      const refused = [
        await isRefused(folder.write("a", bytes(""))),
        await isRefused(folder.write("a/1/b", bytes(""))),
      ];
      const none = [await folder.read("a"), await folder.read("a/1/b")];
      return [
        [refused, none, await contentOf(folder)],
        [[true, true], [undefined, undefined], [["a/1", "1"]]],
      ];
    },
  },
  {
    name: "refuses-paths-outside",
    run: async (folder) => [
      [await refusals(folder), await contentOf(folder)],
      [[], []],
    ],
  },
];
