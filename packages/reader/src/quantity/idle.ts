import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";
import {
  ACTIVITY,
  CONDITION,
  DEED_NOUN,
  EACH,
  FUTURE,
  GOES_TO,
  HISTORY,
  PAST,
  PERMITTED,
  SPAN_OF_TIME,
  START_OF_CHANGE,
  STATE,
} from "./nouns.js";
import { isAccident, isBudget, isLastRank, isMark, isPrize, isStep, isTrigger, isWinner } from "./penalty.js";
import { isAttribute, isLack, isNamed, isQualifier, isSize } from "./qualifier.js";
import { EVENT_HEAD } from "./of-each.js";
import { familyOf } from "./unit.js";

/** A figure in its segment: the text up to its words, and what follows them. */
export interface Place {
  readonly figure: Figure;
  readonly modality: Modality;
  readonly lead: string;
  readonly tail: string;
  /** From the words that belong to the figure up to it: 增长了. */
  readonly words: string;
  /** The words that belong to the figure behind it: 以上. */
  readonly behind: string;
  /** What stands between it and the next figure of the clause; undefined: it is the last. */
  readonly gap: string | undefined;
  readonly sentence: string;
  /** The sentence from the words of the figure on. */
  readonly rest: string;
  /** Whether something recurs (每年一次). */
  readonly isRhythmic: boolean;
  readonly isLast: boolean;
}

type Rule = (place: Place) => boolean;

const isBase: Rule = ({ lead, tail, figure }) =>
  START_OF_CHANGE.test(lead) && (GOES_TO.test(tail) || figure.form === "percent");

/** 现有在校生2300人，教职工150人: what was said of the first is true of the rest, as long as nothing is done. */
const isPast: Rule = ({ lead, words, sentence, modality }) =>
  PAST.test(lead) ||
  (HISTORY.test(sentence) && !FUTURE.test(sentence)) ||
  // 增长了两倍: it did.
  /[^为除]了(?:近|约|超过)?$/.test(words) ||
  (PAST.test(sentence) && modality.bound === "none" && modality.change === "none" && !ACTIVITY.test(lead));

const isPermitted: Rule = ({ lead }) => PERMITTED.test(lead);

const isCondition: Rule = ({ lead, figure, tail, words }) => {
  if (figure.form !== "count") return false;
  const family = familyOf(figure.unit!);
  if (family === "time" && /^(?:的|教龄|工龄|工作|经验|任期|以上教龄|,?且)/.test(tail)) return true;
  // 引才期限不少于20个月 is asked for, 为期1年 and 满6个月 are not.
  const isAskedFor =
    words !== "" &&
    tail === "" &&
    (SPAN_OF_TIME.test(lead) || /(?:时间|时长|期限|服务期)$/.test(lead) || EVENT_HEAD.test(lead));
  return CONDITION.test(lead) && (family === "time" || family === "hours") && !isAskedFor;
};

/** Lengths are seldom promised: only 不少于1个月, 寿命达到78岁, 压缩至3个工作日 and the like. */
const isLength: Rule = ({ figure, modality, lead, words, tail }) => {
  if (figure.form !== "count" || familyOf(figure.unit!) !== "time") return false;
  const isSaid =
    modality.bound === "least" ||
    modality.bound === "most" ||
    modality.reached ||
    (modality.change !== "none" && SPAN_OF_TIME.test(lead));
  // 集中研修5天
  if (words === "" && tail === "" && /(?:培训|研修|实践|实训|集训|跟岗|研学|军训|调研|学习)$/.test(lead))
    return false;
  if (/^(?:超过|超出|逾期)$/.test(words)) return true;
  // 每期不少于1年
  if (/^(?:不|至少|最少)/.test(words) && tail === "") return false;
  if (/年|岁|学期|年级|星期/.test(figure.unit!)) return !isSaid || !SPAN_OF_TIME.test(lead);
  return (
    !isSaid ||
    (modality.bound === "most" &&
      !SPAN_OF_TIME.test(lead) &&
      !/(?:时间|时长)$/.test(lead) &&
      !/(?:压缩|缩短)/.test(lead + words))
  );
};

const ARTICLE =
  /^(?:[^,;。]{0,2})?(?:方面|层面|环节|维度|层次|阶段|步骤|结合|统一|方向|角度|领域|战略|关系|目标|字|原则|渠道|平台(?!建)|抓手|保障|机制|体系|重点|中心|基本点|问题|要求|带头|硬?措施|硬?举措|意见|规定|纪律|禁令|承诺|政策)/;

/** Numerals written in characters are often slogans: they count beside a verb, 至少 or 每年. */
const isSlogan: Rule = ({ figure, modality, lead, tail, sentence, isRhythmic }) => {
  if (figure.form !== "count") return false;
  if (!figure.chinese) return false;
  if (ARTICLE.test(tail) && modality.bound !== "least") return true;
  if (modality.bound !== "none" || isRhythmic) return false;
  const family = familyOf(figure.unit!);
  if (figure.value === 1)
    return !(
      family === "events" ||
      /至少|最少|不少于/.test(lead) ||
      (family === "people" && ACTIVITY.test(lead)) ||
      /(?:建成|新建|建设|创建|打造|建立|开发|设立|培育|建好)/.test(lead)
    );
  return (
    !EACH.test(lead) &&
    !(/(?:与|同|为|对|向|在|从)[^,;。]{0,8}$/.test(lead) && ACTIVITY.test(tail)) &&
    !DEED_NOUN.test(lead) &&
    !ACTIVITY.test(lead) &&
    !ACTIVITY.test(sentence) &&
    !STATE.test(lead)
  );
};

