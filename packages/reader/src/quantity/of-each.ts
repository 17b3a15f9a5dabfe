import type { Doubt } from "../words/doubt.js";
import { about, target, type Asked, type Surroundings } from "./asked.js";
import { levelOf, type Counted } from "./counted.js";
import { ACTIVITY, AVERAGE, DEED, EACH, GROUP, GROUP_OF_HOURS, PERSON_ALONE } from "./nouns.js";
import { forSoMany, perHead } from "./quotient.js";

/** 每期, 单次: how much in each event. */
export const EVENT_HEAD = /(?:每(?:一)?(?:场|次|期|批|届|轮)|单次|单场|单期)[^,;。]*$/;

/** Done by persons, one by one: 人均听课20节, 人均阅读100万字. */
const DONE_BY_EACH = /^(?:学时|课时|节|节课|小时|学分|字|万字|本|篇|次|册)$/;

const goesOn = ({ noun, sentence }: Surroundings): boolean =>
  (GROUP_OF_HOURS.test(sentence) &&
    /^(?:(?:其他|其余)[^,;。]{0,4}(?:教师|人员|干部|党员|学生|职工)|[一-龥]{0,4}(?:教师|校长|主任|人员|干部|党员|教研员|组长)$)/.test(
      noun,
    )) ||
  (EACH.test(sentence.slice(0, Math.max(0, sentence.length - noun.length))) &&
    /^(?:并|且|要|须|应)?[一-龥]{0,2}$/.test(
      noun.slice(0, ACTIVITY.exec(noun)?.index ?? noun.length).slice(0, 4),
    ));

/** What is said of each of a set, or of one on the average; undefined: neither. */
export const eachOrAverage = (counted: Counted): Asked | undefined => {
  const { figure, modality, around, family, unit } = counted;
  const { lead } = around;
  // 成员5至9人: what has a high end is looked at for each.
  const each = (doubt: Doubt | undefined): Asked =>
    figure.high === undefined || !/(?:成员|人数|编制|规模)$/.test(around.noun)
      ? {
          kind: "coverage",
          measuredIn: unit,
          target: target({ each: figure.value }),
          doubt: figure.high === undefined ? doubt : "about",
        }
      : levelOf(counted, "kind-by-noun");
  const quotient = perHead(figure, modality, around) ?? forSoMany(figure, modality, around);
  if (quotient !== undefined) return quotient;
  if (AVERAGE.test(lead))
    return DONE_BY_EACH.test(unit) && lead.includes("人均")
      ? each("per-head-average")
      : levelOf(counted, "per-head-average");
  if (EVENT_HEAD.test(lead)) return levelOf(counted, "per-head-average");
  if (modality.bound === "most") return levelOf(counted);
  if (EACH.test(lead)) return each(about(figure, modality));
  // 每名教师听课20节，结对帮带2名: the verb goes on with the same subject.
  if (goesOn(around)) return each("kind-by-noun");
  // 教师每年撰写反思2篇 is for each of them, though nobody says so.
  const isOfGroup =
    (GROUP.test(lead) && DEED.exec(lead)?.index !== 0) ||
    ((family === "hours" || family === "time") && GROUP_OF_HOURS.test(lead));
  return isOfGroup && !PERSON_ALONE.test(lead) && family !== "visits" && family !== "money"
    ? each("kind-by-noun")
    : undefined;
};
