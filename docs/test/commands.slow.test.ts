import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DOCS, LOCALES, sourcePages } from "../generate/pages.js";
import { snippetsOf } from "./support/snippets.js";

/** In CI the start pages in Chinese are enough: publishing draws pictures, which takes seconds each. */
const SHORT = process.env["SLOW"] === "short";

/** Pages whose commands work as they stand, in a new folder of the repository, from the first to the last. */
const PAGES = (SHORT ? ["zh" as const] : LOCALES).flatMap((locale) =>
  sourcePages(locale)
    .filter((page) =>
      (SHORT ? /^start\// : /^(start\/|how-to\/(wechat|updating|check-in-ci)\.md)/).test(page),
    )
    .map((page) => `${locale}/${page}`),
);
const program = join(DOCS, "../packages/cli/bin/bangfu.js");

/** `npx bangfu …` as its arguments; quotes keep what belongs together. */
const argumentsOf = (line: string): string[] =>
  [...line.replace(/^npx bangfu /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word!,
  );

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe("the commands of a page", () => {
  it.each(PAGES)("%s: each of them ends well", (page) => {
    const lines = snippetsOf(page, "sh")
      .flatMap((block) => block.split("\n"))
      .filter((line) => line.startsWith("npx bangfu "));
    expect(lines.length + Number(page.endsWith("start/developer.md"))).toBeGreaterThan(0);
    const folder = mkdtempSync(join(tmpdir(), "bangfu-start-"));
    folders.push(folder);
    // Packages are found from the repository, as whoever follows the page works in it.
    const env = { ...process.env, NODE_PATH: join(DOCS, "../node_modules") };
    // A list that the reader is asked to write before the command that takes it.
    const lists = snippetsOf(page, "csv");
    for (const line of lines) {
      const list = /--list (\S+)/.exec(line)?.[1];
      if (list !== undefined) writeFileSync(join(folder, list), lists.shift()!);
      expect(
        () => execFileSync(process.execPath, [program, ...argumentsOf(line)], { cwd: folder, env }),
        line,
      ).not.toThrow();
    }
    if (page.endsWith("start/webmaster.md"))
      expect(readdirSync(join(folder, "site"))).toEqual(
        expect.arrayContaining(["bangfu.js", "facts.json", "index.html"]),
      );
    if (page.endsWith("start/county.md")) {
      const file = join(folder, "county/region/rollup.json");
      const { overall } = JSON.parse(readFileSync(file, "utf8")) as { overall: Record<string, unknown> };
      expect([overall["schools"], overall["withData"]]).toEqual([3, 1]);
    }
  });
});
