import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";

const configFile = fileURLToPath(new URL("../vite.config.ts", import.meta.url));
const outDir = fileURLToPath(new URL("../dist", import.meta.url));
let browser: Browser;
let server: PreviewServer;

beforeAll(async () => {
  // As `vite build` does by itself; the test runner says "test", and Lit would warn.
  vi.stubEnv("NODE_ENV", "production");
  await build({ configFile, logLevel: "warn", build: { outDir } });
  server = await preview({ configFile, preview: { host: "127.0.0.1", port: 0 }, build: { outDir } });
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser?.close();
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

it("draws what Vue hands over, turns with its date and tells Vue what is opened", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(240_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(server.resolvedUrls!.local[0]!);
  await expect.poll(() => page.locator("bangfu-summary .percent").textContent()).toContain("61%");
  await page.locator('bangfu-tasks [data-task="2.1"] button').click();
  await page.getByText("任务 2.1", { exact: true }).waitFor();
  await page.getByLabel("截至日期").fill("2023-12-31");
  await expect.poll(() => page.locator("bangfu-summary header").textContent()).toContain("截至 2023-12-31");
  expect(complaints).toEqual([]);
});
