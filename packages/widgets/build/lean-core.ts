import type { Plugin } from "vite";
import { changed } from "./changed.js";

/** What core says of its own mistakes is for developers; an element says that its data are broken. */
const CHECK = /function check\((\w+), (\w+)\) \{\s*if \(!\1\) throw new Error\(\2\);/;

/** Core without the sentences of its checks. */
export const leanCore = (): Plugin => {
  let found = false;
  return {
    name: "bangfu-lean-core",
    transform(code, id) {
      if (!/packages\/core\/dist\//.test(id) || !CHECK.test(code)) return;
      found = true;
      return changed(code, (text) => text.replace(CHECK, "function check($1) { if (!$1) throw new Error();"));
    },
    buildEnd() {
      if (!found) this.error("core has no check any more");
    },
  };
};
