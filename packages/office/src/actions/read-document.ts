import type { Page } from "../page.js";
import { changeIntake } from "../state/steps.js";
import { startJob } from "../work/start-job.js";
import { guarded } from "./guarded.js";

/** The reader of PDF as the build has put it into the page. */
const pdfReader = (): string => document.querySelector("#pdf-reader")?.textContent ?? "";

/** Reads the files of a plan's document, in order, as a draft and opens it; or says why not. */
export const readDocument = ({ office, books }: Page, files: readonly File[]): void =>
  guarded(office, async () => {
    if (files.length === 0) return;
    office.change(
      changeIntake({ waiting: [], reports: [], progress: { of: "files", done: 0, total: files.length } }),
    );
    try {
      const documents = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const read = await startJob("read-document", { documents, pdfReader: pdfReader() }).outcome;
      if (read.ok) await books.openPlan(read.plan);
      else
        office.change(
          changeIntake({
            reports: documents.flatMap(({ name }) => {
              const reader = read.problems.filter(({ file }) => file === name);
              return reader.length === 0
                ? []
                : [{ name, kind: "document", result: "wrong", problems: { reader } } as const];
            }),
          }),
        );
    } finally {
      office.change(changeIntake({ progress: undefined }));
    }
  });
