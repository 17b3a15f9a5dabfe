import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportHtml, type Report, type ReportSection } from "@bangfu/site";
import { chromium } from "playwright";
import { afterAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";

const folder = mkdtempSync(join(tmpdir(), "bangfu-sign-"));
afterAll(() => rmSync(folder, { recursive: true }));

const canRead = ((): boolean => {
  try {
    execFileSync("which", ["pdftotext"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

const SIGN = "填报人：＿＿＿＿";
const COUNTS = Array.from({ length: 40 }, (_, at) => at + 1);

const sectionOf = (count: number): ReportSection => ({
  ...{ level: 1, heading: `表 ${count}`, wide: true, newPage: true },
  blocks: [
    {
      ...{ kind: "table", caption: `共 ${count} 条` },
      columns: [
        { title: "序号", width: 6 },
        { title: "内容", width: 30 },
      ],
      rows: Array.from({ length: count }, (_, at) => [`第${at + 1}条`, "交流\n互访\n研讨"]),
    },
    { kind: "paragraph", text: SIGN },
  ],
});

const report: Report = {
  ...{ locale: "zh", title: "方案", subtitle: "台账", asOf: "2024-04-02", particulars: [] },
  addressee: undefined,
  sections: COUNTS.map(sectionOf),
};

/** The texts of the pages that a browser prints. */
const printed = async (html: string): Promise<readonly string[]> => {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
  const page = await browser.newPage();
  await page.setContent(html);
  const path = join(folder, "ledger.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  await browser.close();
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).split("\f");
};

describe.skipIf(!canRead)("a table to sign", () => {
  it("has its line to sign below a row, and its head on every page, however many rows it has", async () => {
    const pages = await printed(reportHtml(report));
    const signed = pages.filter((text) => text.includes(SIGN));
    expect(signed).toHaveLength(COUNTS.length);
    for (const text of signed) expect(text).toMatch(/序号[^]*第\d+条[^]*填报人/);
    for (const text of pages.filter((each) => /第\d+条/.test(each))) expect(text).toContain("序号");
  });
});
