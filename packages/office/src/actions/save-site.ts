import type { Facts } from "@bangfu/core";
import { withFiles, type Folder } from "@bangfu/desk";
import type { SiteOptions } from "@bangfu/site";
import { strToU8 } from "fflate";
import type { BookSettings } from "../state/book.js";
import type { SiteRequest } from "../work/site.js";
import { jobOutcome } from "../work/start-job.js";
import { elementsScript } from "./elements-script.js";
import { download, pngOf } from "./download.js";
import type { PublishedEvidence } from "./evidence.js";
import type { Doing } from "./tasks.js";

/** What a site is made of. */
interface Publication {
  readonly facts: Facts;
  readonly settings: BookSettings;
  readonly today: string;
  readonly evidence: PublishedEvidence;
}

/** Says that one more step is done, and which one follows. */
export type NextStep = (step: Parameters<Doing["at"]>[0]["step"]) => void;

/** A way to save a site. */
export interface SiteWay {
  /** How many steps it takes beside those of the evidence. */
  readonly steps: number;
  /** Makes everything. @returns what writes it, and its size in bytes */
  readonly make: (
    publication: Publication,
    next: NextStep,
    signal: AbortSignal,
  ) => Promise<{ readonly size: number; readonly write: () => Promise<void> }>;
  /** The step in which it is written. */
  readonly last: "file" | "folder";
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

const requestOf = (publication: Publication): SiteRequest => {
  const { facts, settings, evidence } = publication;
  return {
    facts: withFiles(facts, evidence.paths, settings.address),
    options: optionsOf(publication),
  };
};

const PICTURES = ["summary", "tasks", "poster"] as const;
/** The pages, and one a picture. */
const STEPS_OF_FILES = 1 + PICTURES.length;

type Files = readonly (readonly [name: string, bytes: Uint8Array])[];

/** The files of the site in the order in which they are put in place, the facts last. */
const filesOf = async (publication: Publication, next: NextStep, signal: AbortSignal): Promise<Files> => {
  next("pages");
  const texts = await jobOutcome("site-texts", requestOf(publication), { signal });
  const pictures: [string, Uint8Array][] = [];
  for (const picture of PICTURES) {
    next("pictures");
    const { text } = texts.find(({ name }) => name === `${picture}.svg`)!;
    pictures.push([`${picture}.png`, await pngOf(text)]);
  }
  return [
    ...Object.entries(publication.evidence.files),
    ...pictures,
    ...texts.map(({ name, text }) => [name, strToU8(text)] as const),
  ];
};

const sizeOf = (files: Files): number => files.reduce((sum, [, { length }]) => sum + length, 0);

/** The site as an archive. */
export const siteArchive: SiteWay = {
  steps: STEPS_OF_FILES + 2,
  last: "file",
  make: async (publication, next, signal) => {
    const files = await filesOf(publication, next, signal);
    next("packing");
    const bytes = await jobOutcome("pack", Object.fromEntries(files), { signal });
    return {
      size: sizeOf(files),
      write: () => Promise.resolve(download("site.zip", bytes, "application/zip")),
    };
  },
};

/** The site in a folder; pictures of evidence that are not published any more go. */
export const siteInFolder = (folder: Folder): SiteWay => ({
  steps: STEPS_OF_FILES + 1,
  last: "folder",
  make: async (publication, next, signal) => {
    const files = await filesOf(publication, next, signal);
    const write = async (): Promise<void> => {
      for (const [name, bytes] of files) await folder.write(`site/${name}`, bytes);
      for (const path of await folder.list("site/evidence"))
        if (!(path.slice("site/".length) in publication.evidence.files)) await folder.remove(path);
    };
    return { size: sizeOf(files), write };
  },
});

/** The whole page as one file. */
export const singlePageFile = (name: string): SiteWay => ({
  steps: 2,
  last: "file",
  make: async (publication, next, signal) => {
    next("pages");
    const bytes = strToU8(await jobOutcome("site-in-one", requestOf(publication), { signal }));
    return { size: bytes.length, write: () => Promise.resolve(download(name, bytes, "text/html")) };
  },
});
