import { reportDocx, reportHtml, reportXlsx, type Report } from "@bangfu/site";
import { download, pngOf } from "./download.js";

const TYPES = {
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type ReportEnding = keyof typeof TYPES;

const WRITERS: Readonly<Record<ReportEnding, (report: Report) => string | Promise<Uint8Array>>> = {
  html: reportHtml,
  docx: (report) => reportDocx(report, pngOf),
  xlsx: (report) => reportXlsx(report, pngOf),
};

/** Saves a report as a page, for Word or for Excel. */
export const saveReport = async (report: Report, name: string, ending: ReportEnding): Promise<void> =>
  download(name, await WRITERS[ending](report), TYPES[ending]);

/** Prints a report that the page does not show: it stands in a frame until it is printed. */
export const printReport = (report: Report): void => {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin allow-modals");
  frame.setAttribute("aria-hidden", "true");
  frame.className = "unseen";
  frame.srcdoc = reportHtml(report);
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
    frame.contentWindow?.print();
  });
  document.body.append(frame);
};
