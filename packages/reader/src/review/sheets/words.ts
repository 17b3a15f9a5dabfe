import type { Locale } from "@bangfu/core";
import type { Decision } from "../decision.js";

interface RowWords {
  readonly hasFigure: string;
  readonly offered: string;
  /** What a row of a group is about. */
  readonly together: string;
  readonly group: (sheet: string, count: number) => string;
  readonly decisions: Readonly<Record<Decision["is"], string>>;
  /** What was decided about words that have changed. */
  readonly former: (words: string, decision: string) => string;
  readonly lost: string;
  readonly heading: (title: string) => string;
  readonly open: (items: number, decisions: number) => string;
  readonly guide: readonly string[];
}

/** What the rows of a review workbook say, and its page on how to review. */
export const ROW_WORDS: Readonly<Record<Locale, RowWords>> = {
  zh: {
    hasFigure: "有数字，请看是否漏了承诺",
    offered: "没有数字，只是建议；要写进方案的选“是”",
    together: "一并认可",
    group: (sheet, count) => `“${sheet}”中 ${count} 处，同一原因；都认可的选“是”，不认可的到各行去改`,
    decisions: { accept: "认可", correct: "改正", strike: "不采用", split: "拆分" },
    former: (words, decision) => `原先的文字“${words}”，原先的决定：${decision}`,
    lost: "文件改过之后已经没有地方可放的决定",
    heading: (title) => `核对：${title}`,
    open: (items, decisions) =>
      items === 0
        ? "没有待定的了，可以读回成方案。"
        : `待定 ${items} 处；同一原因的一并认可，合计 ${decisions} 次决定。`,
    guide: [
      "先看“基本信息”：标题、学校、日期；下面是同一原因、可以一并认可的几组。",
      "再看“任务”“承诺”“单位”“名册”里“采用”一列是“待定”的行（黄底）：照“读作”写进方案的选“是”，不要的选“否”。",
      "读错的，在右边（黄色表头）直接改；改了的就算定了，“采用”不必再选。时限可以写 2024-12-31、2024年底前、每年6月底前、长期坚持。",
      "没有数字的承诺“采用”是“否”，要写进方案的改为“是”。",
      "一项承诺要拆成几项的，把这一行复制几行（编号不变），各改各的。",
      "漏了的：在“承诺”“任务”末尾加一行，编号留空，“原文”照抄文件里的字，再填右边；“未采用的句子”里的，把“采用”改为“是”即可。",
      "改完保存，再读回：bangfu read 草稿.xlsx -o plan.json。文件改过，要保留这些决定：bangfu read 方案.docx --review 草稿.xlsx -o 新草稿.xlsx。",
      "不要删行，不要的选“否”；左边（蓝色表头）的编号、条款、原文不要改。",
    ],
  },
  en: {
    hasFigure: "holds a figure; see whether a commitment is missing",
    offered: "has no figure and is only offered; choose yes to take it into the plan",
    together: "Accept at once",
    group: (sheet, count) =>
      `${count} on the sheet “${sheet}” for one reason: choose yes to accept them all, or correct them in their rows`,
    decisions: { accept: "accepted", correct: "corrected", strike: "left out", split: "split" },
    former: (words, decision) => `the words were “${words}”, the decision: ${decision}`,
    lost: "Decisions that have no place any more since the document changed",
    heading: (title) => `Review: ${title}`,
    open: (items, decisions) =>
      items === 0
        ? "Nothing is open any more; the workbook can be read as a plan."
        : `Open: ${items}; where those of one reason are accepted at once, ${decisions} decisions.`,
    guide: [
      "Begin with “Facts”: title, school, dates; below them stand groups for one reason that can be accepted at once.",
      "Then look at the rows of the other sheets where “Keep” is “to decide” (yellow): choose yes to take them into the plan as read, no to leave them out.",
      "Correct what was read wrongly on the right (yellow heads); a corrected row is decided, “Keep” need not be chosen. A schedule may be 2024-12-31, 2024年底前, yearly 2023–2025, or standing.",
      "Commitments without a figure have “no”; choose yes to take them into the plan.",
      "To split a commitment, copy its row with its id, and change each copy.",
      "What is missing: add a row at the end of “Commitments” or “Tasks” without an id, with words of the document to the letter, and fill in the right side; for an unused sentence choose yes.",
      "Save, then read it: bangfu read draft.xlsx -o plan.json. When the document has changed, keep the decisions: bangfu read plan.docx --review draft.xlsx -o new.xlsx.",
      "Delete no row, choose no instead; leave id, clause and original words (blue heads) as they are.",
    ],
  },
};
