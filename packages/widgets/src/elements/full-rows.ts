import { css } from "lit";

/** The space between cards, as `--_space-m`. */
const GAP = 12;
/** Tracks of the grid: they can be halved, and divided by three and four. */
const TRACKS = 12;
const MOST = 4;

/** Cards in rows of equal width, without a hole at the end of the last. */
export const rowStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(12, 1fr);
    gap: var(--_space-m);
  }
  .w3 {
    grid-column: span 3;
  }
  .w4 {
    grid-column: span 4;
  }
  .w6 {
    grid-column: span 6;
  }
  .w12 {
    grid-column: span 12;
  }
`;

/**
 * How wide each of `count` cards is so that all rows are full: as few rows as fit, and no row with more than one
 * card fewer than another.
 * @param room the width of all, in CSS pixels
 * @param least the least width of a card
 * @returns a class for each card, of `rowStyles`
 * @example fullRows(7, 1030, 220) // four of "w3" and three of "w4"
 */
export const fullRows = (count: number, room: number, least: number): string[] => {
  const most = Math.min(MOST, Math.max(1, Math.floor((room + GAP) / (least + GAP))));
  const rows = Math.ceil(count / most);
  const widths: string[] = [];
  for (let row = 0; row < rows; row++) {
    // The longer rows come first.
    const size = Math.floor(count / rows) + (row < count % rows ? 1 : 0);
    for (let at = 0; at < size; at++) widths.push(`w${TRACKS / size}`);
  }
  return widths;
};
