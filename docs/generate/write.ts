import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allPages, DOCS, type PageFile } from "./pages.js";
import { troubleshootingPages } from "./troubleshooting.js";

/** Where VitePress reads the pages. */
export const OUT = join(DOCS, ".pages");

/** Leaves alone what has not changed, so that a dev server reloads no more than it has to. */
export const writePage = ({ path, text }: PageFile): void => {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
};

export const writePages = (): void => [...allPages(), ...troubleshootingPages()].forEach(writePage);

/** Writes the pages again whenever one of `docs/` is saved. */
export const watchPages = (): void =>
  void watch(DOCS, { recursive: true }, (_, name) => {
    if (name?.endsWith(".md") && !name.startsWith(".")) writePages();
  });
