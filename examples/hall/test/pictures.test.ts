import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import limits from "../../../.size-limit.js";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { serve } from "../../school-site/server.mjs";
import { labelsOf, PICTURES, withPicture } from "../pictures.mjs";
import { publish } from "../publish.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const kept = (file: string): string => join(root, "examples/hall/pictures", file);
const shown = JSON.parse(readFileSync(kept("shown.json"), "utf8")) as Record<string, string>;
const folder = mkdtempSync(join(tmpdir(), "bangfu-hall-"));
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
  rmSync(folder, { recursive: true });
});

describe("the pictures of the READMEs", () => {
  it.each(PICTURES)("$file shows what the hall shows now; else run npm run pictures", async (picture) => {
    await withPicture(browser, server.address, picture, async (_: unknown, digest: string) => {
      expect(shown[picture.file]).toBe(digest);
    });
  });

  it.each(PICTURES)("$file is of at most 160 kB", ({ file }) => {
    expect(statSync(kept(file)).size).toBeLessThanOrEqual(160_000);
  });

  it("have labels that are true", () => {
    const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      license: string;
      engines: { node: string };
    };
    for (const [file, svg] of Object.entries(labelsOf(project, limits)))
      expect(readFileSync(kept(file), "utf8"), file).toBe(svg);
  });

  it.each(["README.md", "README.en.md"])(
    "stand in %s, light and dark, and so does the limit of the script",
    (page) => {
      const text = readFileSync(join(root, page), "utf8");
      const files = [...text.matchAll(/(?:src|srcset)="([^"]+)"|!\[[^\]]*\]\(([^)]+)\)/g)].map(
        ([, drawn, label]) => (drawn ?? label)!,
      );
      // Two pictures in two colours, and three labels; the HTML to copy names files of a school's site.
      const own = files.filter((file) => file.startsWith("examples/"));
      expect(own).toHaveLength(7);
      expect(own.filter((file) => !existsSync(join(root, file)))).toEqual([]);
      expect(text).toContain(limits[0]!.limit);
    },
  );
});

describe("the HTML of a README", () => {
  it.each([
    ["README.md", ["bangfu-curve"]],
    ["README.en.md", ["bangfu-curve"]],
    ["packages/widgets/README.md", ["bangfu-summary", "bangfu-tasks"]],
  ])("of %s draws what it names, beside what publish writes", async (readme, tags) => {
    const [, html] = /```html\n(.*?)```/s.exec(readFileSync(join(root, readme), "utf8"))!;
    writeFileSync(join(folder, "site/readme.html"), `<!doctype html><meta charset="utf-8">${html}`);
    const page = await browser.newPage();
    page.setDefaultTimeout(240_000);
    await page.goto(`${server.address}site/readme.html`);
    for (const tag of tags) await page.locator(tag).locator("svg, [data-task]").first().waitFor();
    await page.close();
  });
});
