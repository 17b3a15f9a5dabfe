import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly repository: { readonly url: string; readonly directory: string };
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const manifests = readdirSync(new URL("packages", root))
  .map((folder) => ({
    folder: `packages/${folder}`,
    manifest: JSON.parse(textOf(`packages/${folder}/package.json`)) as Manifest,
  }))
  .filter(({ manifest }) => manifest.private !== true);

it("are released together: every public package is in the fixed group of Changesets", () => {
  const { fixed } = JSON.parse(textOf(".changeset/config.json")) as { fixed: string[][] };
  expect(fixed.map((group) => [...group].sort())).toEqual([
    manifests.map(({ manifest }) => manifest.name).sort(),
  ]);
});

describe.each(manifests)("the manifest of $folder", ({ folder, manifest }) => {
  it("says where the source, the docs and the issues are", () => {
    expect(manifest.repository.directory).toBe(folder);
    expect(manifest.repository.url).toMatch(/^git\+https:/);
    expect(manifest.homepage).toMatch(/^https:/);
    expect(manifest.bugs.url).toMatch(/^https:/);
    expect(manifest.keywords.length).toBeGreaterThan(2);
  });

  it("has the licence in its folder, from where npm packs it", () => {
    expect(manifest.license).toBe("MIT");
    expect(textOf(`${folder}/LICENSE`)).toBe(textOf("LICENSE"));
  });

  it("lets every entry be required and its manifest be read", () => {
    const require = createRequire(new URL(`${folder}/package.json`, root));
    expect(require(`${manifest.name}/package.json`)).toMatchObject({ name: manifest.name });
    const conditions = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [] : [Object.keys(entry)],
    );
    // `import` alone would be refused to `require`, though Node 20.19 can require modules.
    for (const names of conditions) expect(names).toEqual(["types", "default"]);
  });
});
