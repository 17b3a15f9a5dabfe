import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { ascii } from "./build/ascii.js";
import { eager } from "./build/eager.js";
import { leanCore } from "./build/lean-core.js";
import { overallOnly } from "./build/overall-only.js";
import { shortNames } from "./build/short-names.js";
import { shortTexts } from "./build/short-texts.js";
import { smallStyles, smallTemplates } from "./build/small-templates.js";

/** The script-tag files, by the mode in which they are built. */
const SCRIPTS: Readonly<Record<string, string>> = {
  script: "bangfu.js",
  "summary-script": "bangfu-summary.js",
};

// The oldest engines are Chromium 87, Firefox 78 and Safari 14.1. They know all of ES2020; "chrome87" would write
// out every `?.`, for a mistake of that engine with `?.` before a spread, of which the scripts have none.
const script = (entry: string, file: string): UserConfig => ({
  build: {
    target: "es2020",
    emptyOutDir: false,
    sourcemap: false,
    lib: { entry: `src/${entry}.ts`, name: "bangfu", formats: ["iife"], fileName: () => file },
  },
  // Lit's templates in a third of its bytes; the modules have lit-html itself.
  resolve: { alias: { "lit/html.js": fileURLToPath(new URL("src/lean/lit-html.ts", import.meta.url)) } },
  plugins: [
    leanCore(),
    ...(entry === "summary-script" ? [overallOnly()] : []),
    smallTemplates(),
    smallStyles(),
    shortNames(),
    // The headline's script has too few texts to win by it.
    ...(entry === "script" ? [shortTexts()] : []),
    ascii(),
    eager(),
  ],
});

/** The file of all elements, and one for each. */
const ENTRIES = readdirSync(new URL("src", import.meta.url)).flatMap((file) =>
  /^(?!define|.*\.test)[a-z]+\.ts$/.test(file) ? [file.slice(0, -3)] : [],
);

const modules: UserConfig = {
  plugins: [smallTemplates(), smallStyles()],
  build: {
    // Whoever bundles them lowers them to what they need.
    target: "es2022",
    minify: false,
    sourcemap: true,
    lib: { entry: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])), formats: ["es"] },
    rollupOptions: {
      external: [/^lit/, /^@lit\/react/, "react", "vue", /^@bangfu\/core/],
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
    },
  },
};

export default defineConfig(({ mode }) => {
  const file = SCRIPTS[mode];
  return file === undefined ? modules : script(mode, file);
});
