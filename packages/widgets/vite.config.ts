import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import MagicString from "magic-string";
import { minify } from "terser";
import { defineConfig, type Plugin } from "vite";

// The oldest engines are Chromium 87, Firefox 78 and Safari 14.1. They know all of ES2020; "chrome87" would write
// out every `?.`, for a mistake of that engine with `?.` before a spread, of which the scripts have none.
const target = "es2020";
const styleTarget = ["chrome87", "firefox78", "safari14.1"];

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

/** What an engine calls or reads by name, beside what terser itself knows of. */
const PLATFORM = [
  ...["connectedCallback", "disconnectedCallback", "adoptedCallback", "attributeChangedCallback"],
  ...["observedAttributes", "formAssociated", "litNonce", "createHTML", "createScript", "createPolicy"],
  ...[
    "handleEvent",
    "rootMargin",
    "threshold",
    "maximumFractionDigits",
    "timeZone",
    "updateComplete",
    "requestUpdate",
  ],
];

/** Every name of the file formats; a page reads and hands out objects that have them. */
const formatNames = (): string[] =>
  readdirSync(new URL("../core/json-schema", import.meta.url)).flatMap((file) => {
    const text = readFileSync(new URL(`../core/json-schema/${file}`, import.meta.url), "utf8");
    return [...text.matchAll(/"([A-Za-z]\w*)"/g)].map(([, name]) => name!);
  });

/** The names that a script may not lose; any that it writes as text might be looked up by it. */
const keptNames = (code: string): string[] => {
  const words = [...code.matchAll(/["'`]([A-Za-z_$][\w$]*)["'`]/g)].map(([, word]) => word!);
  const declared = [...code.matchAll(/\.properties ?= ?\{([^;]*?)\};/g)].flatMap(([, fields]) =>
    [...fields!.matchAll(/(\w+):/g)].map(([, name]) => name!),
  );
  const events = ["facts", "progress", "error", "schools", "kind", "id", "open"];
  return [...new Set([...PLATFORM, ...formatNames(), ...words, ...declared, ...events])];
};

const short = async (code: string): Promise<string> => {
  const small = await minify(code, {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    mangle: { properties: { reserved: keptNames(code), keep_quoted: true } },
    format: { ascii_only: true },
  });
  return small.code ?? code;
};

/**
 * Shortens what no page sees: names of variables, and of properties that are neither an engine's, nor of a
 * format, nor of an element (`properties = {…}`), nor written as text anywhere in the script, by which they
 * might be looked up. 1.2 kB of a page's 36 (gzip).
 */
const shortened = (): Plugin => ({
  name: "bangfu-shortened",
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk") chunk.code = await short(chunk.code);
  },
});

/** A file changed by `change`, with a source map that stays true. */
const changed = (code: string, change: (text: MagicString) => void) => {
  const text = new MagicString(code);
  change(text);
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
};

/** Style sheets are template literals, which no minifier looks into. */
const minifiedStyles = (): Plugin => ({
  name: "bangfu-minified-styles",
  enforce: "pre",
  transform(code, id) {
    if (!/src\/elements\/.*\.ts$/.test(id)) return;
    return changed(code, (text) =>
      text.replaceAll(/css`([^`$]*)`/g, (_, css: string) => {
        const { code: small } = transformSync(css, { loader: "css", minify: true, target: styleTarget });
        return `css\`${small.trim().replace(/[\\`]/g, "\\$&")}\``;
      }),
    );
  },
});

/** Elements beside which white space is not seen. */
const BLOCKS =
  "div|section|header|footer|details|summary|ul|ol|li|dl|dt|dd|p|h2|h3|table|thead|tbody|tr|th|td|select|option|button|input|blockquote|svg|g|rect|path|circle|line|text|slot";
const SPACE = new RegExp(
  `\\s*\\n\\s*(?=</?(?:${BLOCKS})\\b)|(?<=</?(?:${BLOCKS})\\b[^<>]*>)\\s*\\n\\s*`,
  "g",
);

/** A line break before an attribute. */
const BREAK = /\n\s+(?=[?@.]?[a-z][\w-]*=[^=>\s])/g;

/** The indentation of templates would be text nodes, a third of all nodes of a table. */
const closeTemplates = (): Plugin => ({
  name: "bangfu-close-templates",
  enforce: "pre",
  transform(code, id) {
    if (!/src\/elements\/.*\.ts$/.test(id)) return;
    return changed(code, (text) => {
      text.replaceAll(SPACE, "");
      text.replaceAll(BREAK, " ");
      text.replaceAll(/\n\s+(?=\/?>)/g, "");
    });
  },
});

/** What lit says to developers and where polyfills join in, of no use to a page; the versions are pinned. */
const UNUSED: readonly [RegExp, string][] = [
  [/throw Error\((?:"[^"]*"(?:\+\w+\+)?)+\)/g, "throw Error()"],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, "0"],
  // Decorators: there are none.
  [/static addInitializer\(t\)\{[^}]*\}/g, ""],
  [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/g, ""],
  [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/g, ""],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/g, ""],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ""],
  [/\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, "(void 0)"],
];

const leanLit = (): Plugin => ({
  name: "bangfu-lean-lit",
  transform(code, id) {
    if (!/node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/.test(id)) return;
    return changed(code, (text) => {
      for (const [unused, instead] of UNUSED) text.replaceAll(unused, instead);
    });
  },
});

/** The file of all elements, and one for each. */
const ENTRIES = readdirSync(new URL("src", import.meta.url)).flatMap((file) =>
  /^(?!define|.*\.test)[a-z]+\.ts$/.test(file) ? [file.slice(0, -3)] : [],
);

export default defineConfig(({ mode }) =>
  mode === "script"
    ? {
        build: {
          target,
          emptyOutDir: false,
          sourcemap: false,
          lib: { entry: "src/script.ts", name: "bangfu", formats: ["iife"], fileName: () => "bangfu.js" },
        },
        plugins: [leanLit(), closeTemplates(), minifiedStyles(), shortened(), ascii()],
      }
    : {
        plugins: [closeTemplates(), minifiedStyles()],
        build: {
          // Whoever bundles them lowers them to what they need.
          target: "es2022",
          minify: false,
          sourcemap: true,
          lib: {
            entry: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
            formats: ["es"],
          },
          rollupOptions: {
            external: [/^lit/, /^@lit\/react/, "react", "vue", /^@bangfu\/core/],
            output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
          },
        },
      },
);
