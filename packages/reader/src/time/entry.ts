import { numeral } from "../words/numeral.js";
import type { TimeMeaning } from "./token.js";

export type Groups = readonly (string | undefined)[];
/** A word of time and what it says; undefined: the characters say something else here. */
export type Entry = readonly [pattern: RegExp, means: (groups: Groups) => TimeMeaning | undefined];

export const CN = "[一二三四五六七八九十]";
/** A number of one or two digits, or a numeral. */
export const N = `(\\d{1,2}|${CN}{1,3})`;

/** NaN where the characters make no number. */
export const value = (text: string | undefined): number =>
  numeral(/^[一二]/.test(text ?? "") ? text!.replace(/[0Oo]/g, "〇") : (text ?? "")) ?? Number.NaN;
export const within = (number: number, low: number, high: number): boolean => number >= low && number <= high;

export const means = (meaning: TimeMeaning) => (): TimeMeaning => meaning;
/** A word that always says the same. */
export const word = (pattern: string, meaning: TimeMeaning): Entry => [
  new RegExp(pattern, "y"),
  means(meaning),
];
/** A word whose parts say what it means. */
export const entry = (pattern: string, read: (groups: Groups) => TimeMeaning | undefined): Entry => [
  new RegExp(pattern, "y"),
  read,
];
