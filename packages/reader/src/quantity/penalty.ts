import type { Place } from "./idle.js";
import { familyOf } from "./unit.js";

type Rule = (place: Place) => boolean;

const unitFamily = ({ figure }: Place): string =>
  figure.form === "count"
    ? /^(?:万亿|[万亿])$/.test(figure.unit!)
      ? "money"
      : familyOf(figure.unit!)
    : figure.form;

/** 扣0.1分, 得1.5分, 满分100分, (5分): marks of an assessment. */
export const isMark: Rule = (place) => {
  const { lead, tail, modality, figure } = place;
  if (figure.form !== "count" || !/^分(?:\/|$)/.test(figure.unit!)) return false;
  if (/满分(?:为|是)?$/.test(lead) || /扣[^,;。\d]{0,14}$/.test(lead)) return true;
  if (/^的?为(?:优|良|合格|不合格|[一二三]等|达标|及格)/.test(tail)) return true;
  if (modality.reached || (modality.bound !== "none" && modality.bound !== "about")) return false;
  if (
    /(?:扣|得|加|计|记|减|打|总分|共|分值|权重|基础分|附加|本项|指标|单项|每项|该项|此项)(?:除|减|分|为|至|到)*$/.test(
      lead,
    )
  )
    return true;
  if (/(?:考核|考试|笔试|面试|成绩|评价|测评|考评|占)$/.test(lead)) return true;
  return (
    (lead.endsWith("(") && /^[,;)]/.test(tail)) ||
    (/^(?:[,;)]|计算|每)/.test(tail) && /(?:每|扣|得分|计分)/.test(lead))
  );
};

/** 每发生1起, 每低1个百分点: what something is counted off by. */
export const isStep: Rule = ({ lead, words }) =>
  /每(?:再)?(?:发生|出现|少|低|超|缺|逾期|推迟|迟|多|高|增|增加|减少|提高|提升|降低|下降|超过|低于|高于|发现|查实|查出|获|有|晚)[^,;。]{0,10}$/.test(
    lead + words,
  );

const CONSEQUENCE =
  /(?:扣(?!除)[^,;。]{0,6}分|扣发|予以|约谈|问责|通报(?!表扬)|一票否决|取消[^,;。]{0,12}资格|取消评|追究|不得(?:评|参|申|推)|视为|按[^,;。]{0,8}处理|为(?:优秀|良好|合格|不合格)|严肃处理|处罚|罚款|责令|诫勉|表态发言|不予|调整岗位|退出|淘汰|降级|不合格|限期|整改|暂停|停止|启动|方可|方能|才能|可(?:以)?(?:申|评|享|认|推|优先)|应当(?:报|提交|经)|须(?:报|经|提交)|报[^,;。]{0,12}(?:审批|批准|备案|同意))/;
const TRIGGER =
  /(?:连续|累计|发生|出现|一次|凡|对|凡是|未达|未达到|不足|不满|未满|未完成|逾期|超期|低于|高于|少于|超出)[^,;。]{0,14}$/;

/** 得分低于60分的予以约谈, 连续两次排名后三位的: when a rule applies. */
export const isTrigger: Rule = ({ lead, tail, words, rest, figure, modality }) => {
  if (lead === "对" && /(?:进行|开展)(?!约谈|问责|处罚)/.test(tail)) return false;
  const isWeak = /^(?:低于|少于|小于|高于|大于|多于|超过|超出|超)(?:的)?$/.test(words);
  const endsOpen = /^(?:的(?:[,;。]|$)|[^,;。\d]{0,16}(?:的|者)(?:[,;。]|$))/.test(tail);
  const shape = isWeak || endsOpen || tail.startsWith("的") || TRIGGER.test(lead + words);
  if (/^(?:低于|少于|小于|不足)/.test(words) && /^(?:的|者)/.test(tail)) return true;
  if (isWeak && endsOpen && figure.form !== "ratio") return true;
  return shape && modality.change === "none" && CONSEQUENCE.test(rest.slice(0, 60));
};

