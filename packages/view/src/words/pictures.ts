import type { Texts } from "./common.js";

/** What pictures say, and no element. */
export const PICTURE_TEXT: Texts<{
  readonly within: (from: string, to: string) => string;
  readonly mark: string;
  /** The overall share on one line of text. */
  readonly badge: (title: string, percent: string, status: string, asOf: string) => string;
}> = {
  zh: {
    within: (from, to) => `只看 ${from} 至 ${to} 到期的`,
    mark: "竖线为应达",
    badge: (title, percent, status, asOf) => `${title} ${percent} ${status}（截至 ${asOf}）`,
  },
  en: {
    within: (from, to) => `due ${from} to ${to} alone`,
    mark: "the line is what is expected",
    badge: (title, percent, status, asOf) => `${title} ${percent} ${status} (as of ${asOf})`,
  },
};
