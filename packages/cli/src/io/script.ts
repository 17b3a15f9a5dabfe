import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The file of all elements. */
export const script = (): string =>
  readFileSync(createRequire(import.meta.url).resolve("@bangfu/widgets/bangfu.js"), "utf8");