/** 每50名学生配备1名: the first is what the second is calculated by. */
const isDivisor: Rule = ({ lead, figure }) => lead.endsWith("每") && figure.form === "count";

/** 距县城35公里, 海拔600米, 缺编28人, 全县3所学校之一: where and how a school is. */
const isFact: Rule = ({ lead, tail, modality: { bound, change } }) =>
  /(?:(?<!差)距离?[^,;。]{0,8}|(?:相|尚|还|仍)差|差距(?:为|达)|海拔|北纬|东经|地处[^,;。]*|(?:现|尚|还|仍|空)?缺(?:编|少|口|额|员)?)(?:约|近)?$/.test(
    lead,
  ) ||
  (change === "none" &&
    (bound === "none" || bound === "about") &&
    /(?:占地(?:面积)?|(?<!每[^,;。]{0,12})拥有[^,;。]*)(?:约|近)?$/.test(lead)) ||
  /^[^,;。]{0,12}之一/.test(tail);

/** 5万元以上的项目须经…, 低于5000元的家庭可申请, 凡2个以上单位负责的事项: to whom or what a rule applies. */
const isRule: Rule = ({ lead, tail, figure }) =>
  figure.form === "count" &&
  (/^的?[^,;。的]{0,12}(?:须|均?需(?!求)|应当|可(?:以|申请|享受|按|优先|给予)|必须|方可|不得|一律|由[^,;。]{1,12}(?:审|决|批|牵头))/.test(
    tail,
  ) ||
    (/^(?:对|对于|凡|凡是|涉及|如|如遇|若|遇|当)[^,;。]{0,10}$/.test(lead) &&
      /^[^,;。]{0,14}的(?:事项|项目|情况|问题|单位|工作|支出|采购|家庭|学生|教师)?/.test(tail) &&
      tail.includes("的")));

/** 按师生比1:12测算, 按每人50元标准: what something is calculated by. */
const isStandard: Rule = ({ lead, tail, figure, modality }) =>
  /(?:按|按照|依据|根据|参照)[^,;。]*$/.test(lead) &&
  ((figure.form === "ratio" && modality.bound === "none") ||
    /^[^,;。]{0,8}(?:测算|计算|核算|核定|折算|换算)/.test(tail));

/** 按每生每天5元标准: unless a bound makes it a promise. */
const isTariff: Rule = ({ lead, tail, modality: { bound } }) =>
  bound !== "least" &&
  bound !== "most" &&
  /(?:按|按照|依据|参照)[^,;。]*$/.test(lead) &&
  /^的?(?:标准|规格|价格|额度)/.test(tail);

/** 截至3月末，完成率为24.1%; 生源涵盖12个乡镇. */
const isState: Rule = ({ lead, tail, sentence, figure, modality: { bound, reached } }) =>
  (/由$/.test(lead) && bound === "none" && /^[^,;。]{0,8}组成/.test(tail)) ||
  (/首次$/.test(lead) && reached && !/(?:力争|争取|确保|实现|到\d{4}年|将)/.test(sentence)) ||
  /(?:限报|限额|限定|限招|[项校人队各组]限)(?:为)?$/.test(lead) ||
  (bound === "none" && /目标值(?:为)?$/.test(lead)) ||
  /一式[一-龥\d]份/.test(sentence) ||
  (/^截(?:至|止)/.test(sentence) &&
    /(?:为|是|共|有|完成|累计[^,;。]*)$/.test(lead) &&
    bound === "none" &&
    !reached) ||
  /等奖[^,;。]{0,4}设(?:各|立)?$/.test(lead) ||
  (figure.form === "percent" && /等奖(?:占|各)?$/.test(lead)) ||
  /(?:访问|浏览|点击)(?:量|次数)?[:为]?$/.test(lead) ||
  (bound === "none" && /(?:仅(?:有|为|开展)?|闲置|老化|短缺|破损|损坏|超编|超员)(?:约)?$/.test(lead)) ||
  (figure.unit === "份" && /(?:报送|提交|上交)[^,;。]{0,4}$/.test(lead)) ||
  /^合计[:为]?[^,;。]{0,4}$/.test(lead) ||
  (bound === "none" && /^(?:全[省市县区州校国])$/.test(lead) && !ACTIVITY.test(tail)) ||
  (bound === "none" && /(?:涵盖|下辖|辖|分布在|涉及)$/.test(lead));

/** 班子成员7人参加, in the minutes of a meeting; 平时占40%, in a rule for marks. */
const isMinutes: Rule = ({ lead, tail, sentence, modality, figure }) =>
  modality.bound === "none" &&
  modality.change === "none" &&
  ((figure.form === "count" &&
    /^(?:参加|出席|列席|到会|与会)/.test(tail) &&
    !/组织|选派|安排/.test(sentence)) ||
    (figure.form === "percent" &&
      /占(?:比)?$/.test(lead) &&
      /成绩|考核|评价|权重|总分|考评|评分/.test(sentence)));

const RULES: readonly Rule[] = [
  isMark,
  isStep,
  isTrigger,
  isLastRank,
  isWinner,
  isPrize,
  isBudget,
  isAccident,
  isQualifier,
  isLack,
  isNamed,
  isFact,
  isRule,
  isStandard,
  isTariff,
  isState,
  isMinutes,
  isSize,
  isDivisor,
  isBase,
  isPast,
  isPermitted,
  isCondition,
  isLength,
  isAttribute,
  isSlogan,
];

/** Whether a figure promises nothing: a base, what was reached, what is allowed, a condition, a length, a slogan. */
export const isIdle = (place: Place): boolean => RULES.some((rule) => rule(place));
