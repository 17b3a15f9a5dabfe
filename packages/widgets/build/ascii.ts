import type { Plugin } from "vite";

/** The script-tag files are served with GB2312 and GBK pages, so no byte of them may be above ASCII. */
export const ascii = (): Plugin => ({
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
