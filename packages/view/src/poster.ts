import type { Facts, Locale, Progress } from "@bangfu/core";
import { attentionRows, NAMED, type AttentionRow } from "./attention.js";
import { cappedText } from "./capped.js";
import { doneRows, type DoneRow } from "./done.js";
import { groupCounts, type GroupCount } from "./groups.js";
import { overallJudgedOn } from "./judged-on.js";
import { shareView, type ShareView } from "./share.js";
import { ATTENTION_TEXT } from "./words/attention.js";
import { CAPTIONS } from "./words/captions.js";
import { commonText } from "./words/common.js";
import { pictureLabel } from "./words/picture-label.js";
import { PICTURE_TEXT } from "./words/pictures.js";
import { SUMMARY_TEXT } from "./words/summary.js";

/** What a poster and a page on a wall say. */
export interface PosterView {
  /** For those who do not see the picture. */
  readonly label: string;
  readonly school: string;
  readonly plan: string;
  /** Overall progress. */
  readonly title: string;
  readonly share: ShareView;
  /** Behind the figure. */
  readonly attained: string;
  /** At the mark on the bar. */
  readonly expected: string;
  readonly capped: string | undefined;
  readonly groups: readonly GroupCount[];
  readonly attentionTitle: string;
  readonly attention: readonly AttentionRow[];
  readonly noAttention: string;
  readonly doneTitle: string;
  /** The newest first. */
  readonly done: readonly DoneRow[];
  readonly noDone: string;
  readonly asOf: string;
  readonly notice: string | undefined;
  /** Beside the code of the page's address. */
  readonly scan: string;
}

/** The share, what needs attention and what was done last, for a poster or a wall. */
export const posterView = (
  facts: Facts,
  progress: Progress,
  notice: string | undefined,
  locale: Locale,
): PosterView => {
  const { plan } = facts;
  const { overall, asOf } = progress;
  const words = PICTURE_TEXT[locale];
  const share = shareView(overall, locale, overallJudgedOn(facts, progress));
  const attention = attentionRows(facts, progress, NAMED, locale);
  const done = doneRows(facts, progress, NAMED, locale);
  return {
    label: pictureLabel(
      CAPTIONS[locale].summary(plan.school.name, asOf),
      [
        share.label,
        ...attention.map(({ title, trouble }) => ATTENTION_TEXT[locale].row(title, trouble)),
        ...done.map(({ title, when }) => ATTENTION_TEXT[locale].row(title, when)),
      ],
      locale,
    ),
    school: plan.school.name,
    plan: plan.title,
    title: SUMMARY_TEXT[locale].title,
    share,
    attained: SUMMARY_TEXT[locale].attained,
    expected: share.expectedText,
    capped: cappedText(overall, plan, locale),
    groups: groupCounts(overall?.counts, locale),
    attentionTitle: ATTENTION_TEXT[locale].title,
    attention,
    noAttention: ATTENTION_TEXT[locale].none,
    doneTitle: words.done,
    done,
    noDone: words.noDone,
    asOf: commonText(locale).asOf(asOf),
    notice,
    scan: words.scan,
  };
};
