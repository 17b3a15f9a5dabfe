import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { runIn } from "./support/run.js";

const has = (program: string): boolean => {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const missing = ["soffice", "pdftotext"].filter((program) => !has(program));

const folder = mkdtempSync(join(tmpdir(), "bangfu-length-"));
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const run = runIn(folder);
const YANHE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];

const printedByOffice = (name: string): string => {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const argv = ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, name)];
  execFileSync("soffice", [profile, ...argv], { stdio: "ignore" });
  return join(folder, name.replace(/\.\w+$/, ".pdf"));
};

const printedByBrowser = async (name: string): Promise<string> => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, name)).href);
  const path = join(folder, `${name}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true });
  await page.close();
  return path;
};

/** The annex begins a page; what is read stands before it. */
const pagesBeforeAnnex = (pdf: string): number =>
  execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" })
    .split("\f")
    .findIndex(
      (text) => /^\s*(附件\s+进展情况明细|Annex: the progress in detail)\s*$/m.exec(text)?.index === 0,
    );

const REPORTS: readonly (readonly [name: string, ...argv: string[]])[] = [
  ["a quarter", "--period", "2024Q3"],
  ["a quarter in English", "--period", "2024Q3", "--lang", "en"],
  ["a year's last quarter", "--period", "2024Q4", "--as-of", "2024-12-31"],
  ["a quarter with much that is missed", "--period", "2025Q1", "--as-of", "2025-03-31"],
  ["a half year", "--period", "2023H2"],
  ["one unit", "--period", "2024Q3", "--unit", "教务科"],
  ["a quarter to sign", "--period", "2024Q3", "--to-sign", "--signed-by", "帮扶工作办公室"],
  [
    "a quarter with much that is missed, to sign, with annexes",
    ...["--period", "2025Q1", "--as-of", "2025-03-31", "--to-sign", "--annex", "会议纪要", "照片"],
  ],
];

describe.skipIf(missing.length > 0)(
  missing.length === 0 ? "a report is read on two pages" : `left out: no ${missing.join(", ")} here`,
  () => {
    it.each(REPORTS)("of %s, in Word and from a browser", async (name, ...argv) => {
      const file = name.replaceAll(/\W/g, "-");
      const report = (ending: string) =>
        run("report", ...YANHE, ...argv, "--addressee", "沿河土家族自治县教育局", "-o", `${file}.${ending}`);
      expect((await report("docx")).code).toBe(0);
      expect(pagesBeforeAnnex(printedByOffice(`${file}.docx`))).toBe(2);
      expect((await report("html")).code).toBe(0);
      expect(pagesBeforeAnnex(await printedByBrowser(`${file}.html`))).toBe(2);
    });
  },
);
