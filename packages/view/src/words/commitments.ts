import type { Texts } from "./common.js";
import { counted } from "./counted.js";

export const COMMITMENT_TEXT: Texts<{
  aim: string;
  list: (count: number) => string;
  total: (kept: number, all: number) => string;
  /** What one of them is, and in how many sentences and periods they stand. */
  counted: (sentences: number, periods: number) => string;
  kept: (kept: number, all: number) => string;
  /** Of one part of the document. */
  part: (part: { readonly all: number; readonly kept: number; readonly attention: number }) => string;
  evidence: (count: number) => string;
}> = {
  zh: {
    aim: "力争",
    list: (count) => `${count} 项承诺`,
    total: (kept, all) => `${all} 项承诺，已兑现 ${kept} 项`,
    counted: (sentences, periods) =>
      `每句承诺的每项指标算一项：原文 ${sentences} 句，按期考核共 ${periods} 期。`,
    kept: (kept, all) => `已兑现 ${kept} / ${all} 项承诺`,
    part: ({ all, kept, attention }) =>
      `本部分 ${all} 项：已兑现 ${kept}${attention === 0 ? "" : `，需关注 ${attention}`}`,
    evidence: (count) => `公开佐证（${count}）`,
  },
  en: {
    aim: "aim",
    list: (count) => counted(count, "commitment"),
    total: (kept, all) => `${counted(all, "commitment")}, ${kept} kept`,
    counted: (sentences, periods) =>
      `Each indicator of each sentence counts as one: ${counted(sentences, "sentence")} of the plan, judged over ${counted(periods, "period")}.`,
    kept: (kept, all) => `${kept} of ${counted(all, "commitment")} kept`,
    part: ({ all, kept, attention }) =>
      `This part: ${all}, ${kept} kept${attention === 0 ? "" : `, ${attention} in need of attention`}`,
    evidence: (count) => `Public evidence (${count})`,
  },
};
