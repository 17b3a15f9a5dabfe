import type { Status } from "@bangfu/core";
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

/** One shape a status, so that colour alone never tells it, in a box of 16 × 16; filled, or drawn as a line. */
const SHAPES: Record<Status, readonly [fill: string, stroke: string, white: string]> = {
  met: ["M1 8a7 7 0 1 0 14 0A7 7 0 1 0 1 8", "", "M4.6 8.2l2.3 2.4 4.5-4.8"],
  metLate: ["", "M1.8 8a6.2 6.2 0 1 0 12.4 0A6.2 6.2 0 1 0 1.8 8M4.8 8.2l2.2 2.3 4.2-4.6", ""],
  onTrack: ["M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8", "", ""],
  atRisk: ["M8 1.6L15.2 14H.8z", "", ""],
  behind: ["M8 .8L15.2 8 8 15.2.8 8z", "", ""],
  missed: ["M2 1h12q1 0 1 1v12q0 1-1 1H2q-1 0-1-1V2q0-1 1-1", "", "M5 5l6 6M11 5l-6 6"],
  unreported: [
    "M6.4 8a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0",
    "M1.8 8a6.2 6.2 0 1 0 12.4 0A6.2 6.2 0 1 0 1.8 8",
    "",
  ],
  upcoming: ["", "M1.8 8a6.2 6.2 0 1 0 12.4 0A6.2 6.2 0 1 0 1.8 8", ""],
};

/** The shape of a status, 16 × 16 about a point. */
export const shape = (status: Status, x = 0, y = 0): SVGTemplateResult => {
  const [fill, stroke, white] = SHAPES[status];
  const dashes = status === "unreported" ? "2.4 2" : nothing;
  // On one line: white space would be a node of its own in every lamp.
  return svg`<g class=${status} transform="translate(${x} ${y})">${fill && svg`<path class="fill" d=${fill} />`}${stroke && svg`<path class="stroke" stroke-width="1.6" stroke-dasharray=${dashes} d=${stroke} />`}${white && svg`<path class="white" stroke-width="1.8" d=${white} />`}</g>`;
};

/** The shape of a status by itself, with the word for those who do not see it. */
export const icon = (status: Status, word: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" role="img" aria-label=${word}>${shape(status)}</svg>`;

/** A status as lamp and word; without the word where one stands beside it already. */
export const lamp = (status: Status | undefined, word: string): TemplateResult =>
  html`<span class="lamp ${status ?? ""}" part="lamp"
    >${status && html`<svg viewBox="0 0 16 16" aria-hidden="true">${shape(status)}</svg>`}<span
      >${word}</span
    ></span
  >`;
