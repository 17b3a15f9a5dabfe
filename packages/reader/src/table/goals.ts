import type { Schedule } from "@bangfu/core";
import { schedulesNamed } from "../deadline/named.js";
import type { ReadingContext } from "../time/context.js";
import { phrasesIn } from "../time/expression.js";
import { timeTokens } from "../time/tokens.js";
import { normalise } from "../words/normalise.js";
import { withDays } from "./timed.js";

/** A stretch of time as the head of a column: 2024年目标, 一季度, 3月. */
export interface Period {
  readonly schedule: Extract<Schedule, { by: string }>;
  /** Whether it says how things stand then, and no goal: 2022年基数. */
  readonly isBaseline: boolean;
}

/** Words of heads that name a goal, or where it begins. */
const GOAL =
  /目标值?|任务|计划|预期|进度|工作|内容|安排|完成|指标值?|要求|数值?|值|建设|推进|举措|措施|节点|以上|主要|重点|分年度|年度|阶段性?|到|达到|[（()）：:“”\-—]/g;
const BASELINE = /基数|基期|现状|基线|基准|现有|已有|上年|实际|完成值/;

const ended = (schedule: Schedule | undefined): Period["schedule"] | undefined => {
  if (schedule === undefined) return undefined;
  if ("by" in schedule) return schedule;
  return "yearly" in schedule && schedule.yearly[0] === schedule.yearly[1]
    ? { from: `${schedule.yearly[0]}-01-01`, by: `${schedule.yearly[1]}-12-31` }
    : undefined;
};

/** Whether a head says from when figures are that a goal is compared with. */
export const isBaselineHead = (head: string): boolean => BASELINE.test(head);

/** Whether a head says what is to be reached, though not when: 目标值. */
export const isGoalHead = (head: string): boolean =>
  /目标|指标值|任务数|计划数|预期|达到值|年度值/.test(head) && !isBaselineHead(head);

/**
 * The time that a head names and nothing else besides words of goals.
 * @param over the head above it, which may have the year: 2024年 over 一季度
 */
export const periodOf = (head: string, over: string, context: ReadingContext): Period | undefined => {
  // 第1周9.2-9.8: the days say which week it is.
  const bare = head.replace(BASELINE, "").replace(/[（(](?![\d.]+[-—~至])[^）)]*[)）]$/, "");
  const days = withDays(bare.replace(/^第?[一二三四五六七八九十\d]{1,3}周[（(]?|[)）]$/g, ""));
  const { text } = normalise(days);
  const tokens = timeTokens(text);
  const [first, ...more] = phrasesIn(tokens);
  if (first === undefined || more.length > 0) return undefined;
  const rest = tokens
    .filter((_, at) => at < first.first || at >= first.next)
    .map(({ start, end }) => text.slice(start, end))
    .join("");
  if (rest.replace(GOAL, "") !== "") return undefined;
  const year = timeTokens(normalise(over).text).find((token) => token.is === "year");
  const within = year?.is === "year" ? { ...context, year: year.year } : context;
  const schedule = ended(schedulesNamed(text, within)[0]);
  return schedule === undefined ? undefined : { schedule, isBaseline: isBaselineHead(head) };
};
