import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRollup } from "@bangfu/core/schema";
import type { Rollup } from "@bangfu/core/rollup";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { serve } from "../../school-site/server.mjs";
import { publish } from "../publish.mjs";

const folder = fileURLToPath(new URL("..", import.meta.url));
const file = (name: string) => readFileSync(`${folder}/dist/region/${name}`, "utf8");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  expect(await publish(folder)).toBe(0);
  server = await serve([`${folder}/dist/region`.replaceAll("//", "/")]);
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the county's board", () => {
  it("has one school in each state, the stale and the unpublished no zeros, weighted by their students", () => {
    const { value } = parseRollup(file("rollup.json")) as { value: Rollup };
    expect(value.overall.states).toEqual({ current: 1, behind: 1, stale: 1, unpublished: 1 });
    // 2000, 1000 and 800 students: the school that has published nothing weighs nothing.
    expect(value.counties).toMatchObject([{ county: "示例县", schools: 4, withData: 3, weight: "3800" }]);
    const shares = value.schools.flatMap(({ progress, weight }) =>
      progress?.overall ? [progress.overall.attainment! * weight!] : [],
    );
    expect(shares).toHaveLength(3);
    // Those that were read came so far over quarters, the last of which ended before 2024-10-31.
    expect(value.schools.map((each) => each.progress && each.history?.at(-1)?.asOf)).toEqual([
      ...["2024-09-30", "2024-09-30", "2024-09-30", undefined],
    ]);
    expect(value.schools[0]!.progress!.school.en).toEqual({ name: "Sample Vocational School No. 1" });
    expect(value.overall.attainment).toBeCloseTo((shares[0]! + shares[1]! + shares[2]!) / 3800, 12);
  });

  it.each([1280, 360])(
    "is drawn %i pixels wide without a complaint, and no school is lost",
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(server.address);
      const board = page.locator("bangfu-region");
      await board.locator(".frame").waitFor();
      const text = await board.locator(width > 680 ? "[part=table] tbody tr" : ".card").allTextContents();
      expect(text).toHaveLength(4);
      expect(text.filter((row) => row.includes("数据陈旧"))).toHaveLength(1);
      // By need: the one to be called, the one that has published nothing, the stale one.
      expect(text[0]).toContain("需联系");
      expect(text[1]).toMatch(/示例第四职业学校\s*示例县/);
      expect(text[1]).toContain("未发布");
      expect(await board.locator(".sentence").textContent()).toMatch(
        /^\s*4 所学校：1 所需联系，1 所未发布，1 所超过 90 天没有新记录。\s*$/,
      );
      expect(await board.locator(".notice").textContent()).toBe("示例数据");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    },
  );

  it("can be read without a script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    context.setDefaultTimeout(240_000);
    const page = await context.newPage();
    await page.goto(server.address);
    expect(await page.locator("bangfu-region td", { hasText: "未发布" }).isVisible()).toBe(true);
    expect(await page.locator("#measures td", { hasText: "人员选派" }).first().isVisible()).toBe(true);
    await context.close();
  });
});
