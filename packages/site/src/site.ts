import { deadlines, type Basis, type Facts } from "@bangfu/core";
import { calendarOf } from "@bangfu/view";
import { progressCsv } from "./csv.js";
import { embedPage } from "./embed.js";
import type { Told } from "./element.js";
import { progressPage } from "./page.js";
import { badgePicture } from "./pictures/badge.js";
import { summaryPicture } from "./pictures/summary.js";
import { tasksPicture } from "./pictures/tasks.js";
import { subjectOf } from "./tables.js";

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
  /** `reported` where absent. */
  readonly basis?: Basis | undefined;
  /** A short remark on the data, such as 示例数据. */
  readonly notice?: string | undefined;
  /** `facts.json` where absent; for servers that refuse `.json`, `facts.txt`. */
  readonly factsName?: string | undefined;
}

/**
 * Everything that a school copies to its web server; the same input gives the same bytes.
 * @returns the files in the order in which they have to be put in place: the facts last, so that no page
 *   finds newer facts than its script
 */
export const siteFiles = (facts: Facts, options: SiteOptions): SiteFile[] => {
  const { script, asOf, isPinned, basis, notice, factsName = "facts.json" } = options;
  const subject = subjectOf(facts, asOf, basis ?? "reported");
  const told: Told = {
    src: factsName,
    asOf: isPinned ? asOf : undefined,
    basis: basis === "verified" ? basis : undefined,
    notice,
  };
  const due = deadlines(facts, { asOf, basis });
  return [
    { name: "bangfu.js", text: script },
    { name: "index.html", text: progressPage(subject, told) },
    { name: "embed.html", text: embedPage(subject, told) },
    { name: "badge.svg", text: badgePicture(subject) },
    { name: "summary.svg", text: summaryPicture(subject, told) },
    { name: "tasks.svg", text: tasksPicture(subject, told) },
    { name: "progress.json", text: `${JSON.stringify(subject.progress, null, 2)}\n` },
    { name: "progress.csv", text: progressCsv(subject) },
    { name: "calendar.ics", text: calendarOf(facts, due, asOf, "zh") },
    { name: factsName, text: `${JSON.stringify(facts)}\n` },
  ];
};
