import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";
import { DOCS, type PageFile } from "./pages.js";

/** The entries whose types are documented. */
const ENTRIES = [
  "core/src/index.ts",
  "core/src/schema.ts",
  "core/src/plan.ts",
  "core/src/rollup.ts",
  "view/src/index.ts",
  "plan-yanhe/src/index.ts",
  "desk/src/index.ts",
  "reader/src/index.ts",
  "site/src/index.ts",
  "workbook/src/index.ts",
  "ooxml/src/index.ts",
];

const NOTE = {
  zh: "> 由 TypeDoc 从源代码的英文注释生成。术语对照见[词汇](../../glossary.md)。\n\n",
  en: "> Made by TypeDoc from the comments of the sources. For the terms see the [glossary](../../glossary.md).\n\n",
} as const;

/** Braces in a comment are text, not Vue's; what is exported twice has one heading, without a number. */
const inert = (markdown: string): string =>
  markdown.replaceAll("{{", "&#123;&#123;").replaceAll(/(\.md#[a-z]+)-\d+\)/g, "$1)");

/** The reference of the libraries as TypeDoc writes it, for both languages. */
export const apiPages = async (): Promise<PageFile[]> => {
  const out = await mkdtemp(join(tmpdir(), "bangfu-api-"));
  try {
    const app = await Application.bootstrapWithPlugins({
      plugin: ["typedoc-plugin-markdown"],
      entryPoints: ENTRIES.map((entry) => join(DOCS, "../packages", entry)),
      tsconfig: join(DOCS, "tsconfig.api.json"),
      // TypeDoc empties the folder it writes to, `docs/` where none is named.
      out,
      skipErrorChecking: true,
      disableSources: true,
      readme: "none",
      logLevel: "Warn",
      name: "API",
      ...{
        outputFileStrategy: "modules",
        hidePageHeader: true,
        hideBreadcrumbs: true,
        useCodeBlocks: true,
        parametersFormat: "table",
        entryFileName: "index",
      },
    });
    const project = await app.convert();
    if (project === undefined) throw new Error("TypeDoc found nothing to document");
    await app.generateOutputs(project);
    return readdirSync(out, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => {
        const text = inert(readFileSync(join(out, name), "utf8"));
        return (["zh", "en"] as const).map((locale) => ({
          path: `${locale === "en" ? "en/" : ""}reference/api/${name}`,
          text: name === "index.md" ? text.replace(/^(# .*\n\n)/, `$1${NOTE[locale]}`) : text,
        }));
      });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};
