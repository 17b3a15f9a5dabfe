// Writes the source of the site into `docs/.pages`: every page of `docs/` in two languages, the pages that are
// generated, and what they show. `--watch` keeps it up to date.
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiPages } from "./api.js";
import { publicFiles } from "./assets.js";
import { allPages, DOCS, type PageFile } from "./pages.js";
import { troubleshootingPages } from "./troubleshooting.js";

const OUT = join(DOCS, ".pages");

/** Leaves alone what has not changed, so that a dev server reloads no more than it has to. */
const write = ({ path, text }: PageFile): void => {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
};

const writePages = (): void => [...allPages(), ...troubleshootingPages()].forEach(write);

if (process.argv.includes("--watch")) {
  watch(DOCS, { recursive: true }, (_, name) => {
    if (name?.endsWith(".md") && !name.startsWith(".")) writePages();
  });
} else {
  rmSync(OUT, { recursive: true, force: true });
  writePages();
  for (const file of [...publicFiles(), ...(await apiPages())]) write(file);
}
