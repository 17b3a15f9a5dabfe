import { readdirSync, readFileSync } from "node:fs";
import { minify } from "terser";
import type { Plugin } from "vite";

/** What an engine calls or reads by name, beside what terser itself knows of. */
const PLATFORM = [
  ...["connectedCallback", "disconnectedCallback", "adoptedCallback", "attributeChangedCallback"],
  ...["observedAttributes", "formAssociated", "litNonce", "createHTML", "createScript", "createPolicy"],
  ...["handleEvent", "rootMargin", "threshold", "maximumFractionDigits", "timeZone"],
  ...["updateComplete", "requestUpdate"],
];

/** Every name of the file formats; a page reads and hands out objects that have them. */
const formatNames = (): string[] =>
  readdirSync(new URL("../../core/json-schema", import.meta.url)).flatMap((file) => {
    const text = readFileSync(new URL(`../../core/json-schema/${file}`, import.meta.url), "utf8");
    return [...text.matchAll(/"([A-Za-z]\w*)"/g)].map(([, name]) => name!);
  });

/** The names that a script may not lose; any that it writes as text might be looked up by it. */
const keptNames = (code: string): string[] => {
  const words = [...code.matchAll(/["'`]([A-Za-z_$][\w$]*)["'`]/g)].map(([, word]) => word!);
  const declared = [...code.matchAll(/\.properties\s*=\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(
    ([, fields]) => [...fields!.matchAll(/(\w+):\s*\{/g)].map(([, name]) => name!),
  );
  // Without them an element would not hear of its own attributes.
  if (!declared.includes("src") || !declared.includes("asOf"))
    throw new Error("no declared properties found");
  const events = ["facts", "progress", "error", "schools", "kind", "id", "open"];
  return [...new Set([...PLATFORM, ...formatNames(), ...words, ...declared, ...events])];
};

const short = async (code: string): Promise<string> => {
  const small = await minify(code, {
    ecma: 2020,
    compress: {
      ...{ passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      // Found by trial: what is written so compresses better.
      ...{ lhs_constants: false, hoist_funs: true },
    },
    // A key in Chinese is a word that is looked up, such as 万元.
    mangle: { properties: { reserved: keptNames(code), keep_quoted: true, regex: /^[\w$]+$/ } },
    format: { ascii_only: true },
  });
  // Only templates have line breaks now, and there one is no more than a space.
  return (small.code ?? code).replace(/\n\s*/g, " ");
};

/**
 * Shortens what no page sees: names of variables, and of properties that are neither an engine's, nor of a
 * format, nor of an element (`properties = {…}`), nor written as text anywhere in the script, by which they
 * might be looked up. 1.2 kB of a page's 36 (gzip).
 */
export const shortNames = (): Plugin => ({
  name: "bangfu-short-names",
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk") chunk.code = await short(chunk.code);
  },
});
