import { counted } from "./counted.js";
import type { Texts } from "./common.js";

const zh = {
  heading: (count: number) => `放入过的工作簿（${count}）`,
  why: "整份放错了可以一步撤回：它带来的内容不再计入，台账里留有痕迹；改好后可以再放入。",
  takeBackThis: (name: string, on: string) => `撤回这次导入：${name}，${on}`,
  on: (moment: string) => `${moment} 放入`,
  done: (name: string, count: number) => `已撤回 ${name}：${count} 条不再计入。`,
  cancel: "先不撤回",
  undo: "撤销",
  undone: "已恢复。",
};

/** What is said of imports and of taking them back, besides the words of the desk. */
export const IMPORTS_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    heading: (count) => `Workbooks put in (${count})`,
    why: "A workbook that was put in by mistake is taken back in one step: what it brought counts no longer, and the ledger keeps the traces. Put right, it can come in again.",
    takeBackThis: (name, on) => `Take this import back: ${name}, ${on}`,
    on: (moment) => `put in ${moment}`,
    done: (name, count) =>
      `${name} is taken back: ${counted(count, "entry", "entries")} no longer count${count === 1 ? "s" : ""}.`,
    cancel: "Not now",
    undo: "Undo",
    undone: "Restored.",
  },
};
