import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCS } from "../../generate/pages.js";

/** The blocks of code of a page in one language, in order, those within lists too. */
export const snippetsOf = (page: string, language: string): string[] =>
  [
    ...readFileSync(join(DOCS, page), "utf8").matchAll(
      new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\`$`, "gms"),
    ),
  ].map(([, indent, code]) => code!.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
