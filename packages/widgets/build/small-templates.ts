import { transformSync } from "esbuild";
import type { Plugin } from "vite";
import { changed } from "./changed.js";

const ELEMENTS = /src\/elements\/.*\.ts$/;
const styleTarget = ["chrome87", "firefox78", "safari14.1"];

/** What esbuild leaves of spaces and quotes in a style sheet. */
const smallStyle = (css: string): string =>
  transformSync(css, { loader: "css", minify: true, target: styleTarget })
    .code.trim()
    .replace(
      /("[^"]*")|([,:(]) +| +(?=\))/g,
      (_, quoted: string | undefined, before = "") => quoted ?? before,
    )
    .replace(/="(\w+)"\]/g, "=$1]");

/** Style sheets are template literals, which no minifier looks into; the mark is not needed any more. */
export const smallStyles = (): Plugin => ({
  name: "bangfu-small-styles",
  enforce: "pre",
  transform(code, id) {
    if (!ELEMENTS.test(id)) return;
    return changed(code, (text) =>
      text.replaceAll(
        /\bcss`([^`$]*)`/g,
        (_, css: string) => `\`${smallStyle(css).replace(/[\\`]/g, "\\$&")}\``,
      ),
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

/** What `elements/template.ts` cannot read. */
const UNREADABLE = /\s\?[a-z-]+=\$\{|<!--|<(?:script|style|textarea)\b|<[^<>`]*=\s*'/;

/** The indentation of templates would be text nodes, a third of all nodes of a table. */
export const smallTemplates = (): Plugin => ({
  name: "bangfu-small-templates",
  enforce: "pre",
  transform(code, id) {
    if (!ELEMENTS.test(id)) return;
    const [unreadable] = UNREADABLE.exec(code) ?? [];
    if (unreadable !== undefined) this.error(`a template has ${unreadable}, which no template here can have`);
    return changed(code, (text) => {
      text.replaceAll(SPACE, "");
      text.replaceAll(BREAK, " ");
      text.replaceAll(/\n\s+(?=\/?>)/g, "");
    });
  },
});
