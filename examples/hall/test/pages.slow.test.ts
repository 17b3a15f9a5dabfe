import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "@bangfu/cli";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { serve } from "../../school-site/server.mjs";
import { publish } from "../publish.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SAMPLE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];
const folder = mkdtempSync(join(tmpdir(), "bangfu-pages-"));
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** Every page that somebody can reach from the hall, with how high it may be on a desk and on a phone. */
const PAGES: readonly { path: string; limits?: Readonly<Record<number, number>> }[] = [
  { path: "index.html" },
  { path: "en.html" },
  { path: "site/index.html", limits: { 360: 10_000 } },
  { path: "site-en/index.html" },
  { path: "school/index.html" },
  { path: "county/index.html" },
  { path: "county-en/index.html" },
  { path: "office.html" },
  { path: "document.html" },
  { path: "report.html" },
];

beforeAll(async () => {
  await publish(folder);
  const report = ["report", ...SAMPLE, "--period", "2024Q3", "-o", join(folder, "report.html")];
  expect(await main(report)).toBe(0);
  server = await serve([folder]);
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Elements below the first screen load when they come into sight. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += 600) {
      scrollTo(0, at);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    scrollTo(0, 0);
  });

const inspected = async (path: string, width: number, colorScheme: "light" | "dark") => {
  const context = { viewport: { width, height: width > 600 ? 800 : 740 }, colorScheme };
  const page = await browser.newPage({ ...context, reducedMotion: "reduce" });
  page.setDefaultTimeout(240_000);
  await page.goto(server.address + path, { waitUntil: "networkidle" });
  await scrollThrough(page);
  await page.waitForLoadState("networkidle");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run({ exclude: ['iframe'] }, { iframes: false })",
  );
  await page.close();
  return {
    height,
    wider,
    axe: violations.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html}`),
  };
};

describe.each(PAGES)("$path", ({ path, limits = {} }) => {
  it.each([1280, 360])(
    "%i wide: axe finds nothing in light and dark, and it is not too high",
    async (width) => {
      expect(existsSync(join(folder, path))).toBe(true);
      for (const colour of ["light", "dark"] as const) {
        const { height, ...found } = await inspected(path, width, colour);
        console.log(`${path} ${width} ${colour}: ${height} px high`);
        expect(found, colour).toEqual({ axe: [], wider: false });
        expect(height).toBeLessThanOrEqual(limits[width] ?? Infinity);
      }
    },
  );
});
