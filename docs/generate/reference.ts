// Writes the pages of `docs/reference/` that are kept in the repository: run it when the program's help or the
// elements' comments have changed. A test compares.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cliPage } from "./cli.js";
import { DOCS } from "./pages.js";
import { widgetPages } from "./widgets.js";

for (const { path, text } of [await cliPage(), ...widgetPages()]) {
  const file = join(DOCS, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
