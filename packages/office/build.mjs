// One file that opens from disk: all scripts, styles and the elements' own script are inside it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { noticesOf } from "../../scripts/notices.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
/** In this order: of two rules that fit alike the later one holds. */
const STYLES = [
  ...["page", "controls", "lists", "tables", "progress", "save-bar"],
  ...["forms", "entry", "history", "evidence", "review"],
];
const elements = readFileSync(createRequire(import.meta.url).resolve("@bangfu/widgets/bangfu.js"), "utf8");

/** What the page is made of, for the notices. */
const bundledFiles = [];

/** The script of one entry with all that it imports. */
const bundled = async (entry, define, target = "es2020") => {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "iife",
    target,
    // Three bytes a Chinese character in place of six; the page says which encoding it has.
    charset: "utf8",
    define,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  bundledFiles.push(...Object.keys(metafile.inputs).map((file) => resolve(file)));
  return outputFiles[0].text;
};

// They stand at the end of the script, so that the copy on a school's site has them too.
const [, noticesOfElements] = /\/\*!\n([^]*)\n\*\/\s*$/.exec(elements);

/** A script that is unpacked where it is first used, as base64. */
const packed = async (entry, target) =>
  gzipSync(await bundled(entry, {}, target), { level: 9 }).toString("base64");

// The licences of what the reader of PDF has inside stand at its beginning.
const pdf = createRequire(import.meta.url).resolve("@bangfu/reader/pdf");
const [, noticesOfPdf] = /^\/\*!\n([^]*?)\n\*\//.exec(readFileSync(pdf, "utf8"));

const worker = await bundled("src/worker.ts", {});
const pdfReader = await packed("src/pdf-reader.ts", ["chrome109", "firefox115", "safari16.4"]);
const office = await bundled("src/office.ts", {
  ELEMENTS: JSON.stringify(elements),
  WORKER: JSON.stringify(worker),
});
// Inside a script element the end of one would end it.
const script = office.replaceAll("</script", String.raw`<\/script`);

const page = read("src/office.html")
  .replace("/* style */", () => STYLES.map((name) => read(`src/styles/${name}.css`)).join("\n"))
  .replace("/* script */", () => script)
  .replace("/* reader of PDF */", () => pdfReader)
  .replace(
    "<!-- notices -->",
    () => `<!--\n${[noticesOf(bundledFiles), noticesOfElements, noticesOfPdf].join("\n\n")}\n-->`,
  );
mkdirSync(new URL("dist/", import.meta.url), { recursive: true });
writeFileSync(new URL("dist/office.html", import.meta.url), page);
