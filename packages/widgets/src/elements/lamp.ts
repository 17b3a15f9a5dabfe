import type { Status } from "@bangfu/core";
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";

/** One shape a status, so that colour alone never tells it, in a box of 16 × 16. Nothing in them is reckoned. */
const SHAPES: Record<Status, SVGTemplateResult> = {
  met: svg`<circle class="fill" cx="8" cy="8" r="7" /><path class="white" d="M4.6 8.2l2.3 2.4 4.5-4.8" />`,
  metLate: svg`<circle class="stroke" cx="8" cy="8" r="6.2" /><path class="stroke" d="M4.8 8.2l2.2 2.3 4.2-4.6" />`,
  onTrack: svg`<circle class="fill" cx="8" cy="8" r="6" />`,
  atRisk: svg`<path class="fill" d="M8 1.6L15.2 14H.8z" />`,
  behind: svg`<path class="fill" d="M8 .8L15.2 8 8 15.2.8 8z" />`,
  missed: svg`<rect class="fill" x="1" y="1" width="14" height="14" rx="1.5" /><path class="white" d="M5 5l6 6M11 5l-6 6" />`,
  unreported: svg`<circle class="stroke" cx="8" cy="8" r="6.2" stroke-dasharray="2.4 2" /><circle class="fill" cx="8" cy="8" r="1.6" />`,
  upcoming: svg`<circle class="stroke" cx="8" cy="8" r="6.2" />`,
};

/** The shape of a status in a picture, its corner at a point. */
export const shape = (status: Status, x: number, y: number): SVGTemplateResult =>
  svg`<g class=${status} transform="translate(${x} ${y})">${SHAPES[status]}</g>`;

/** The shape of a status by itself, with the word for those who do not see it. */
export const icon = (status: Status, word: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" role="img" aria-label=${word} class=${status}>${SHAPES[status]}</svg>`;

/** A status as lamp and word. */
export const lamp = (status: Status | undefined, word: string): TemplateResult =>
  status === undefined
    ? html`<span class="lamp" part="lamp">${word}</span>`
    : html`<span class="lamp ${status}" part="lamp"
        ><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[status]}</svg><span .textContent=${word}></span
      ></span>`;
