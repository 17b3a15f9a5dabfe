import { CELL_FORMS, FIGURE_FORMS, type FigureForm } from "./figure-forms.js";

/** How a figure is written, before it is known what it asks for. */
type Form = "count" | "percent" | "points" | "fold" | "times" | "ratio" | "rank" | "bare";

/** A figure in a normalised text, from `start` up to, not including, `end`, unit included. */
export interface Figure {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The high end of 3000-5000人, or the second number of a ratio. */
  readonly high?: number;
  /** As printed: 万元, 名, 人次; absent where the form says all. */
  readonly unit?: string;
  /** 50余名 is fifty and more. */
  readonly more: boolean;
  /** Whether it was written in Chinese characters, as slogans are. */
  readonly chinese: boolean;
  /** 三分之一, 一半: a part of a whole that is named beside it. */
  readonly fraction?: boolean;
  /** Whether the unit is in no list: its place behind the number shows it. */
  readonly loose?: boolean;
}

const figureAt = (text: string, start: number, forms: readonly FigureForm[]): Figure | undefined => {
  for (const [pattern, read] of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const reading = read(match);
    if (reading === undefined || Number.isNaN(reading.value)) continue;
    return { ...reading, start, end: start + match[0].length, chinese: !/\d/.test(match[0]) };
  }
  return undefined;
};

const MAY_BEGIN = /[\d零〇一二三四五六七八九十百千万半过翻前]/;

/** A number alone, in a cell whose head says what it counts. */
const counted = (figure: Figure, unit: string | undefined): Figure =>
  figure.form !== "bare" || unit === undefined
    ? figure
    : unit === "%"
      ? { ...figure, form: "percent" }
      : { ...figure, form: "count", unit };

/**
 * Every figure with its unit, in order; none begins inside a longer number.
 * @param unit of a cell, from its head
 */
export const figuresIn = (text: string, unit?: string): readonly Figure[] => {
  const forms = unit === undefined ? FIGURE_FORMS : CELL_FORMS;
  const found: Figure[] = [];
  for (let at = 0; at < text.length;) {
    const figure = MAY_BEGIN.test(text[at]!) ? figureAt(text, at, forms) : undefined;
    if (figure !== undefined) found.push(counted(figure, unit));
    const number = figure === undefined ? /[\d.]+|[零〇一二三四五六七八九十百千万]+/y : undefined;
    if (number !== undefined) number.lastIndex = at;
    at = figure?.end ?? at + Math.max(1, number?.exec(text)?.[0].length ?? 1);
  }
  return found;
};
