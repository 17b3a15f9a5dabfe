import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { serve } from "../../school-site/server.mjs";
import { addressesAt, PAGES, SNIPPET } from "../page.mjs";
import { publish } from "../publish.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = fileURLToPath(new URL("../dist", import.meta.url));
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  await publish(folder);
  server = await serve([folder]);
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (path: string, width = 1280, colorScheme: "light" | "dark" = "light") => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  page.setDefaultTimeout(240_000);
  const complaints: string[] = [];
  const others: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url()))
      others.push(request.url());
  });
  await page.goto(server.address + path);
  return { page, complaints, others };
};

const FORMS = (["zh", "en"] as const).flatMap((locale) =>
  [1280, 360].flatMap((width) =>
    (["light", "dark"] as const).map((colour) => [locale, width, colour] as const),
  ),
);

describe("the hall", () => {
  it.each(FORMS)("shows the headline in %s, %i wide, %s, and asks no other host", async (...form) => {
    const [locale, width, colour] = form;
    const { page, complaints, others } = await open(PAGES[locale].hall, width, colour);
    const summary = page.locator("bangfu-summary");
    // As the school's page shows it on the sample's day.
    await summary
      .getByText(locale === "zh" ? "有风险" : "At risk", { exact: true })
      .first()
      .waitFor();
    expect(await summary.locator(".percent").textContent()).toBe("61%");
    expect(await summary.locator(".notice").textContent()).toBe(
      locale === "zh" ? "示例数据" : "Illustrative data",
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(axe);
    // The miniatures are pages of their own.
    const { violations } = await page.evaluate<AxeResults>(
      "axe.run({ exclude: ['iframe'] }, { iframes: false })",
    );
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html}`)).toEqual([]);
    expect({ complaints, others }).toEqual({ complaints: [], others: [] });
    await page.close();
  });

  it("shows another day at the press of a button", async () => {
    const { page } = await open("");
    await page.getByRole("button", { name: "2023 年底" }).press("Enter");
    await page.locator("bangfu-summary header").getByText("截至 2023-12-31").waitFor();
    expect(await page.locator("[aria-pressed=true]").allTextContents()).toEqual(["2023 年底"]);
    await page.close();
  });

  it("leads from a task to its row on the school's page", async () => {
    const { page } = await open(PAGES.en.hall);
    await page.locator("bangfu-summary").getByRole("link").first().click();
    await page.waitForURL(`${server.address}school/index.html?lang=en#task-*`);
    // The row that the address names is opened.
    await page.locator('bangfu-tasks .toggle[aria-expanded="true"]').waitFor();
    await page.close();
  });

  it("shows the two lines that draw it", async () => {
    const { page } = await open("");
    expect(await page.locator("pre").textContent()).toBe(SNIPPET);
    await page.setContent(
      SNIPPET.replace("bangfu.js", `${server.address}site/bangfu.js`).replace(
        "facts.json",
        `${server.address}site/facts.json`,
      ),
    );
    await page.locator("bangfu-summary .percent").waitFor();
    await page.close();
  });

  it.each(["zh", "en"] as const)("has doors that open (%s)", async (locale) => {
    const { page } = await open(PAGES[locale].hall);
    const doors = await page
      .locator(".door a")
      .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
    // Two of the school's, county, office, document, documentation, and the page in GBK.
    expect(new Set(doors).size).toBe(7);
    for (const href of doors) expect([href, (await fetch(href)).status]).toEqual([href, 200]);
    await page.close();
  });

  it("prints no address that leads nowhere", async () => {
    const addresses = addressesAt(server.address).flatMap(({ addresses }) => addresses);
    expect(addresses).toHaveLength(11);
    for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  });
});

describe("the living document's page", () => {
  it.each([
    ["zh", 1280],
    ["zh", 360],
    ["en", 1280],
  ] as const)("shows the plan's own text (%s, %i)", async (locale, width) => {
    const { page, complaints } = await open(PAGES[locale].document, width);
    await page.locator("bangfu-document").getByText("帮扶工作实施方案").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html}`)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
