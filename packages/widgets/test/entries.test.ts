// Every entry of every package, as a program without a DOM comes by it: Next, Nuxt, SvelteKit and Astro render so.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const PACKAGES = new URL("../../", import.meta.url);

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
}

/** The entries that are scripts, by package. */
const entriesOf = (folder: string): string[] => {
  const { name, exports = {} } = JSON.parse(
    readFileSync(new URL(`${folder}/package.json`, PACKAGES), "utf8"),
  ) as Manifest;
  return Object.entries(exports).flatMap(([entry, to]) =>
    (typeof to === "string" ? to : to.default).endsWith(".js") && !entry.includes("*")
      ? [name + entry.slice(1)]
      : [],
  );
};

const packages = readdirSync(PACKAGES).flatMap((folder) => {
  const entries = entriesOf(folder);
  return entries.length > 0 ? [{ folder, entries }] : [];
});

const run = (folder: string, type: string, code: string): string =>
  execFileSync(process.execPath, [`--input-type=${type}`, "--no-warnings", "-e", code], {
    cwd: fileURLToPath(new URL(folder, PACKAGES)),
    encoding: "utf8",
  }).trim();

it("finds the entries", () => {
  expect(packages.flatMap(({ entries }) => entries)).toEqual(
    expect.arrayContaining([
      "@bangfu/core",
      "@bangfu/widgets",
      "@bangfu/widgets/bangfu.js",
      "@bangfu/widgets/react.js",
    ]),
  );
});

it.each(packages)("bare Node imports every entry of $folder", ({ folder, entries }) => {
  const each = entries.map((entry) => `await import(${JSON.stringify(entry)});`).join("\n");
  expect(run(folder, "module", `${each}\nconsole.log("done", typeof document)`)).toBe("done undefined");
});

it.each(packages)("bare Node requires every entry of $folder", ({ folder, entries }) => {
  const each = entries.map((entry) => `require(${JSON.stringify(entry)});`).join("\n");
  expect(run(folder, "commonjs", `${each}\nconsole.log("done", typeof document)`)).toBe("done undefined");
});
