import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "@bangfu/cli";

const has = (program: string): boolean => {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const missing = ["soffice", "pdftotext", "pdfinfo", "pdfimages"].filter((program) => !has(program));

const folder = mkdtempSync(join(tmpdir(), "bangfu-office-"));
afterAll(() => rmSync(folder, { recursive: true }));

const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];
const silent = {
  out: () => undefined,
  err: () => undefined,
  colour: false,
  locale: "zh",
  now: () => Date.UTC(2024, 9, 31),
} as const;

const pdfOf = (name: string): string => {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, name)],
    {
      stdio: "ignore",
    },
  );
  return join(folder, name.replace(/\.\w+$/, ".pdf"));
};
const words = (pdf: string): string => execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
const pages = (pdf: string): number =>
  Number(/^Pages: +(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))![1]);

/** What the annex begins with: nothing else on a page is above it. */
const ANNEX = /^\s*附件 +进展情况明细|^\s*Annex: the progress in detail/;

/** The breadth and the height of each page, in points. */
const sizesOf = (pdf: string, count: number): string[] => {
  const printed = execFileSync("pdfinfo", ["-l", String(count), pdf], { encoding: "utf8" });
  return [...printed.matchAll(/^Page +\d+ size: +(\S+ x \S+)/gm)].map(([, size]) => size!);
};

const title =
  missing.length === 0
    ? "a .docx report in LibreOffice"
    : `a .docx report in LibreOffice (left out: no ${missing.join(", ")} here)`;

describe.skipIf(missing.length > 0)(title, () => {
  let [whole, unit] = ["", ""];
  beforeAll(async () => {
    const write = (name: string, ...more: string[]) =>
      main(["report", ...YANHE, "--period", "2024Q3", "-o", name, ...more], { ...silent, cwd: folder });
    expect(await write("whole.docx")).toBe(0);
    expect(await write("unit.docx", "--unit", "教务科")).toBe(0);
    whole = pdfOf("whole.docx");
    unit = pdfOf("unit.docx");
  });

  it("is a document of A4 pages, each with its number, upright and broad ones", () => {
    const count = pages(whole);
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(50);
    const numbers = [...words(whole).matchAll(/— *(\d+) *—/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    const sizes = sizesOf(whole, count);
    const texts = words(whole).split("\f");
    const sizeAt = (heading: RegExp): string | undefined =>
      sizes[texts.findIndex((text) => heading.test(text))];
    // What is read begins on the first page; the annex, a page of its own.
    expect(texts[0]).toContain("一、结论");
    for (const heading of [/一、结论/, /二、本期变化/, ANNEX, /三、完成情况/, /十、数字说明/])
      expect(sizeAt(heading), String(heading)).toMatch(/^595\.\d+ x 841/);
    for (const heading of [/二、重点任务进展情况/, /七、到期提示/])
      expect(sizeAt(heading), String(heading)).toMatch(/^841\.\d+ x 595/);
  });

  it("says in print what the report says: the sections, the 20 tasks, the shares", () => {
    const text = words(whole);
    for (const heading of [
      "一、结论",
      "三、需要决定的事项",
      "二、重点任务进展情况",
      "五、存在问题",
      "八、下一步工作",
      "十、数字说明",
    ])
      expect(text).toContain(heading);
    expect(text).toContain("60%");
    const explained = text.match(/^ *任务 \d\.\d：/gm) ?? [];
    expect(new Set(explained.map((line) => line.trim())).size).toBe(20);
  });

  it("repeats the head of a table on each page that it runs over", () => {
    const heads = words(whole)
      .split("\f")
      .filter((page) => /编号 +重点任务 +完成时限/.test(page));
    expect(heads.length).toBeGreaterThanOrEqual(4);
  });

  it("is shorter for one unit, and names it", () => {
    expect(pages(unit)).toBeLessThan(pages(whole));
    expect(words(unit)).toContain("教务科");
    expect(words(unit)).not.toContain("九、各责任单位情况");
  });
});

describe.skipIf(missing.length > 0)(title.replace("a .docx", "an .xlsx"), () => {
  let pdf = "";
  beforeAll(async () => {
    const argv = ["report", ...YANHE, "--period", "2024Q3", "-o", "table.xlsx"];
    expect(await main(argv, { ...silent, cwd: folder })).toBe(0);
    pdf = pdfOf("table.xlsx");
  });

  it("lies across on A4, as wide as the page, with the number of each page", () => {
    const count = pages(pdf);
    // Ten sections, the list of tasks on several pages; were it wider than a page, there would be twice as many.
    expect(count).toBeGreaterThanOrEqual(10);
    expect(count).toBeLessThan(40);
    expect(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })).toMatch(/Page size: +841\.\d+ x 595/);
    expect(words(pdf)).toContain(`1 / ${count}`);
  });

  it("says in print what the report says, with its pictures", () => {
    const text = words(pdf);
    for (const heading of ["一、结论", "二、重点任务进展情况", "十、数字说明"])
      expect(text).toContain(heading);
    expect(text).toContain("60%");
    const pictures = execFileSync("pdfimages", ["-list", pdf], { encoding: "utf8" });
    expect(pictures.match(/ image /g)!.length).toBeGreaterThanOrEqual(2);
  });
});
