import type { Status } from "@bangfu/core";
import { html, svg, type TemplateResult } from "lit";

/** A circle about the middle. */
const circle = (radius: number): string =>
  `M8 ${8 - radius}a${radius} ${radius} 0 1 1 0 ${2 * radius} ${radius} ${radius} 0 1 1 0-${2 * radius}z`;

/** What is filled, the line on or in place of it, and the class of that. */
export type Shape = readonly [filled: string, line: string, name: string];

/** One shape a status, so that colour alone never tells it, in a box of 16 × 16. Nothing in them is calculated. */
export const SHAPES: Readonly<Record<Status | "none", Shape>> = {
  none: ["", "", ""],
  met: [circle(7), "M4.6 8.2l2.3 2.4 4.5-4.8", "white"],
  metLate: ["", `${circle(6.2)}M4.8 8.2l2.2 2.3 4.2-4.6`, "stroke"],
  onTrack: [circle(6), "", "stroke"],
  atRisk: ["M8 1.6L15.2 14H.8z", "", "stroke"],
  behind: ["M8 .8L15.2 8 8 15.2.8 8z", "", "stroke"],
  missed: ["M2.5 1h11L15 2.5v11L13.5 15h-11L1 13.5v-11z", "M5 5l6 6M11 5l-6 6", "white"],
  unreported: [circle(1.6), circle(6.2), "stroke dashed"],
  upcoming: ["", circle(6.2), "stroke"],
};

/** The shape of a status in a picture, its corner at a point. */
export const shape = (status: Status | "none" = "none", x: number, y: number): TemplateResult => {
  const [filled, line, name] = SHAPES[status];
  return svg`<g class=${status} transform="translate(${x} ${y})"><path class="fill" d=${filled} /><path class=${name} d=${line} /></g>`;
};

/** The shape of a status by itself, with the word for those who do not see it. */
export const icon = (status: Status, word: string): TemplateResult => {
  const [filled, line, name] = SHAPES[status];
  // Without a blank between, for it stands in the document's own text.
  // prettier-ignore
  return html`<svg viewBox="0 0 16 16" role="img" aria-label=${word} class=${status}><path class="fill" d=${filled} /><path class=${name} d=${line} /></svg>`;
};

/** A status as lamp and word. */
export const lamp = (status: Status | "none" = "none", word: string): TemplateResult => {
  const [filled, line, name] = SHAPES[status];
  return html`<span class="lamp ${status}" part="lamp"
    ><svg viewBox="0 0 16 16" aria-hidden="true">
      <path class="fill" d=${filled} />
      <path class=${name} d=${line} /></svg
    ><span .textContent=${word}></span
  ></span>`;
};
