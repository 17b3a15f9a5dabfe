import type { Facts, Locale, Progress } from "@bangfu/core";
import { attentionRows, NAMED, type AttentionRow } from "./attention.js";
import { cappedText } from "./capped.js";
import { groupCounts, type GroupCount } from "./groups.js";
import { overallJudgedOn } from "./judged-on.js";
import { shareView, type ShareView } from "./share.js";
import { taskRows, type TaskRow } from "./tasks.js";
import { ATTENTION_TEXT } from "./words/attention.js";
import { basisWord } from "./words/basis.js";
import { CAPTIONS } from "./words/captions.js";
import { commonText } from "./words/common.js";
import { pictureLabel } from "./words/picture-label.js";
import { PICTURE_TEXT } from "./words/pictures.js";
import { SUMMARY_TEXT } from "./words/summary.js";
import { TASKS_TEXT } from "./words/tasks.js";

export interface BadgeView {
  /** For those who do not see the picture. */
  readonly label: string;
  readonly title: string;
  readonly share: ShareView;
  readonly asOf: string;
  /** All of it on one line of text. */
  readonly text: string;
}

/** The overall share and status on one line. */
export const badgeView = (facts: Facts, progress: Progress, locale: Locale): BadgeView => {
  const { plan } = facts;
  const { overall, asOf } = progress;
  const words = PICTURE_TEXT[locale];
  const { title } = SUMMARY_TEXT[locale];
  const share = shareView(overall, locale, overallJudgedOn(facts, progress));
  return {
    label: pictureLabel(CAPTIONS[locale].summary(plan.school.name, asOf), [share.label], locale),
    title,
    share,
    asOf: commonText(locale).asOf(asOf),
    text: words.badge(title, share.percent, share.statusWord, asOf),
  };
};

export interface SummaryPictureView extends Omit<BadgeView, "text" | "asOf"> {
  readonly school: string;
  /** Behind the figure. */
  readonly attained: string;
  /** At the mark on the bar. */
  readonly expected: string;
  readonly capped: string | undefined;
  readonly attentionTitle: string;
  readonly attention: readonly AttentionRow[];
  readonly groups: readonly GroupCount[];
  /** As-of date, basis, days and remarks. */
  readonly notes: readonly string[];
}

/** The headline as a picture; of the days that were asked for alone, it counts what has something due in them. */
export const summaryPictureView = (
  facts: Facts,
  progress: Progress,
  notice: string | undefined,
  locale: Locale,
): SummaryPictureView => {
  const { label, title, share, asOf } = badgeView(facts, progress, locale);
  const { overall, basis, within } = progress;
  const { plan } = facts;
  const words = PICTURE_TEXT[locale];
  return {
    ...{ label, title, share },
    school: plan.school.name,
    attained: SUMMARY_TEXT[locale].attained,
    expected: share.expectedText,
    capped: cappedText(overall, plan, locale),
    attentionTitle: ATTENTION_TEXT[locale].title,
    attention: attentionRows(facts, progress, NAMED, locale),
    groups: groupCounts(overall?.counts, locale),
    notes: [
      asOf,
      SUMMARY_TEXT[locale].basis(basisWord(basis, locale)),
      ...(within === undefined ? [] : [words.within(within.from, within.to)]),
      ...(notice === undefined ? [] : [notice]),
    ],
  };
};

export interface TasksPictureView {
  readonly label: string;
  readonly title: string;
  readonly asOf: string;
  readonly school: string;
  readonly rows: readonly TaskRow[];
  readonly notes: readonly string[];
}

/** The list of tasks as a picture. */
export const tasksPictureView = (
  facts: Facts,
  progress: Progress,
  notice: string | undefined,
  locale: Locale,
): TasksPictureView => {
  const words = PICTURE_TEXT[locale];
  const school = facts.plan.school.name;
  const rows = taskRows(facts, progress, locale);
  const caption = `${school} · ${CAPTIONS[locale].tasks(progress.asOf)}`;
  return {
    label: pictureLabel(
      caption,
      rows.map(({ id, statusWord, percent }) => `${id} ${statusWord} ${percent}`),
      locale,
    ),
    title: TASKS_TEXT[locale].title,
    asOf: commonText(locale).asOf(progress.asOf),
    school,
    rows,
    notes: [...(notice === undefined ? [] : [notice]), words.mark],
  };
};
