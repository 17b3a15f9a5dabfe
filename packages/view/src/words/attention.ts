import { counted } from "./counted.js";
import type { Texts } from "./common.js";

/** What is wrong with a task, in a few words. */
export const ATTENTION_TEXT: Texts<{
  readonly title: string;
  readonly none: string;
  readonly short: (amount: string) => string;
  /** Shortly before the due date, and on it. */
  readonly still: (amount: string) => string;
  /** Above what is allowed at most. */
  readonly over: (amount: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly daysOver: (days: number) => string;
  /** Of one of several periods. */
  readonly inWindow: (window: string, trouble: string) => string;
  readonly silent: string;
  readonly stale: string;
  readonly unjudged: string;
  readonly finding: string;
  readonly findingLate: (days: number) => string;
  readonly findingDue: (left: string) => string;
  /** What is too long for a chip, in a few words. */
  readonly chips: { readonly finding: string; readonly findingLate: string };
  readonly comma: string;
  /** The tasks that keep the plan from the status that its shares alone would give it. */
  readonly capped: (counts: string, status: string) => string;
  readonly tasks: (count: number, status: string) => string;
  readonly and: string;
  readonly row: (title: string, trouble: string) => string;
}> = {
  zh: {
    title: "最需关注",
    none: "没有需要关注的任务。",
    short: (amount) => `差 ${amount}`,
    still: (amount) => `还差 ${amount}`,
    over: (amount) => `超出 ${amount}`,
    daysLeft: (days) => (days === 0 ? "今天到期" : `还有 ${days} 天`),
    daysOver: (days) => `逾期 ${days} 天`,
    inWindow: (window, trouble) => `${window}${trouble}`,
    silent: "还没有填报",
    stale: "记录陈旧",
    unjudged: "无可比数据",
    finding: "督导问题未整改",
    findingLate: (days) => `督导问题逾期 ${days} 天未整改`,
    findingDue: (left) => `督导问题待整改，${left}`,
    chips: { finding: "督导未整改", findingLate: "督导逾期" },
    comma: "，",
    capped: (counts, status) => `完成率够，但有 ${counts}，总体只能算“${status}”。`,
    tasks: (count, status) => `${count} 项${status}`,
    and: "、",
    row: (title, trouble) => `${title}：${trouble}`,
  },
  en: {
    title: "Most in need of attention",
    none: "No task needs attention.",
    short: (amount) => `${amount} short`,
    still: (amount) => `${amount} to go`,
    over: (amount) => `${amount} too many`,
    daysLeft: (days) => (days === 0 ? "due today" : `${counted(days, "day")} left`),
    daysOver: (days) => `${counted(days, "day")} overdue`,
    inWindow: (window, trouble) => `${window}: ${trouble}`,
    silent: "nothing reported yet",
    stale: "record too old",
    unjudged: "nothing to compare with",
    finding: "an inspection finding is open",
    findingLate: (days) => `inspection finding ${counted(days, "day")} overdue`,
    findingDue: (left) => `inspection finding open, ${left}`,
    chips: { finding: "open finding", findingLate: "overdue finding" },
    comma: ", ",
    capped: (counts, status) => `The share is enough; with ${counts} it is “${status}” at best.`,
    tasks: (count, status) => `${count} ${status.toLowerCase()}`,
    and: ", ",
    row: (title, trouble) => `${title}: ${trouble}`,
  },
};
