/** What words around a figure make of it. */
type Bound = "least" | "most" | "reach" | "about" | "none";
type Change = "rise" | "fall" | "none";

export interface Modality {
  readonly bound: Bound;
  readonly change: Change;
  /** Against the year before or another base: 比上年, 同比. */
  readonly compared: boolean;
  /** 新增: what was not there before, whatever there was. */
  readonly isNew: boolean;
  /** 达到, 突破, 稳定在: a height that is reached or held, whatever 以上 stands behind it. */
  readonly reached: boolean;
  /** 稳定在, 增加到: a height that is held, or that a stock comes to. */
  readonly held: boolean;
  /** Where the words that belong to the figure begin and end. */
  readonly start: number;
  readonly end: number;
}

const LEAST =
  /(?:不少于|不低于|不小于|不短于|不亚于|不得少于|不得低于|不得小于|不能少于|不能低于|应不少于|不下于|不下|至少达到|至少|最少|最低|起码|不差于|不弱于|大于等于|(?<!不|不得)大于|(?<!不|不得|不能|不应)高于|(?<!不|不得|不能)多于|(?<!不|不得|不能|不可|不应|不宜|不准|不许|不予)(?:超过|超)|≥|>=?)(?:达到|达|有|为|到)?$/;
const MOST =
  /(?:不超过|不得超过|不能超过|不应超过|不宜超过|不可超过|不准超过|不许超过|不超出|不超|不高于|不多于|不大于|不长于|不得高于|不得多于|不得大于|不能高于|不能多于|不能突破|不得突破|不突破|至多|最多|最高|最大|最长|上限|(?<!不|不得|不能)(?:低于|少于|小于)|控制在|控制为|压缩在|限制在|限定在|压减到|≤|<=?)(?:到|至|为|是)?$/;
const REACH =
  /(?:达到了?|达至|达|提高到|提高至|提高为|提升到|提升至|提升为|提到|提至|增加到|增加至|增加为|增长到|增长至|增至|增到|升到|升至|上升到|上升至|扩大到|扩大至|扩充到|扩充至|扩至|发展到|发展至|突破|迈上|冲刺|保持在?|稳定在?|维持在?|巩固在|保持住|落在|处于|调整到|调整为|到|至)$/;
const HELD =
  /(?:保持(?:在|住)?|稳定在?|维持在?|巩固在|(?:提高|提升|增加|增长|扩大|扩充|扩|发展|上升|升|增|提)(?:到|至|为))(?:约|近)?$/;
const DOWN_TO =
  /(?:降低到|降低至|降低为|下降到|下降至|下降为|降到|降至|降为|减少到|减少至|减少为|减至|减到|减为|压缩到|压缩至|压缩为|压降至|压降到|压减至|回落到|控制到|缩短到|缩短至|缩短为|缩小到|缩小至|缩减到|缩减至)$/;
const RISE =
  /(?:提高|提升|增长|增加|上升|增|扩大|递增|新增|净增|上涨|增幅(?:达到?|为|在)?|增速(?:达到?|为|在)?|增收|增产|涨幅(?:达到?)?)(?:了)?$/;
const FALL =
  /(?:下降|降低|减少|压缩|压减|缩小|缩短|递减|降幅(?:达到?|为)?|减|降|减量|减排|减耗|下调|降耗|节能|节电|节水)(?:了)?$/;
const ABOUT = /(?:约|大约|近|将近|接近|左右|大概)$/;
/** Words between a modality and its figure: 不少于每人60学时, 总计. */
const BETWEEN =
  /(?:每年|每学期|每学年|每季度|每月|每周|每人|每名|每校|每生|每班|人均|生均|总计|累计|合计|共计|共|分别|均|各|都|总数的|总量的|总人数的|其|的|在|新|年均|平均|约|近|以|按|再)$/;
const COMPARED =
  /(?:比(?!例|重|赛|对|武|率|值)|较(?!大|多|高|好|强|快)|同比|环比|相比|与[^,;。]{1,12}相比|在[^,;。]{1,12}基础上|基础上|逐年|每年(?=提高|提升|增长|增加|下降|降低|递增|递减)|年均)/;

