/** A stretch between commas, in a sentence between full stops; ends are not included. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** A comma within 1,200 is none; the one that people type between clauses has no digit behind three places on. */
const isThousands = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? "") && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));

/** No sentence of a plan comes near; what is longer is cut, so that no figure has to look through all of it. */
const LONGEST = 600;

/** Between two signs that no number goes over. */
const mayCut = (text: string, at: number): boolean => !/[\d.,%万亿千百十]/.test(text[at]! + text[at - 1]!);

/** The clauses of a normalised text between commas, and which sentence each belongs to. */
export const segmentsOf = (text: string, isTypedComma: (at: number) => boolean): readonly Segment[] => {
  const segments: Segment[] = [];
  let [start, sentence, depth, begun] = [0, 0, 0, 0];
  const close = (end: number): void => {
    if (end > start) segments.push({ start, end, sentence });
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if ((at - begun >= LONGEST && mayCut(text, at)) || at - begun >= 2 * LONGEST) {
      close(at);
      [start, begun] = [at, at];
      sentence++;
    }
    if (sign === "“" || sign === "《") depth++;
    if ((sign === "”" || sign === "》") && depth > 0) depth--;
    const comma = sign === "," && depth === 0 && !(isTypedComma(at) && isThousands(text, at));
    if (!comma && sign !== ";" && sign !== "。" && sign !== "!") continue;
    close(at);
    start = at + 1;
    if (sign === ",") continue;
    sentence++;
    begun = start;
  }
  close(text.length);
  return segments;
};
