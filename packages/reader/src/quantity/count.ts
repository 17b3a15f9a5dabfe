import { about, bounded, type Asked } from "./asked.js";
import type { Surroundings } from "./asked.js";
import { countedOf, isScale, KIND_OF, levelOf, type Counted } from "./counted.js";
import { difference } from "./difference.js";
import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";
import { ACTIVITY, DEED, HEIGHT, INCOME, POST, SPAN_OF_TIME, STATE, WORTH } from "./nouns.js";
import { eachOrAverage } from "./of-each.js";

const TOTALLED = /(?:累计|总计|合计|共计)/;
const STOCK_AT_END = /(?:规模(?!以|化)|能力|在校学?生|在籍|总数|数量|总量|班额|率|留存|存栏)[^,;。、]{0,5}$/;
const STOCK_IF_REACHED = /(?:人数|[户校班]数|存量|保有量)[^,;。、]{0,3}$/;
const MADE_LAND = /(?:新|改造|完成|扩建|建成|治理|整治|修复|造林)/;

/** A stock that is looked at (在校生达到), not something done that adds up (培养达到). */
const isState = ({ family, around, modality }: Counted): boolean => {
  const { lead, noun, sentence, tail } = around;
  const { reached, held } = modality;
  const isTotal = TOTALLED.test(lead);
  if (family === "hours") return /(?:睡眠|在校|运动|锻炼)时间/.test(noun);
  if (family === "events" || family === "time") return false;
  if (held && !isTotal) return true;
  const isDone = ACTIVITY.test(noun);
  if (family === "money" && reached && WORTH.test(noun)) return true;
  if (family === "amount" && modality.bound !== "none" && HEIGHT.test(noun) && !MADE_LAND.test(noun))
    return true;
  if (family === "money" && /(?:[起月年]薪|单价|均价|工资|标准)[^,;。]{0,4}$/.test(noun)) return true;
  if (family === "money") return reached && !isTotal && (INCOME.test(noun) || !isDone);
  if (family === "amount" && !STOCK_AT_END.test(noun))
    return reached && (!isDone || (/面积[^,;。、]{0,3}$/.test(noun) && !MADE_LAND.test(noun)));
  if (STOCK_AT_END.test(noun) || (reached && STOCK_IF_REACHED.test(noun))) return true;
  if (isDone) return reached && !DEED.test(noun) && !isTotal;
  if (STATE.test(noun) || /^(?:以上|左右)?的?(?:办学)?规模/.test(tail)) return true;
  return reached && !ACTIVITY.test(sentence);
};

/** Something stands between the last verb of doing and the figure: 捐赠教学物资, not 投入资金. */
const isDoneTo = (noun: string): boolean =>
  ACTIVITY.test(noun) && !DEED.test(noun) && !/(?:额|资金|经费|金额|总额|款|收入|产值)$/.test(noun);

/** Whether the noun alone tells a stock from what adds up; where it does not, a person has to look. */
const isOpen = (counted: Counted): boolean => {
  const { family, around, modality, figure, unit } = counted;
  if (family === "hours" || family === "time" || isScale(unit) || figure.loose === true) return true;
  if (family === "amount") return modality.bound === "least" && !ACTIVITY.test(around.noun + around.tail);
  // 捐赠教学物资达到50万元: the verb may be part of a name.
  if (family === "money") return modality.reached && isDoneTo(around.noun);
  if (family !== "people" && family !== "things") return false;
  // 结对学校达到12对: the verb may be part of a name. 专任教师不少于50名: there is none.
  return modality.reached
    ? !DEED.test(around.noun)
    : modality.bound === "least" && !ACTIVITY.test(around.noun + around.tail);
};

/** What a number with a unit asks for. */
export const count = (figure: Figure, modality: Modality, around: Surroundings): Asked => {
  const counted = countedOf(figure, modality, around);
  const { family, unit } = counted;
  // 事故0起: none at all.
  if (figure.value === 0) return { kind: "level", measuredIn: unit, target: { atMost: 0 } };
  // 每天不少于3人: what holds on a day does not add up over days that no schedule has.
  if (/每[天日](?!常)/.test(around.lead) && family !== "events" && family !== "visits")
    return levelOf(counted);
  // 覆盖全部34所学校
  if (/(?:全部|所有|全体)(?:的)?$/.test(around.noun) && modality.bound === "none")
    return { kind: "coverage", measuredIn: "%", target: { all: true } };
  const changed = difference(counted);
  if (changed !== undefined) return changed;
  if (family === "score" || unit.includes("/")) return levelOf(counted);
  const each = eachOrAverage(counted);
  if (each !== undefined) return each;
  if (modality.bound === "most") return levelOf(counted);
  if (family === "time" && (SPAN_OF_TIME.test(around.noun) || around.noun === "时间" || /[年岁]$/.test(unit)))
    return levelOf(counted);
  // 班主任津贴每月不低于500元: what somebody gets is looked at, for each or on the average.
  if (
    family === "money" &&
    modality.bound === "least" &&
    /(?:津贴|补贴|补助|工资|薪酬|待遇)[^,;。、\d]{0,4}$/.test(around.noun)
  )
    return levelOf(counted, "kind-by-noun");
  if (family === "people" && modality.bound === "least" && POST.test(around.noun))
    return levelOf(counted, "kind-by-noun");
  const isVisits = family === "visits" && !/规模|能力/.test(around.noun);
  const doubt = about(figure, modality) ?? (isOpen(counted) ? "kind-by-noun" : undefined);
  if (!isVisits && isState(counted))
    return levelOf(counted, ACTIVITY.test(around.noun) && !modality.held ? doubt : undefined);
  return { kind: KIND_OF[family], measuredIn: unit, target: bounded(figure, modality), doubt };
};
