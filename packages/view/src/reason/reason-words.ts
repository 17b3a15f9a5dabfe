import type { Locale } from "@bangfu/core";
import { counted } from "../words/counted.js";
import { after } from "../words/quoted.js";

/** Why a status is what it is; dates, shares and names come as finished text. */
export interface ReasonWords {
  /** Rules §5.1. */
  readonly met: (on: string) => string;
  readonly metLate: (on: string, due: string) => string;
  readonly keptSince: (on: string) => string;
  /** Rules §5.2 and §6.3. */
  readonly beginsOn: (from: string) => string;
  /** Rules §5.3. */
  readonly missed: (due: string) => string;
  /** Rules §5.4. */
  readonly grace: (from: string, days: number, last: string) => string;
  readonly whenDue: (left: number, soon: number) => string;
  /** Rules §5.5. */
  readonly silent: (expected: string) => string;
  readonly standingSilent: string;
  readonly stale: (days: number) => string;
  readonly noBefore: string;
  readonly noRate: string;
  readonly noReference: string;
  /** Rules §5.6. */
  readonly nothingExpected: string;
  readonly standingAim: string;
  /** Rules §5.7: attained ÷ expected, or expected − attained in percentage points. */
  readonly pace: (pace: string, where: string) => string;
  readonly points: (gap: string, where: string) => string;
  readonly ahead: string;
  readonly notBelow: (least: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly below: (least: string) => string;
  readonly lessThan: (most: string) => string;
  readonly fromTo: (least: string, most: string) => string;
  readonly moreThan: (least: string) => string;
  /** Rules §5.8. */
  readonly lastSteps: (left: number, soon: number) => string;
  /** Rules §6. */
  readonly allMet: (periods: number) => string;
  readonly allMetSomeLate: (periods: number, late: string) => string;
  readonly lastDueMissed: (due: string, missed: string) => string;
  readonly lastDueUnjudged: (due: string, unjudged: string) => string;
  readonly goesOn: (window: string, status: string) => string;
  readonly butEarlier: (missed: string) => string;
  readonly finding: (found: string, due: string | undefined) => string;
  readonly findingLate: (found: string, due: string) => string;
  /** Some names; how many there are, and how many besides. */
  readonly andMore: (names: string, all: number, more: number) => string;
  /** Rules §7. */
  readonly childrenMet: (late: number) => string;
  readonly childrenUpcoming: string;
  readonly childrenMissed: (due: string, missed: number) => string;
  readonly childrenSilent: (silent: number) => string;
  readonly butBest: (counts: string, status: string) => string;
  readonly onlyChild: string;
  readonly allAre: (status: string) => string;
  readonly noneOpen: string;
  readonly worstIs: (status: string) => string;
  readonly bestIs: (status: string) => string;
  readonly comma: string;
  readonly list: string;
}

export const REASON: Record<Locale, ReasonWords> = {
  zh: {
    met: (on) => `${on} 达到目标`,
    metLate: (on, due) => `${on} 才达到目标，晚于时限 ${due}`,
    keptSince: (on) => `自 ${on} 起一直达到目标`,
    beginsOn: (from) => `自 ${from} 起计，尚未开始`,
    missed: (due) => `时限 ${due} 已过，目标没有达到`,
    grace: (from, days, last) => `${from} 起的 ${days} 天（至 ${last}）为起步期，不按进度判断`,
    whenDue: (left, soon) =>
      left === 0
        ? "到期一次验收，今天到期而目标还没有达到"
        : left <= soon
          ? `到期一次验收，距时限 ${left} 天，已进入最后 ${soon} 天而目标还没有达到`
          : `到期一次验收，距时限 ${left} 天，尚未进入最后 ${soon} 天`,
    silent: (expected) => `${after("按时序应达", expected, "zh")}，而没有可以测算的数据`,
    standingSilent: "起步期已过，而没有可以测算的数据",
    stale: (days) => `最近 ${days} 天内没有新的记录`,
    noBefore: "没有此前的值，目标值无从算起，不作判断",
    noRate: "此前的值不大于 0，算不出下降幅度，不作判断",
    noReference: "所参照的指标还没有公布数值，不作判断",
    nothingExpected: "按时序目前还没有应达的进度",
    standingAim: "长期努力的方向，不作进度要求",
    pace: (pace, where) => `完成率 ÷ 应达 = ${pace}，${where}`,
    points: (gap, where) => `完成率比应达低 ${gap} 个百分点，${where}`,
    ahead: "完成率不低于应达",
    notBelow: (least) => `不低于 ${least}`,
    between: (least, most) => `不低于 ${least}，低于 ${most}`,
    below: (least) => `低于 ${least}`,
    lessThan: (most) => `不到 ${most} 个`,
    fromTo: (least, most) => `在 ${least} 至 ${most} 个之间`,
    moreThan: (least) => `超过 ${least} 个`,
    lastSteps: (left, soon) =>
      left === 0 ? "今天到期而目标还没有达到" : `距时限 ${left} 天，已进入最后 ${soon} 天，而目标还没有达到`,
    allMet: (periods) => (periods === 1 ? "目标已经达到" : `${periods} 期都已达到目标`),
    allMetSomeLate: (periods, late) =>
      periods === 1 ? `目标已经达到，${late}逾期` : `${periods} 期都已达到目标，其中 ${late}逾期`,
    lastDueMissed: (due, missed) => `最后的时限 ${due} 已过，${missed}逾期未完成`,
    lastDueUnjudged: (due, unjudged) => `最后的时限 ${due} 已过，${unjudged}缺少可比的数值，不作判断`,
    goesOn: (window, status) => `本期（${window}）${status}，承诺仍在进行`,
    butEarlier: (missed) => `但 ${missed}逾期未完成`,
    finding: (found, due) =>
      `${found} 提出的督导问题${due === undefined ? "" : `（限 ${due} 前整改）`}还没有整改`,
    findingLate: (found, due) => `${found} 提出的督导问题应于 ${due} 前整改，逾期未整改`,
    andMore: (names, all) => `${names}等 ${all} 期`,
    childrenMet: (late) => (late === 0 ? "各项都已达到目标" : `各项都已达到目标，其中 ${late} 项逾期`),
    childrenUpcoming: "各项都还没有开始",
    childrenMissed: (due, missed) => `时限 ${due} 已过，有 ${missed} 项逾期未完成`,
    childrenSilent: (silent) =>
      `进行中的 ${silent} 项${silent === 1 ? "" : "都"}是“未填报”，没有可以测算的进度`,
    butBest: (counts, status) => `但其中${counts}，最好只能判为“${status}”`,
    onlyChild: "只有一项，与该项相同",
    allAre: (status) => `进行中的各项都是“${status}”`,
    noneOpen: "已开始的各项都已达到目标",
    worstIs: (status) => `各项中最差的是“${status}”，不比它更差`,
    bestIs: (status) => `各项中最好的是“${status}”，不比它更好`,
    comma: "，",
    list: "、",
  },
  en: {
    met: (on) => `the target was reached on ${on}`,
    metLate: (on, due) => `the target was reached on ${on}, after the due date ${due}`,
    keptSince: (on) => `the target has been kept since ${on}`,
    beginsOn: (from) => `it begins on ${from}`,
    missed: (due) => `the due date ${due} has passed without the target being reached`,
    grace: (from, days, last) =>
      `progress is not judged in the first ${counted(days, "day")} from ${from}, to ${last}`,
    whenDue: (left, soon) =>
      left === 0
        ? "it is judged on its due date alone, which is today, and the target is not reached"
        : left <= soon
          ? `it is judged on its due date alone, which is ${counted(left, "day")} away, within the last ${counted(soon, "day")}, and the target is not reached`
          : `it is judged on its due date alone, which is ${counted(left, "day")} away, more than ${counted(soon, "day")}`,
    silent: (expected) => `${expected} is expected, and there is no data to judge by`,
    standingSilent: "the days of grace are over, and there is no data to judge by",
    stale: (days) => `there is no new record within the last ${counted(days, "day")}`,
    noBefore: "there is no value before to calculate the target from, so it is not judged",
    noRate: "the value before is not above 0, so no rate can be calculated and it is not judged",
    noReference: "the indicator that it is compared with has no value yet, so it is not judged",
    nothingExpected: "nothing is expected yet",
    standingAim: "it is a standing aim, for which no progress is required",
    pace: (pace, where) => `attained ÷ expected = ${pace}, ${where}`,
    points: (gap, where) => `attainment is ${gap} percentage points below what is expected, ${where}`,
    ahead: "attainment is not below what is expected",
    notBelow: (least) => `not below ${least}`,
    between: (least, most) => `not below ${least} but below ${most}`,
    below: (least) => `below ${least}`,
    lessThan: (most) => `less than ${most}`,
    fromTo: (least, most) => `from ${least} to ${most}`,
    moreThan: (least) => `more than ${least}`,
    lastSteps: (left, soon) =>
      left === 0
        ? "it is due today, and the target is not reached"
        : `the due date is ${counted(left, "day")} away, within the last ${counted(soon, "day")}, and the target is not reached`,
    allMet: (periods) =>
      periods === 1 ? "the target is reached" : `the target is reached in all ${periods} periods`,
    allMetSomeLate: (periods, late) =>
      periods === 1
        ? `the target is reached, ${late} late`
        : `the target is reached in all ${periods} periods, late in ${late}`,
    lastDueMissed: (due, missed) =>
      `the last due date ${due} has passed, and the target was missed in ${missed}`,
    lastDueUnjudged: (due, unjudged) =>
      `the last due date ${due} has passed, and ${unjudged} cannot be judged for want of a value to compare with`,
    goesOn: (window, status) =>
      `the present period, ${window}, is ${status.toLowerCase()}, and the commitment goes on`,
    butEarlier: (missed) => `but the target was missed in ${missed}`,
    finding: (found, due) =>
      `the inspection's finding of ${found}${due === undefined ? "" : `, to be put right by ${due},`} is open`,
    findingLate: (found, due) =>
      `the inspection's finding of ${found} was to be put right by ${due} and is still open`,
    andMore: (names, _all, more) => `${names} and ${more} more`,
    childrenMet: (late) =>
      late === 0 ? "all of its parts are met" : `all of its parts are met, ${late} of them late`,
    childrenUpcoming: "none of its parts has begun",
    childrenMissed: (due, missed) => `the due date ${due} has passed, and ${missed} of its parts missed it`,
    childrenSilent: (silent) =>
      `${silent === 1 ? "the one part that is under way is" : `all ${silent} parts that are under way are`} “Unreported”, with no progress to calculate`,
    butBest: (counts, status) => `but with ${counts} it is “${status}” at best`,
    onlyChild: "it has one part, and that part's status",
    allAre: (status) => `all parts that are under way are “${status}”`,
    noneOpen: "all parts that have begun are met",
    worstIs: (status) => `the worst of its parts is “${status}”, and it is no worse`,
    bestIs: (status) => `the best of its parts is “${status}”, and it is no better`,
    comma: ", ",
    list: ", ",
  },
};
