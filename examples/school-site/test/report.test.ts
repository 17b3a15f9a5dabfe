import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "@bangfu/cli";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "bangfu-report-"));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe("axe", () => {
  it.each(["zh", "en"] as const)("finds nothing in a report in %s", async (locale) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const file = join(folder, `${locale}.html`);
    const sample = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];
    expect(await main(["report", ...sample, "--period", "2024Q3", "--lang", locale, "-o", file])).toBe(0);
    await page.setContent(readFileSync(file, "utf8"));
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
    await page.close();
  });
});
