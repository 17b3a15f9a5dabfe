import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiReports } from "../generate/api-reports.js";
import { cliPage, commandNames } from "../generate/cli.js";
import { DOCS, type PageFile } from "../generate/pages.js";
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
    const page = await cliPage();
    expect(outOfDate([page])).toEqual([]);
    const commands = await commandNames();
    expect(commands).toContain("assess");
    for (const name of commands) expect(page.text.split(`\n## ${name}\n`)).toHaveLength(3);
  });

  it("has a page for every element of the manifest and no other", () => {
    const pages = widgetPages();
    expect(outOfDate(pages)).toEqual([]);
    expect(pages).toHaveLength(elements().length + 1);
    expect(readdirSync(join(DOCS, "reference/widgets")).sort()).toEqual(
      pages.map(({ path }) => path.split("/").at(-1)).sort(),
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
