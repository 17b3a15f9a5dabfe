import type { Kind } from "@bangfu/core";
import { bounded, hundredth, target, type Asked, type Surroundings } from "./asked.js";
import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";
import { AVERAGE, COUNTED, INTENSITY, MONEY, RATE, STATE, TOTAL } from "./nouns.js";

/** The kind of what grows, by its noun: totals add up, visits are counted, all else is looked at. */
const growing = (noun: string): { readonly kind: Kind; readonly isKnown: boolean } => {
  if (AVERAGE.test(noun) || INTENSITY.test(noun) || /规模[^,;。]{0,3}$/.test(noun))
    return { kind: "level", isKnown: true };
  if (COUNTED.test(noun) && !/(?:收入|消费|支出|经费)[^,;。]{0,3}$/.test(noun))
    return { kind: "count", isKnown: true };
  if (MONEY.test(noun) || TOTAL.test(noun)) return { kind: "sum", isKnown: true };
  return { kind: "level", isKnown: STATE.test(noun) };
};

/** 增长8%, 下降2%. */
export const changed = (
  { value, high }: Figure,
  { change, bound }: Modality,
  { noun: own, sentence }: Surroundings,
): Asked => {
  // 收入完成8.6亿元，增长5%: what grows is named in the clause before.
  const noun = own === "" ? sentence.replace(/[,;。]+$/, "") : own;
  const isRate = RATE.test(noun);
  const { kind, isKnown } = growing(noun);
  const doubt =
    // 就业率提高5% may mean five points.
    isRate && !/同比|环比/.test(noun)
      ? "baseline-not-said"
      : high !== undefined || bound === "about"
        ? "about"
        : isKnown
          ? undefined
          : "kind-by-noun";
  return change === "rise"
    ? { kind, target: target({ growBy: hundredth(value) }), doubt }
    : { kind: "level", target: target({ shrinkBy: hundredth(value) }), doubt: isRate ? doubt : undefined };
};

export const points = (figure: Figure, modality: Modality, { lead }: Surroundings): Asked => {
  const { value, high } = figure;
  const { change, bound } = modality;
  // 差距缩小到5个百分点以内: how wide it may be, not by how much it falls.
  if (change === "none" && (bound === "most" || modality.reached))
    return { kind: "level", measuredIn: "%", target: bounded(figure, modality), doubt: "kind-by-noun" };
  const falls = change === "fall" || (change === "none" && /(?:下降|降低|减少|压缩|缩小)/.test(lead));
  return {
    kind: "level",
    measuredIn: "%",
    target: target(falls ? { fallBy: value } : { riseBy: value }),
    doubt: high === undefined ? undefined : "about",
  };
};

/** 翻一番, 增长2倍; 达到3倍 is two times more. */
export const times = (
  figure: Figure,
  modality: Modality,
  { lead, noun, tail }: Surroundings,
): Asked | undefined => {
  const { form, value } = figure;
  const { change, bound } = modality;
  // 不低于在校生规模的1.2倍
  if (form === "times" && (bound === "least" || bound === "most") && /的$/.test(lead))
    return { kind: "level", measuredIn: "倍", target: bounded(figure, modality) };
  const { kind, isKnown } = growing(noun);
  const doubt = isKnown ? undefined : "kind-by-noun";
  if (form === "fold" || change === "rise") return { kind, target: target({ growBy: value }), doubt };
  const reaches = /(?:达到|达|是|为|的)[^,;。]{0,14}$/.test(lead) && value > 1 && !tail.startsWith("的");
  return reaches
    ? { kind, target: target({ growBy: Math.round((value - 1) * 1e6) / 1e6 }), doubt: "baseline-not-said" }
    : undefined;
};
