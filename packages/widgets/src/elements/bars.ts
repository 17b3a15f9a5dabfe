import { html, svg, type TemplateResult } from "lit";
import type { ShareView, StatusCount } from "../view/share.js";
import { lamp } from "./lamp.js";

/** A bar of what is attained, with a mark where it is expected to be. */
export const bar = ({ attainment, expected, status, label }: ShareView): TemplateResult =>
  html`<svg
    class="bar ${status ?? ""}"
    viewBox="0 0 100 12"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    <rect class="track" x="0" y="3" width="100" height="6" />
    <rect class="fill" x="0" y="3" width=${(attainment ?? 0) * 100} height="6" />
    <path
      class="mark"
      vector-effect="non-scaling-stroke"
      d="M${Math.min(Math.max(expected * 100, 0.3), 99.7)} 0V12"
    />
  </svg>`;

/** How many stand in each status, as one bar; the figures stand beside it. */
export const stack = (counts: readonly StatusCount[]): TemplateResult => {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return html`<svg class="stack" viewBox="0 0 600 10" preserveAspectRatio="none" aria-hidden="true">
    ${counts.map(({ status, count }) => {
      const x = (before / all) * 600;
      before += count;
      return svg`<rect class="fill ${status}" x=${x} y="0" width=${Math.max((count / all) * 600 - 2, 1)} height="10" />`;
    })}
  </svg>`;
};

/** The statuses with their numbers. */
export const legend = (counts: readonly StatusCount[], title: string): TemplateResult =>
  html`<ul class="legend" part="counts" aria-label=${title}>
    ${counts.map(({ status, word, count }) => html`<li>${lamp(status, word)}<b>${count}</b></li>`)}
  </ul>`;
