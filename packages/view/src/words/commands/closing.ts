import { counted } from "../counted.js";
import type { Texts } from "../common.js";

/** What became of the file that a closing kept. */
export type ClosedFileState = "kept" | "changed" | "missing" | "unreadable";

const zh = {
  noDay: "请用 --through 写明结账至哪一日，或用 --check 核对已结的账。",
  dayAndCheck: "--check 只核对，不与 --through、--by 同时用。",
  notOver: (through: string, today: string) => `${through} 还没有过去（今天是 ${today}），不能结账。`,
  closedLater: (through: string, last: string) => `已结账至 ${last}，不能再结账至较早的 ${through}。`,
  closed: (through: string, file: string, ledger: string) =>
    `已结账至 ${through}：数据存入 ${file}，并记入 ${ledger}。`,
  none: "还没有结过账。",
  states: {
    kept: "存档完好",
    changed: "存档与结账时不同，有人改过",
    missing: "存档不见了",
    unreadable: "存档读不出来（可能来自更新的版本）",
  } satisfies Record<ClosedFileState, string>,
  checked: (id: string, through: string, day: string, file: string, state: string) =>
    `${id}（至 ${through}，${day} 结账）：${file}，${state}。`,
  same: (through: string) => `至 ${through} 的各项数据没有变化。`,
  damaged: (count: number) => `有 ${count} 份存档不能核对，请从备份恢复。`,
};

/** What is said of closing the books. */
export const CLOSING: Texts<typeof zh> = {
  zh,
  en: {
    noDay: "name the last day to close with --through, or check what is closed with --check.",
    dayAndCheck: "--check closes nothing and does not go with --through or --by.",
    notOver: (through, today) => `${through} is not over (today is ${today}); it cannot be closed.`,
    closedLater: (through, last) =>
      `The books are closed through ${last}; the earlier ${through} cannot be closed any more.`,
    closed: (through, file, ledger) =>
      `Closed through ${through}: facts kept in ${file}, noted in ${ledger}.`,
    none: "The books have not been closed yet.",
    states: {
      kept: "as it was kept",
      changed: "not as it was kept: somebody changed it",
      missing: "gone",
      unreadable: "cannot be read (it may come from a newer version)",
    },
    checked: (id, through, day, file, state) =>
      `${id} (through ${through}, closed on ${day}): ${file}, ${state}.`,
    same: (through) => `No figure through ${through} differs.`,
    damaged: (count) => `${counted(count, "kept file")} cannot be checked; restore from a copy.`,
  },
};
