import { figuresIn } from "../quantity/figure.js";
import { masked } from "../quantity/mask.js";
import type { AdviceOf } from "./advice.js";
import type { PlanInForce, Promised } from "./promised.js";
import {
  BETTER_AT_END,
  DONE,
  EFFORT,
  HARD,
  LIST_NUMBER,
  MEANS,
  SEEN_AT_END,
  STATE_AT_END,
  UNSEEN_AT_END,
  WHO,
  WHOLE,
  WORK,
} from "./untestable-words.js";

/** 四大提升, 三个方面: what is counted is no amount. */
const COUNTS_NOTHING = /^(?:大|个?(?:明显|方面|维度|层面|提升|更|能力|环节|领域|角度))/;

/** A degree on a scale, or a value without a unit: the indicator itself measures nothing. */
const isOnScale = ({ indicator }: Promised): boolean =>
  indicator.kind === "level" && (indicator.scale !== undefined || indicator.measuredIn === undefined);

const hasFigure = (words: string): boolean => {
  const text = masked(words);
  return figuresIn(text).some(({ form, end, start }) => {
    if (form !== "count") return true;
    return !COUNTS_NOTHING.test(text.slice(end)) && !COUNTS_NOTHING.test(text.slice(start + 1));
  });
};

/** The text behind what leads it in: a number of a list, a subject, and how hard it is to be done. */
const withoutLeads = (text: string): string => {
  let rest = text.replace(LIST_NUMBER, "").replace(WHO, "");
  for (let last = ""; last !== rest;) {
    last = rest;
    rest = rest.replace(HARD, "");
  }
  return rest;
};

/** Whether nobody could say that one clause of a promise was kept. */
const isVague = (text: string): boolean => {
  if (BETTER_AT_END.test(text)) return true;
  if (DONE.test(text)) return false;
  if (STATE_AT_END.test(text)) return true;
  const bare = withoutLeads(text);
  if (EFFORT.test(bare)) return true;
  if (SEEN_AT_END.test(bare)) return false;
  const isHard = HARD.test(text.replace(LIST_NUMBER, "").replace(WHO, ""));
  return WORK.test(bare) ? isHard || UNSEEN_AT_END.test(bare) : isHard && UNSEEN_AT_END.test(bare);
};

/** The clauses of a promise that say what is to be done; none of them says by what means. */
const clausesOf = (words: string): readonly string[] =>
  words.split(/[,;。:]/).filter((text) => text.length > 1 && !MEANS.test(text));

/** Dates say when, not what. */
const WHEN =
  /(?:到|至|在|于|从|自)?(?:\d{4}年(?:度|\d{1,2}月)?(?:底|末|初|内|中)?|每(?:年|学期|学年|月|季度)|年底|学期末)(?:之前|以前|前|起|止)?/g;

/**
 * Promises without a figure and without anything that is there when they are kept. Those on one indicator, and those
 * with the same words, are one piece of advice: a goal in the text and its task in the annex are put right together.
 */
export const promisesWithoutTest = ({ promises }: PlanInForce): readonly AdviceOf<"untestable">[] => {
  const groups = new Map<string, Promised[]>();
  for (const promised of promises) {
    if (!isOnScale(promised)) continue;
    const words = promised.words.replace(WHEN, "");
    if (WHOLE.test(words) || hasFigure(words)) continue;
    const clauses = clausesOf(words);
    if (clauses.length === 0 || !clauses.every(isVague)) continue;
    const group = groups.get(promised.indicator.id) ?? groups.get(words) ?? [];
    group.push(promised);
    groups.set(promised.indicator.id, group).set(words, group);
  }
  return [...new Set(groups.values())].map((group) => ({
    kind: "untestable",
    about: group.map(({ subject }) => subject),
  }));
};
