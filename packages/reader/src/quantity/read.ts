import type { Kind, Schedule, Target } from "@bangfu/core";
import { sureness, type Sureness } from "../deadline/read.js";
import type { Due } from "../deadline/due.js";
import type { ReadingContext } from "../time/context.js";
import type { Doubt } from "../words/doubt.js";
import { normalise, originalOf, type Normalised } from "../words/normalise.js";
import { decide, type Asked } from "./decide.js";
import { figuresIn, type Figure } from "./figure.js";
import { isIdle } from "./idle.js";
import { masked } from "./mask.js";
import { hintsAtFact, isPromise } from "./promise.js";
import { modalityOf, type Modality } from "./modality.js";
import { AIM, EACH, FIRM, PAST, PERMITTED, WHOLE } from "./nouns.js";
import { isBygone, isTime, respective, scheduleAt, timesIn } from "./schedule.js";
import { segmentsOf, type Segment } from "./segment.js";
import { sentencesOf, type Sentence } from "./sentence.js";

/** What one figure of a sentence promises. */
export interface Quantity {
  /** The clause it stands in, to the letter. */
  readonly quote: string;
  /** The figure with the words that belong to it: 不少于100万元. */
  readonly words: string;
  readonly kind: Kind;
  /** The unit as it is printed; `%` for a share. */
  readonly measuredIn?: string;
  readonly target: Target;
  /** Absent where the sentence names no time: then the task's holds. */
  readonly schedule?: Schedule;
  readonly force: "firm" | "aim";
  readonly sure: Sureness;
  readonly why?: Doubt;
  /** Where the words begin in the sentence. */
  readonly at: number;
}

interface Reading {
  readonly normal: Normalised;
  readonly text: string;
  readonly sentences: ReadonlyMap<number, Sentence>;
  readonly context: ReadingContext;
}

const sentenceOf = ({ sentences }: Reading, { sentence }: Segment): Sentence => sentences.get(sentence)!;

/** The segment before one in its sentence. */
const beforeIn = ({ segments }: Sentence, segment: Segment): Segment | undefined =>
  segments[segments.indexOf(segment) - 1];

/** The segment, and the one before it where that says only when: 2023年底前，…. */
const quoteOf = (reading: Reading, segment: Segment): string => {
  const { normal } = reading;
  const sentence = sentenceOf(reading, segment);
  const before = beforeIn(sentence, segment);
  const isWhen =
    before !== undefined &&
    sentence.times.some(({ start, end }) => start <= before.start + 1 && end >= before.end - 1);
  return originalOf(normal, isWhen ? before.start : segment.start, segment.end).trim();
};

/** 力争 holds for its clause, and from a clause of its own for the next; 确保 ends it. */
const forceOf = (reading: Reading, segment: Segment, place: number): "firm" | "aim" => {
  const { text } = reading.normal;
  const before = beforeIn(sentenceOf(reading, segment), segment);
  const near = text.slice(segment.start, place);
  const wide = before === undefined ? "" : text.slice(before.start, before.end);
  const leads = AIM.test(wide) && !/\d/.test(wide.replace(/\d{4}年|\d+月|\d+日/g, ""));
  return (AIM.test(near) || leads) && !FIRM.test(near) ? "aim" : "firm";
};

const quantity = (
  reading: Reading,
  segment: Segment,
  { start, end }: { readonly start: number; readonly end: number },
  asked: Asked,
  due: Due,
): Quantity => {
  const doubt = asked.doubt ?? due.doubt;
  return {
    quote: quoteOf(reading, segment),
    words: originalOf(reading.normal, start, end),
    kind: asked.kind,
    ...(asked.measuredIn === undefined ? {} : { measuredIn: asked.measuredIn }),
    target: asked.target,
    ...(due.schedule === undefined ? {} : { schedule: due.schedule }),
    force: forceOf(reading, segment, start),
    sure: doubt === undefined ? "sure" : sureness({ standing: true }, doubt),
    ...(doubt === undefined ? {} : { why: doubt }),
    at: reading.normal.at[start]!,
  };
};

