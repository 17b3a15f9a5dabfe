import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const dist = (file: string): string => readFileSync(at(`../dist/${file}`), "utf8");

/** The packages of others in a bundle of an entry, as the bundler tells them. */
const packagesIn = async (entry: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [at(`../src/${entry}.ts`)],
    bundle: true,
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const names = Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name !== undefined && bytesInOutput > 0 ? [name] : [];
  });
  return [...new Set(names)];
};

it.each([
  ["script", "bangfu.js", "bangfu.js"],
  ["summary-script", "bangfu-summary.js", "bangfu-summary.LICENSES.txt"],
])(
  "of %s: %s carries the licence of each package that it holds, or names the file that does (%s)",
  async (entry, file, place) => {
    const packages = await packagesIn(entry);
    expect(packages).toContain("lit-html");
    expect(dist(file)).toContain(place === file ? "/*!\n" : `/*! Licences: ${place} */`);
    const notices = dist(place);
    for (const name of packages) {
      expect(notices).toMatch(new RegExp(`(^|[ \n])${name}[,:]`));
      expect(notices).toContain(readFileSync(at(`../../../node_modules/${name}/LICENSE`), "utf8").trim());
    }
  },
);
