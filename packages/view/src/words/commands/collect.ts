import { counted } from "../counted.js";
import type { Texts } from "../common.js";

/** What a file that was handed in may be. */
export type HandedIn = "workbook" | "ledger" | "plan" | "answers" | "facts" | "document" | "unknown";

const zh = {
  kinds: {
    workbook: "工作簿",
    ledger: "台账",
    plan: "方案，不并入",
    answers: "答复",
    facts: "公开数据，不并入",
    document: "文件，不并入",
    unknown: "不认识的文件，不并入",
  } satisfies Record<HandedIn, string>,
  file: (name: string, kind: string, problems: number) =>
    problems === 0 ? `${name}：${kind}` : `${name}：${kind}，有 ${problems} 处问题`,
  nothing: "没有可收的工作簿或台账。",
  allHandedIn: "到期应报的都已报齐。",
  notHandedIn: (count: number) => `到期未报的有 ${count} 项：`,
};

/** What is said of files that units have handed in. */
export const COLLECT: Texts<typeof zh> = {
  zh,
  en: {
    kinds: {
      workbook: "a workbook",
      ledger: "a ledger",
      plan: "a plan, left out",
      answers: "answers",
      facts: "facts, left out",
      document: "a document, left out",
      unknown: "unknown, left out",
    },
    file: (name, kind, problems) =>
      problems === 0 ? `${name}: ${kind}` : `${name}: ${kind}, ${counted(problems, "problem")}`,
    allHandedIn: "Everything due has been handed in.",
    notHandedIn: (count) => `Due and not handed in: ${count}`,
    nothing: "There is no workbook and no ledger to collect.",
  },
};
