/** Something that covers signs `start` to `end` of a text, without the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text with the spans that cover it, in their order. */
export interface Stretch<T extends Span> extends Span {
  readonly text: string;
  readonly spans: readonly T[];
}

/**
 * A text cut wherever a span begins or ends, for spans may overlap.
 * @example stretches("培训6次", [{ start: 2, end: 4 }]) // 培训 without a span, 6次 with it
 */
export const stretches = <T extends Span>(text: string, spans: readonly T[]): readonly Stretch<T>[] => {
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at]!;
    return {
      ...{ start, end, text: text.slice(start, end) },
      spans: spans.filter((span) => span.start <= start && span.end >= end),
    };
  });
};
