import type { Status } from "@bangfu/core";
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

/** One shape a status, so that colour alone never tells it. Drawn in a box of 16 × 16. */
const SHAPES: Record<Status, SVGTemplateResult> = {
  met: svg`<circle class="fill" cx="8" cy="8" r="7" /><path d="M4.6 8.2l2.3 2.4 4.5-4.8" fill="none" stroke="#fff" stroke-width="1.8" />`,
  metLate: svg`<circle class="stroke" cx="8" cy="8" r="6.2" stroke-width="1.6" /><path class="stroke" d="M4.8 8.2l2.2 2.3 4.2-4.6" stroke-width="1.7" />`,
  onTrack: svg`<circle class="fill" cx="8" cy="8" r="6" />`,
  atRisk: svg`<path class="fill" d="M8 1.6L15.2 14H.8z" />`,
  behind: svg`<path class="fill" d="M8 .8L15.2 8 8 15.2.8 8z" />`,
  missed: svg`<rect class="fill" x="1.5" y="1.5" width="13" height="13" rx="1.5" /><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8" />`,
  unreported: svg`<circle class="stroke" cx="8" cy="8" r="6.2" stroke-width="1.6" stroke-dasharray="2.4 2" /><circle class="fill" cx="8" cy="8" r="1.6" />`,
  upcoming: svg`<circle class="stroke" cx="8" cy="8" r="6.2" stroke-width="1.6" />`,
};

/** A status as lamp and word. */
export const lamp = (status: Status | undefined, word: string): TemplateResult =>
  html`<span class="lamp ${status ?? ""}" part="lamp"
    >${
      status === undefined ? "" : html`<svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[status]}</svg>`
    }<span>${word}</span></span
  >`;
