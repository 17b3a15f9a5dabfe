import type { ShareView } from "@bangfu/view";
import { css, html, type TemplateResult } from "lit";

export const barStyles = css`
  .bar {
    display: block;
    width: 100%;
    height: 12px;
  }
  .track {
    fill: var(--_track);
  }
  @media (forced-colors: active) {
    .track {
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
  }
  .mark {
    stroke: var(--_ink);
    stroke-width: 2;
  }
`;

/** What is expected, with the sign of its mark on the bar; not to be read out, for the bar's label says it. */
export const expectation = ({ expected, expectedText }: ShareView): TemplateResult =>
  html`<span class="muted">${expected > 0 ? "| " : ""}${expectedText}</span>`;

/** Where the mark stands, so that it is whole at either end; none where nothing is expected. */
export const markAt = (expected: number): string =>
  expected > 0 ? `M${Math.min(Math.max(expected * 100, 0.3), 99.7)} 0V12` : "";

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
    <path class="mark" vector-effect="non-scaling-stroke" d=${markAt(expected)} />
  </svg>`;
