import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { noticesOf } from "../../scripts/notices.mjs";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const budget = join(import.meta.dirname, "src/document/pdf/budget.ts");

/** The character maps of Chinese fonts, as one module. */
const characterMaps: Plugin = {
  name: "character-maps",
  setup: (build) => {
    build.onResolve({ filter: /^bangfu:character-maps$/ }, ({ path }) => ({ path, namespace: "maps" }));
    build.onLoad({ filter: /.*/, namespace: "maps" }, () => {
      const files = readdirSync(join(pdfjs, "cmaps")).filter((file) => /GB.*\.bcmap$/.test(file));
      const maps = files.map((file) => [
        file.replace(".bcmap", ""),
        readFileSync(join(pdfjs, "cmaps", file)).toString("base64"),
      ]);
      return { contents: `export const CHARACTER_MAPS = ${JSON.stringify(Object.fromEntries(maps))};` };
    });
  },
};

/** Places of pdf.js, each of which stands there once, with what the build makes of them. */
const CHANGES: readonly (readonly [place: string, changed: string])[] = [
  // Where a stream is unpacked, a step of a page is read, and a page or a form begins: pdf.js itself has no limit.
  [
    "const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);",
    "spendBytes(size - buffer.length);\n    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);",
  ],
  [
    "const obj = this.parser.getObj();\n      if (obj instanceof Cmd) {\n        const cmd = obj.cmd;\n        const opSpec",
    "spendStep();\n      const obj = this.parser.getObj();\n      if (obj instanceof Cmd) {\n        const cmd = obj.cmd;\n        const opSpec",
  ],
  [
    "constructor(stream, xref, stateManager = new StateManager()) {",
    "constructor(stream, xref, stateManager = new StateManager()) {\n    spendForm();",
  ],
  [
    "totalLength += chunk.byteLength;",
    "spendBytes(chunk.byteLength);\n        totalLength += chunk.byteLength;",
  ],
  // It joins texts a little apart with a blank, and the place is lost where the second begins: that of the next cell.
  ["const SPACE_IN_FLOW_MAX_FACTOR = 0.6;", "const SPACE_IN_FLOW_MAX_FACTOR = 0.102;"],
  // In a worker of ours it would take our messages for its own.
  ["this.initializeFromPort(self);", ""],
];

/** Bounds what a PDF may cost, and lets pdf.js run within another worker. */
const changed: Plugin = {
  name: "changed",
  setup: (build) => {
    build.onLoad({ filter: /legacy[\\/]build[\\/]pdf\.worker\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const [place, after] of CHANGES) {
        if (contents.split(place).length !== 2) throw new Error(`pdf.js no longer has “${place}” once`);
        contents = contents.replace(place, () => after);
      }
      return {
        contents: `import { spendBytes, spendForm, spendStep } from ${JSON.stringify(budget)};\n${contents}`,
      };
    });
  },
};

const common: Options = {
  format: "esm",
  target: "es2022",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...common, entry: { index: "src/index.ts" }, sourcemap: true, clean: ["!pdf.*"] },
  {
    ...common,
    entry: { pdf: "src/pdf.ts" },
    // One script with all of pdf.js in it, the same on the command line and in a page: nobody who installs the reader
    // installs pdf.js, or what it draws with.
    noExternal: ["pdfjs-dist"],
    esbuildPlugins: [characterMaps, changed],
    // Without a process it takes every place for a browser, and asks for neither files nor a canvas.
    define: { process: "undefined" },
    inject: ["scripts/no-drawing.js"],
    minify: true,
    banner: {
      js: `/*!\n${noticesOf([join(pdfjs, "package.json")])}\n\n${readFileSync(join(pdfjs, "cmaps/LICENSE"), "utf8").trim()}\n*/`,
    },
  },
]);
