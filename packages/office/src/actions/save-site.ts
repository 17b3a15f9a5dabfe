import type { Facts } from "@bangfu/core";
import { siteFiles } from "@bangfu/site";
import { strToU8, zipSync } from "fflate";
import type { BookSettings } from "../state/book.js";
import { download, pngOf } from "./download.js";

/** The script of the elements, put in by the build: it runs in this page and goes into the saved site. */
declare const ELEMENTS: string;

/** Saves the site as an archive. A day that somebody chose is shown whenever it is visited; else each visit shows its own. */
export const saveSite = async (
  facts: Facts,
  { asOf, notice }: BookSettings,
  today: string,
): Promise<void> => {
  const files = siteFiles(facts, {
    script: ELEMENTS,
    asOf: asOf ?? today,
    isPinned: asOf !== undefined,
    notice,
  });
  const pictures = await Promise.all(
    files
      .filter(({ name }) => /^(summary|tasks|poster)\.svg$/.test(name))
      .map(async ({ name, text }) => [name.replace(".svg", ".png"), await pngOf(text)] as const),
  );
  const texts = files.map(({ name, text }) => [name, strToU8(text)] as const);
  download("site.zip", zipSync(Object.fromEntries([...texts, ...pictures])), "application/zip");
};
