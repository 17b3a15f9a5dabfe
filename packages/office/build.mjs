// One file that opens from disk: all scripts, styles and the elements' own script are inside it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const elements = readFileSync(createRequire(import.meta.url).resolve("@bangfu/widgets/bangfu.js"), "utf8");

/** The script of one entry with all that it imports. */
const bundled = async (entry, define) => {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    define,
    write: false,
  });
  return outputFiles[0].text;
};

const worker = await bundled("src/worker.ts", {});
const office = await bundled("src/office.ts", {
  ELEMENTS: JSON.stringify(elements),
  WORKER: JSON.stringify(worker),
});
// Inside a script element the end of one would end it.
const script = office.replaceAll("</script", String.raw`<\/script`);

const page = read("src/office.html")
  .replace("/* style */", () => read("src/office.css"))
  .replace("/* script */", () => script);
mkdirSync(new URL("dist/", import.meta.url), { recursive: true });
writeFileSync(new URL("dist/office.html", import.meta.url), page);
