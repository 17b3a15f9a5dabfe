import type { Kind, Schedule, Target } from "@bangfu/core";
import type { Due } from "../deadline/due.js";
import { sureness, type Sureness } from "../deadline/read.js";
import type { ReadingContext } from "../time/context.js";
import type { Doubt } from "../words/doubt.js";
import { originalOf, type Normalised } from "../words/normalise.js";
import type { Asked, Parts } from "./asked.js";
import { AIM, FIRM } from "./nouns.js";
import type { Segment } from "./segment.js";
import type { Sentence } from "./sentence.js";

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
  /** Of a quotient: what is divided by what. */
  readonly parts?: Parts;
  /** Where it begins, in the unit of the target: 44 of 由44%提高到46.6%. */
  readonly baseline?: number;
  /** Absent where the sentence names no time: then the task's holds. */
  readonly schedule?: Schedule;
  readonly force: "firm" | "aim";
  readonly sure: Sureness;
  readonly why?: Doubt;
  /** Where the words begin in the sentence. */
  readonly at: number;
}

/** What stands around a sentence; in a cell of a table also what its head says. */
export interface QuantityContext extends ReadingContext {
  /** The unit in the head of the column, for numbers that have none: 万元 of 投入资金（万元）. */
  readonly measuredIn?: string | undefined;
  /** What the head says is counted: 投入资金. */
  readonly subject?: string | undefined;
}

export interface Reading {
  readonly normal: Normalised;
  readonly text: string;
  /** The text with a mark for each character of what holds numbers and promises nothing. */
  readonly masked: string;
  readonly sentences: ReadonlyMap<number, Sentence>;
  readonly context: QuantityContext;
}

export const sentenceOf = ({ sentences }: Reading, { sentence }: Segment): Sentence =>
  sentences.get(sentence)!;

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
  const { text } = reading;
  const before = beforeIn(sentenceOf(reading, segment), segment);
  const near = text.slice(segment.start, place);
  const wide = before === undefined ? "" : text.slice(before.start, before.end);
  const leads = AIM.test(wide) && !/\d/.test(wide.replace(/\d{4}年|\d+月|\d+日/g, ""));
  return (AIM.test(near) || leads) && !FIRM.test(near) ? "aim" : "firm";
};

/** The same, to be looked at: something beside it is not understood. */
export const doubted = (quantity: Quantity): Quantity =>
  quantity.sure === "sure" ? { ...quantity, sure: "unsure", why: "not-explained" } : quantity;

/** @param place of the words, ends not included */
export const quantity = (
  reading: Reading,
  segment: Segment,
  { start, end }: { readonly start: number; readonly end: number },
  asked: Asked & { readonly baseline?: number | undefined },
  due: Due,
): Quantity => {
  const doubt = asked.doubt ?? due.doubt;
  return {
    quote: quoteOf(reading, segment),
    words: originalOf(reading.normal, start, end),
    kind: asked.kind,
    ...(asked.measuredIn === undefined ? {} : { measuredIn: asked.measuredIn }),
    target: asked.target,
    ...(asked.parts === undefined ? {} : { parts: asked.parts }),
    ...(asked.baseline === undefined ? {} : { baseline: asked.baseline }),
    ...(due.schedule === undefined ? {} : { schedule: due.schedule }),
    force: forceOf(reading, segment, start),
    sure: doubt === undefined ? "sure" : sureness({ standing: true }, doubt),
    ...(doubt === undefined ? {} : { why: doubt }),
    at: reading.normal.at[start]!,
  };
};
