import type { Status, Locale } from "@bangfu/core";
import { statusWord } from "@bangfu/view";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../lamp.js";

/** Pixels between the marks of two promises that begin on one line. */
const GAP = 5;

/** One shape for each commitment, without blanks between, for they may stand in the document's own text. */
export const marks = (statuses: readonly Status[], locale: Locale): TemplateResult | typeof nothing =>
  statuses.length === 0
    ? nothing
    : html`<span class="marks">${statuses.map((status) => icon(status, statusWord(status, locale)))}</span>`;

/**
 * Moves the marks of promises that begin on one line beside each other: each by itself stands in the margin beside
 * its line. All is read before anything is written, so that the text is laid out once.
 */
export const spreadMarks = (root: ParentNode): void => {
  let [clause, top, room]: [Element | null, number, number] = [null, 0, 0];
  // The last one on a line stands next to the text.
  const all = [...root.querySelectorAll<HTMLElement>(".clause .marks")].reverse();
  const shifts = all.map(({ offsetParent, offsetTop, offsetWidth }) => {
    room = clause === offsetParent && Math.abs(top - offsetTop) < GAP ? room : 0;
    [clause, top] = [offsetParent, offsetTop];
    room += offsetWidth + GAP;
    return room - offsetWidth - GAP;
  });
  all.forEach((each, at) => {
    each.style.marginInlineEnd = `${shifts[at]!}px`;
  });
};
