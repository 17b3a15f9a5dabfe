import { extname, resolve } from "node:path";
import type { Locale } from "@bangfu/core";
import { USAGE } from "@bangfu/view/commands";
import { wrongUsage } from "../usage.js";
import type { Io } from "./console.js";

/** `.txt` for servers that refuse `.json`. */
export const JSON_ENDINGS = [".json", ".txt"];
export const WORKBOOK_ENDINGS = [".xlsx"];
export const PAGE_ENDINGS = [".html", ".htm"];

/**
 * Where a command writes. A ledger in JSON under the name of a workbook would be lost to whoever opens it.
 * @param endings those of the content; a name without any, such as that of a pipe, is taken too
 * @returns the whole path
 * @throws UsageError after saying how the name has to end
 */
export const outputFile = (out: string, endings: readonly string[], io: Io, locale: Locale): string => {
  const ending = extname(out).toLowerCase();
  return ending === "" || endings.includes(ending)
    ? resolve(io.cwd, out)
    : wrongUsage(USAGE[locale].ending(out, endings), io, locale);
};
