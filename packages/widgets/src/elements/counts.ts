import type { StatusCount } from "@bangfu/view";
import { html, svg, type TemplateResult } from "lit";
import { lamp } from "./lamp.js";

/** How many stand in each status, as one bar; the figures stand beside it. */
export const stack = (counts: readonly StatusCount[]): TemplateResult => {
  let all = 0;
  for (const { count } of counts) all += count;
  let before = 0;
  return html`<svg class="stack" viewBox="0 0 598 10" preserveAspectRatio="none" aria-hidden="true">
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
