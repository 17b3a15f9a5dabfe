import type { Locale } from "@bangfu/core";
import { pictureLabel, type Bin } from "@bangfu/view";
import { html, nothing, svg, type TemplateResult } from "lit";

const HEIGHT = 116;
const BOTTOM = HEIGHT - 20;
/** Half of the widest tick. */
const SIDE = 18;

/** A column for each tenth, with ticks at its edges. */
export const distributionPicture = (
  bins: readonly Bin[],
  width: number,
  title: string,
  locale: Locale,
): TemplateResult => {
  const parts = bins.map(({ label, count }) => `${label} ${count}`);
  const slot = (width - 2 * SIDE) / bins.length;
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${HEIGHT}"
    role="img"
    aria-label=${pictureLabel(title, parts, locale)}
  >
    <path class="grid" d="M${SIDE} ${BOTTOM}H${width - SIDE}" />
    ${[...bins, { count: 0 }].map(({ count }, at) => {
      const x = SIDE + at * slot;
      const y = BOTTOM - (count / highest) * (BOTTOM - 18);
      return svg`<path class="grid" d="M${x} ${BOTTOM}v4" /><text class="middle" x=${x} y=${HEIGHT - 2}>${at % 2 && slot < 36 ? nothing : `${at * 10}%`}</text>${
        count === 0
          ? nothing
          : svg`<rect class="column" x=${x + 1} y=${y} width=${slot - 2} height=${BOTTOM - y} /><text class="middle strong" x=${x + slot / 2} y=${y - 5}>${count}</text>`
      }`;
    })}
  </svg>`;
};
