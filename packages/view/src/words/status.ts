import type { Locale, Status } from "@bangfu/core";

const STATUS_WORDS: Record<Locale, Record<Status, string>> = {
  zh: {
    met: "已完成",
    metLate: "逾期完成",
    upcoming: "未开始",
    onTrack: "正常推进",
    atRisk: "有风险",
    unreported: "未填报",
    behind: "滞后",
    missed: "逾期未完成",
  },
  en: {
    met: "Met",
    metLate: "Met late",
    upcoming: "Upcoming",
    onTrack: "On track",
    atRisk: "At risk",
    unreported: "Unreported",
    behind: "Behind",
    missed: "Missed",
  },
};

export const statusWord = (status: Status, locale: Locale): string => STATUS_WORDS[locale][status];
