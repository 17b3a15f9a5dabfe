import type { RecordState, UpdatePart } from "@bangfu/core";
import type { Cell } from "@bangfu/ooxml";
import { folded, tidy } from "./fold.js";
import { cellText } from "./text.js";

/** What people write for yes and for no; the first is what a drop-down list offers. */
const YES = ["是", "公开", "√", "✓", "✔", "☑", "对", "1", "true", "yes", "y"];
const NO = ["否", "不公开", "×", "✗", "✘", "x", "0", "false", "no", "n"];

/** Yes or no; what is neither stays as it stands, and the ledger's own check says so. */
export const booleanIn = (cell: Cell): boolean | string => {
  if (cell.is === "boolean") return cell.value;
  const word = folded(cellText(cell));
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : tidy(cellText(cell));
};

const STATE_WORDS: Readonly<Record<RecordState, readonly string[]>> = {
  reported: [
    ...[
      "填报",
      "已填报",
      "上报",
      "已上报",
      "提交",
      "已提交",
      "待核实",
      "未核实",
      "核实中",
      "待核定",
      "待审核",
    ],
    ...["未审核", "审核中", "待审", "未审", "待确认", "reported", "pending"],
  ],
  verified: [
    ...[
      "核实",
      "已核实",
      "核实无误",
      "核实通过",
      "核定",
      "已核定",
      "审核",
      "已审核",
      "审核通过",
      "已审核通过",
    ],
    ...[
      "审核合格",
      "审核无误",
      "审定",
      "已审定",
      "通过",
      "已通过",
      "属实",
      "情况属实",
      "无误",
      "确认",
      "已确认",
    ],
    ...["√", "✓", "✔", "☑", "verified", "approved"],
  ],
  rejected: [
    ...["驳回", "已驳回", "退回", "已退回", "作废", "已作废", "撤销", "已撤销", "不计", "不通过", "未通过"],
    ...["审核不通过", "审核未通过", "核实不通过", "不属实", "无效", "rejected"],
  ],
};

const PART_WORDS: Readonly<Record<UpdatePart, readonly string[]>> = {
  progress: ["进展", "工作进展", "progress"],
  practice: ["做法", "主要做法", "practice"],
  result: ["成效", "主要成效", "result"],
  cause: ["原因", "原因分析", "cause"],
  measure: ["措施", "下一步措施", "measure"],
};

/** The key of which a cell has one of the words; what is none stays as it stands. */
const keyIn = (cell: Cell, words: Readonly<Record<string, readonly string[]>>): string => {
  const word = folded(cellText(cell));
  return Object.entries(words).find(([, each]) => each.includes(word))?.[0] ?? tidy(cellText(cell));
};

export const stateIn = (cell: Cell): string => keyIn(cell, STATE_WORDS);
export const partIn = (cell: Cell): string => keyIn(cell, PART_WORDS);
