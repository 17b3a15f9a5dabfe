import type { Locale, Plan } from "@bangfu/core";
import { countsOf, reportLines, type Line } from "./lines.js";
import { omittedCounts } from "./omitted.js";
import { OMITTED_WORDS } from "./omitted-words.js";
import type { Reading } from "./reading.js";
import { WORDS } from "./words.js";

const LONGEST = 60;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** How the parts of a line are set. */
const LINE = {
  zh: {
    about: (about: string) => `${about}：`,
    quoted: (words: string) => `“${words}”`,
    remarks: (remarks: readonly string[]) => `（${remarks.join("，")}）`,
  },
  en: {
    about: (about: string) => `${about}:`,
    quoted: (words: string) => ` “${words}”`,
    remarks: (remarks: readonly string[]) => ` (${remarks.join(", ")})`,
  },
};

const row = ({ topic, id, words, read, sure, why }: Line, locale: Locale): string => {
  const set = LINE[locale];
  const about = set.about(id === "" ? topic : `${topic} ${id}`);
  const quoted = words === "" ? "" : set.quoted(short(words));
  const made = read === "" ? "" : ` → ${read}`;
  return `  ${about}${quoted}${made}${set.remarks([sure, why].filter((part) => part !== ""))}`;
};

/**
 * The report for a terminal: what was read, then what a person must decide. Proposals, and what is in no clause,
 * are only counted; all of them are in the report as data and as a page.
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
      : [LINE[locale].about(words.decide), ...open.map((line) => row(line, locale))]),
    ...(report.omitted.length === 0
      ? []
      : [
          LINE[locale].about(OMITTED_WORDS[locale].heading),
          ...omittedCounts(report, locale).map((count) => `  ${count}`),
        ]),
  ].join("\n");
};
