import type { Facts } from "@bangfu/core";
import { withFiles } from "@bangfu/desk";
import { siteFiles, singlePage, type SiteOptions } from "@bangfu/site";
import { strToU8, zipSync } from "fflate";
import type { Folder } from "@bangfu/desk";
import type { BookSettings } from "../state/book.js";
import { elementsScript } from "./elements-script.js";
import { download, pngOf } from "./download.js";
import type { PublishedEvidence } from "./evidence.js";

/** What a site is made of. */
export interface Publication {
  readonly facts: Facts;
  readonly settings: BookSettings;
  readonly today: string;
  readonly evidence: PublishedEvidence;
}

/** A day that somebody chose is shown whenever the site is visited; else each visit shows its own. */
const optionsOf = ({ settings, today }: Publication): SiteOptions => ({
  script: elementsScript,
  asOf: settings.asOf ?? today,
  isPinned: settings.asOf !== undefined,
  notice: settings.notice,
  address: settings.address,
  locale: settings.pages,
});

const factsOf = ({ facts, settings, evidence }: Publication): Facts =>
  withFiles(facts, evidence.paths, settings.address);

/** The files of the site in the order in which they are put in place, the facts last. */
const filesOf = async (publication: Publication): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const files = siteFiles(factsOf(publication), optionsOf(publication));
  const pictures = await Promise.all(
    files
      .filter(({ name }) => /^(summary|tasks|poster)\.svg$/.test(name))
      .map(async ({ name, text }) => [name.replace(".svg", ".png"), await pngOf(text)] as const),
  );
  const texts = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return [...Object.entries(publication.evidence.files), ...pictures, ...texts];
};

const sizeOf = (files: readonly (readonly [string, Uint8Array])[]): number =>
  files.reduce((sum, [, { length }]) => sum + length, 0);

/** Saves the site as an archive. @returns its size in bytes, unpacked */
export const saveSite = async (publication: Publication): Promise<number> => {
  const files = await filesOf(publication);
  download("site.zip", zipSync(Object.fromEntries(files)), "application/zip");
  return sizeOf(files);
};

/** Writes the site into a folder; pictures of evidence that are not published any more go. @returns its size in bytes */
export const putSite = async (folder: Folder, publication: Publication): Promise<number> => {
  const files = await filesOf(publication);
  for (const [name, bytes] of files) await folder.write(`site/${name}`, bytes);
  for (const path of await folder.list("site/evidence"))
    if (!(path.slice("site/".length) in publication.evidence.files)) await folder.remove(path);
  return sizeOf(files);
};

/** Saves the whole page as one file. @returns its size in bytes */
export const savePage = (publication: Publication, name: string): number => {
  const bytes = strToU8(singlePage(factsOf(publication), optionsOf(publication)));
  download(name, bytes, "text/html");
  return bytes.length;
};
