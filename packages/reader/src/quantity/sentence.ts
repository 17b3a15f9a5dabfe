import type { Expression } from "../time/expression.js";
import type { Segment } from "./segment.js";

/** A phrase of time and where it stands in the text. */
export interface Timed {
  readonly expression: Expression;
  readonly start: number;
  readonly end: number;
}

/** A sentence with its clauses and phrases of time, so that nobody has to look through the whole text for them. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  readonly times: readonly Timed[];
  /** 到2023年底，… at the head of a sentence before it, which holds up to the next such head. */
  readonly head: Timed | undefined;
}

const FRAMES: ReadonlySet<string> = new Set(["point", "range", "years", "allYear", "duration"]);

export const isFrame = ({ expression }: Timed): boolean => FRAMES.has(expression.is);
export const isRhythm = ({ expression }: Timed): boolean =>
  expression.is === "each" || expression.is === "everyFew";

/** The sentences of a text by their number. @param times in the order of the text */
export const sentencesOf = (
  segments: readonly Segment[],
  times: readonly Timed[],
): ReadonlyMap<number, Sentence> => {
  const sentences = new Map<number, Sentence>();
  let head: Timed | undefined;
  let [time, at] = [0, 0];
  while (at < segments.length) {
    const { sentence, start } = segments[at]!;
    const from = at;
    while (segments[at]?.sentence === sentence) at++;
    const begun = time;
    // What stands before the next sentence begins belongs to this one.
    while (time < times.length && times[time]!.start < (segments[at]?.start ?? Infinity)) time++;
    const own = times.slice(begun, time).filter((timed) => timed.start >= start);
    const inside = segments.slice(from, at);
    sentences.set(sentence, { start, end: inside.at(-1)!.end, segments: inside, times: own, head });
    head = own.findLast((timed) => isFrame(timed) && timed.start - start <= 1) ?? head;
  }
  return sentences;
};
