// Writes the tables of shapes by which files are checked where there is no zod.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { SHAPES, shapeModule } from "./shape-table.js";

for (const { path, name, schema } of SHAPES) {
  const file = new URL(`../src/${path}`, import.meta.url);
  const code = await shapeModule(name, schema);
  // What is the same stays as old as it is.
  if (!existsSync(file) || readFileSync(file, "utf8") !== code) writeFileSync(file, code);
}
