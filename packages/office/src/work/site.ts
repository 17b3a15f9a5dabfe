import type { Facts } from "@bangfu/core";
import { singlePage, siteFiles, type SiteFile, type SiteOptions } from "@bangfu/site";
import { zipSync } from "fflate";

export interface SiteRequest {
  readonly facts: Facts;
  readonly options: SiteOptions;
}

export const siteTexts = ({ facts, options }: SiteRequest): readonly SiteFile[] => siteFiles(facts, options);

export const siteInOne = ({ facts, options }: SiteRequest): string => singlePage(facts, options);

/** Files as one archive. */
export const pack = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files);
