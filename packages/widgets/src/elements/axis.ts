import { daysBetween } from "@bangfu/core";
import { css, html, nothing, svg, type TemplateResult } from "lit";

/** What the pictures along a time axis share. */
export const axisStyles = css`
  .paper {
    fill: var(--bangfu-paper, var(--_surface));
  }
  .chart .halo {
    paint-order: stroke;
    stroke: var(--bangfu-paper, var(--_surface));
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .dot {
    fill: var(--_muted);
  }
  .dot.name {
    fill: var(--_accent);
  }
  .chart text.name {
    fill: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .chart .halo {
      stroke: none;
    }
  }
`;

/** From a date to a place along a line of `length` pixels. */
export type DateScale = (date: string) => number;

export const dateScale = (from: string, to: string, length: number): DateScale => {
  const days = Math.max(1, daysBetween(from, to));
  return (date) => Math.min(length, Math.max(0, (daysBetween(from, date) / days) * length));
};

/** Years along the foot of a picture where asked, so many apart that they have room, with a line through each. */
export const yearAxis = (
  {
    from,
    to,
    top,
    bottom,
    length,
    years = true,
  }: { from: string; to: string; top: number; bottom: number; length: number; years?: boolean },
  x: DateScale,
): TemplateResult[] => {
  const [first, last] = [+from.slice(0, 4), +to.slice(0, 4)];
  const step = [1, 2, 5, 10, 20].find((years) => ((last - first + 1) / years) * 34 <= length) ?? 50;
  const ticks: TemplateResult[] = [];
  // Round years: 2025, 2030, 2035.
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const at = x(`${year}-01-01`);
    if (`${year}-01-01` >= from)
      ticks.push(
        svg`<path class="grid" d="M${at} ${top}V${bottom}" />${years ? svg`<text class="middle" x=${at} y=${bottom + 18}>${year}</text>` : nothing}`,
      );
  }
  return ticks;
};

/** The day that is looked at, with its date above the line. */
export const nowLine = (
  x: number,
  asOf: string,
  { top, bottom, width }: { top: number; bottom: number; width: number },
): TemplateResult =>
  svg`<path class="now" d="M${x} ${top}V${bottom}" /><text class="middle strong halo" x=${Math.min(Math.max(x, 36), width - 36)} y=${top - 6}>${asOf}</text>`;

/** A line through points; `steps`: the value holds until the next. */
export const pathOf = (points: readonly (readonly [x: number, y: number])[], steps = false): string =>
  points
    .map(([x, y], at) =>
      at === 0
        ? `M${x.toFixed(1)} ${y.toFixed(1)}`
        : steps
          ? `H${x.toFixed(1)}V${y.toFixed(1)}`
          : `L${x.toFixed(1)} ${y.toFixed(1)}`,
    )
    .join("");

export interface Plot {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** In pixels; the lines lie between `left` and `right`. */
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** The value at the top; 0 is at the foot. */
  readonly highest: number;
  /** The scale: a value, its words, and the class of its line where it is more than a grid's. */
  readonly levels: readonly (readonly [value: number, words: string, name?: string])[];
  /** What stands on the as-of date, as dots with words. */
  readonly values: readonly (readonly [value: number, words: string, name?: string])[];
  readonly label: string;
  readonly lines: (x: DateScale, y: (value: number) => number) => unknown;
}

/** Values over time. */
export const plot = ({ from, to, asOf, width, height, left, right, ...more }: Plot): TemplateResult => {
  const bottom = height - 22;
  const along = dateScale(from, to, right - left);
  const x = (date: string) => left + along(date);
  const y = (value: number) => bottom - (Math.max(0, value) / more.highest) * (bottom - 38);
  const now = x(asOf);
  const values = [...more.values].sort(([a], [b]) => b - a);
  // The upper one's words stand left above it, the lower one's right below, all above the foot.
  const lift = Math.max(0, ...values.map(([value], at) => at && y(value) + 22 - bottom));
  const dot = ([value, words, name = ""]: Plot["values"][number], at: number): TemplateResult => {
    const before = at === 0 && now > 130;
    const struck = more.levels.some(([level, , line]) => line && Math.abs(y(value) - 14 - y(level)) < 9);
    return svg`<circle class="dot ${name}" cx=${now} cy=${y(value)} r="4" /><text class="halo ${name} ${before ? "end" : ""}" x=${now + (before ? -8 : 8)} y=${y(value) - lift + (at || struck ? 18 : -10)}>${words}</text>`;
  };
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label=${more.label}>
    ${more.levels.map(
      ([value, words, name = "grid"]) =>
        svg`<path class=${name} d="M${left} ${y(value)}H${right}" /><text class="end" x=${left - 6} y=${y(value) + 4}>${words}</text>`,
    )}
    ${yearAxis({ from, to, top: bottom, bottom, length: right - left }, x)} ${more.lines(x, y)}
    ${asOf < from ? nothing : [asOf > to ? nothing : nowLine(now, asOf, { top: 16, bottom, width }), values.map(dot)]}
  </svg>`;
};
