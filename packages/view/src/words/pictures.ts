import type { Texts } from "./common.js";

/** What pictures say, and no element. */
export const PICTURE_TEXT: Texts<{
  readonly within: (from: string, to: string) => string;
  readonly mark: string;
  /** Of the commitments that were met last. */
  readonly done: string;
  readonly noDone: string;
  readonly metOn: (date: string, status: string) => string;
  /** What the code of the page's address is for. */
  readonly scan: string;
  /** The overall share on one line of text. */
  readonly badge: (title: string, percent: string, status: string, asOf: string) => string;
}> = {
  zh: {
    within: (from, to) => `只看 ${from} 至 ${to} 到期的`,
    mark: "竖线为应达",
    done: "新近完成",
    noDone: "还没有完成的承诺。",
    metOn: (date, status) => `${date} ${status}`,
    scan: "扫码看全部进展",
    badge: (title, percent, status, asOf) => `${title} ${percent} ${status}（截至 ${asOf}）`,
  },
  en: {
    within: (from, to) => `due ${from} to ${to} alone`,
    mark: "the line is what is expected",
    done: "Done last",
    noDone: "No commitment has been met yet.",
    metOn: (date, status) => `${status} on ${date}`,
    scan: "Scan for all of the progress",
    badge: (title, percent, status, asOf) => `${title} ${percent} ${status} (as of ${asOf})`,
  },
};
