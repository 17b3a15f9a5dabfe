import type { Plan } from "@bangfu/core";
import type { DocumentRead } from "@bangfu/ooxml";
import type { ReaderProblem } from "../document/problem.js";
import { readDocument, type DocumentFile } from "../document/read.js";
import { sourceOf } from "../document/source.js";
import type { Reading } from "../report/reading.js";
import type { ReadingContext } from "../time/context.js";
import { draftOf } from "./draft.js";

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

/**
 * A plan's document, or its files in order (text, then annex), as a draft plan with a report of every decision. What
 * `openFiles` gives is taken too: the reader of PDF is loaded, which takes a moment of its own. Pure,
 * and never throws: what cannot be read is in the report. The draft passes `parsePlan`; nothing in it was invented, what is not
 * sure is marked in the report.
 */
export const readPlan = (
  document: DocumentFile | readonly DocumentFile[],
  options: ReadPlanOptions = {},
): PlanRead => {
  const files = "name" in document ? [document] : document;
  const problems: ReaderProblem[] = [];
  const read: { file: string; document: DocumentRead }[] = [];
  for (const file of files) {
    const document = readDocument(file);
    if ("code" in document) problems.push(document);
    else read.push({ file: file.name, document });
  }
  if (problems.length > 0) return { ok: false, problems };
  const file = files[0]?.name ?? "";
  const draft = draftOf(sourceOf(read), { ...options, file });
  return draft === undefined
    ? { ok: false, problems: [{ code: "no-date", file, format: "unknown" }] }
    : { ok: true, plan: draft.plan, report: draft.reading };
};
