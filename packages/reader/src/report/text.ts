import type { Locale, Plan } from "@bangfu/core";
import { countsOf, reportLines, type Line } from "./lines.js";
import type { Reading } from "./reading.js";
import { WORDS } from "./words.js";

const LONGEST = 60;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

const row = ({ topic, id, words, read, sure, why }: Line, locale: Locale): string => {
  const zh = locale === "zh";
  const quoted = words === "" ? "" : zh ? `“${short(words)}”` : ` “${short(words)}”`;
  const made = read === "" ? "" : ` → ${read}`;
  const about = id === "" ? topic : `${topic} ${id}`;
  return `  ${about}${zh ? "：" : ":"}${quoted}${made}${zh ? "（" : " ("}${[sure, why].filter((part) => part !== "").join(zh ? "，" : ", ")}${zh ? "）" : ")"}`;
};

/**
 * The report for a terminal: what was read, then what a person must decide. Proposals are only counted; all of them
 * are in the report as data and as a page.
 */
export const reportText = (report: Reading, plan: Plan, locale: Locale): string => {
  const words = WORDS[locale];
  const proposals = words.topics.proposal;
  const open = reportLines(report, plan, locale).filter(({ decide, topic }) => decide && topic !== proposals);
  return [
    words.heading(plan.title),
    words.counts(countsOf(report, plan)),
    ...(open.length === 0
      ? [words.nothing]
      : [`${words.decide}${locale === "zh" ? "：" : ":"}`, ...open.map((line) => row(line, locale))]),
  ].join("\n");
};
