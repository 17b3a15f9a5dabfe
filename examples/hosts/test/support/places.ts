import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { describe, expect, it } from "vitest";
import { BROWSER_ARGS } from "../../../../scripts/browser.mjs";
import { shown, WHOLE } from "./read.js";
import { bytesOf, facts } from "./site.js";
import { opened, type useSite } from "./use.js";
import { visit } from "./visit.js";

/** What a screen reader gets of a page: without the flag the engine leaves out what is not laid out. */
const readOut = async (address: string, executablePath: string): Promise<string> => {
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS, "--force-renderer-accessibility"],
  });
  await using visiting = await visit(browser, address);
  await opened(visiting);
  const session = await visiting.page.context().newCDPSession(visiting.page);
  const tree = JSON.stringify(await session.send("Accessibility.getFullAXTree"));
  await browser.close();
  return tree;
};

/**
 * What holds where a page stands, and of the pages that are no hosts like the others. An engine whose `find`
 * finds nothing, not even plain text, is not asked to search.
 */
export const checkPlaces = (site: ReturnType<typeof useSite>, { searches = true } = {}): void => {
  describe("where a page stands", () => {
    it("is shown from disk, with the data inside the elements", async () => {
      const folder = await mkdtemp(join(tmpdir(), "bangfu-hosts-"));
      for (const file of ["inline.html", "bangfu.js"]) await writeFile(join(folder, file), bytesOf(file));
      const address = pathToFileURL(join(folder, "inline.html")).href;
      await using opening = await visit(site.browser(), address);
      await opened(opening);
      expect(await shown(opening)).toEqual(WHOLE);
      expect(opening.complaints).toEqual([]);
      expect(opening.requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
      await rm(folder, { recursive: true });
    });

    it.each(["frame.html", "frame-sandbox.html"])("is shown in an iframe (%s)", async (file) => {
      await using visiting = await site.visit(file, {});
      const frame = visiting.page.frames()[1]!;
      await opened({ page: frame });
      expect(await frame.locator("bangfu-summary .percent").textContent()).toBe("61%");
      expect(await frame.locator("bangfu-tasks [data-task]").count()).toBe(20);
      expect(visiting.complaints).toEqual([]);
    });
  });

  describe("an element that waits until it is seen", () => {
    it("loads though the page has moved it meanwhile", async () => {
      await using visiting = await site.visit("plain.html", {});
      await opened(visiting);
      await visiting.page.evaluate(async () => {
        const low = document.createElement("div");
        low.style.paddingTop = "9000px";
        low.innerHTML =
          '<bangfu-summary size="badge" src="facts.json" as-of="2024-10-31" loading="lazy"></bangfu-summary>';
        document.body.append(low);
        await (low.firstElementChild as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
        document.body.append(low);
      });
      const badge = visiting.page.locator("bangfu-summary[size=badge]");
      expect(await badge.evaluate(({ shadowRoot }) => shadowRoot!.textContent)).not.toContain("61%");
      await badge.scrollIntoViewIfNeeded();
      await badge.getByText("61%").first().waitFor();
    });
  });

  describe("the script of the headline alone", () => {
    it("shows the headline, leaves the rest static, and nothing behind", async () => {
      await using visiting = await site.visit("summary.html", {});
      await visiting.page.locator("bangfu-summary .percent").waitFor();
      expect(await shown(visiting)).toEqual({ ...WHOLE, rows: 0, statics: 1 });
      expect(await visiting.among("typeof bangfu")).toBe("undefined");
      expect(visiting.complaints).toEqual([]);
    });

    it("stands beside the script of all", async () => {
      await using visiting = await site.visit("summary.html", {});
      await visiting.page.locator("bangfu-summary .percent").waitFor();
      await visiting.page.addScriptTag({ url: "bangfu.js" });
      await opened(visiting);
      expect(await shown(visiting)).toEqual(WHOLE);
      expect(visiting.complaints).toEqual([]);
    });
  });

  describe("a table of 120 tasks, of which few are in sight", () => {
    it("is found by the browser's search, read out and printed to its last row", async () => {
      const tasks = Array.from({ length: 120 }, (_, at) => ({
        ...facts.plan.tasks[at % 20]!,
        id: `n${at}`,
        title: `第${at}行任务`,
      }));
      const many = JSON.stringify({ ...facts, plan: { ...facts.plan, tasks, commitments: [] } });
      await using visiting = await site.visit("plain.html", {
        answer: (file, response) => {
          if (file !== "facts.json") return false;
          response.writeHead(200, { "content-type": "application/json" }).end(many);
          return true;
        },
      });
      await opened(visiting);
      const { page } = visiting;
      const kept = () =>
        page
          .locator("bangfu-tasks .full")
          .evaluateAll((blocks) =>
            blocks.map((block) => getComputedStyle(block).getPropertyValue("content-visibility")),
          );
      // Blocks of 16: seven full ones, of which the first is always laid out, and one of eight rows.
      expect(await kept()).toEqual(["visible", ...Array<string>(6).fill("auto")]);
      expect(await readOut(`${visiting.address}plain.html`, await site.executable())).toContain(
        "第111行任务",
      );
      await page.emulateMedia({ media: "print" });
      expect(await kept()).toEqual(Array<string>(7).fill("visible"));
      await page.emulateMedia({ media: "screen" });
      // Row 111 is the last of the last full block.
      const found = () => (window as unknown as { find(words: string): boolean }).find("第111行任务");
      if (searches) expect(await page.evaluate(found)).toBe(true);
    });
  });

  describe("two versions of the script on one page", () => {
    it("leaves the elements to the first", async () => {
      await using visiting = await site.visit("two-versions.html", {});
      await opened(visiting);
      expect(await shown(visiting)).toEqual({ ...WHOLE, heading: "Other version" });
      expect(visiting.complaints).toEqual([]);
    });
  });

  describe("the script loaded twice where the policy names each trusted type once", () => {
    it("runs the first; the second is only complained of", async () => {
      await using visiting = await site.visit("twice.html", {
        headers: {
          "content-security-policy":
            "default-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html",
        },
      });
      await opened(visiting);
      expect(await shown(visiting)).toEqual(WHOLE);
      expect(visiting.complaints.filter((text) => !/policy/i.test(text))).toEqual([]);
    });
  });

  describe("where the widgets cannot run", () => {
    const STATIC = { percents: [], heading: undefined, asOf: false, rows: 0, statics: 2 };

    it("leaves the static tables without JavaScript", async () => {
      await using visiting = await site.visit("plain.html", { context: { javaScriptEnabled: false } });
      expect(await visiting.page.locator(".static").filter({ visible: true }).count()).toBe(2);
      expect(visiting.complaints).toEqual([]);
    });

    it("leaves the static tables where the script cannot be had", async () => {
      await using visiting = await site.visit("plain.html", { without: true });
      expect(await shown(visiting)).toEqual(STATIC);
    });

    it("leaves the static tables where the policy allows no trusted types at all", async () => {
      await using visiting = await site.visit("policy.html", {
        headers: {
          "content-security-policy":
            "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
      });
      expect(await shown(visiting)).toEqual(STATIC);
    });

    it("leaves the static tables where a strict policy meets an engine that needs style elements", async () => {
      await using visiting = await site.visit("policy-old-engine.html", {
        headers: { "content-security-policy": "default-src 'self'" },
      });
      expect(await shown(visiting)).toEqual(STATIC);
      expect(visiting.complaints.filter((text) => !/inline style/.test(text))).toEqual([]);
      expect(visiting.complaints.length).toBeLessThanOrEqual(1);
    });

    it("uses style elements in such an engine where the policy lets it", async () => {
      await using visiting = await site.visit("policy-old-engine.html", {});
      await opened(visiting);
      expect(await shown(visiting)).toEqual(WHOLE);
      expect(visiting.complaints).toEqual([]);
      expect(await visiting.page.locator("head style").count()).toBe(0);
    });
  });

  describe("what a page's style does to the widgets", () => {
    it("turns them grey with the page", async () => {
      await using visiting = await site.visit("grey.html", {});
      await opened(visiting);
      const filter = await visiting.apart(
        () => getComputedStyle(document.querySelector("bangfu-summary")!).filter,
        undefined,
      );
      expect(filter).toBe("grayscale(1)");
    });

    it("leaves them a visible focus", async () => {
      await using visiting = await site.visit("reset.html", {});
      await opened(visiting);
      await visiting.page.locator("input[name=q]").focus();
      await visiting.page.keyboard.press("Shift+Tab");
      const outline = await visiting.apart(() => {
        const focused = document.querySelector("bangfu-tasks")!.shadowRoot!.activeElement!;
        return getComputedStyle(focused).outlineWidth;
      }, undefined);
      expect(outline).toBe("2px");
    });

    it.each([
      { name: "zoom of 200 %", context: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
      { name: "a phone", context: { viewport: { width: 360, height: 740 } } },
    ])("never makes the page scroll sideways ($name)", async ({ context }) => {
      await using visiting = await site.visit("plain.html", { context });
      await opened(visiting);
      const width = await visiting.apart(() => document.documentElement.scrollWidth, undefined);
      expect(width).toBeLessThanOrEqual(context.viewport.width);
    });

    it("keeps the bars apart from their ground in forced colours", async () => {
      await using visiting = await site.visit("plain.html", { context: { forcedColors: "active" } });
      await opened(visiting);
      const colours = await visiting.apart(() => {
        const style = (tag: string, piece: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(tag)!.shadowRoot!.querySelector(piece)!);
        return [
          [style("bangfu-summary", ".share").fill, style("bangfu-summary", ".track").fill],
          [style("bangfu-summary", ".track").stroke, style("bangfu-summary", ".frame").backgroundColor],
          [style("bangfu-tasks", ".bar .fill").fill, style("bangfu-tasks", ".bar .track").fill],
        ];
      }, undefined);
      for (const [piece, ground] of colours) expect(piece).not.toBe(ground);
    });
  });
};
