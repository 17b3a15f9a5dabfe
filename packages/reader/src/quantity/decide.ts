import type { Kind, Target } from "@bangfu/core";
import type { Doubt } from "../words/doubt.js";
import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";
import { ACTIVITY, AVERAGE, COVERAGE_RATE, EACH, GROUP, STATE } from "./nouns.js";
import { familyOf, type Family } from "./unit.js";

/** What a figure asks for, without its schedule. */
export interface Asked {
  readonly kind: Kind;
  readonly measuredIn?: string | undefined;
  readonly target: Target;
  readonly doubt?: Doubt | undefined;
}

export interface Surroundings {
  /** The segment before the words of the figure, and the sentence before it. */
  readonly lead: string;
  readonly sentence: string;
  /** What follows the words of the figure in its segment. */
  readonly tail: string;
}

const target = (made: object): Target => made as Target;

const hundredth = (percent: number): number => Math.round(percent * 1e4) / 1e6;

/** How much: a range, a most, or at least the figure. */
const bounded = ({ value, high }: Figure, { bound }: Modality): Target =>
  high !== undefined ? { between: [value, high] } : bound === "most" ? { atMost: value } : { atLeast: value };

const share = ({ value, high }: Figure): Target =>
  high !== undefined
    ? { between: [hundredth(value), hundredth(high)] }
    : value >= 100
      ? { all: true }
      : { atLeast: hundredth(value) };

const MONEY = /(?:经费|资金|投入|支出|收入|产值|预算|补助|拨款|绩效|奖金|工资|待遇|到账)/;
const COUNTED = /(?:招生|人次|次数|场次|数量|培训人数|报名|录取|就业人数|升学人数)/;

/** The kind of what grows, by its noun: money adds up, enrolments are counted, all else is looked at. */
const growing = (lead: string): Kind => {
  if (AVERAGE.test(lead)) return "level";
  return MONEY.test(lead) ? "sum" : COUNTED.test(lead) ? "count" : "level";
};

const about = ({ bound }: Modality): Doubt | undefined => (bound === "about" ? "about" : undefined);

const SHARE_OF = /^(?:以上|左右)?(?:的)?(?!率|左右|以上|以内|以下|$)[^,;。、)\d]/;
const RATE_BEFORE = /(?:率|度|占比|比例|比重|占[^,;。]{0,14}|面|指数|达标|合格|水平|份额|系数)[^,;。]{0,6}$/;

const percent = (figure: Figure, modality: Modality, { lead, tail }: Surroundings): Asked => {
  const level = { kind: "level", measuredIn: "%" } as const;
  const { value } = figure;
  const rate = /(?:率|占比|比例|比重|度)/.test(lead);
  if (modality.change === "rise")
    return {
      kind: growing(lead),
      target: target({ growBy: hundredth(value) }),
      // 就业率提高5% may mean five points.
      doubt: rate && !/同比|环比/.test(lead) ? "baseline-not-said" : about(modality),
    };
  if (modality.change === "fall")
    return {
      kind: "level",
      target: target({ shrinkBy: hundredth(value) }),
      doubt: rate ? "baseline-not-said" : about(modality),
    };
  if (modality.bound === "most") return { ...level, target: bounded(figure, modality) };
  // A share of money has no members.
  const ofMoney = /(?:经费|资金|工资|总额|预算|收入|投入|支出|列支)/.test(lead + tail.slice(0, 12));
  const ofMembers =
    COVERAGE_RATE.test(lead) ||
    (!ofMoney &&
      !RATE_BEFORE.test(lead) &&
      modality.bound !== "reach" &&
      SHARE_OF.test(tail) &&
      !/^的?(?:比例|比重|标准|额度|幅度|速度|水平|[^,;。]{0,8}率)/.test(tail));
  return ofMembers
    ? { kind: "coverage", measuredIn: "%", target: share(figure), doubt: about(modality) }
    : { ...level, target: bounded(figure, modality), doubt: about(modality) };
};

const points = ({ value, high }: Figure, { change }: Modality, { lead }: Surroundings): Asked => {
  const falls = change === "fall" || (change === "none" && /(?:下降|降低|减少|压缩)/.test(lead));
  return {
    kind: "level",
    measuredIn: "%",
    target: target(falls ? { fallBy: value } : { riseBy: value }),
    doubt: high === undefined ? undefined : "about",
  };
};

const times = (
  { form, value }: Figure,
  { change }: Modality,
  { lead, tail }: Surroundings,
): Asked | undefined => {
  const kind = growing(lead);
  if (form === "fold") return { kind, target: target({ growBy: value }) };
  if (change === "rise") return { kind, target: target({ growBy: value }) };
  const reaches = /(?:达到|达|是|为|的)[^,;。]{0,14}$/.test(lead) && value > 1 && !tail.startsWith("的");
  return reaches
    ? { kind, target: target({ growBy: Math.round((value - 1) * 1e6) / 1e6 }), doubt: "baseline-not-said" }
    : undefined;
};

