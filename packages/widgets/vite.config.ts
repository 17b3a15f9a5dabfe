import { readdirSync } from "node:fs";
import { transformSync } from "esbuild";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { noticesOf } from "../../scripts/notices.mjs";

/** The script-tag files, by the mode in which they are built. */
const SCRIPTS: Readonly<Record<string, string>> = {
  script: "bangfu.js",
  "summary-script": "bangfu-summary.js",
};

/**
 * The byte order mark has a script read as UTF-8 on pages in GB2312 and GBK too. The comment is Chromium's hint to
 * compile all functions beside the page, while the script loads; other engines pass over it.
 */
const FIRST_LINE = "\ufeff//# allFunctionsCalledOnLoad\n";

/** A server that renders pages may import what their script tags load. */
const WITHOUT_DOM = 'if (typeof document === "undefined") return;';

/** No minifier of scripts looks into a template: without it each page would load the comments of the style sheets. */
const minifyStyles = (): Plugin => ({
  name: "bangfu-minify-styles",
  enforce: "pre",
  transform(code, id) {
    if (!id.includes("/src/elements/")) return;
    const small = (styles: string): string =>
      transformSync(styles, { loader: "css", minify: true, target: ["chrome87", "firefox78", "safari14.1"] })
        // It writes ▾ as \25be, which a template would read as an escape of its own.
        .code.trim()
        .replace(/[\\`]/g, "\\$&");
    return {
      code: code.replace(/\bcss`([^`$\\]*)`/g, (_, styles: string) => `css\`${small(styles)}\``),
      map: null,
    };
  },
});

/** Minified code has line breaks in templates alone; with the indentation behind them a blank says as much in HTML. */
const minifyTemplates = (): Plugin => ({
  name: "bangfu-minify-templates",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk") chunk.code = chunk.code.replace(/\n {2,}/g, " ");
  },
});

/**
 * A page loads `bangfu.js` as it was copied to it, by `bangfu publish` too: the notices stand at its end. The script of
 * the headline names the file that has them.
 */
const notices = (file: string): Plugin => ({
  name: "bangfu-notices",
  generateBundle(_, bundle) {
    const chunk = bundle[file];
    if (chunk?.type !== "chunk") return;
    const text = noticesOf(chunk.moduleIds);
    const beside = file.replace(".js", ".LICENSES.txt");
    const isWhole = file === SCRIPTS["script"];
    chunk.code += isWhole ? `/*!\n${text}\n*/\n` : `/*! Licences: ${beside} */\n`;
    if (!isWhole) this.emitFile({ type: "asset", fileName: beside, source: `${text}\n` });
  },
});

// The oldest engines are Chromium 87, Firefox 78 and Safari 14.1. They know all of ES2020; "chrome87" would write
// out every `?.`, for a mistake of that engine with `?.` before a spread, of which the scripts have none.
const script = (entry: string, file: string): UserConfig => ({
  plugins: [minifyStyles(), minifyTemplates(), notices(file)],
  build: {
    target: "es2020",
    emptyOutDir: false,
    sourcemap: false,
    lib: { entry: `src/${entry}.ts`, name: "bangfu", formats: ["iife"], fileName: () => file },
    rollupOptions: { output: { postBanner: FIRST_LINE, intro: WITHOUT_DOM } },
  },
});

/** The file of all elements, and one for each. */
const ENTRIES = readdirSync(new URL("src", import.meta.url)).flatMap((file) =>
  /^(?!define|.*\.test)[a-z]+\.ts$/.test(file) ? [file.slice(0, -3)] : [],
);

const modules: UserConfig = {
  build: {
    // Whoever bundles them lowers them to what they need.
    target: "es2022",
    minify: false,
    sourcemap: true,
    lib: { entry: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])), formats: ["es"] },
    rollupOptions: {
      external: [/^lit/, /^@lit\/react/, "react", "vue", /^@bangfu\/core/, /^@bangfu\/view/],
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
    },
  },
};

export default defineConfig(({ mode }) => {
  const file = SCRIPTS[mode];
  return file === undefined ? modules : script(mode, file);
});
