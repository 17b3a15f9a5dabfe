import { openFiles, readPlan, type LoadedReader, type PlanFile, type PlanRead } from "@bangfu/reader";
import { runPacked } from "./packed-script.js";

export interface DocumentRequest {
  /** The files of a plan's document, in order. */
  readonly documents: readonly PlanFile[];
  /** The script that reads PDF, packed as it stands in the page. */
  readonly pdfReader: string;
  /** The plan's first day, `YYYY-MM-DD`, where the document does not tell. */
  readonly start?: string | undefined;
}

/** What the packed script leaves behind. */
declare const readPdf: LoadedReader;

/** The draft of a plan, in a worker; the reader of PDF is unpacked where a file needs it. */
export const readDocument = async ({ documents, pdfReader, start }: DocumentRequest): Promise<PlanRead> =>
  readPlan(
    await openFiles(documents, {
      pdf: () => {
        runPacked(pdfReader);
        return Promise.resolve(readPdf);
      },
    }),
    start === undefined ? {} : { start },
  );
