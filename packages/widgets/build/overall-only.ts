import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Takes each `x.js` that has an `x-overall.js` beside it for that: what the headline alone needs. */
const LESS = ["reckon"];

/** The script of the headline without what only the other elements need. */
export const overallOnly = (): Plugin => ({
  name: "bangfu-overall-only",
  enforce: "pre",
  resolveId(source, importer) {
    const name = LESS.find((each) => source.endsWith(`/${each}.js`));
    return name && importer ? resolve(importer, "..", source.replace(/\.js$/, "-overall.ts")) : null;
  },
});
