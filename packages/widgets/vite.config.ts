import { defineConfig, type Plugin } from "vite";

/** The script-tag file is served with GB2312 and GBK pages, so no byte of it may be above ASCII. */
const ascii = (): Plugin => ({
  name: "bangfu-ascii",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      // An escape in a raw string would be read as its letters.
      if (/String\.raw/.test(chunk.code)) this.error("String.raw cannot be made ASCII");
      chunk.code = chunk.code.replace(
        /[^\x00-\x7f]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }
  },
});

// The oldest engines: Chromium 87, Firefox 78, Safari 14.1 ("safari14" cannot be lowered to).
const target = ["chrome87", "firefox78", "safari14.1"];

export default defineConfig(({ mode }) =>
  mode === "script"
    ? {
        build: {
          target,
          emptyOutDir: false,
          sourcemap: false,
          lib: { entry: "src/index.ts", name: "bangfu", formats: ["iife"], fileName: () => "bangfu.js" },
        },
        plugins: [ascii()],
      }
    : {
        build: {
          target,
          minify: false,
          sourcemap: true,
          lib: {
            entry: { index: "src/index.ts", summary: "src/summary.ts", tasks: "src/tasks.ts" },
            formats: ["es"],
          },
          rollupOptions: {
            external: [/^lit/, /^@bangfu\/core/],
            output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
          },
        },
      },
);
