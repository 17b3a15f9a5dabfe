import { hashOf, type Locale } from "@bangfu/core";
import type { Grid } from "@bangfu/ooxml";
import type { Decisions } from "../decision.js";
import { REVIEW_FORMAT } from "../decision.js";
import type { ReadDocument } from "../items.js";
import { typedIn } from "./cell-text.js";
import { SHEET_WORDS } from "./columns.js";

/** What a review workbook carries unseen: the reading, and what has no row of its own. */
export interface ReviewData {
  readonly locale: Locale;
  readonly read: ReadDocument;
  readonly former: Decisions["former"];
  readonly lost: Decisions["lost"];
}

/** A cell holds 32,767 characters. */
const CHUNK = 30_000;

/** Signs that a program may change, or not carry, where they stand in a cell. */
const FRAGILE =
  /[\s\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]|_(?=x)/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The rows of the hidden sheet: the format, what the data come to, then the data in parts. */
export const dataRows = (data: ReviewData): readonly string[] => {
  // White space stands in JSON only inside its texts, where an escape means the same.
  const json = JSON.stringify(data).replace(FRAGILE, escaped);
  const parts: string[] = [];
  for (let at = 0; at < json.length; at += CHUNK) parts.push(json.slice(at, at + CHUNK));
  return [REVIEW_FORMAT, hashOf(json), ...parts];
};

const isData = ({ name }: Grid): boolean =>
  name === SHEET_WORDS.zh.sheets.data || name === SHEET_WORDS.en.sheets.data;

const firstColumn = ({ rows }: Grid): readonly string[] =>
  [...rows].sort(([one], [other]) => one - other).map(([, cells]) => typedIn(cells.get(1)) ?? "");

/** The sheet with the data of a review; undefined: the workbook is another one. */
export const dataSheet = (grids: readonly Grid[]): Grid | undefined =>
  grids.find((grid) => isData(grid) && firstColumn(grid)[0] === REVIEW_FORMAT);

/** @returns undefined where somebody changed what only programs read */
export const dataIn = (grid: Grid): ReviewData | undefined => {
  const [, hash, ...parts] = firstColumn(grid);
  const json = parts.join("");
  return hashOf(json) === hash ? (JSON.parse(json) as ReviewData) : undefined;
};
