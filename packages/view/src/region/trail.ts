import { daysBetween, type Locale } from "@bangfu/core";
import type { HistoryPoint } from "@bangfu/core/rollup";
import { BOARD_TEXT } from "../words/board.js";
import { percentText } from "../words/percent.js";
import { pictureLabel } from "../words/picture-label.js";

/** A small curve of what a school has attained in the last two years. All are to one scale, so that two can be compared. */
export interface TrailView {
  /** The `d` of an SVG path in `TRAIL_BOX`. */
  readonly path: string;
  /** Of the dot at its end, the as-of date. */
  readonly end: string;
  /** For those who do not see it. */
  readonly label: string;
}

const [WIDTH, HEIGHT] = [96, 28];
/** So much room has the dot at either side. */
const EDGE = 3;

/** The `viewBox` of a small curve. */
export const TRAIL_BOX = `0 0 ${WIDTH} ${HEIGHT}`;

/** Two years with a leap day: the oldest of eight quarters that have ended is no further back. */
const DAYS = 731;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * @param now how the school stands on the as-of date; undefined: it has no data
 * @returns undefined where there is nothing before it, and so no way to draw
 */
export const trailView = (
  history: readonly HistoryPoint[] | undefined,
  now: HistoryPoint | undefined,
  locale: Locale,
): TrailView | undefined => {
  if (now === undefined) return undefined;
  const before = (history ?? []).filter(({ asOf }) => {
    const days = daysBetween(asOf, now.asOf);
    return days > 0 && days <= DAYS;
  });
  if (before.length === 0) return undefined;
  const points = [...before, now];
  const places = points.map(({ asOf, attainment }) => {
    const x = EDGE + (1 - daysBetween(asOf, now.asOf) / DAYS) * (WIDTH - 2 * EDGE);
    return `${tenths(x)} ${tenths(HEIGHT - EDGE - attainment * (HEIGHT - 2 * EDGE))}`;
  });
  const last = places[places.length - 1]!;
  const parts = points.map(({ asOf, attainment }) => `${asOf} ${percentText(attainment)}`);
  return {
    path: `M${places.join("L")}`,
    end: `M${last}h0`,
    label: pictureLabel(BOARD_TEXT[locale].trail, parts, locale),
  };
};
