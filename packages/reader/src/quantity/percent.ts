import { about, bounded, hundredth, target, type Asked, type Surroundings } from "./asked.js";
import type { Figure } from "./figure.js";
import { changed } from "./growth.js";
import type { Modality } from "./modality.js";
import { COVERAGE_RATE, LAND_COVER, MEMBER, SPENT_RATE, SURE_COVERAGE } from "./nouns.js";

const share = ({ value, high }: Figure): Asked["target"] =>
  high !== undefined
    ? target({ between: [hundredth(value), hundredth(high)] })
    : target(value >= 100 ? { all: true } : { atLeast: hundredth(value) });

const SHARE_OF = /^(?:的)?(?!率|左右|以上|以内|以下|$)[^,;。、)\d]/;
const RATE_BEFORE =
  /(?:率|度|占比|比例|比重|占[^,;。]{0,14}|面|指数|达标|合格|水平|份额|系数|总[数量额])[^,;。]{0,6}$/;
const NO_MEMBERS =
  /^的?(?:比例|比重|标准|额度|幅度|速度|水平|股权|股份|时间|课时|学时|学分|任务|[^,;。]{0,8}率)/;

/** 90%以上的教师参加: a share of the members of a set. */
const isOfMembers = (
  figure: Figure,
  modality: Modality,
  { lead, noun, tail }: Surroundings,
): boolean | undefined => {
  if (COVERAGE_RATE.test(noun)) return !LAND_COVER.test(noun);
  // 不少于班级学生数的三分之一
  if (figure.fraction === true && /的(?:至少)?$/.test(lead) && MEMBER.test(lead)) return true;
  // A share of money has no members.
  if (/(?:经费|资金|工资|总额|预算|收入|投入|支出|列支|投资)/.test(lead + tail.slice(0, 12))) return false;
  if (/^的?(?:全?覆盖|参训|参与|持证|知晓)/.test(tail)) return true;
  if (RATE_BEFORE.test(noun) || modality.reached || !SHARE_OF.test(tail) || NO_MEMBERS.test(tail))
    return false;
  return MEMBER.test(tail.slice(0, 16)) ? true : undefined;
};

/** 精简申请材料30%以上, 压减行政经费5%: the verb of change stands before what changes. */
const changeBefore = (noun: string): Modality["change"] =>
  /(?:精简|压缩|压减|减少|降低|削减|缩减|节约|节省)(?!率)[^,;。、\d]{1,14}$/.test(noun)
    ? "fall"
    : /(?:提高|增加|提升|扩大|增长)(?![到至])[^,;。、\d]{1,12}(?<!的)$/.test(noun)
      ? "rise"
      : "none";

/** What a share in per cent asks for. */
export const percent = (figure: Figure, modality: Modality, around: Surroundings): Asked => {
  const level = { kind: "level", measuredIn: "%", target: bounded(figure, modality) } as const;
  // 过半 says more than a half, or how things are.
  const doubt =
    about(figure, modality) ?? (figure.fraction === true && modality.bound === "none" ? "about" : undefined);
  // 涨幅控制在3%以内: how much it may rise, not that it is to.
  if (modality.bound === "most") return { ...level, doubt };
  const change =
    modality.change === "none" && !modality.reached ? changeBefore(around.noun) : modality.change;
  if (change !== "none") return changed(figure, { ...modality, change }, around);
  const spent = SPENT_RATE.exec(around.noun)?.[0];
  if (spent !== undefined)
    return {
      ...level,
      kind: "quotient",
      parts: { numerator: `${spent.slice(0, -1)}数`, denominator: "应有数", per: 100 },
      doubt: "ratio-of-what",
    };
  const isOfSet = isOfMembers(figure, modality, around);
  if (isOfSet === true) {
    // 建档率100% may be read either way.
    const isOpenRate = COVERAGE_RATE.test(around.noun) && !SURE_COVERAGE.test(around.noun);
    const open = isOpenRate ? ("kind-by-noun" as const) : undefined;
    return { kind: "coverage", measuredIn: "%", target: share(figure), doubt: doubt ?? open };
  }
  // 轮训率, 结对率: of how many, or at what height, is for a person to say.
  const isOpen = isOfSet === undefined || /(?:轮训|培训|结对|受训|入户|家访)率/.test(around.noun);
  return { ...level, doubt: doubt ?? (isOpen ? "kind-by-noun" : undefined) };
};
