import type { Locale, Status } from "@bangfu/core";

/**
 * The order in which statuses are listed and counted, everywhere: as a bar runs, from met to missed, and last what
 * has not begun. What is sorted by urgency has the order of the rules (§6) instead, the worst first.
 */
export const STATUS_ORDER = [
  "met",
  "metLate",
  "onTrack",
  "atRisk",
  "behind",
  "unreported",
  "missed",
  "upcoming",
] as const satisfies readonly Status[];

const STATUS_WORDS: Record<Locale, Record<Status, string>> = {
  zh: {
    met: "已完成",
    metLate: "逾期完成",
    onTrack: "正常推进",
    atRisk: "有风险",
    behind: "滞后",
    unreported: "未填报",
    missed: "逾期未完成",
    upcoming: "未开始",
  },
  en: {
    met: "Met",
    metLate: "Met late",
    onTrack: "On track",
    atRisk: "At risk",
    behind: "Behind",
    unreported: "Unreported",
    missed: "Missed",
    upcoming: "Upcoming",
  },
};

/** The shapes of the lamps as characters, for texts such as a Word file: of what is met, a tick. */
const STATUS_MARKS: Record<Status, string> = {
  met: "✔",
  metLate: "✓",
  upcoming: "○",
  onTrack: "●",
  atRisk: "▲",
  unreported: "◎",
  behind: "◆",
  missed: "■",
};

export const statusMark = (status: Status): string => STATUS_MARKS[status];

export const statusWord = (status: Status, locale: Locale): string => STATUS_WORDS[locale][status];
