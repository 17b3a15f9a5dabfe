import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { facts } from "./support/site.js";
import { useSite } from "./support/use.js";

const ELEMENTS =
  "badge summary tasks measures phases indicator curve units timeline deadlines findings document".split(" ");
const page = (file: string): string => `<!doctype html><meta charset="utf-8" />
  <script src="${file}" defer></script>
  ${ELEMENTS.map((name) => `<bangfu-${name} src="facts.json" as-of="${sampleAsOf}" indicator="funds-spent"></bangfu-${name}>`).join("\n")}
  <bangfu-region srcs="facts.json none.json" as-of="${sampleAsOf}"></bangfu-region>`;

/** The modules as somebody's bundler takes them: with lit-html itself. */
const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../../packages/widgets/dist/index.js", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]!.text;
};
const modules = await bundled();

const site = useSite();
const opened = (file: string) =>
  site.visit("page.html", {
    answer: (asked, response) => {
      const body = { "page.html": page(file), "facts.json": JSON.stringify(facts), "modules.js": modules }[
        asked
      ];
      if (body !== undefined)
        response
          .writeHead(200, { "content-type": asked.endsWith(".js") ? "text/javascript" : "text/html" })
          .end(body);
      return body !== undefined;
    },
  });

/** What is drawn, without the comments that mark places and the marks of an engine's own. */
const drawn = async (page: Page): Promise<Record<string, string>> => {
  await page.locator("bangfu-document [part]").first().waitFor();
  await page.locator("bangfu-region tbody tr").first().waitFor();
  return page.evaluate(
    async (names) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return Object.fromEntries(
        names.map((name) => {
          const root = document.querySelector(`bangfu-${name}`)!.shadowRoot!;
          const text = [...root.childNodes].map(
            (node) => (node as Element).outerHTML ?? node.textContent ?? "",
          );
          return [
            name,
            text
              .join("")
              .replace(/<!--.*?-->/gs, "")
              .replace(/\s+/g, " "),
          ];
        }),
      );
    },
    [...ELEMENTS, "region"],
  );
};

/** Lists that shrink, grow and change order, and what is drawn only when it is opened. */
const STEPS: readonly [name: string, act: (page: Page) => Promise<unknown>][] = [
  ["first", () => Promise.resolve()],
  ["in English", (page) => page.evaluate(() => void (document.documentElement.lang = "en"))],
  ["searched", (page) => page.locator("bangfu-tasks input").first().fill("2023")],
  [
    "sorted, nothing searched",
    async (page) => {
      await page.locator("bangfu-tasks input").first().fill("");
      await page.locator("bangfu-tasks select").last().selectOption({ index: 1 });
    },
  ],
  ["opened", (page) => page.locator("bangfu-tasks [data-task] button, bangfu-tasks summary").first().click()],
  [
    "as tables",
    async (page) => {
      for (const name of ["curve", "timeline", "phases"])
        await page.locator(`bangfu-${name} button`).first().click();
    },
  ],
  [
    "in the other basis",
    (page) =>
      page.evaluate(() => {
        for (const each of document.querySelectorAll("[src]")) each.setAttribute("basis", "verified");
      }),
  ],
  [
    "on a day before anything",
    (page) =>
      page.evaluate(() => {
        for (const each of document.querySelectorAll("[src]")) each.setAttribute("as-of", "2022-12-31");
      }),
  ],
];

// The script has templates of its own in place of lit-html; whoever bundles the modules has lit-html.
describe("the script and the modules", () => {
  it("draw the same, whatever is clicked", async () => {
    await using script = await opened("bangfu.js");
    await using module = await opened("modules.js");
    for (const [step, act] of STEPS) {
      await act(script.page);
      await act(module.page);
      const [own, lit] = [await drawn(script.page), await drawn(module.page)];
      for (const name of Object.keys(lit)) {
        expect(lit[name]!.length, `${name}, ${step}`).toBeGreaterThan(40);
        expect(own[name], `${name}, ${step}`).toBe(lit[name]);
      }
    }
    expect(script.complaints).toEqual(module.complaints);
  }, 60_000);
});
