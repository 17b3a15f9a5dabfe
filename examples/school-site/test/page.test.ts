import { fileURLToPath } from "node:url";
import { assess, summarize } from "@bangfu/core";
import { statusWord, wholePercent } from "@bangfu/view";
import type { BangfuSummary } from "@bangfu/widgets";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// The built program: the page is served as a newcomer gets it.
import { main } from "@bangfu/cli";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { serve } from "../server.mjs";

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const facts = summarize(plan, sampleLedger);
const progress = assess(facts, { asOf: sampleAsOf });

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let published: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const out = folder("../dist");
  expect(
    await main(["publish", "@bangfu/plan-yanhe", "@bangfu/plan-yanhe", "-o", out, "--notice", "示例数据"]),
  ).toBe(0);
  server = await serve([folder("../public"), out]);
  published = await serve([out]);
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await published.close();
});

/** Opens the page and collects what it complains of and asks for. */
const open = async (address: string, width = 1280) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  page.setDefaultTimeout(240_000);
  await page.goto(server.address + address);
  await page.locator("bangfu-tasks [data-task]").first().waitFor();
  return { page, complaints, requests };
};

const rowsOf = (page: Page) =>
  page.locator("bangfu-tasks [data-task]").evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute("data-task"),
      status: row.querySelector(".lamp")?.textContent?.trim(),
      percent: row.querySelector(".figures b")?.textContent?.trim(),
    })),
  );

describe("the school's home page", () => {
  it("shows the headline that core calculates, marked as illustrative", async () => {
    const { page, complaints } = await open("");
    const summary = page.locator("bangfu-summary");
    const overall = progress.overall!;
    expect(await summary.locator(".percent").textContent()).toBe(
      `${wholePercent(overall.attainment!, false)}%`,
    );
    expect((await summary.locator(".headline .lamp").textContent())?.trim()).toBe(
      statusWord(overall.status, "zh"),
    );
    expect(await summary.locator("header").textContent()).toContain("截至 2024-10-31");
    expect(await summary.locator(".notice").textContent()).toBe("示例数据");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows all 20 tasks with the status and the percentage that core calculates", async () => {
    const { page } = await open("");
    const expected = plan.tasks.map(({ id }) => {
      const { attainment, status } = progress.tasks[id]!;
      const percent = attainment === null ? "暂无数据" : `${wholePercent(attainment, attainment === 1)}%`;
      return { id, status: statusWord(status, "zh"), percent };
    });
    expect((await rowsOf(page)).sort((a, b) => (a.id! < b.id! ? -1 : 1))).toEqual(expected);
    await page.close();
  });

  it("fetches the facts once for both widgets and asks no other host", async () => {
    const { page, requests } = await open("");
    expect(requests.filter((url) => url.endsWith("facts.json"))).toHaveLength(1);
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
    await page.close();
  });

  it("speaks English where the page asks for it", async () => {
    const { page } = await open("?lang=en");
    expect(await page.locator("bangfu-summary h2").textContent()).toBe("Overall progress");
    expect((await rowsOf(page)).find(({ id }) => id === "1.1")).toMatchObject({ status: "Met" });
    expect(await page.locator("h1").textContent()).toBe("Progress of the assistance");
    const days = page.locator("aside a").filter({ hasText: "End of" });
    expect(
      await days.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search)),
    ).toEqual(["?as-of=2023-12-31&lang=en", "?as-of=2025-12-31&lang=en"]);
    const other = page.getByRole("link", { name: "中文" });
    expect(await other.evaluate((link) => (link as HTMLAnchorElement).search)).toBe("");
    await page.close();
  });

  it("opens a task with the keyboard to its commitments and the explanation", async () => {
    const { page } = await open("");
    const toggle = page.locator('bangfu-tasks [data-task="1.3"] .toggle');
    await toggle.focus();
    await page.keyboard.press("Enter");
    const details = page.locator("bangfu-tasks .panel");
    expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    expect(await details.textContent()).toContain("每年至少开展4次以上");
    expect(await details.locator("[part=commitment]").count()).toBe(
      plan.commitments.filter(({ task }) => task === "1.3").length,
    );
    await page.close();
  });

  it("works in an old page: GBK bytes, quirks mode, tables, 12 pixels", async () => {
    const { page, complaints } = await open("old.html");
    expect(await page.evaluate(() => [document.compatMode, document.characterSet])).toEqual([
      "BackCompat",
      "GBK",
    ]);
    expect(await page.locator("bangfu-summary .notice").textContent()).toBe("示例数据");
    expect(await rowsOf(page)).toHaveLength(20);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("never scrolls sideways on a phone of 360 pixels", async () => {
    const { page } = await open("", 360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  it("shows on a phone's first screen what needs attention, who carries it and by when", async () => {
    const { page } = await open("", 360);
    await page.setViewportSize({ width: 360, height: 740 });
    const attention = page.locator("bangfu-summary a[href^='#task-']");
    const box = (await attention.last().boundingBox())!;
    expect(await attention.count()).toBe(3);
    // With the line below it, and above the slider that stands at the lower edge.
    expect(box.y + 2 * box.height).toBeLessThan(740 - 80);
    await page.close();
  });
});

/** Keeps how far things move. */
const watchShift = (): void => {
  const kept = { shift: 0 };
  Object.assign(globalThis, { kept });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      kept.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
};

const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let at = 0; at < 4; at++) await new Promise((done) => requestAnimationFrame(done));
  });

describe("the published page", () => {
  it.each([
    [360, 800],
    [1280, 800],
    [1920, 1080],
  ])("at %i × %i its figures take the place of their tables without a shift", async (width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(240_000);
    await page.addInitScript(watchShift);
    // Each file comes when what was there before it has been painted.
    for (const file of ["bangfu.js", "facts.json"])
      await page.route(`**/${file}`, async (route) => {
        await frames(page);
        await route.continue();
      });
    await page.goto(`${published.address}index.html`);
    await page.locator("bangfu-document [part]").first().waitFor({ state: "attached" });
    await frames(page);
    const { shift } = await page.evaluate<{ shift: number }>("kept");
    expect(shift).toBeLessThanOrEqual(0.02);
    await page.close();
  });

  it.each([
    [360, 10_000],
    [1280, 5000],
  ])("at %i px with the sample it is at most %i px high", async (width, most) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    page.setDefaultTimeout(240_000);
    await page.goto(`${published.address}index.html`);
    // The height must not depend on the day of the test.
    await page.evaluate(
      (asOf) => document.querySelector("bangfu-plan")!.setAttribute("as-of", asOf),
      sampleAsOf,
    );
    const isShown = (asOf: string) =>
      [...document.querySelectorAll<BangfuSummary>("bangfu-plan > section > *")].every(
        ({ progress }) => progress?.asOf === asOf,
      );
    await page.waitForFunction(isShown, sampleAsOf);
    await frames(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
    await page.close();
  });
});
