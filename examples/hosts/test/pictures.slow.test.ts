import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { useSite } from "./support/use.js";

// The widgets as they were looked at and found good. After a change of their looks: look at them again
// (test-results/pictures/), then write the new ones with `UPDATE_PICTURES=1 npm run test:slow`.
const KEPT = new URL("../pictures/", import.meta.url);
const RESULTS = new URL("../../../test-results/pictures/", import.meta.url);

/** The share of pixels that may differ: another version of a font or of Chromium draws edges a little otherwise. */
const TOLERANCE = 0.02;
/** What is further down is more of the same. */
const TALLEST = 640;

const VARIANTS = [
  { name: "360", width: 360, query: "" },
  { name: "768", width: 768, query: "" },
  { name: "1280", width: 1280, query: "" },
  { name: "768-dark", width: 768, query: "?theme=dark" },
  { name: "360-en", width: 360, query: "?lang=en" },
];

const site = useSite();

const cropped = (image: PNG, width: number, height: number): PNG => {
  const part = new PNG({ width, height });
  PNG.bitblt(image, part, 0, 0, width, height, 0, 0);
  return part;
};

/** The share of pixels in which two pictures differ; all where they are not of one size. */
const difference = (one: PNG, other: PNG, diff: URL): number => {
  if (one.width !== other.width || Math.abs(one.height - other.height) > 6) return 1;
  const [width, height] = [one.width, Math.min(one.height, other.height)];
  const marked = new PNG({ width, height });
  const [a, b] = [cropped(one, width, height), cropped(other, width, height)];
  const count = pixelmatch(a.data, b.data, marked.data, width, height, { threshold: 0.25 });
  writeFileSync(diff, PNG.sync.write(marked));
  return count / (width * height);
};

describe.each(VARIANTS)("pictures at $name", ({ name, width, query }) => {
  it("are those that were found good", { timeout: 120_000 }, async () => {
    mkdirSync(RESULTS, { recursive: true });
    mkdirSync(KEPT, { recursive: true });
    const context = { viewport: { width, height: 1000 }, reducedMotion: "reduce" as const };
    await using visit = await site.visit(`family.html${query}`, { context });
    const { page } = visit;
    await page.locator("bangfu-tasks [data-task]").first().waitFor();
    await page.locator("bangfu-region .frame").waitFor();
    // What a machine takes for its usual font differs; CI installs this one.
    await page.addStyleTag({ content: ":root { --bangfu-font: 'Noto Sans CJK SC'; }" });
    await page.evaluate("document.fonts.ready");
    const different: string[] = [];
    for (const element of await page.locator("bangfu-plan > :not(slot), bangfu-region").all()) {
      const form = await element.evaluate((each) => {
        const drawn = each.querySelector("[size=badge]") ?? each;
        const ways = ["view", "by", "size", "indicator"].flatMap((name) => drawn.getAttribute(name) ?? []);
        return [drawn.localName.replace("bangfu-", ""), ...ways].join("-");
      });
      const file = `${form}-${name}.png`;
      const box = (await element.boundingBox())!;
      const height = Math.min(box.height, TALLEST);
      const bytes = await page.screenshot({ fullPage: true, clip: { ...box, height } });
      writeFileSync(new URL(file, RESULTS), bytes);
      const kept = new URL(file, KEPT);
      if (process.env["UPDATE_PICTURES"]) writeFileSync(kept, bytes);
      if (!existsSync(kept)) {
        different.push(`${file}: there is none to compare with`);
        continue;
      }
      const diff = new URL(file.replace(".png", ".diff.png"), RESULTS);
      const share = difference(PNG.sync.read(readFileSync(kept)), PNG.sync.read(bytes), diff);
      if (share > TOLERANCE)
        different.push(`${file}: ${(share * 100).toFixed(1)} %, see ${fileURLToPath(diff)}`);
    }
    expect(different).toEqual([]);
  });
});