/** 前三名授予流动红旗, 排名前10%的学生: whom something is for. */
export const isWinner: Rule = ({ tail, figure }) =>
  figure.form === "rank" && /^(?:的|者|授予|颁发|给予|奖励|获|晋级|入围|予以|可|享受)/.test(tail);

/** 后三位, 末5名: a rank at the end is nothing to be reached. */
export const isLastRank: Rule = ({ lead, figure }) =>
  figure.form === "count" && /^[名位]$/.test(figure.unit!) && /(?:后|末|倒数)$/.test(lead);

const GIVEN = /(?:奖|补|资助|补贴|慰问金|支持)/;

/** 给予一次性奖励5万元, 最高补助为10万元, 罚款2000元: what somebody gets or loses in a case. */
export const isPrize: Rule = (place) => {
  const { lead, tail, words, sentence } = place;
  if (unitFamily(place) !== "money") return false;
  if (
    /(?:奖励|奖补|奖金|重奖|罚款|处罚|处以|扣除|扣减|扣发|补偿|赔偿|悬赏|一次性[^,;。]{0,6})(?:金额?)?(?:各|为|人民币|共)?$/.test(
      lead,
    )
  )
    return !/(?:发放|筹集|设立|安排|落实|兑现)[^,;。]*$/.test(lead);
  if (/(?:奖励|重奖)[^,;。、]{0,8}$/.test(lead) && !/(?:基金|资金)[^,;。]{0,3}$/.test(lead)) return true;
  if (/(?:核减|扣减|扣|罚|减)[^,;。]{0,6}$/.test(lead) && /每(?:超|发生|少|低|增|逾|缺)/.test(sentence))
    return true;
  if (/给予[^,;。]{0,16}$/.test(lead) && (GIVEN.test(lead) || /^[^,;。]{0,6}(?:奖|一次性)/.test(tail)))
    return true;
  if (/^[^,;。]{0,4}(?:的)?(?:奖励|奖金|罚款|一次性|奖补)/.test(tail)) return true;
  return /最高[^,;。]{0,8}$/.test(lead + words) && (GIVEN.test(lead) || GIVEN.test(tail.slice(0, 6)));
};

/** 规划投资960万元, 其中县级配套120万元: a part of what something costs. */
const PART_OF_COST =
  /(?:总投资|(?:规划|计划|概算|估算|预计)投资|预算(?:资金|总额)?|概算|造价)(?:约|为|共|达)?[\d.]+[万亿]?元[^;。]*,其中[^;。]*$/;
/** What is done with money, so that it is more than a cost. */
const SPENT = /(?:完成|落实|争取|列入|安排|编列|投入|执行|支出)/;

/** 项目总预算880万元: what something costs, unless it is to be found or spent. */
export const isBudget: Rule = (place) => {
  const { lead, tail, modality, sentence } = place;
  if (unitFamily(place) !== "money" || modality.bound === "least" || modality.bound === "most") return false;
  if (PART_OF_COST.test(sentence) && !SPENT.test(lead)) return true;
  if (/(?:规划|计划|估算|概算|预计)投资(?:额|约|为|共|达)?$/.test(lead)) return tail === "";
  return (
    /(?:预算(?:资金)?|概算|估算|总投资|资金总额[:为]|合同(?:金额|价款?)?|中标(?:金额|价)?|造价|总造价|报价|售价|单价|评估价)(?:总额|金额|资金|价)?(?:约|为|共|共计|达|达到)?$/.test(
      lead,
    ) && !SPENT.test(lead)
  );
};

/** 不发生一次死亡1人以上的事故, 杜绝3人以上事故: what is not to happen is described, not counted. */
export const isAccident: Rule = ({ lead, modality }) =>
  modality.bound !== "most" &&
  /(?:不(?:得|再|会)?(?:发生|出现|新增|突破)|杜绝|防止|避免|严防|严禁|遏制|防范|谨防|预防|消灭)[^,;。]{0,24}$/.test(
    lead,
  );
