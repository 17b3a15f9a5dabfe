import type { Locale } from "@bangfu/core";
import type { Rollup } from "@bangfu/core/rollup";
import { regionView } from "@bangfu/view";
import { csvOf } from "../csv.js";
import type { SiteFile } from "../site.js";
import { regionEmbedPage, regionPage } from "./page.js";

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
  const view = regionView(rollup, { title: options.title, locale });
  const page = { view, locale, notice };
  return [
    { name: "bangfu.js", text: script },
    { name: "index.html", text: regionPage(page) },
    { name: "embed.html", text: regionEmbedPage(page) },
    { name: "region.csv", text: csvOf(view.sheet) },
    { name: "rollup.json", text: `${JSON.stringify(rollup)}\n` },
  ];
};
