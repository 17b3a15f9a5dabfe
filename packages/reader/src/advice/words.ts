import type { Locale } from "@bangfu/core";
import type { Advice, AdviceKind, AdviceOf } from "./advice.js";

type Sentences = { readonly [kind in AdviceKind]: (advice: AdviceOf<kind>) => string };

interface Words {
  readonly kinds: Readonly<Record<AdviceKind, string>>;
  /** What to do about it, once for all of a kind. */
  readonly remedies: Readonly<Record<AdviceKind, string>>;
  /** What the words of each piece do not show by themselves; "" where they show all. */
  readonly why: Sentences;
  readonly quote: (id: string, words: string) => string;
  readonly between: string;
  /** Between the words and why. */
  readonly because: string;
}

const zh: Words = {
  kinds: {
    untestable: "无法检验的承诺",
    noBaseline: "没有基数的增减",
    contradiction: "互相矛盾的目标",
    dueBeforeStart: "期限早于起始",
    noLead: "没有牵头单位的任务",
    duplicate: "重复的承诺",
    tooMany: "条目过多",
  },
  remedies: {
    untestable: "没有数字，也没有做完看得见的文件、活动或物件。请写明看什么、到多少；做不到就删去。",
    noBaseline: "不知道原来是多少，就算不出增减。请写明基数，填入指标的 baseline。",
    contradiction: "同一件事、同一期限只能有一个说法。请核对后改成一致。",
    dueBeforeStart: "还没开始就已到期。请改正其中一个日期。",
    noLead: "出了问题不知道找谁。请为每项任务写明一个牵头单位。",
    duplicate: "同一件事会算两遍、报两遍。请合并，或写明区别。",
    tooMany: "逐项盯不过来。请合并相近的，只留能说明成效的。",
  },
  why: {
    untestable: () => "",
    noBaseline: () => "",
    contradiction: (advice) => {
      switch (advice.by) {
        case "bounds":
          return "两者不能同时做到";
        case "figures":
          return "同一期限有两个数";
        case "parts":
          return `各部分合计 ${advice.sum}，总数是 ${advice.total}`;
      }
    },
    dueBeforeStart: ({ of, due, start }) => {
      const starts = { plan: "方案起始日", task: "任务起始日", words: "写明的起始日" };
      return `期限 ${due}，早于${starts[of]} ${start}`;
    },
    noLead: ({ support }) =>
      support.length === 0 ? "没有写任何单位" : `只写了配合单位：${support.join("、")}`,
    duplicate: () => "",
    tooMany: ({ count, most }) => `共 ${count} 项承诺，超过 ${most} 项`,
  },
  quote: (id, words) => `${id}“${words}”`,
  between: "、",
  because: "：",
};

const en: Words = {
  kinds: {
    untestable: "Promises that cannot be tested",
    noBaseline: "Changes without a baseline",
    contradiction: "Targets that contradict each other",
    dueBeforeStart: "Deadlines before their start",
    noLead: "Tasks that no unit leads",
    duplicate: "Promises made twice",
    tooMany: "Too many of them",
  },
  remedies: {
    untestable:
      "There is no figure, and no document, event or thing to be seen when it is done. Say what is looked at and how much is enough, or leave it out.",
    noBaseline:
      "A change cannot be calculated from an unknown value. Say from where, and give the indicator its baseline.",
    contradiction: "One thing at one time can have one target only. Check which is meant.",
    dueBeforeStart: "It would be due before it begins. Correct one of the two dates.",
    noLead: "Nobody can be asked about it. Name one unit that leads each task.",
    duplicate: "It would be counted and reported twice. Keep one, or say how they differ.",
    tooMany: "Nobody can follow each of them. Join those that are alike, and keep what shows a result.",
  },
  why: {
    untestable: () => "",
    noBaseline: () => "",
    contradiction: (advice) => {
      switch (advice.by) {
        case "bounds":
          return "both cannot be met";
        case "figures":
          return "two figures at one time";
        case "parts":
          return `the parts make ${advice.sum}, the total is ${advice.total}`;
      }
    },
    dueBeforeStart: ({ of, due, start }) => {
      const starts = { plan: "the plan's start", task: "the task's start", words: "the start that is named" };
      return `due on ${due}, before ${starts[of]}, ${start}`;
    },
    noLead: ({ support }) =>
      support.length === 0 ? "no unit is named" : `only supported by ${support.join(", ")}`,
    duplicate: () => "",
    tooMany: ({ count, most }) => `${count} commitments, more than ${most}`,
  },
  quote: (id, words) => `${id} “${words}”`,
  between: ", ",
  because: ": ",
};

const WORDS: Readonly<Record<Locale, Words>> = { zh, en };

/** Longer words are cut; the data has all of them. */
const LONGEST = 60;

const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : words;

/**
 * A piece of advice as a line: the words it rests on, each once, with the ids of where they stand, then why.
 * @example describeAdvice(advice, "zh") // "t2-a“巩固率达到97%”、t5-a“巩固率不低于96%”：同一期限有两个数"
 */
export const describeAdvice = (advice: Advice, locale: Locale): string => {
  const { why, quote, between, because } = WORDS[locale];
  const ids = new Map<string, string[]>();
  for (const { id, quote: words } of advice.about) ids.set(words, [...(ids.get(words) ?? []), id]);
  const quotes = [...ids].map(([words, each]) => quote(each.join(between), shortened(words)));
  // The sentence of a kind takes the advice of that kind.
  const reason = (why[advice.kind] as (of: Advice) => string)(advice);
  return [quotes.join(between), reason].filter((part) => part !== "").join(because);
};

/** The advice of one kind in finished words. */
export interface AdviceGroup {
  readonly kind: AdviceKind;
  readonly heading: string;
  readonly remedy: string;
  readonly lines: readonly string[];
}

/** All advice by kind, in the order it comes in. */
export const adviceGroups = (advice: readonly Advice[], locale: Locale): readonly AdviceGroup[] => {
  const { kinds, remedies } = WORDS[locale];
  return [...new Set(advice.map(({ kind }) => kind))].map((kind) => ({
    kind,
    heading: kinds[kind],
    remedy: remedies[kind],
    lines: advice.filter((each) => each.kind === kind).map((each) => describeAdvice(each, locale)),
  }));
};
