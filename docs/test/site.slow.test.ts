import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../scripts/browser.mjs";
import { snippetsOf } from "./support/snippets.js";
import { BASE, buildSite } from "./support/build.js";
import { serve, type Site } from "./support/serve.js";
import { measured, violations, visit } from "./support/visit.js";

const SHORT = process.env["SLOW"] === "short";
/** One page of each kind, which is all in CI. */
const MAIN = [
  "index.html",
  "configurator.html",
  "living-document.html",
  "try.html",
  "model.html",
  "rules/4-expected.html",
  "how-to/embed.html",
  "reference/widgets/tasks.html",
  "en/reference/widgets/region.html",
  "reference/cli.html",
  "en/troubleshooting.html",
];

let browser: Browser;
let site: Site;
let folder: string;
let pages: string[];

beforeAll(async () => {
  folder = await buildSite();
  pages = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html") && name !== "404.html");
  site = await serve({ [BASE]: folder });
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const address = (page: string): string => site.origin + BASE + page;
const textOf = (page: string): string => readFileSync(join(folder, page), "utf8");

/** Where the links of a page lead that lie on the site, as page and fragment. */
const linksOf = (page: string): [target: string, fragment: string][] =>
  [...textOf(page).matchAll(/<a[^>]* href="([^"]*)"/g)]
    .map(([, href]) => new URL(href!.replaceAll("&amp;", "&"), address(page)))
    .filter(({ origin, protocol }) => protocol === "http:" && origin === site.origin)
    .map(({ pathname, hash }) => [decodeURIComponent(pathname), decodeURIComponent(hash.slice(1))]);

describe("the site", () => {
  it("has both languages of every page", () => {
    const chinese = pages.filter((page) => !page.startsWith("en/"));
    expect(chinese.length).toBeGreaterThan(40);
    expect(
      pages
        .filter((page) => page.startsWith("en/"))
        .map((page) => page.slice(3))
        .sort(),
    ).toEqual(chinese.sort());
    for (const page of MAIN) expect(pages).toContain(page);
  });

  it("has no link that leads nowhere, fragments too, and none beside its base", () => {
    const ids = new Map(
      pages.map((page) => [page, new Set([...textOf(page).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!))]),
    );
    const lost = pages.flatMap((page) =>
      linksOf(page)
        .filter(([path, fragment]) => {
          const target = path.slice(BASE.length).replace(/(^|\/)$/, "$1index.html");
          if (!path.startsWith(BASE) || !ids.has(target)) return true;
          return fragment !== "" && !ids.get(target)!.has(fragment);
        })
        .map(([path, fragment]) => `${page}: ${path}#${fragment}`),
    );
    expect(lost).toEqual([]);
  });

  it("asks no other host: no address of one in its styles and scripts but in links", () => {
    for (const name of readdirSync(join(folder, "assets")).filter((each) => each.endsWith(".css")))
      expect(textOf(`assets/${name}`), name).not.toMatch(/url\(["']?https?:|@import/);
  });
});

/** The code that stands beyond the right edge of its block or is hidden there. */
const cutCode = (page: Page): Promise<string[]> =>
  page
    .locator("pre, .live-expression")
    .evaluateAll((blocks) =>
      blocks
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent!.trim().slice(0, 60)),
    );

/** Opens a page with nothing to complain of, whatever it is painted in. */
const inspected = async (page: string, colorScheme: "light" | "dark", width: number) => {
  await using opened = await visit(browser, address(page), {
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  // Its title comes with the page's script; before that the page is not done.
  const done = opened.page.locator('.VPSwitchAppearance:not([title=""])').first();
  await done.waitFor({ state: "attached" });
  const { shift, moved, largest } = await measured(opened.page);
  return {
    complaints: opened.complaints,
    others: opened.requests.filter((url) => !url.startsWith(site.origin) && !/^(blob|data):/.test(url)),
    shift: shift < 0.005 ? 0 : `${shift.toFixed(3)} ${moved.join(" ")}`,
    axe: await violations(opened.page),
    cut: await cutCode(opened.page),
    wider: await opened.page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    largest,
  };
};

describe("a page in Chromium", () => {
  const looks = [
    ["light", 1280],
    ["dark", 360],
  ] as const;

  it.each(MAIN)(
    "%s: no error, axe finds nothing, nothing moves, no other host, no sideways scrolling",
    async (page) => {
      const seen = await Promise.all(looks.map(([scheme, width]) => inspected(page, scheme, width)));
      for (const [at, [scheme, width]] of looks.entries()) {
        const { largest, ...found } = seen[at]!;
        console.log(`${page} ${scheme} ${width}: largest paint after ${Math.round(largest)} ms`);
        expect(found, `${scheme} ${width}`).toEqual({
          complaints: [],
          others: [],
          shift: 0,
          axe: [],
          cut: [],
          wider: false,
        });
      }
    },
  );

  it.runIf(!SHORT)(
    "every other page is as clean",
    async () => {
      const unclean: string[] = [];
      for (const page of pages.filter((each) => !MAIN.includes(each)))
        for (const [scheme, width] of looks) {
          const found = await inspected(page, scheme, width);
          const { complaints, others, shift, axe, cut, wider } = found;
          if (complaints.length + others.length + axe.length + cut.length > 0 || shift !== 0 || wider)
            unclean.push(`${page} ${scheme} ${width}: ${JSON.stringify(found)}`);
        }
      expect(unclean).toEqual([]);
    },
    1_800_000,
  );

  it("finds 责任单位 by the search, without a network", async () => {
    await using opened = await visit(browser, address("index.html"));
    await opened.page.context().setOffline(false);
    await opened.page.keyboard.press("Control+k");
    await opened.page.locator("#localsearch-input").fill("责任单位");
    await opened.page.locator(".results .result").first().waitFor();
    const first = await opened.page.locator(".results .result").allTextContents();
    expect(first.join()).toContain("单位");
    await opened.page.keyboard.press("Enter");
    await opened.page.waitForURL((url) => !url.pathname.endsWith("index.html"));
    // The address changes before the page does.
    await opened.page.locator("main", { hasText: "责任单位" }).waitFor();
    expect(opened.requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
  });

  it("calculates every example of the rules in the browser as the page states", async () => {
    const rules = pages.filter((each) => (SHORT ? /^rules\/\d/ : /^(en\/)?rules\/\d/).test(each));
    expect(rules.length).toBeGreaterThan(8);
    const calculated = async (page: string): Promise<void> => {
      await using opened = await visit(browser, address(page));
      await opened.page.locator(".live-check").first().waitFor();
      // A row says nothing of agreement before it is calculated.
      const open = opened.page.locator(".lab-stated tbody tr:not([data-agrees])");
      await expect.poll(() => open.count(), { message: page, timeout: 240_000 }).toBe(0);
      expect(await opened.page.locator(".live-check.differs").count(), page).toBe(0);
      expect(await opened.page.locator('[data-agrees="false"]').count(), page).toBe(0);
    };
    for (let at = 0; at < rules.length; at += 3)
      await Promise.all(rules.slice(at, at + 3).map((page) => calculated(page)));
  });
});

describe("the laboratory", () => {
  it("calculates six worked examples as stated, and a reader's own number anew", async () => {
    await using opened = await visit(browser, address("try.html"));
    const { page } = opened;
    for (let at = 0; at < 6; at += 1) {
      await page.locator(".lab-examples button").nth(at).click();
      await page.locator('[data-agrees="true"]').first().waitFor();
      expect(await page.locator('[data-agrees="false"]').count()).toBe(0);
    }
    await page.locator(".lab-examples button").first().click();
    // Two of two exchanges instead of two of four: met, a third of three years.
    await page.getByLabel("目标值").fill("2");
    await page.getByText("完成 33.3%", { exact: true }).waitFor();
    await page.getByLabel("台账记录").fill("昨天 1");
    await page.getByText("台账记录第 1 行读不懂：“昨天 1”。").waitFor();
  });
});

const drawn = async (page: Page): Promise<string> => {
  const summary = page.locator("bangfu-summary .percent");
  await summary.waitFor();
  return (await summary.textContent())!.trim();
};

describe("the configurator", () => {
  const open = (query = "") => visit(browser, address(`configurator.html${query}`));

  it("hands out a snippet that works in an empty page", async () => {
    await using opened = await open();
    await opened.page.locator("[name=at]").fill(BASE);
    const snippet = await opened.page.locator(".copy-box textarea").first().inputValue();
    expect(snippet).toContain(`<script src="${BASE}bangfu.js" defer></script>`);
    site.pages.set("/empty.html", `<!doctype html><title>empty</title>${snippet}`);
    await using pasted = await visit(browser, `${site.origin}/empty.html`);
    expect(await drawn(pasted.page)).toBe("61%");
    expect(pasted.complaints.filter((text) => !text.includes("404"))).toEqual([]);
  });

  it("previews in English on the English page, and says so in the code", async () => {
    await using opened = await visit(browser, address("en/configurator.html"));
    const frame = opened.page.frameLocator("iframe.preview");
    expect(await frame.locator("bangfu-summary h2").textContent()).toBe("Overall progress");
    expect(await opened.page.locator(".copy-box textarea").first().inputValue()).toContain(' lang="en"');
  });

  it("keeps the choice in the address and takes it from there", async () => {
    await using opened = await open();
    await opened.page.locator("[name=widget]").selectOption("tasks");
    await opened.page.locator("[name=theme]").selectOption("dark");
    await expect.poll(() => new URL(opened.page.url()).search).toContain("widget=tasks&theme=dark");
    await using again = await visit(browser, opened.page.url());
    expect(await again.page.locator("[name=widget]").inputValue()).toBe("tasks");
    await again.page
      .frameLocator("iframe.preview")
      .locator("bangfu-tasks[theme=dark] [data-task]")
      .first()
      .waitFor();
  });

  it("is worked by the keyboard alone", async () => {
    await using opened = await open();
    await opened.page.locator("[name=widget]").focus();
    await opened.page.keyboard.press("ArrowDown");
    await expect
      .poll(() => opened.page.locator(".copy-box textarea").first().inputValue())
      .toContain("<bangfu-tasks");
    await opened.page.locator("[name=place][value=alone]").focus();
    await opened.page.keyboard.press("ArrowRight");
    await expect.poll(() => opened.page.locator("[name=place][value=old]").isChecked()).toBe(true);
  });

  it("shows the widget in a page that is in GBK and in quirks mode", async () => {
    await using opened = await open();
    await opened.page.locator("[name=place][value=old]").check();
    const frame = opened.page.frameLocator("iframe.preview");
    await frame.locator("bangfu-summary .percent").waitFor();
    const host = await opened.page.locator("iframe.preview").elementHandle();
    const inside = await (await host!.contentFrame())!.evaluate(() => ({
      mode: document.compatMode,
      encoding: document.characterSet,
      text: document.body.innerText.includes("某县中等职业学校"),
    }));
    expect(inside).toEqual({ mode: "BackCompat", encoding: "GBK", text: true });
  });

  it("takes a facts file and says of any other file what it is; asks nobody", async () => {
    await using opened = await open();
    const file = opened.page.locator("input[type=file]");
    const give = (name: string, text: string) =>
      file.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await give("ledger.json", '{"format":"bangfu-ledger/1"}');
    await opened.page.getByText("这个文件的格式是 bangfu-ledger/1").waitFor();
    await give("bad.json", "{");
    await opened.page.getByText("这个文件不是 JSON").waitFor();
    const facts = JSON.parse(textOf("facts.json")) as { plan: { school: { name: string } } };
    facts.plan.school.name = "另一所学校";
    await give("mine.json", JSON.stringify(facts));
    await opened.page.frameLocator("iframe.preview").getByText("另一所学校").waitFor();
    const region = textOf("rollup.json").replaceAll("甲县职业学校", "某一所学校");
    await give("rollup.json", region);
    await opened.page.frameLocator("iframe.preview").getByText("某一所学校").first().waitFor();
    expect(await opened.page.locator(".copy-box textarea").first().inputValue()).toContain(
      '<bangfu-region src="rollup.json"',
    );
    expect(opened.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith("blob:"))).toEqual(
      [],
    );
  });

  it("draws the picture as SVG and as PNG", async () => {
    await using opened = await open();
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        opened.page.waitForEvent("download"),
        opened.page.getByRole("button", { name }).click(),
      ]);
      return readFileSync((await download.path())!);
    };
    expect((await saved("summary.svg")).toString()).toMatch(/^<svg [\s\S]*61%/);
    const png = await saved("summary.png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // 600 wide, twice as large for sharp screens.
    expect(png.readUInt32BE(16)).toBe(1200);
    expect((await saved("bangfu-summary.html")).toString()).toContain('<bangfu-summary src="facts.json"');
  });
});

describe("the start pages", () => {
  it.each(["zh/start/webmaster.md", "zh/start/county.md", "en/start/webmaster.md", "en/start/county.md"])(
    "%s: its snippet works as it stands",
    async (page) => {
      for (const html of snippetsOf(page, "html")) {
        const path = `/page-${Math.abs(html.length)}.html`;
        // As the page says: the files lie in /bangfu/, and a region's in its folder there.
        site.pages.set(path, html.replaceAll("/bangfu/region/", BASE));
        await using opened = await visit(browser, site.origin + path);
        await opened.page.locator("bangfu-summary .percent, bangfu-region [part~=lamp]").first().waitFor();
      }
    },
  );
});
