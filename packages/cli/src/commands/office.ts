import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locale } from "@bangfu/core";
import { RESULTS } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { outputFile, PAGE_ENDINGS } from "../io/output-file.js";
import { writeFile } from "../io/write.js";

/** Puts the offline page for a school office where it is wanted. */
export const office = (out: string, io: Io, locale: Locale): void => {
  const path = outputFile(out, PAGE_ENDINGS, io, locale);
  writeFile(
    path,
    readFileSync(createRequire(import.meta.url).resolve("@bangfu/office/office.html")),
    io,
    locale,
  );
  io.out(RESULTS[locale].page(path));
};
