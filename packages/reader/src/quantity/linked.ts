import type { Figure } from "./figure.js";
import { modalityOf, type Modality } from "./modality.js";

/** A figure with the words that govern it; what is said of several at once is said of each. */
export interface Governed {
  readonly figure: Figure;
  readonly modality: Modality;
  /** Its place among the figures that share these words, from 0, and how many they are. */
  readonly at: number;
  readonly many: number;
  /** Where the first of the figures begins that share these words. */
  readonly head: number;
  /** Where what follows the last of them begins. */
  readonly behind: number;
}

/** 8%和11%, 20、30和40个: nothing but a joining word between. */
const JOINED = /^(?:[、和及与]|以及|或)?$/;
/** 分别增长小学4%、初中6%: a name between, and no word of its own. */
const NAMED = /^(?:[、,和及与]|以及)[^,;。\d、]{1,10}$/;

interface Own {
  readonly figure: Figure;
  readonly modality: Modality;
}

const isBare = ({ figure, modality }: Own): boolean =>
  modality.start === figure.start && modality.change === "none";

/** Whether a figure goes on where the one before it left off. */
const goesOn = (text: string, before: Own, own: Own, isApart: boolean): boolean => {
  const between = text.slice(before.modality.end, own.figure.start);
  if (!isBare(own)) return false;
  return JOINED.test(between)
    ? before.figure.form === own.figure.form && (between !== "" || before.modality.bound !== "none")
    : isApart && before.figure.form === own.figure.form && NAMED.test(between);
};

/** 46人、60人以内: the bound behind the last holds for all; the verb before the first too. */
const shared = (group: readonly Own[]): readonly Modality[] => {
  const [first, last] = [group[0]!.modality, group.at(-1)!.modality];
  return group.map(({ modality }) => {
    const own = modality.bound !== "none" ? modality.bound : first.bound;
    const bound = own === "none" || (own === "reach" && last.bound !== "none") ? last.bound : own;
    const { change, compared, isNew, reached, held } = first;
    return { ...modality, bound, change, compared, isNew, reached, held };
  });
};

/**
 * The figures of a clause, each with the words that govern it: of 分别增长8%和11%以上 both grow, both by at least so much.
 * @param text the clause; the figures' places are within it
 */
export const governed = (text: string, figures: readonly Figure[]): readonly Governed[] => {
  const own = figures.map((figure) => ({ figure, modality: modalityOf(text, figure.start, figure.end) }));
  const groups: Own[][] = [];
  for (const [at, each] of own.entries()) {
    const before = own[at - 1];
    const isApart = before !== undefined && text.slice(0, groups.at(-1)![0]!.figure.start).includes("分别");
    if (before !== undefined && goesOn(text, before, each, isApart)) groups.at(-1)!.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => {
    const modalities = shared(group);
    return group.map(({ figure }, at) => ({
      figure,
      modality: modalities[at]!,
      at,
      many: group.length,
      head: group[0]!.figure.start,
      behind: modalities.at(-1)!.end,
    }));
  });
};
