import type { Kind } from "@bangfu/core";
import type { Texts } from "./common.js";

/** What the kinds of indicator are called. */
export const KIND_WORDS: Texts<Readonly<Record<Kind, string>>> = {
  zh: {
    count: "次数",
    sum: "累计数额",
    distinct: "不同成员数",
    coverage: "覆盖率",
    level: "水平",
    checklist: "清单",
    quotient: "比值",
  },
  en: {
    count: "count",
    sum: "sum",
    distinct: "different members",
    coverage: "coverage",
    level: "level",
    checklist: "checklist",
    quotient: "quotient",
  },
};
