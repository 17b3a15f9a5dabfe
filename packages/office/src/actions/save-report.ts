import { reportDocx, reportHtml, reportXlsx, type DrawPng, type Report } from "@bangfu/site";
import type { PrintedLedgerRequest, ReportEnding } from "../work/printed-ledger.js";
import { jobOutcome } from "../work/start-job.js";
import { download, pngOf } from "./download.js";
import type { Doing } from "./tasks.js";

const TYPES: Readonly<Record<ReportEnding, string>> = {
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

type Writer = (report: Report, draw: DrawPng) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ReportEnding, Writer>> = {
  html: reportHtml,
  docx: reportDocx,
  xlsx: reportXlsx,
};

const picturesIn = ({ sections }: Report): number =>
  sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "picture")).length;

/** What a file is called, and what it is to be. */
export interface ReportFile {
  readonly name: string;
  readonly ending: ReportEnding;
}

/** Saves a report as a page, for Word or for Excel. */
export const saveReport = async (
  report: Report,
  { name, ending }: ReportFile,
  { at, finish }: Doing,
): Promise<void> => {
  const pictures = ending === "html" ? 0 : picturesIn(report);
  const total = pictures + 1;
  let done = 0;
  const draw: DrawPng = async (svg) => {
    at({ step: "pictures", done: done++, total });
    return pngOf(svg);
  };
  const content = await WRITERS[ending](report, draw);
  finish({ step: "file", done: pictures, total });
  download(name, content, TYPES[ending]);
};

/** Saves the printed ledger. */
export const saveLedger = async (
  request: PrintedLedgerRequest,
  name: string,
  { signal, at, finish }: Doing,
): Promise<void> => {
  const content = await jobOutcome("printed-ledger", request, { signal, onProgress: at });
  finish({ step: "file", done: 2, total: 2 });
  download(name, content, TYPES[request.ending]);
};

/** Prints what the page does not show: it stands in a frame until it is printed. */
export const printPage = (page: string): void => {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin allow-modals");
  frame.setAttribute("aria-hidden", "true");
  frame.className = "unseen";
  frame.srcdoc = page;
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
    frame.contentWindow?.print();
  });
  document.body.append(frame);
};
