import { isFromBefore } from "@bangfu/core";
import type { AdviceOf } from "./advice.js";
import { boundsOf } from "./bounds.js";
import type { PlanInForce, Promised } from "./promised.js";

/** 由91%提高3个百分点, 在五项的基础上增加两项: the words themselves say from where. */
const SAYS_FROM_WHERE =
  /(?:由|从|在)[^,;。由从在]{0,12}?\d[^,;。]{0,16}?(?:提高|提升|增加|增长|上升|下降|降低|减少|基础上)/;

/** A share that grows by points, or anything that is compared with the year before; 提高到 names the level itself. */
const CHANGES =
  /(?:提高|提升|增长|增加|上升|上涨|下降|降低|减少|缩小|压减|递增|递减)(?!到|至)(?:了|约|近|不少于|不低于|至少|超过)?\d+(?:\.\d+)?(?:个?百分点|%)/;
const COMPARED =
  /(?:比|较|同比|环比|与)(?:20\d\d年|上年|去年|上一?(?:年度?|学年|学期|届)|往年|上期|同期|前[一二三]?年)?[^,;。]{0,10}?(?:提高|提升|增长|增加|上升|上涨|下降|降低|减少|缩小|压减)(?!到|至)/;
/** What has a value that can be put down beside the one of the year before. */
const MEASURED = /(?:率|比例|占比|比重|人数|数量|数|量|额|经费|投入|收入|支出|均分|平均分|成绩|面积)$/;

/** Whether the target is that very change: 达到60%, 比上年提高3个百分点 asks for 60 and needs no value before. */
const asksFor = (change: string, { indicator, commitment }: Promised): boolean =>
  indicator.scale !== undefined ||
  boundsOf(commitment.target)?.some((bound) => new RegExp(`(?<![\\d.])${bound}(?![\\d.])`).test(change)) ===
    true;

const risesByItsWords = (promised: Promised): boolean => {
  const { words, indicator } = promised;
  if (indicator.kind === "coverage" || indicator.kind === "checklist") return false;
  const change = CHANGES.exec(words);
  if (change !== null) return asksFor(change[0], promised);
  const compared = COMPARED.exec(words);
  if (compared === null) return false;
  const figure = /\d.*/.exec(words.slice(compared.index));
  if (figure !== null) return asksFor(figure[0], promised);
  // 较上年有所提高 of what has a value; a state of the school has none.
  return indicator.scale !== undefined && MEASURED.test(words.slice(0, compared.index));
};

/** Changes against a value before where neither the indicator nor the words hold that value. */
export const risesWithoutBaseline = ({ promises }: PlanInForce): readonly AdviceOf<"noBaseline">[] =>
  promises.flatMap((promised) => {
    const { commitment, indicator, words, subject } = promised;
    if (indicator.baseline !== undefined || SAYS_FROM_WHERE.test(words)) return [];
    return isFromBefore(commitment.target) || risesByItsWords(promised)
      ? [{ kind: "noBaseline", about: [subject] }]
      : [];
  });
