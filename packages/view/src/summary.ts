import type { Facts, Locale, Progress } from "@bangfu/core";
import { attentionRows, NAMED, type AttentionRow } from "./attention.js";
import { cappedText } from "./capped.js";
import { attainedCell, expectedCell, statusCell } from "./cells.js";
import { doneRows, type DoneRow } from "./done.js";
import { findingViews } from "./findings.js";
import { groupCounts, type GroupCount } from "./groups.js";
import { overallJudgedOn } from "./judged-on.js";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";
import type { ViewTable } from "./table.js";
import { taskTitle } from "./task-title.js";
import { ATTENTION_TEXT } from "./words/attention.js";
import { basisWord } from "./words/basis.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { commonText } from "./words/common.js";
import { localLang, localText } from "./words/localized.js";
import { percentText } from "./words/percent.js";
import { SUMMARY_TEXT } from "./words/summary.js";

interface UpdateView extends Partial<ReturnType<typeof taskTitle>> {
  /** With its date. */
  readonly heading: string;
  readonly text: string;
  readonly lang: Locale;
}

/** Finished words and figures of the headline. */
export interface SummaryView {
  readonly school: string;
  readonly share: ShareView;
  /** Which tasks hold the status down; undefined where the shares alone give it. */
  readonly capped: string | undefined;
  /** The three tasks that are in most need of attention, the worst first. */
  readonly attention: readonly AttentionRow[];
  readonly counts: readonly StatusCount[];
  readonly groups: readonly GroupCount[];
  readonly countsTitle: string;
  /** The newest update by the as-of date. */
  readonly update: UpdateView | undefined;
  readonly doneTitle: string;
  /** What was met last; undefined where nothing was. */
  readonly done: DoneRow | undefined;
  /** How many findings are open; undefined where there is none. */
  readonly findings: string | undefined;
  /** Basis, share of data, the other basis. */
  readonly footnotes: readonly string[];
}

const updateOf = ({ plan, updates }: Facts, asOf: string, locale: Locale): UpdateView | undefined => {
  // Updates stand in order of their dates.
  const newest = updates.filter(({ date }) => date <= asOf).pop();
  const task = plan.tasks.find(({ id }) => id === newest?.task);
  return (
    newest && {
      heading: commonText(locale).newest(newest.date),
      ...(task && taskTitle(task, locale)),
      text: localText(newest, "text", locale) ?? "",
      lang: localLang(newest, "text", locale),
    }
  );
};

/** How many findings were put right by a day; undefined where none was made. */
const findingsOf = (facts: Facts, asOf: string, locale: Locale): string | undefined => {
  const states = findingViews(facts, asOf, locale).map(({ state }) => state);
  const overdue = states.filter((state) => state === "overdue").length;
  const open = states.filter((state) => state !== "closed").length;
  return states.length === 0 ? undefined : SUMMARY_TEXT[locale].findings(states.length, open, overdue);
};

const footnotesOf = (progress: Progress, other: Progress, locale: Locale): string[] => {
  const text = SUMMARY_TEXT[locale];
  const [reported, verified] = progress.basis === "reported" ? [progress, other] : [other, progress];
  const coverage = ({ overall }: Progress): string => percentText(overall?.dataCoverage ?? 0);
  return [
    text.basis(basisWord(progress.basis, locale)),
    ...(progress.overall?.dataCoverage == null
      ? []
      : [text.dataCoverage(coverage(reported), coverage(verified))]),
    ...(typeof other.overall?.attainment === "number"
      ? [text.otherBasis(basisWord(other.basis, locale), percentText(other.overall.attainment))]
      : []),
  ];
};

/** @param other the progress in the other basis */
export const summaryView = (
  facts: Facts,
  progress: Progress,
  other: Progress,
  locale: Locale,
): SummaryView => {
  const { plan } = facts;
  const { overall, asOf } = progress;
  return {
    school: plan.school.name,
    share: shareView(overall, locale, overallJudgedOn(facts, progress)),
    capped: cappedText(overall, plan, locale),
    attention: attentionRows(facts, progress, NAMED, locale),
    counts: statusCounts(overall?.counts, locale),
    groups: groupCounts(overall?.counts, locale),
    countsTitle: commonText(locale).taskCount(plan.tasks.length),
    update: updateOf(facts, asOf, locale),
    doneTitle: SUMMARY_TEXT[locale].done,
    done: doneRows(facts, progress, 1, locale)[0],
    findings: findingsOf(facts, asOf, locale),
    footnotes: footnotesOf(progress, other, locale),
  };
};

/** The headline as a table. */
export const summaryTable = (facts: Facts, progress: Progress, locale: Locale): ViewTable => {
  const { plan } = facts;
  const { overall, asOf } = progress;
  const columns = COLUMNS[locale];
  const [text, words] = [ATTENTION_TEXT[locale], SUMMARY_TEXT[locale]];
  const capped = cappedText(overall, plan, locale);
  const [done] = doneRows(facts, progress, 1, locale);
  const findings = findingsOf(facts, asOf, locale);
  return {
    caption: CAPTIONS[locale].summary(plan.school.name, asOf),
    columns: [columns.item, columns.content],
    rows: [
      [columns.status, statusCell(overall, locale)],
      [columns.attained, attainedCell(overall, locale)],
      [columns.expected, expectedCell(overall, locale, overallJudgedOn(facts, progress))],
      ...(capped === undefined ? [] : [[words.why, capped]]),
      ...attentionRows(facts, progress, NAMED, locale).map(({ title, trouble, lead }) => [
        text.title,
        text.row(title, [trouble, lead].filter(Boolean).join(" · ")),
      ]),
      ...groupCounts(overall?.counts, locale).map(({ word, count, statuses }) => [
        word,
        words.group(words.tasks(count), statuses),
      ]),
      ...(done === undefined ? [] : [[words.done, text.row(done.title, done.when)]]),
      ...(findings === undefined ? [] : [[columns.finding, findings]]),
    ],
  };
};
