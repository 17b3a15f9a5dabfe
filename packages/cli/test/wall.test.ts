import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-wall-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
  const publish = (lang: string) =>
    runIn(folder)(
      ...["publish", "@bangfu/plan-yanhe", "@bangfu/plan-yanhe", "-o", lang, "--lang", lang],
      ...["--url", "https://school.example/bangfu/"],
    );
  expect((await publish("zh")).code).toBe(0);
  expect((await publish("en")).code).toBe(0);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const opened = async (lang: string, viewport: { width: number; height: number }, hasScript = true) => {
  const page = await browser.newPage({ viewport, javaScriptEnabled: hasScript });
  await page.goto(pathToFileURL(join(folder, lang, "wall.html")).href);
  return page;
};

/** The smallest letters of a page, whatever of it reaches out of the screen, and how far it scrolls. */
const MEASURED = `(() => {
  const texts = [...document.querySelectorAll("main *")].filter((each) =>
    [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ""));
  const out = [...document.querySelectorAll("main *")].filter((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
  });
  return {
    smallest: Math.min(...texts.map((each) => parseFloat(getComputedStyle(each).fontSize))),
    out: out.map((each) => each.outerHTML.slice(0, 60)),
    scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
  };
})()`;

describe.each(["zh", "en"])("the page for a wall, in %s", (lang) => {
  it("fits 1920 × 1080 without scrolling, no letter under 28 pixels, with and without script", async () => {
    for (const hasScript of [true, false]) {
      const page = await opened(lang, { width: 1920, height: 1080 }, hasScript);
      const { smallest, out, scrolls } = await page.evaluate<{
        smallest: number;
        out: string[];
        scrolls: boolean;
      }>(MEASURED);
      expect(smallest).toBeGreaterThanOrEqual(28);
      expect(out).toEqual([]);
      expect(scrolls).toBe(false);
      expect(await page.textContent("h1")).toContain("沿河土家族自治县中等职业学校");
      await page.close();
    }
  });

  it("fits other screens too, and a telephone as far as its breadth goes", async () => {
    const small = await opened(lang, { width: 1366, height: 768 });
    expect(await small.evaluate(MEASURED)).toMatchObject({ out: [], scrolls: false });
    await small.close();
    const phone = await opened(lang, { width: 360, height: 740 });
    expect(await phone.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await phone.close();
  });

  it("has no finding of axe", async () => {
    const page = await opened(lang, { width: 1920, height: 1080 });
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
});

describe("the page for a wall", () => {
  it("asks for itself anew when a day has begun, and not before", async () => {
    const page = await browser.newPage();
    await page.clock.install({ time: new Date("2024-10-31T12:30:00") });
    let answered = 0;
    const html = readFileSync(join(folder, "zh", "wall.html"), "utf8");
    await page.route("http://wall.example/**", (route) => {
      answered++;
      return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
    });
    await page.goto("http://wall.example/wall.html");
    expect(answered).toBe(1);
    await page.clock.runFor("11:00:00");
    expect(answered).toBe(1);
    const loaded = page.waitForEvent("load");
    await page.clock.runFor("01:00:00");
    await loaded;
    // Asked whether it is there, then loaded.
    expect(answered).toBe(3);
    await page.close();
  });
});
