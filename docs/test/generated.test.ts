import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiReports } from "../generate/api-reports.js";
import { cliPages, commandNames } from "../generate/cli.js";
import { DOCS, LOCALES, type PageFile } from "../generate/pages.js";
import { WIDGETS, ZH } from "../generate/widget-words.js";
import { descriptionsOf, elements, widgetPages } from "../generate/widgets.js";

const REMEDY = "is out of date: run `npm run build && npm run docs:reference` and commit what it writes";

const kept = (path: string): string | undefined => {
  const file = join(DOCS, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

/** Not as a difference of pages of text: who reads it wants to know which file, and what to do. */
const outOfDate = (files: readonly PageFile[]): string[] =>
  files.filter(({ path, text }) => kept(path) !== text).map(({ path }) => `docs/${path} ${REMEDY}`);

describe("what docs keeps of generated files", () => {
  it("has the program's own help, every command of it", async () => {
    const pages = await cliPages();
    expect(outOfDate(pages)).toEqual([]);
    const commands = await commandNames();
    expect(commands).toContain("assess");
    for (const { path, text } of pages)
      for (const name of commands) expect(text.split(`\n## ${name}\n`), path).toHaveLength(2);
  });

  it("has a page for every element of the manifest and no other, in each language", () => {
    const pages = widgetPages();
    expect(outOfDate(pages)).toEqual([]);
    const expected = elements().map(({ tagName }) => `${tagName.replace("bangfu-", "")}.md`);
    for (const locale of LOCALES)
      expect(readdirSync(join(DOCS, locale, "reference/widgets")).sort()).toEqual(
        [...expected, "index.md"].sort(),
      );
  });

  it("says in Chinese whatever the manifest says", () => {
    const missing = elements()
      .flatMap(descriptionsOf)
      .filter((text) => !(text in ZH));
    expect([...new Set(missing)]).toEqual([]);
    expect(
      elements()
        .map(({ tagName }) => tagName)
        .filter((tag) => !(tag in WIDGETS)),
    ).toEqual([]);
  });

  it("has a report of all that each package offers", () => {
    expect(outOfDate(apiReports())).toEqual([]);
  }, 120_000);
});