/** 师生比 is so many students for one teacher: a level that must not rise. */
const ratio = ({ value, high }: Figure, { lead }: Surroundings): Asked | undefined => {
  const [low, top] = [Math.min(value, high!), Math.max(value, high!)];
  if (low === 0) return undefined;
  const amount = Math.round((top / low) * 1e6) / 1e6;
  if (/(?:师生|生师|教师与学生|教职工与学生|教学?生)比?/.test(lead))
    return { kind: "level", measuredIn: "学生/教师", target: { atMost: amount } };
  if (/(?:生机|机生|学生与计算机)/.test(lead))
    return { kind: "level", measuredIn: "学生/计算机", target: { atMost: amount } };
  return /比(?:例|值)?[^,;。]{0,6}$/.test(lead)
    ? { kind: "level", target: { atLeast: Math.round((value / high!) * 1e6) / 1e6 }, doubt: "ratio-of-what" }
    : undefined;
};

/** A stock that is looked at (在校生达到), not something done that adds up (培养达到). */
const isState = ({ lead, sentence, tail }: Surroundings, { bound }: Modality): boolean => {
  const verb = ACTIVITY.exec(lead);
  if (verb !== null) return /(?:规模|在校学?生|在籍|总数|数量|总量|班额|率)[^,;。、]{0,5}$/.test(lead);
  if (STATE.test(lead) || /^(?:以上|左右)?的?(?:办学)?规模/.test(tail)) return true;
  return bound === "reach" && !ACTIVITY.test(sentence);
};

const goesOn = ({ lead, sentence }: Surroundings): boolean =>
  EACH.test(sentence.slice(0, sentence.length - lead.length)) && ACTIVITY.exec(lead)?.index === 0;

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

const EVENT_HEAD = /每(?:一)?(?:场|次|期|批|届|轮)[^,;。]*$/;

const count = (figure: Figure, modality: Modality, around: Surroundings): Asked => {
  const { unit = "", value } = figure;
  const { lead } = around;
  const family = familyOf(unit);
  const level = (doubt?: Doubt): Asked => ({
    kind: "level",
    measuredIn: unit,
    target: bounded(figure, modality),
    doubt: doubt ?? about(modality),
  });
  // 事故0起: none at all.
  if (value === 0) return { kind: "level", measuredIn: unit, target: { atMost: 0 } };
  if (modality.change === "fall" || /(?:减少|压减|化解)[^,;。、]*$/.test(lead))
    return {
      kind: "level",
      measuredIn: unit,
      target: target({ fallBy: value }),
      doubt: modality.compared ? undefined : "baseline-not-said",
    };
  const isMore = modality.change === "rise" && !lead.includes("新增") && !modality.isNew;
  if (isMore && (modality.compared || (STATE.test(lead) && ACTIVITY.exec(lead) === null)))
    return {
      kind: KIND_OF[family] === "count" && COUNTED.test(lead) ? "count" : "level",
      measuredIn: unit,
      target: target({ riseBy: value }),
    };
  if (modality.bound === "most" || family === "score") return level();
  if (AVERAGE.test(lead)) return level("per-head-average");
  // 每百名学生18台: an average as well.
  if (/每[百千万](?:名|人|个|位)?[^,;。]*$/.test(lead)) return level("per-head-average");
  if (EVENT_HEAD.test(lead)) return level("per-head-average");
  // 每50名学生配备1名宿管员: so many for one.
  const divisor = /每(\d+)(?:名|人|个)[^,;。\d]*$/.exec(lead);
  if (divisor !== null && value > 0)
    return {
      kind: "level",
      target: { atMost: Math.round((Number(divisor[1]) / value) * 1e6) / 1e6 },
      doubt: "ratio-of-what",
    };
  const each = (doubt: Doubt | undefined): Asked => ({
    kind: "coverage",
    measuredIn: unit,
    target: target({ each: value }),
    doubt: figure.high === undefined ? doubt : "about",
  });
  if (EACH.test(lead)) return each(about(modality));
  // 每名教师听课20节，结对帮带2名: the verb goes on with the same subject.
  if (goesOn(around)) return each("kind-by-noun");
  // 教师每年撰写反思2篇 is for each of them, though nobody says so.
  if (GROUP.test(lead) && family !== "visits" && family !== "money") return each("kind-by-noun");
  const isVisits = family === "visits" && !lead.includes("规模");
  if (!isVisits && isState(around, modality)) return level();
  const doubt = about(modality) ?? (family === "hours" || family === "time" ? "kind-by-noun" : undefined);
  return { kind: KIND_OF[family], measuredIn: unit, target: bounded(figure, modality), doubt };
};

/** What a figure asks for; undefined: nothing that can be measured. */
export const decide = (figure: Figure, modality: Modality, around: Surroundings): Asked | undefined => {
  switch (figure.form) {
    case "percent":
      return percent(figure, modality, around);
    case "points":
      return points(figure, modality, around);
    case "fold":
    case "times":
      return times(figure, modality, around);
    case "ratio":
      return ratio(figure, around);
    case "rank":
      return { kind: "level", measuredIn: "名", target: { atMost: figure.value } };
    case "count":
      return count(figure, modality, around);
  }
};
