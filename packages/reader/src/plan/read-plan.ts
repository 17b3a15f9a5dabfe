import type { Plan } from "@bangfu/core";
import type { DocumentRead } from "@bangfu/ooxml";
import type { ReaderProblem } from "../document/problem.js";
import { readDocument, type DocumentFile } from "../document/read.js";
import { sourceOf } from "../document/source.js";
import type { Reading } from "../report/reading.js";
import type { ReadingContext } from "../time/context.js";
import { withDraft } from "../review/draft.js";
import { withNotice } from "../revision/revise.js";
import { isAdjustment } from "./adjusted.js";
import { draftOf, type Draft } from "./draft.js";
import { titleOf } from "./title.js";

export interface ReadPlanOptions {
  /** The plan's id; `plan-2023` where absent. */
  readonly id?: string | undefined;
  /** The first day, `YYYY-MM-DD`; the day of issue where absent. */
  readonly start?: string | undefined;
  /** The day of issue, `YYYY-MM-DD`; the date in the signature where absent. */
  readonly issued?: string | undefined;
  /** The last days of the terms, where they are not 01-31 and 07-31. */
  readonly terms?: ReadingContext["terms"];
}

export type PlanRead =
  | { readonly ok: true; readonly plan: Plan; readonly report: Reading }
  | { readonly ok: false; readonly problems: readonly ReaderProblem[] };

interface FileRead {
  readonly file: string;
  readonly document: DocumentRead;
}

/** A file beside the plan that changes it: 关于调整《…》部分任务的通知. */
const isNotice = (read: FileRead): boolean => isAdjustment(titleOf(sourceOf([read]).blocks)?.title ?? "");

/** The notices in the order in which they hold. */
const noticesOf = (read: readonly FileRead[], plan: Plan, options: ReadPlanOptions): readonly Draft[] =>
  read
    .flatMap(
      (each) =>
        draftOf(sourceOf([each]), {
          file: each.file,
          start: plan.start,
          changes: plan.title,
          terms: options.terms,
        }) ?? [],
    )
    .sort((one, other) => ((one.plan.issued ?? "") < (other.plan.issued ?? "") ? -1 : 1));

/** What of the notices is in no clause belongs to the report of the plan. */
const withNotices = (draft: Draft, notices: readonly Draft[]): Draft =>
  notices.reduce((before: Draft, notice) => {
    const { plan, reading } = withNotice(before, notice);
    const { files, omitted } = notice.reading;
    return {
      ...before,
      plan,
      reading: {
        ...reading,
        files: [...reading.files, ...files],
        omitted: [...reading.omitted, ...omitted],
      },
    };
  }, draft);

/**
 * A plan's document, or its files (text, then annex), as a draft plan with a report of every decision. A later notice
 * that changes the plan (调整, 延期) becomes one of its revisions. What `openFiles` gives is taken too: the reader of
 * PDF is loaded, which takes a moment of its own. Pure, and never throws: what cannot be read is in the report. The
 * draft passes `parsePlan`; nothing in it was invented, what is not sure is marked in the report.
 */
export const readPlan = (
  document: DocumentFile | readonly DocumentFile[],
  options: ReadPlanOptions = {},
): PlanRead => {
  const given = "name" in document ? [document] : document;
  const problems: ReaderProblem[] = [];
  const read: FileRead[] = [];
  for (const file of given) {
    const document = readDocument(file);
    if ("code" in document) problems.push(document);
    else read.push({ file: file.name, document });
  }
  if (problems.length > 0) return { ok: false, problems };
  const isLater = read.map((each) => read.length > 1 && isNotice(each));
  // Without the plan, the notice itself is what there is.
  const files = isLater.every(Boolean) ? read : read.filter((_, at) => !isLater[at]);
  const file = files[0]?.file ?? "";
  const draft = draftOf(sourceOf(files), { ...options, file });
  if (draft === undefined) return { ok: false, problems: [{ code: "no-date", file, format: "unknown" }] };
  const notices = read.filter((each) => !files.includes(each));
  const { plan, reading: report } = withNotices(draft, noticesOf(notices, draft.plan, options));
  return { ok: true, plan: withDraft({ plan, report }), report };
};