/** Between a figure and its bound: 两个(含)以内, 50人(含50人)以上. */
const INCLUDED = "(?:\\((?:含|不含|包含|包括)[^)]{0,8}\\))?";
const behindOf = (words: string): RegExp => new RegExp(`^${INCLUDED}\\)?(?:${words})`);
const AFTER_LEAST = behindOf("及以上|或以上|以上|之上|及其以上|起步|有余|起(?!来|草|点|到|止|步)");
const AFTER_MOST = behindOf("及以内|以内|之内|以下|及以下|或以下|之下|为限|封顶|内(?!容|部|涵|外)");
const AFTER_ABOUT = behindOf("左右|上下");
const AFTER_BETWEEN = /^(?:之间|(?:的)?区间|间(?=[,;。]|$))/;

const peeled = (text: string, start: number): number => {
  let at = start;
  for (let round = 0; round < 4; round++) {
    const match = BETWEEN.exec(text.slice(0, at));
    if (match === null) break;
    at = match.index;
  }
  return at;
};

/** 不超过总经费的10%: past the whole that the share is of. */
const beyondWhole = (text: string, start: number): number => {
  const match = /[^,;。\d的]{1,10}的$/.exec(text.slice(0, start));
  if (match === null) return start;
  // The sign stands somewhere before the whole, with nothing between them.
  for (let at = match.index + 2; at < start; at++)
    if (signAt(text, at)?.bound === "most" || signAt(text, at)?.bound === "least") return at;
  return start;
};

interface Before {
  readonly bound: Bound;
  readonly change: Change;
  readonly start: number;
}

const SIGNS: readonly (readonly [RegExp, Bound, Change])[] = [
  [LEAST, "least", "none"],
  [MOST, "most", "none"],
  [DOWN_TO, "most", "none"],
  [RISE, "none", "rise"],
  [FALL, "none", "fall"],
  [ABOUT, "about", "none"],
  [REACH, "reach", "none"],
];

const signAt = (text: string, at: number): Before | undefined => {
  const before = text.slice(0, at);
  for (const [pattern, bound, change] of SIGNS) {
    const match = pattern.exec(before);
    if (match !== null) return { bound, change, start: match.index };
  }
  return undefined;
};

/** 至少办好1所, 最多申报2项: the bound stands before the verb. */
const aheadOf = (text: string): Bound => {
  const sign = /(至少|最少|起码|最多|至多)[^,;。、\d]{1,8}$/.exec(text)?.[1];
  return sign === undefined ? "none" : sign.endsWith("多") ? "most" : "least";
};

/** The words just before a figure, past 每人 and the like; 提高不少于5个百分点 has two of them. */
const before = (text: string, start: number): Before => {
  const near =
    signAt(text, start) ?? signAt(text, peeled(text, start)) ?? signAt(text, beyondWhole(text, start));
  if (near === undefined) return { bound: aheadOf(text.slice(0, start)), change: "none", start };
  if (near.change !== "none") return near;
  const further = signAt(text, peeled(text, near.start));
  if (further === undefined) return near;
  // 提高到不低于, 达到至少, 增长不少于.
  return near.bound === "reach" || further.change !== "none" || further.bound !== "none"
    ? {
        bound: near.bound === "reach" && further.change === "none" ? further.bound : near.bound,
        change: further.change,
        start: further.start,
      }
    : near;
};

/**
 * What the words around a figure ask for.
 * @param text the segment up to its end; the figure from `start` to `end` within it
 */
export const modalityOf = (text: string, start: number, end: number): Modality => {
  const lead = before(text, start);
  const tail = text.slice(end);
  const least = AFTER_LEAST.exec(tail);
  const most = AFTER_MOST.exec(tail);
  const about = AFTER_ABOUT.exec(tail);
  const length = (least ?? most ?? about ?? AFTER_BETWEEN.exec(tail))?.[0].length ?? 0;
  const behind: Bound = least !== null ? "least" : most !== null ? "most" : about !== null ? "about" : "none";
  const bound =
    behind === "none" || (behind === "about" && lead.bound !== "none" && lead.bound !== "reach")
      ? lead.bound
      : behind;
  return {
    bound: lead.bound === "most" && behind === "least" ? "most" : bound,
    change: lead.change,
    compared: COMPARED.test(text.slice(0, start)),
    reached: REACH.test(text.slice(0, start)) || lead.bound === "reach",
    held: HELD.test(text.slice(0, start)),
    isNew: /^(?:新增|净增)/.test(text.slice(lead.start, start)),
    start: lead.start,
    end: end + length,
  };
};
