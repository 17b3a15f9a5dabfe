import { describe, expect, it } from "vitest";
import { allPages, pagesOf, sourcePages } from "../generate/pages.js";
import { splitLanguages } from "../generate/split.js";

describe("a page in two languages", () => {
  it("with two titles is cut before the second, whatever stands in its code", () => {
    const page = "# 甲\n\n一（[English below](#a)）\n\n```sh\n# no title\n```\n\n# A\n\none\n";
    expect(splitLanguages(page)).toEqual({
      zh: "# 甲\n\n一\n\n```sh\n# no title\n```\n\n",
      en: "# A\n\none\n",
    });
  });

  it("line by line gives each language its lines, and both the code between them", () => {
    const page =
      "# 1 记录 · Records\n\n一条记录。\nA record.\n\n```ts\n1; // → 1\n```\n\n[下一节 · Next](2.md) · [词汇 · Glossary](g.md)\n";
    expect(splitLanguages(page).zh).toBe(
      "# 1 记录\n\n一条记录。\n\n```ts\n1; // → 1\n```\n\n[下一节](2.md) · [词汇](g.md)\n",
    );
    expect(splitLanguages(page).en).toBe(
      "# 1 Records\n\nA record.\n\n```ts\n1; // → 1\n```\n\n[Next](2.md) · [Glossary](g.md)\n",
    );
  });

  it("keeps an English line with a Chinese word English, and gives items in English their number", () => {
    const page =
      "1. **权重 Weights.** 为 1。 They are 1.\n2. **口径 Basis.** 核实的。\n   Verified 核实 ones.\n";
    expect(splitLanguages(page)).toEqual({
      zh: "1. **权重。** 为 1。\n2. **口径。** 核实的。\n",
      en: "1. **Weights.** They are 1.\n2. **Basis.** Verified 核实 ones.\n",
    });
  });

  it("cuts the cells of a table and leaves cells with one language alone", () => {
    const page = "| 中文 | 意思 · meaning |\n| --- | --- |\n| 方案 | 文件 · the document |\n";
    expect(splitLanguages(page).en).toBe("| 中文 | meaning |\n| --- | --- |\n| 方案 | the document |\n");
  });
});

describe("the site", () => {
  const files = allPages();
  const text = (path: string): string => files.find((file) => file.path === path)!.text;

  it.each(sourcePages().filter((page) => !page.startsWith("en/")))("has %s in both languages", (page) => {
    for (const path of [page, `en/${page}`]) {
      const markdown = text(path);
      if (!/^layout: page$/m.test(markdown)) expect(markdown, path).toMatch(/^# \S/m);
      const body = markdown.replace(/^---\n.*?\n---\n/s, "").replaceAll(/^#.*$/gm, "");
      expect(body.trim().length, path).toBeGreaterThan(10);
    }
  });

  it("has every item of the rules in both languages, and no English among the Chinese", () => {
    const prose = (path: string): string => text(path).replaceAll(/```.*?```/gs, "");
    const items = (path: string): number => (prose(path).match(/^\s*(\d+\.|-) /gm) ?? []).length;
    for (const page of sourcePages().filter((each) => /^(rules\/|rules\.md|glossary)/.test(each))) {
      expect(items(`en/${page}`), page).toBe(items(page));
      const mixed = prose(page)
        .split("\n")
        .filter((line) => / · [A-Za-z]{3}/.test(line.replaceAll(/`[^`]*`|\([^)]*\)/g, "")));
      expect(mixed, page).toEqual([]);
    }
  });

  it("takes every page of docs, those that come later too", () => {
    expect(sourcePages()).toEqual(expect.arrayContaining(["rules/7-roll-up.md", "how-to/embed.md"]));
    expect(sourcePages().filter((page) => /^(test|generate|reports|node_modules|\.)/.test(page))).toEqual([]);
  });

  it("puts the results behind the examples of a page, in order", () => {
    const [page, module] = pagesOf("rules/4-expected.md", []);
    expect(page!.text).toContain('<LiveResults :of="live" :from="0" :to="4" />');
    expect(module!.path).toBe("rules/4-expected.live.js");
    expect(module!.text).toContain('"expected":"[1, 0.25, 0]"');
  });
});
