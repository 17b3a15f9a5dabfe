import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MAY_IMPORT, PACKAGES_MAY_IMPORT } from "../../eslint.config.js";
import { DOCS, LOCALES } from "../generate/pages.js";

const root = join(DOCS, "..");
const pageOf = (locale: string): string => readFileSync(join(DOCS, locale, "architecture.md"), "utf8");

/** The tables of the page, each as its rows: what stands first, and the names in code in the last cell. */
const tablesOf = (markdown: string): [name: string, names: string[]][][] =>
  [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split("\n")
      .slice(2)
      .map((row) => row.split("|").slice(1, -1))
      .map((cells) => [cells[0]!.trim(), [...cells.at(-1)!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)]),
  );

/** Beside the names of the last cell, core's says in which folder zod is allowed. */
const imports = ([name, names]: [string, string[]]): [string, string[]] => [
  name,
  names.filter((each) => name !== "core" || each !== "schema").sort(),
];

/** Libraries that a package ships inside its own script. */
const BUNDLED: ReadonlySet<string> = new Set(["pdfjs-dist"]);

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as Manifest;

const short = (name: string): string => name.replace(/^@bangfu\//, "");

describe.each(LOCALES)("the page on architecture (%s)", (locale) => {
  const [packages, folders] = tablesOf(pageOf(locale));

  it("has the table of packages that lint holds", () => {
    const rows = packages!.filter(([name]) => name !== "cli").map(imports);
    const held = Object.entries(PACKAGES_MAY_IMPORT).map(([name, names]) => [name, names.map(short).sort()]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(held));
    expect(packages!.map(([name]) => name).sort()).toEqual(readdirSync(join(root, "packages")).sort());
  });

  it("has the table of core's folders that lint holds", () => {
    const held = Object.entries(MAY_IMPORT).map(([name, names]) => [name, [...names].sort()]);
    expect(Object.fromEntries(folders!.map(([name, names]) => [name, names.sort()]))).toEqual(
      Object.fromEntries(held),
    );
    const inCore = readdirSync(join(root, "packages/core/src")).filter((name) => !name.endsWith(".ts"));
    expect(folders!.map(([name]) => name).sort()).toEqual(inCore.sort());
  });

  it("names folders and files that exist", () => {
    const named = [...pageOf(locale).matchAll(/`((?:packages|docs)\/[^`*]+)`/g)].map(([, path]) => path!);
    expect(named).toContain("packages/view/src/words/");
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("what a package depends on", () => {
  it.each(Object.entries(PACKAGES_MAY_IMPORT))("%s: what it may import, and nothing else", (name, names) => {
    const { dependencies, devDependencies, peerDependencies } = manifestOf(name);
    // What is bundled, as all of the office page is, nobody installs with the package.
    const bundled = Object.keys(devDependencies ?? {}).filter(
      (each) => BUNDLED.has(each) || name === "office",
    );
    const needed = [
      ...Object.keys({ ...dependencies, ...peerDependencies }),
      ...bundled.filter((each) => names.includes(each)),
    ];
    expect(needed.sort()).toEqual([...names].sort());
  });
});
