import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Locale } from "@bangfu/core";
import { allPages, DOCS, LOCALES, pageFiles, sourcePages } from "../generate/pages.js";
import { troubleshootingPages } from "../generate/troubleshooting.js";
import { pairDifferences, type Side } from "./support/pair.js";

const side = (locale: Locale, page: string): Side => {
  const pages = (path: string): string | undefined => {
    const file = join(DOCS, locale, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  return { text: pages(page)!, pages };
};

/** A file at the top of the repository whose English stands beside it. */
const topSide = (file: string): Side => ({
  text: readFileSync(join(DOCS, "..", file), "utf8").replaceAll(/\]\(docs\/(zh|en)\//g, "](docs/"),
  pages: () => undefined,
});

describe("the pages of docs", () => {
  it("are the same in both languages", () => {
    expect(sourcePages("zh")).toEqual(sourcePages("en"));
    expect(sourcePages("zh")).toEqual(expect.arrayContaining(["rules/7-roll-up.md", "how-to/embed.md"]));
  });

  it.each(sourcePages("zh"))("%s has a counterpart of every part in English", (page) => {
    expect(pairDifferences(page, side("zh", page), side("en", page))).toEqual([]);
  });

  it("have a counterpart of every part where they are generated while the site is built", () => {
    const [zh, en] = troubleshootingPages().map(({ text }) => ({ text, pages: () => undefined }));
    expect(pairDifferences("troubleshooting.md", zh!, en!)).toEqual([]);
  });

  it("have a counterpart of every part in what stands at the top of the repository", () => {
    expect(
      pairDifferences("CONTRIBUTING", topSide("CONTRIBUTING.md"), topSide("CONTRIBUTING.en.md")),
    ).toEqual([]);
  });

  it.each(LOCALES)("say something (%s)", (locale) => {
    for (const page of sourcePages(locale)) {
      const body = side(locale, page)
        .text.replace(/^---\n.*?\n---\n/s, "")
        .replaceAll(/^#.*$/gm, "");
      expect(body.trim().length, page).toBeGreaterThan(10);
    }
  });
});

describe("the source of the site", () => {
  it("has Chinese at its root and English in en/", () => {
    const paths = allPages().map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["start/office.md", "en/start/office.md", "en/contributing.md"]),
    );
  });

  it("puts the results behind the examples of a page, in order", () => {
    const [page, module] = pageFiles("rules/4-expected.md", "zh", side("zh", "rules/4-expected.md").text);
    expect(page!.text).toContain('<LiveResults :of="live" :from="0" :to="4" />');
    expect(module!.path).toBe("rules/4-expected.live.js");
    expect(module!.text).toContain('"expected":"[1, 0.25, 0]"');
  });

  it("keeps the words of a link that leaves the pages of a language", () => {
    const markdown = "# A\n\n[in](../a.md) [out](../../README.md)\n";
    expect(pageFiles("how-to/b.md", "en", markdown)[0]!.text).toBe("# A\n\n[in](../a.md) out\n");
  });
});
