import type { Due } from "../deadline/due.js";
import { normalise, originalOf } from "../words/normalise.js";
import { figuresIn, type Figure } from "./figure.js";
import { masked } from "./mask.js";
import { readFigures, type ReadFigures } from "./of-figure.js";
import { doubted, type Quantity, type QuantityContext, type Reading } from "./quantity.js";
import { scheduleAt, timesIn } from "./schedule.js";
import { segmentsOf, type Segment } from "./segment.js";
import { sentencesOf } from "./sentence.js";
import { readWhole } from "./whole.js";

/** A clause between commas with what was read in it; places are those of the text as it came. */
export interface ReadSegment {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly quantities: readonly Quantity[];
  readonly due: Due;
}

/** @param figures those of the segment */
const quantitiesIn = (reading: Reading, segment: Segment, figures: readonly Figure[]): ReadFigures => {
  const found = readFigures(reading, segment, figures);
  return found.quantities.length > 0
    ? found
    : { ...found, quantities: readWhole(reading, segment, figures.length > 0) };
};

/** 生师比达到18:1，班师比1:2.6: beside a figure that no rule knows, the others of its sentence are to be looked at. */
const besideOpen = (
  read: readonly ReadFigures[],
  segments: readonly Segment[],
): readonly (readonly Quantity[])[] => {
  const open = new Set(segments.flatMap(({ sentence }, at) => (read[at]!.isOpen ? [sentence] : [])));
  return read.map(({ quantities }, at) =>
    open.has(segments[at]!.sentence) ? quantities.map(doubted) : quantities,
  );
};

/** The figures of each segment; both are in the order of the text. */
const figuresBySegment = (
  figures: readonly Figure[],
  segments: readonly Segment[],
): readonly (readonly Figure[])[] => {
  let at = 0;
  return segments.map((segment) => {
    const inside: Figure[] = [];
    for (; at < figures.length && figures[at]!.start < segment.end; at++)
      if (figures[at]!.start >= segment.start && figures[at]!.end <= segment.end) inside.push(figures[at]!);
    return inside;
  });
};

/** 每个班级设图书角，藏书不少于100册: the first clause names of whom the second speaks. */
const namesOnly = (own: readonly Quantity[], next: readonly Quantity[] | undefined): boolean =>
  own.length === 1 &&
  own[0]!.words.startsWith("每") &&
  "all" in own[0]!.target &&
  next?.[0] !== undefined &&
  "each" in next[0].target;

/** A text clause by clause: its figures, and when each clause is due. */
export const readSegments = (text: string, context: QuantityContext): readonly ReadSegment[] => {
  const normal = normalise(text);
  const segments = segmentsOf(normal.text, (at) => text[normal.at[at]!] === ",");
  const plain = masked(normal.text);
  const figures = figuresBySegment(figuresIn(plain, context.measuredIn), segments);
  const sentences = sentencesOf(segments, timesIn(normal.text));
  const reading: Reading = { normal, text: normal.text, masked: plain, sentences, context };
  const read = besideOpen(
    segments.map((segment, at) => quantitiesIn(reading, segment, figures[at]!)),
    segments,
  );
  return segments.map((segment, at) => ({
    start: normal.at[segment.start]!,
    end: normal.at[segment.end - 1]! + 1,
    words: originalOf(normal, segment.start, segment.end),
    quantities:
      namesOnly(read[at]!, read[at + 1]) && segments[at + 1]!.sentence === segment.sentence ? [] : read[at]!,
    due: scheduleAt(segment.end, segment, reading),
  }));
};

/**
 * What the figures of a sentence, or of a clause of several, promise. Pure. Numbers of documents, slogans, conditions,
 * marks, dates and what was reached before are left alone.
 * @returns in the order of the text; empty where nothing is promised in numbers
 * @example readQuantities("每年至少开展4次以上“校际、校企”交流", { year: 2023 })
 * // [{ quote: "每年至少开展…", words: "4次以上", kind: "count", measuredIn: "次", target: { atLeast: 4 },
 * //    schedule: { yearly: [2023, 2023] }, force: "firm", sure: "sure", at: 6 }]
 */
export const readQuantities = (sentence: string, context: QuantityContext = {}): readonly Quantity[] =>
  readSegments(sentence, context).flatMap(({ quantities }) => quantities);
