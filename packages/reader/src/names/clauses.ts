import { figuresIn } from "../quantity/figure.js";
import { masked } from "../quantity/mask.js";
import { modalityOf } from "../quantity/modality.js";
import { segmentsOf } from "../quantity/segment.js";
import { expressionsIn, type Expression } from "../time/expression.js";
import { timeTokens } from "../time/tokens.js";
import { normalise } from "../words/normalise.js";

/** No name is looked for further on: a text of any length costs the same. */
const FAR = 300;
const BRACKETED = /[（(][^（()）]{0,100}[)）]/g;
/** What a figure is compared with: 比上年, 同比. */
const COMPARED = /[比较](?:上|去|前)一?(?:学年|学期|年)度?|同比|环比/g;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A clause without when and how many. */
export interface BareClause {
  readonly text: string;
  /** Whether it had a figure. */
  readonly counts: boolean;
}

const DATED: ReadonlySet<Expression["is"]> = new Set([
  "point",
  "range",
  "years",
  "each",
  "duration",
  "everyFew",
  "planTerm",
]);
/** 持续 of 持续实施: what has no date says how something is done, and the verb stays. */
const LASTING = /^(?:并|要|须)?(?:长期|持续|常态化|常年|经常|不间断|始终|不断|定期|随时|及时|适时|逐步|尽快)/;

/** 为期1年以上. */
const BEHIND = /^(?:以上|以下|以内|左右)/;

/** Where a text says when; of 比2023年 the 比 too. */
const timesOf = (text: string): readonly Span[] => {
  const tokens = timeTokens(text);
  return expressionsIn(tokens).flatMap(({ is, first, next }) => {
    const [start, end] = [tokens[first]!.start, tokens[next - 1]!.end];
    if (DATED.has(is)) {
      const isBase = /(?<![师占对])[比较]$/.test(text.slice(Math.max(0, start - 2), start));
      const behind = BEHIND.exec(text.slice(end, end + 2))?.[0].length ?? 0;
      return [{ start: isBase ? start - 1 : start, end: end + behind }];
    }
    const adverb = LASTING.exec(text.slice(start, end));
    return adverb === null ? [] : [{ start, end: start + adverb[0].length }];
  });
};

/** The figures of a clause with the words that govern them: 达到95%以上, 不少于4次. */
const figuresOf = (text: string, clause: Span): readonly Span[] => {
  const inside = text.slice(clause.start, clause.end);
  return figuresIn(masked(inside)).map((figure) => {
    const { start, end, change } = modalityOf(inside, figure.start, figure.end);
    // 提高3个百分点 is about rising, whatever the figure.
    return { start: clause.start + (change === "none" ? start : figure.start), end: clause.start + end };
  });
};

/**
 * The clauses of a text between commas without what is in brackets, times, figures and these names. What is left is in
 * the order of the text, to the letter.
 * @example clausesOf("2023年底之前，清溪职校选送50名教师跟班学习", ["清溪职校"])[1] // { text: "选送教师跟班学习", counts: true }
 */
export const clausesOf = (whole: string, names: readonly string[]): readonly BareClause[] => {
  let kept = whole.slice(0, FAR).replace(BRACKETED, "").replace(COMPARED, "");
  for (const name of names) kept = kept.replaceAll(name, "");
  const { text, at, original } = normalise(kept);
  const times = timesOf(text);
  return segmentsOf(text, (place) => original[at[place]!] === ",").map((clause) => {
    const isTime = ({ start, end }: Span): boolean =>
      times.some((time) => start < time.end && time.start < end);
    const figures = figuresOf(text, clause).filter((figure) => !isTime(figure));
    const dropped = [...times, ...figures];
    let left = "";
    for (let place = clause.start; place < clause.end; place++)
      if (!dropped.some(({ start, end }) => place >= start && place < end))
        left += original.slice(at[place], at[place + 1]);
    return { text: left.trim(), counts: figures.length > 0 };
  });
};
