import { numeral } from "../words/numeral.js";
import type { Row } from "./heads.js";
import { figureIn, isBlank, isMeasure } from "./figure-cell.js";
import { isTimed } from "./timed.js";
import { isUnits } from "./unit-names.js";

/** What the cells of a column hold, each a share of those that are filled. */
export interface Content {
  readonly filled: number;
  readonly timed: number;
  readonly units: number;
  readonly figures: number;
  readonly measures: number;
  /** How many different texts there are to a filled cell. */
  readonly distinct: number;
  /** Characters of a filled cell. */
  readonly length: number;
  /** Whether the cells count the rows: 1, 2, 3. */
  readonly isCount: boolean;
}

/** So many rows tell what a column is; a list may have thousands. */
const ENOUGH = 60;

const partsOf = (number: string): readonly number[] =>
  number.split(".").map((part) => numeral(part) ?? Number.NaN);

/** Whether a number comes later than another, in an outline too: 2.1 behind 1.3. */
const isLater = (one: string, other: string): boolean => {
  const [before, behind] = [partsOf(one), partsOf(other)];
  const at = behind.findIndex((part, place) => part !== before[place]);
  return at !== -1 && (before[at] === undefined || behind[at]! > before[at]);
};

/** The number of the first row of a table that goes on is hardly higher. */
const FIRST = 30;

/** Figures may grow from row to row too; numbers of rows begin with a small one and leave out hardly any. */
const countsRows = (texts: readonly string[]): boolean => {
  const numbers = texts.map((text) => text.replace(/[、.．]$/, ""));
  return (
    numbers.length > 0 &&
    numbers.every((text) => /^(?:\d{1,3}(?:\.\d{1,3}){0,2}|[一二三四五六七八九十]{1,3})$/.test(text)) &&
    numbers.every((text, at) => at === 0 || isLater(numbers[at - 1]!, text)) &&
    partsOf(numbers[0]!)[0]! <= FIRST &&
    numbers.every((text, at) => at === 0 || partsOf(text)[0]! - partsOf(numbers[at - 1]!)[0]! <= 1)
  );
};

/** What a column holds. Cells that a merged one reaches over count as that one. */
export const contentOf = (rows: readonly Row[], column: number): Content => {
  const cells = rows.slice(0, ENOUGH).flatMap((row) => {
    const cell = row[column];
    return cell === undefined || isBlank(cell.text) ? [] : [cell];
  });
  const texts = cells.map(({ text }) => text.trim());
  const share = (fits: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  return {
    filled: texts.length,
    timed: share(isTimed),
    units: share(isUnits),
    figures: share((text) => figureIn(text) !== undefined),
    measures: share(isMeasure),
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    isCount: countsRows(texts),
  };
};
