import type { Locale } from "../values/kind.js";

/**
 * What a line of the rules says, in a clause that can follow a status. Those with figures are in reason.ts;
 * of one that says no more than the status itself, such as met, the number is enough.
 */
export const RULE_LINES: Record<string, Record<Locale, string>> = {
  "5.1 late": { zh: "目标在时限之后才达到", en: "the target was reached after the due date" },
  "5.4": {
    zh: "该指标到期一次性检验",
    en: "it is judged on its due date alone",
  },
  "5.4 grace": { zh: "时段开始不久，尚在宽限期内", en: "the period has only just begun" },
  "5.5": { zh: "已应有进展而无任何记录", en: "progress was due and nothing is recorded" },
  "5.6": { zh: "目前尚无进度要求", en: "nothing is expected yet" },
  "5.5 standing": { zh: "尚无任何记录", en: "nothing is recorded yet" },
  "5.5 stale": { zh: "最近的记录过旧", en: "the newest record is too old" },
  "5.5 before": { zh: "没有可比的此前值，无法判断", en: "there is no value before to judge it by" },
  "5.5 reference": { zh: "参照指标没有数值，无法判断", en: "the reference has no value to judge it by" },
  "5.6 standing": {
    zh: "长期争取的目标不设时序，未达到也不算落后",
    en: "a standing aim has no date by which it could fall behind",
  },
  "5.8": {
    zh: "到期临近，最后几次尚未完成",
    en: "the due date is near and the last of few is still to do",
  },
  "7.4": { zh: "应有进展的各项均无记录", en: "nothing is recorded for any of what is running" },
  "7.6": {
    zh: "不差于最差的一项，也不好于最好的未完成项",
    en: "no worse than the worst below it, and no better than the best of the unfinished",
  },
  finding: { zh: "有督导问题尚未整改", en: "an inspection's finding is open" },
};
