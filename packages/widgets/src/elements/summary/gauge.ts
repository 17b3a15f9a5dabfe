import type { ShareView } from "@bangfu/view";
import { html, type TemplateResult } from "lit";

/** Nearer than so to an end a label in the middle of its mark has no room, in per cent. */
const ROOM = 18;

const anchorAt = (at: number): string => (at < ROOM ? "start" : at > 100 - ROOM ? "end" : "middle");

/**
 * The share as a bar in the colour of text, for a status has its own sign; what is expected is marked and named on
 * it. Lengths are in per cent of its width: a page may forbid inline styles.
 */
export const gauge = ({ attainment, expected, expectedText, label }: ShareView): TemplateResult => {
  const at = Math.min(Math.max(expected * 100, 0.3), 99.7);
  return html`<svg class="gauge" part="bar" role="img" aria-label=${label}>
    <rect class="track" width="100%" height="12" rx="3" />
    <rect class="share" width="${(attainment ?? 0) * 100}%" height="12" rx="3" />
    <line class="under" x1="${at}%" x2="${at}%" y1="-2" y2="17" />
    <line class="mark" x1="${at}%" x2="${at}%" y1="-2" y2="17" />
    <text x="${at}%" y="31" text-anchor=${anchorAt(at)} aria-hidden="true">${expectedText}</text>
  </svg>`;
};
