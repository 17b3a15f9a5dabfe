import { daysBetween } from "@bangfu/core";
import { svg, type SVGTemplateResult } from "lit";

/** From a date to a place along a line of `length` pixels. */
export type DateScale = (date: string) => number;

export const dateScale = (from: string, to: string, length: number): DateScale => {
  const days = Math.max(1, daysBetween(from, to));
  return (date) => Math.min(length, Math.max(0, (daysBetween(from, date) / days) * length));
};

/** The first days of the years in between, so many apart that their labels have room. */
export const yearTicks = (from: string, to: string, length: number): string[] => {
  const all: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    if (`${year}-01-01` >= from) all.push(`${year}-01-01`);
  const step = [1, 2, 5, 10, 20].find((years) => (all.length / years) * 40 <= length) ?? 50;
  return all.filter((_, at) => at % step === 0);
};

/** Years along the foot of a picture, with a line through each. */
export const yearAxis = (
  ticks: readonly string[],
  at: DateScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): SVGTemplateResult[] =>
  ticks.map(
    (tick) =>
      svg`<line class="grid" x1=${at(tick)} x2=${at(tick)} y1=${top} y2=${bottom} /><text class="middle" x=${at(tick)} y=${bottom + 16}>${tick.slice(0, 4)}</text>`,
  );

/** The day that is looked at. */
export const nowLine = (x: number, top: number, bottom: number): SVGTemplateResult =>
  svg`<line class="now" x1=${x} x2=${x} y1=${top} y2=${bottom} />`;

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
