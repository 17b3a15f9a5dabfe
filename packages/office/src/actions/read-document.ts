import type { Locale } from "@bangfu/core";
import { REVIEW_TEXT } from "@bangfu/view/office";
import type { ReaderProblem } from "@bangfu/reader";
import type { Page } from "../page.js";
import { changeIntake } from "../state/steps.js";
import type { FileReport } from "../work/file-problem.js";
import { startJob } from "../work/start-job.js";
import { guarded } from "./guarded.js";

/** The reader of PDF as the build has put it into the page. */
const pdfReader = (): string => document.querySelector("#pdf-reader")?.textContent ?? "";

/** The plan's first day, where no year of the document can be it; undefined where nobody gives one. */
const askStart = (locale: Locale): string | undefined => {
  const given = prompt(REVIEW_TEXT[locale].startAsked)?.trim() ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : undefined;
};

/** Each file with what is wrong with it. */
const reportsOf = (names: readonly string[], problems: readonly ReaderProblem[]): readonly FileReport[] =>
  names.flatMap((name) => {
    const reader = problems.filter(({ file }) => file === name);
    return reader.length === 0
      ? []
      : [{ name, kind: "document", result: "wrong", problems: { reader } } as const];
  });

/** Reads the files of a plan's document, in order, as a draft and opens it for review; or says why not. */
export const readDocument = ({ office, books }: Page, files: readonly File[]): void =>
  guarded(office, async () => {
    if (files.length === 0) return;
    office.change(
      changeIntake({ waiting: [], reports: [], progress: { of: "files", done: 0, total: files.length } }),
    );
    const names = files.map(({ name }) => name);
    try {
      const documents = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const request = { documents, pdfReader: pdfReader() };
      let read = await startJob("read-document", request).outcome;
      if (!read.ok && read.problems.every(({ code }) => code === "no-date")) {
        const start = askStart(office.state.locale);
        if (start !== undefined) read = await startJob("read-document", { ...request, start }).outcome;
      }
      if (!read.ok) {
        office.change(changeIntake({ reports: reportsOf(names, read.problems) }));
        return;
      }
      const format = await books.openDraft({ plan: read.plan, report: read.report });
      if (format.length === 0) location.hash = "#plan/review";
      else
        office.change(
          changeIntake({
            reports: [{ name: names.join(" "), kind: "document", result: "wrong", problems: { format } }],
          }),
        );
    } finally {
      office.change(changeIntake({ progress: undefined }));
    }
  });
