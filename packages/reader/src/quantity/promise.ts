import type { Place as IdlePlace } from "./idle.js";
import { ACTIVITY, DEED_NOUN, EACH } from "./nouns.js";

/** A figure in its segment: the text before its words, and what follows them. */
type Place = Pick<
  IdlePlace,
  "figure" | "modality" | "lead" | "tail" | "sentence" | "words" | "rest" | "isRhythmic"
>;

/** Hints that a sentence says how things are, what came to pass, or when a rule applies. */
const HINT =
  /(?:目前|现(?:有|已|共|为|设)|原有|已(?!知)|曾|以来|先后|去年|截至|如果|如(?:有|遇|需)|若|凡|视情|可(?:以|申请|享受|按)|由于|因(?!材|地|人|校)|占地|位于|地处|坐落|据统计|调查|调研发现|经调研|是全|为全(?=[国省市县区州][^,;。]{0,6}(?:唯一|首|第|最|重点|示范|先进))|仅有|[设建办]有|有[^,;。]{0,4}关系|共有|应到|实到|参会|组成|分管|满分|及格(?!率)|收费|住宿费|学费|票价|课时费|名额|限额|学制|评审|申报者|(?<!必)须|方可|不得(?!少于|低于|超过|高于|多于|大于)|审批|报批|招标|一般|原则上|(?:按|按照|参照|依据)[^,;。]{0,16}(?:标准|规模|拨付|核定|测算|计算|发放)|标准为|回收|离职)/;

export const hintsAtFact = (text: string): boolean => HINT.test(text);

/** 对10名教师进行培训, 与5家企业合作: the verb stands behind what it is done to. */
const TO_WHOM = /(?:^|[^,;。]{0,8})(?:对|为|将|给|与|同|和|把|让|向|从|以|在)$/;

const isDone = ({ lead, tail, sentence }: Place): boolean =>
  ACTIVITY.test(lead) ||
  (TO_WHOM.test(lead) && (ACTIVITY.test(tail) || DEED_NOUN.test(tail))) ||
  (lead === "" && ACTIVITY.test(tail)) ||
  ACTIVITY.test(sentence);

/** 低于, 少于 and 5万元以上的 more often tell who is meant than what is to be reached. */
const isWeak = ({ modality, tail, words }: Place): boolean =>
  (tail !== "" && /^(?:低于|少于|小于|高于|大于|多于|超过)$/.test(words)) ||
  (modality.bound === "least" && words === "" && tail.startsWith("的"));

/**
 * Whether it is plain that a figure promises something: 不少于 and the like, a change, a rhythm or a verb of doing
 * governs it, and nothing near it hints at a state of affairs.
 */
export const isPromise = (place: Place): boolean => {
  const { figure, modality, lead, tail, rest, sentence, isRhythmic } = place;
  if (hintsAtFact(sentence + rest)) return false;
  // What is said of each of a set is asked for.
  if (isRhythmic || EACH.test(lead)) return true;
  if (isWeak(place)) return isDone(place);
  if (modality.bound !== "none" || modality.change !== "none") return true;
  // 绿化率35% may be how things are.
  if (figure.form === "percent")
    return figure.value >= 90 || isDone(place) || /(?:达到|达标|实现|具备|拥有|参加|参与|配备)/.test(tail);
  if (figure.form === "points") return false;
  if (figure.form !== "count") return figure.form !== "ratio" || /比/.test(lead);
  return figure.value === 0 || isDone(place);
};

/** Read, but it may be meant otherwise: a clerk has to look. */
export const isAmbiguous = ({ lead, tail, sentence, figure, modality }: Place): boolean =>
  // 一个专业对接2家企业: so many for each of them?
  /^[一1]个?(?:所|名|个)?(?:专业|学校|教师|班级|部门|支部|学科|单位|村|乡镇)/.test(lead) ||
  // 组织学生参观，人数不少于3000人: how many go, or how many there are.
  (/^(?:总|参与|参加)?人数$/.test(lead) && ACTIVITY.test(sentence)) ||
  // 每生不低于850元的标准
  /^的(?:标准|额度|比例)/.test(tail) ||
  // 覆盖率、溯源率均达100%: two rates of different kinds.
  (figure.form === "percent" &&
    modality.reached &&
    /覆盖率、[^,;。分]{0,20}(?<!覆盖|参[训与加赛])率(?!.*分别)|(?<!覆盖|参[训与加赛])率、[^,;。]{0,20}覆盖率(?!.*分别)/.test(
      lead,
    ));
