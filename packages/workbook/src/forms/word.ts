import type { RecordState } from "@bangfu/core";
import type { Cell } from "../xlsx/cell.js";
import { folded } from "./fold.js";
import { cellText } from "./text.js";

/** What people write for yes and for no; the first is what a drop-down list offers. */
const YES = ["是", "公开", "√", "✓", "对", "1", "true", "yes", "y"];
const NO = ["否", "不公开", "×", "✗", "x", "0", "false", "no", "n"];

/** Yes or no; what is neither stays as it stands, and the ledger's own check says so. */
export const booleanIn = (cell: Cell): boolean | string => {
  if (cell.is === "boolean") return cell.value;
  const word = folded(cellText(cell));
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : cellText(cell).trim();
};

const STATE_WORDS: Readonly<Record<RecordState, readonly string[]>> = {
  reported: ["填报", "已填报", "上报", "已上报", "待核实", "reported"],
  verified: ["核实", "已核实", "核定", "已核定", "verified"],
  rejected: ["驳回", "已驳回", "作废", "撤销", "不计", "rejected"],
};

/** The state of a record; what is none stays as it stands. */
export const stateIn = (cell: Cell): string => {
  const word = folded(cellText(cell));
  const found = Object.entries(STATE_WORDS).find(([, words]) => words.includes(word));
  return found?.[0] ?? cellText(cell).trim();
};
