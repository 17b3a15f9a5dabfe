import { describe, expect, it } from "vitest";
import { pairDifferences } from "./support/pair.js";

/** One other page, which links lead to. */
const [ZH, EN] = ["# 子\n\n## 丑 寅\n", "# S\n\n## T u\n"];

const differences = (zh: string, en: string): string[] =>
  pairDifferences(
    "how-to/a.md",
    { text: zh, pages: (path) => (path === "b.md" ? ZH : undefined) },
    { text: en, pages: (path) => (path === "b.md" ? EN : undefined) },
  );

describe("the two languages of a page", () => {
  it("may differ in words, comments and what stands in quotes", () => {
    const zh = '# 甲\n\n一\n\n- 二\n- 三\n\n```ts\nf("日"); // 说明\n```\n\n```sh\nrun a\n```\n';
    const en =
      '# A\n\none\n\n- two\n- three\n\n```ts\nf("day"); // what it is\n```\n\n```sh\nrun a --lang en\n```\n';
    expect(differences(zh, en)).toEqual([]);
  });

  it("have the same headings", () => {
    expect(differences("# 甲\n\n## 乙\n", "# A\n\n### B\n")).toEqual([
      "how-to/a.md: other headings: # 甲, ## 乙; in English # A, ### B",
    ]);
    expect(differences("# 甲\n", "# A\n\n## B\n")).toHaveLength(1);
  });

  it("have the same paragraphs, items and rows below each heading, and in the same order", () => {
    expect(differences("# 甲\n\n一\n\n## 乙\n\n二\n", "# A\n\none\n\n## B\n\ntwo\n\nthree\n")).toEqual([
      "how-to/a.md, “乙” / “B”: 1 × paragraph, and 2 × paragraph in English",
    ]);
    expect(differences("# 甲\n\n- 一\n- 二\n", "# A\n\n- one\n")).toEqual([
      "how-to/a.md, “甲” / “A”: 2 × item, and 1 × item in English",
    ]);
    expect(differences("# 甲\n\n| 一 |\n| --- |\n| 二 |\n", "# A\n\n| one |\n| --- |\n")).toEqual([
      "how-to/a.md, “甲” / “A”: 2 × row, and 1 × row in English",
    ]);
    expect(differences("# 甲\n\n一\n\n- 二\n", "# A\n\n- two\n\none\n")).toEqual([
      "how-to/a.md, “甲” / “A”: another order: paragraph, item; in English item, paragraph",
    ]);
    expect(differences("# 甲\n\n    a = b\n", "# A\n")).toEqual([
      "how-to/a.md, “甲” / “A”: 1 × indented code, and nothing in English",
    ]);
  });

  it("have the same code", () => {
    expect(differences("# 甲\n\n```ts\nf(1);\n```\n", "# A\n\n```ts\nf(2);\n```\n")).toEqual([
      "how-to/a.md, “甲” / “A”: code 1 differs by more than comments and quoted words",
    ]);
    expect(
      differences('# 甲\n\n```json\n{ "a": "日" }\n```\n', '# A\n\n```json\n{ "b": "日" }\n```\n'),
    ).toHaveLength(1);
    expect(differences("# 甲\n\n```ts\n1;\n```\n", "# A\n\n```js\n1;\n```\n")).toEqual([
      "how-to/a.md, “甲” / “A”: code 1 is ts, and js in English",
    ]);
  });

  it("have the same links, to the same headings of the same pages", () => {
    const zh = "# 甲\n\n[一](../b.md#丑-寅) [二](https://a.example)\n";
    const linked = (en: string): string[] => differences(zh, en);
    expect(linked("# A\n\n[two](https://a.example) [one](../b.md#t-u)\n")).toEqual([]);
    expect(linked("# A\n\n[two](https://a.example) [one](../b.md#s)\n")).toEqual([
      "how-to/a.md, “甲” / “A”: links to b.md heading 2, https://a.example; in English b.md heading 1, https://a.example",
    ]);
    expect(linked("# A\n\n[two](https://a.example)\n")).toHaveLength(1);
    expect(linked("# A\n\n[two](https://a.example) [one](../b.md#gone)\n")[0]).toContain(
      "b.md heading #gone, which it does not have",
    );
  });

  it("have the same ids where a heading names one", () => {
    expect(differences("# 甲 {#a}\n", "# A {#b}\n")).toEqual([
      "how-to/a.md, “甲” / “A”: the id a, and b in English",
    ]);
  });
});
