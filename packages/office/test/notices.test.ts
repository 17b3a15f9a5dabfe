import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

it("the page carries the licence of each package that is inside it", async () => {
  const { metafile } = await build({
    entryPoints: ["office", "worker", "pdf-reader"].map((entry) => at(`../src/${entry}.ts`)),
    bundle: true,
    write: false,
    outdir: "out",
    metafile: true,
    define: { ELEMENTS: '""', WORKER: '""' },
    logLevel: "error",
  });
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
    ),
  );
  expect([...packages]).toEqual(expect.arrayContaining(["zod", "fflate", "idb", "lit"]));
  // The elements come as one script.
  packages.add("pdfjs-dist");
  packages.add("lit-html").add("lit-element").add("@lit/reactive-element");
  const page = readFileSync(at("../dist/office.html"), "utf8");
  const notices = page.slice(page.lastIndexOf("<!--"));
  for (const name of packages) {
    expect(notices).toMatch(new RegExp(`(^|[ \n])${name}[,:]`));
    expect(notices).toContain(readFileSync(at(`../../../node_modules/${name}/LICENSE`), "utf8").trim());
  }
});

it("the page is one file of at most 3.8 MB", () => {
  expect(readFileSync(at("../dist/office.html")).length).toBeLessThanOrEqual(3_800_000);
});
