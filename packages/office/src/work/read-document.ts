import { openFiles, readPlan, type LoadedReader, type PlanFile, type PlanRead } from "@bangfu/reader";
import { runPacked } from "./packed-script.js";

export interface DocumentRequest {
  /** The files of a plan's document, in order. */
  readonly documents: readonly PlanFile[];
  /** The script that reads PDF, packed as it stands in the page. */
  readonly pdfReader: string;
}

/** What the packed script leaves behind. */
declare const readPdf: LoadedReader;

/** The draft of a plan, in a worker; the reader of PDF is unpacked where a file needs it. */
export const readDocument = async ({ documents, pdfReader }: DocumentRequest): Promise<PlanRead> =>
  readPlan(
    await openFiles(documents, {
      pdf: () => {
        runPacked(pdfReader);
        return Promise.resolve(readPdf);
      },
    }),
  );
