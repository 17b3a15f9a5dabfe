import type { Kind } from "@bangfu/core";
import type { Doubt } from "../words/doubt.js";
import { about, bounded, target, type Asked, type Surroundings } from "./asked.js";
import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";
import {
  ACTIVITY,
  AVERAGE,
  COUNTED,
  DEED,
  EACH,
  GROUP,
  GROUP_OF_HOURS,
  INCOME,
  PERSON,
  PERSON_ALONE,
  SPAN_OF_TIME,
  STATE,
} from "./nouns.js";
import { oneForMany, perHead } from "./quotient.js";
import { familyOf, type Family } from "./unit.js";

const KIND_OF: Readonly<Record<Family, Kind>> = {
  people: "distinct",
  visits: "count",
  events: "count",
  things: "count",
  money: "sum",
  amount: "sum",
  hours: "sum",
  score: "level",
  time: "sum",
};

const EVENT_HEAD = /(?:每(?:一)?(?:场|次|期|批|届|轮)|单次|单场|单期)[^,;。]*$/;
const MONEY_NOUN = /(?:资|款|费|金|钱|奖|补|投入|预算|产值|收入|捐|债|税)/;

/** 20万 without 元 is money where money is spoken of; 5个团支书 are persons. */
export const familyIn = (
  { unit = "" }: Figure,
  { noun, tail }: Pick<Surroundings, "noun" | "tail">,
): Family => {
  if (/^(?:万亿|[万亿])$/.test(unit)) return MONEY_NOUN.test(noun) ? "money" : "things";
  if (unit !== "个") return familyOf(unit);
  const named = /^[^,;。、和及与(]{1,14}/.exec(tail)?.[0] ?? noun;
  return PERSON.test(named) ? "people" : "things";
};

const printed = (unit: string, family: Family): string =>
  family === "money" && /^(?:万亿|[万亿])$/.test(unit) ? `${unit}元` : unit.replace(/[()]/g, "");

/** A stock that is looked at (在校生达到), not something done that adds up (培养达到). */
const isState = (
  family: Family,
  { lead, noun, sentence, tail }: Surroundings,
  modality: Modality,
): boolean => {
  const { reached, held } = modality;
  const isTotal = /(?:累计|总计|合计|共计)/.test(lead);
  if (family === "events" || family === "hours" || family === "time") return false;
  if (held && !isTotal) return true;
  if (family === "money") return reached && !isTotal && (INCOME.test(noun) || ACTIVITY.exec(noun) === null);
  if (ACTIVITY.exec(noun) !== null)
    return family === "amount"
      ? reached &&
          /面积[^,;。、]{0,3}$/.test(noun) &&
          !/(?:新|改造|完成|扩建|建成|治理|整治|修复|造林)/.test(noun)
      : /(?:规模|能力|在校学?生|在籍|总数|数量|总量|班额|率|留存|存栏)[^,;。、]{0,5}$/.test(noun) ||
          (reached && /(?:人数|[户校班]数|存量|保有量)[^,;。、]{0,3}$/.test(noun));
  if (family === "amount") return reached;
  if (STATE.test(noun) || /^(?:以上|左右)?的?(?:办学)?规模/.test(tail)) return true;
  return reached && !ACTIVITY.test(sentence);
};

const goesOn = ({ noun, sentence }: Surroundings): boolean =>
  (GROUP_OF_HOURS.test(sentence) &&
    /^(?:其他|其余)[^,;。]{0,4}(?:教师|人员|干部|党员|学生|职工)/.test(noun)) ||
  (EACH.test(sentence.slice(0, Math.max(0, sentence.length - noun.length))) &&
    /^(?:并|且|要|须|应)?[一-龥]{0,2}$/.test(
      noun.slice(0, ACTIVITY.exec(noun)?.index ?? noun.length).slice(0, 4),
    ));

interface Case {
  readonly figure: Figure;
  readonly modality: Modality;
  readonly around: Surroundings;
  readonly family: Family;
  readonly unit: string;
}

const levelOf = ({ figure, modality, unit }: Case, doubt?: Doubt): Asked => ({
  kind: "level",
  measuredIn: unit,
  target: bounded(figure, modality),
  doubt: doubt ?? about(figure, modality),
});

/** Growth in numbers: 增加20人, 减少3起. */
const difference = ({ figure, modality, around, family, unit }: Case): Asked | undefined => {
  const { noun, lead } = around;
  const { value } = figure;
  if (modality.change === "fall" || (modality.bound === "none" && /(?:减少|压减)[^,;。、]*$/.test(lead)))
    return {
      kind: "level",
      measuredIn: unit,
      target: target({ fallBy: value }),
      doubt: modality.compared ? undefined : "baseline-not-said",
    };
  const isMore = modality.change === "rise" && !modality.isNew;
  const isStock =
    ((STATE.test(noun) || family === "score") && ACTIVITY.exec(noun) === null) ||
    /(?:[亩户人]均|亩产|单产|寿命|年龄|均价|单价|收入|工资|补贴标准|[生人户校]均[^,;。]{0,8})$/.test(noun);
  if (!isMore || !(modality.compared || isStock)) return undefined;
  return {
    kind: KIND_OF[family] === "count" && COUNTED.test(noun) ? "count" : "level",
    measuredIn: unit,
    target: target({ riseBy: value }),
  };
};

/** What is said of each of a set, or of one on the average. */
const eachOrAverage = (one: Case): Asked | undefined => {
  const { figure, modality, around, family, unit } = one;
  const { noun, lead } = around;
  const each = (doubt: Doubt | undefined): Asked => ({
    kind: "coverage",
    measuredIn: unit,
    target: target({ each: figure.value }),
    doubt: figure.high === undefined ? doubt : "about",
  });
  const quotient = perHead(figure, modality, around) ?? oneForMany(figure, around);
  if (quotient !== undefined) return quotient;
  if (AVERAGE.test(lead))
    return family === "hours" && PERSON.test(noun.split(AVERAGE)[0] ?? "")
      ? each("per-head-average")
      : levelOf(one, "per-head-average");
  if (EVENT_HEAD.test(lead)) return levelOf(one, "per-head-average");
  if (modality.bound === "most") return levelOf(one);
  if (EACH.test(lead)) return each(about(figure, modality));
  // 每名教师听课20节，结对帮带2名: the verb goes on with the same subject.
  if (goesOn(around)) return each("kind-by-noun");
  // 教师每年撰写反思2篇 is for each of them, though nobody says so.
  return (GROUP.test(lead) || (family === "hours" && GROUP_OF_HOURS.test(lead))) &&
    !PERSON_ALONE.test(lead) &&
    family !== "visits" &&
    family !== "money"
    ? each("kind-by-noun")
    : undefined;
};

/** What a number with a unit asks for. */
export const count = (figure: Figure, modality: Modality, around: Surroundings): Asked => {
  const family = familyIn(figure, around);
  const unit = printed(figure.unit ?? "", family);
  const one: Case = { figure, modality, around, family, unit };
  // 每天不少于3人: what holds on a day does not add up over days that no schedule has.
  if (/每[天日](?!常)/.test(around.lead) && family !== "events" && family !== "visits" && figure.value !== 0)
    return levelOf(one);
  // 事故0起: none at all.
  if (figure.value === 0) return { kind: "level", measuredIn: unit, target: { atMost: 0 } };
  // 覆盖全部34所学校
  if (/(?:全部|所有|全体)(?:的)?$/.test(around.noun) && modality.bound === "none")
    return { kind: "coverage", measuredIn: "%", target: { all: true } };
  const changed = difference(one);
  if (changed !== undefined) return changed;
  if (family === "score" || unit.includes("/")) return levelOf(one);
  const each = eachOrAverage(one);
  if (each !== undefined) return each;
  if (modality.bound === "most") return levelOf(one);
  if (family === "time" && (SPAN_OF_TIME.test(around.noun) || /[年岁]$/.test(unit))) return levelOf(one);
  if (family !== "visits" || /规模|能力/.test(around.noun))
    if (isState(family, around, modality)) return levelOf(one);
  // 结对学校达到12对: the verb may be part of a name.
  const isStock = modality.reached && (family === "people" || family === "things") && !DEED.test(around.noun);
  const byNoun =
    isStock ||
    family === "hours" ||
    family === "time" ||
    /^(?:万亿|[万亿])$/.test(unit) ||
    figure.loose === true;
  const doubt = about(figure, modality) ?? (byNoun ? "kind-by-noun" : undefined);
  return { kind: KIND_OF[family], measuredIn: unit, target: bounded(figure, modality), doubt };
};
