// The pages on frameworks show the files of the apps that frameworks.slow.test.ts builds and opens.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOCS, LOCALES } from "../generate/pages.js";

/** The files of each app that its page shows, in this order. */
const SHOWN = {
  next: ["app/progress.tsx", "app/page.tsx", "next.config.mjs"],
  nuxt: ["nuxt.config.ts", "app/app.vue"],
  sveltekit: ["src/routes/+page.svelte", "src/routes/+layout.js", "svelte.config.js"],
  astro: ["src/pages/index.astro"],
  angular: ["src/app/app.ts", "src/main.server.ts"],
};

/** The code that stands below a paragraph that begins with the name of a file. */
const filesOf = (markdown: string): [name: string, code: string][] =>
  [...markdown.matchAll(/^`([^`]+)`[^\n]*\n\n```\w+\n(.*?)^```$/gms)].map(([, name, code]) => [name!, code!]);

describe.each(LOCALES)("how to use a framework (%s)", (locale) => {
  it.each(Object.entries(SHOWN))("shows the code of the app for %s as it is tested", (app, names) => {
    const shown = filesOf(readFileSync(join(DOCS, locale, "how-to", `${app}.md`), "utf8"));
    const folder = join(DOCS, "../examples/frameworks", app);
    expect(shown).toEqual(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  });
});
