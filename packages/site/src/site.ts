import { deadlines, type Basis, type Facts, type Locale } from "@bangfu/core";
import { calendarOf, progressTable } from "@bangfu/view";
import { csvOf } from "./csv.js";
import { embedPage } from "./embed.js";
import type { Setting } from "./element.js";
import { progressPage } from "./page.js";
import { badgePicture } from "./pictures/badge.js";
import { posterPicture } from "./pictures/poster.js";
import { summaryPicture } from "./pictures/summary.js";
import { tasksPicture } from "./pictures/tasks.js";
import { subjectOf } from "./tables.js";
import { wallPage } from "./wall.js";

export interface SiteFile {
  readonly name: string;
  readonly text: string;
}

export interface SiteOptions {
  /** The file of all elements, as `@bangfu/widgets/bangfu.js` has it. */
  readonly script: string;
  /** The day that is shown by all that needs no script (tables, pictures, CSV, progress.json), `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the elements show that day too; if not, that of each visit. */
  readonly isPinned?: boolean | undefined;
  /** The language of pages, pictures, table and calendar; the plan's own where absent. */
  readonly locale?: Locale | undefined;
  /** `reported` where absent. */
  readonly basis?: Basis | undefined;
  /** A short remark on the data, such as 示例数据. */
  readonly notice?: string | undefined;
  /** `facts.json` where absent; for servers that refuse `.json`, `facts.txt`. */
  readonly factsName?: string | undefined;
  /** Where the page will stand, `https://…`: the poster and the page for a wall have its QR code. */
  readonly address?: string | undefined;
}

/** As elements choose it: the plan's language, Chinese where it has none or another. */
const ownLocale = ({ plan }: Facts): Locale => (/^en(?![a-z])/i.test(plan.lang ?? "") ? "en" : "zh");

/** What the elements of a page are given. */
const settingOf = <Src extends string | undefined>(
  facts: Facts,
  { asOf, isPinned, basis, notice, locale = ownLocale(facts) }: SiteOptions,
  src: Src,
): Setting & { readonly src: Src } => ({
  locale,
  lang: locale === ownLocale(facts) ? undefined : locale,
  src,
  asOf: isPinned ? asOf : undefined,
  basis: basis === "verified" ? basis : undefined,
  notice,
});

/**
 * The progress page as one file with script and facts in it, to send by mail or in a chat: it asks nothing of any
 * network and opens from disk. Links to files of evidence are left out unless they are whole addresses.
 */
export const singlePage = (facts: Facts, options: SiteOptions): string => {
  const evidence = facts.evidence.map(({ url, ...each }) =>
    url !== undefined && /^https?:/i.test(url) ? { ...each, url } : each,
  );
  const subject = subjectOf({ ...facts, evidence }, options.asOf, options.basis ?? "reported");
  return progressPage(subject, settingOf(facts, options, undefined), options.script);
};

/**
 * Everything that a school copies to its web server; the same input gives the same bytes.
 * @returns the files in the order in which they have to be put in place: the facts last, so that no page
 *   finds newer facts than its script
 */
export const siteFiles = (facts: Facts, options: SiteOptions): SiteFile[] => {
  const { script, asOf, basis, notice, address, factsName = "facts.json" } = options;
  const subject = subjectOf(facts, asOf, basis ?? "reported");
  const setting = settingOf(facts, options, factsName);
  const { locale } = setting;
  const due = deadlines(facts, { asOf, basis });
  return [
    { name: "bangfu.js", text: script },
    { name: "index.html", text: progressPage(subject, setting) },
    { name: "embed.html", text: embedPage(subject, setting) },
    { name: "wall.html", text: wallPage(subject, { notice, address }, locale) },
    { name: "badge.svg", text: badgePicture(subject, locale) },
    { name: "summary.svg", text: summaryPicture(subject, notice, locale) },
    { name: "tasks.svg", text: tasksPicture(subject, notice, locale) },
    { name: "poster.svg", text: posterPicture(subject, { notice, address }, locale) },
    { name: "progress.json", text: `${JSON.stringify(subject.progress, null, 2)}\n` },
    { name: "progress.csv", text: csvOf(progressTable(subject.facts, subject.progress, locale)) },
    { name: "calendar.ics", text: calendarOf(facts, due, asOf, locale) },
    { name: factsName, text: `${JSON.stringify(facts)}\n` },
  ];
};