const readFigure = (
  reading: Reading,
  segment: Segment,
  figure: Figure,
  all: readonly Figure[],
  fixed: Schedule | undefined,
): Quantity | undefined => {
  const { text } = reading.normal;
  const sentence = sentenceOf(reading, segment);
  const inside = text.slice(segment.start, segment.end);
  const local = modalityOf(inside, figure.start - segment.start, figure.end - segment.start);
  const modality: Modality = { ...local, start: local.start + segment.start, end: local.end + segment.start };
  const around = {
    lead: text.slice(segment.start, modality.start),
    sentence: text.slice(sentence.start, modality.start),
    tail: text.slice(modality.end, segment.end),
    words: text.slice(modality.start, figure.start),
  };
  const isRhythmic = sentence.times.some(
    ({ expression, start }) => expression.is === "each" && start >= segment.start && start < segment.end,
  );
  const isLast = all.at(-1) === figure;
  if (isIdle({ ...around, figure, modality, isRhythmic, isLast })) return undefined;
  if (isBygone(figure.start, segment, reading)) return undefined;
  const asked = decide(figure, modality, { ...around, lead: text.slice(segment.start, figure.start) });
  if (asked === undefined) return undefined;
  const one: Doubt | undefined =
    figure.chinese && figure.value === 1 && asked.kind === "count" && modality.bound === "none" && !isRhythmic
      ? "one-as-article"
      : undefined;
  const due =
    fixed === undefined
      ? scheduleAt(figure.start, segment, reading, asked.kind === "level")
      : { schedule: fixed };
  const unproven = isPromise({
    ...around,
    rest: text.slice(modality.start, sentence.end),
    figure,
    modality,
    isRhythmic,
  })
    ? undefined
    : "fact-or-promise";
  return quantity(
    reading,
    segment,
    modality,
    { ...asked, doubt: asked.doubt ?? one ?? due.doubt ?? unproven },
    due,
  );
};

/** 所有教师, 全覆盖, 每个专业: all of a set, where the segment has no figure of its own. */
const readWhole = (reading: Reading, segment: Segment): Quantity | undefined => {
  const inside = reading.normal.text.slice(segment.start, segment.end);
  const match = WHOLE.exec(inside) ?? EACH.exec(inside);
  if (match === null || match[0].startsWith("各")) return undefined;
  if (PAST.test(inside.slice(0, match.index)) || PERMITTED.test(inside)) return undefined;
  // 按每生800元标准核定: what is calculated for each promises nothing to them.
  if (/(?:按|按照|参照|依据)$/.test(inside.slice(0, match.index))) return undefined;
  const start = segment.start + match.index;
  const asked: Asked = { kind: "coverage", measuredIn: "%", target: { all: true } };
  const due = scheduleAt(start, segment, reading);
  const doubt = due.doubt ?? (hintsAtFact(inside) ? "fact-or-promise" : undefined);
  return quantity(reading, segment, { start, end: start + match[0].length }, { ...asked, doubt }, due);
};

/** A clause between commas with what was read in it; places are those of the text as it came. */
export interface ReadSegment {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly quantities: readonly Quantity[];
  readonly due: Due;
}

/** @param figures those of the segment */
const quantitiesIn = (
  reading: Reading,
  segment: Segment,
  figures: readonly Figure[],
): readonly Quantity[] => {
  const { times } = sentenceOf(reading, segment);
  const inside = figures.filter(({ start, end }) => !isTime(times, start, end));
  const apart = reading.normal.text.slice(segment.start, segment.end).includes("分别");
  const fixed = apart && inside.length > 1 ? respective(inside.length, segment, reading) : [];
  const found = inside.flatMap((figure, at) => readFigure(reading, segment, figure, inside, fixed[at]) ?? []);
  return found.length > 0 ? found : [readWhole(reading, segment)].filter((whole) => whole !== undefined);
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

/** A text clause by clause: its figures, and when each clause is due. */
export const readSegments = (text: string, context: ReadingContext): readonly ReadSegment[] => {
  const normal = normalise(text);
  const segments = segmentsOf(normal.text, (at) => text[normal.at[at]!] === ",");
  const figures = figuresBySegment(figuresIn(masked(normal.text)), segments);
  const sentences = sentencesOf(segments, timesIn(normal.text));
  const reading: Reading = { normal, text: normal.text, sentences, context };
  return segments.map((segment, at) => ({
    start: normal.at[segment.start]!,
    end: normal.at[segment.end - 1]! + 1,
    words: originalOf(normal, segment.start, segment.end),
    quantities: quantitiesIn(reading, segment, figures[at]!),
    due: scheduleAt(segment.end, segment, reading),
  }));
};

/**
 * What the figures of a sentence, or of a clause of several, promise. Pure. Numbers of documents, slogans, conditions,
 * dates and what was reached before are left alone.
 * @returns in the order of the text; empty where nothing is promised in numbers
 * @example readQuantities("每年至少开展4次以上“校际、校企”交流", { year: 2023 })
 * // [{ quote: "每年至少开展…", words: "4次以上", kind: "count", measuredIn: "次", target: { atLeast: 4 },
 * //    schedule: { yearly: [2023, 2023] }, force: "firm", sure: "sure", at: 6 }]
 */
export const readQuantities = (sentence: string, context: ReadingContext = {}): readonly Quantity[] =>
  readSegments(sentence, context).flatMap(({ quantities }) => quantities);
