// Writes what `docs/` keeps of generated files: run it when the program's help, the elements' comments or what a
// package offers have changed. A test compares.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiReports } from "./api-reports.js";
import { cliPages } from "./cli.js";
import { DOCS } from "./pages.js";
import { widgetPages } from "./widgets.js";

for (const { path, text } of [...(await cliPages()), ...widgetPages(), ...apiReports()]) {
  const file = join(DOCS, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
