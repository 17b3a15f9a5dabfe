import type { Locale } from "@bangfu/core";
import type { Rollup } from "@bangfu/core/rollup";
import type { SiteFile } from "../site.js";
import { regionCsv } from "./csv.js";
import { regionEmbedPage, regionPage } from "./page.js";
import { regionWords } from "./words.js";

export interface RegionOptions {
  /** The file of all elements, as `@bangfu/widgets/bangfu.js` has it. */
  readonly script: string;
  /** The language of the pages; Chinese where absent. */
  readonly locale?: Locale | undefined;
  /** The pages' title, such as the county's name. */
  readonly title?: string | undefined;
  /** A short remark on the data, such as 示例数据. */
  readonly notice?: string | undefined;
}

/**
 * Everything that a county or province copies to its web server.
 * @returns the files in the order in which they have to be put in place, the roll-up last; the same roll-up gives
 *   the same bytes
 */
export const regionFiles = (rollup: Rollup, options: RegionOptions): SiteFile[] => {
  const { script, locale = "zh", notice } = options;
  const page = { rollup, locale, title: options.title ?? regionWords(locale).title, notice };
  return [
    { name: "bangfu.js", text: script },
    { name: "index.html", text: regionPage(page) },
    { name: "embed.html", text: regionEmbedPage(page) },
    { name: "region.csv", text: regionCsv(rollup, locale) },
    { name: "rollup.json", text: `${JSON.stringify(rollup)}\n` },
  ];
};
