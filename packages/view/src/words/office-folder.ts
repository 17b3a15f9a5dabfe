import type { Texts } from "./common.js";
import { counted } from "./counted.js";

/** The names of the files that a page makes in a folder; those that are there already may have others. */
export const PLAN_FILE = "方案.json";
export const LEDGER_FILE = "台账.json";

/** How many entries came from a unit. */
interface Came {
  readonly unit: string;
  readonly count: number;
}

const zh = {
  heading: "共用文件夹",
  why: "把方案、台账、佐证和网站放进一个文件夹：换电脑、备份、几个人一起记都方便。文件夹可以在共享盘或同步盘上；每人写的都是自己的新文件，谁也不会覆盖谁。",
  notHere:
    "这个浏览器不能让网页使用文件夹（Chrome、Edge 可以，Firefox、Safari 不行）。数据照常存在这个浏览器里，请每天另存副本。",
  putIn: "把这份台账放进文件夹…",
  open: "打开文件夹里的台账…",
  openWhy: "文件夹里要有方案（.json）；台账和各人新写的都会读进来。",
  asking: (folder: string) => `文件夹“${folder}”要点一下才能接着用；现在的改动先存在这个浏览器里。`,
  allowed: "继续使用文件夹",
  chosen: "选择文件夹…",
  working: (folder: string) => `正在写入文件夹“${folder}”…`,
  notInFolder: (folder: string) => `没有写进文件夹“${folder}”，现在存在这个浏览器里；原因见“今天”。`,
  synced: (folder: string, at: string) => `文件夹“${folder}”里的与这一页一致（${at}）。`,
  files: (count: number) =>
    count === 0 ? "各人新写的都已并入总台账。" : `各人新写的有 ${count} 个文件，还没有并入总台账。`,
  fold: "合并到总台账",
  foldWhy:
    "不合并也照样读得到。合并时，每个文件要等重读总台账、确认其中都有了才删。改动随时写进文件夹；别人写的，回到这一页时读进来。",
  look: "再看一次",
  incoming: (came: readonly Came[]) =>
    `别人新增：${came.map(({ unit, count }) => `${unit} ${count} 条`).join("，")}。`,
  noUnit: "未写单位",
  seen: "知道了",
  wrong: (folder: string) => `文件夹“${folder}”里的读不到一起，先存在这个浏览器里。请按下面改好再看：`,
  plans: (path: string) => `方案在文件夹里（${path}）和这一页里各改过一次，两份不同。用哪一份？`,
  planOfFolder: "用文件夹里的",
  planOfPage: "用这一页的",
  claimed: (by: readonly string[]) => `正在由别人合并：${by.join("、")}。稍后再看。`,
  takeOver: "确知没有人在合并，接着合并",
  refused: (folder: string, why: string) => `文件夹“${folder}”用不了，改动先存在这个浏览器里：${why}`,
  thisPage: "办公页",
  noPlan: (folder: string) => `文件夹“${folder}”里没有方案。先打开方案，再把台账放进这个文件夹。`,
  otherPlan: (folder: string) => `文件夹“${folder}”里是另一份方案，没有放进去。请另选一个文件夹。`,
};

/** What is said of a folder in which a book lives. */
export const FOLDER_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    heading: "Shared folder",
    why: "Keep the plan, the ledger, the evidence and the site in one folder: to change computers, to back up, and to work together. It may lie on a shared or synchronized drive; everyone writes files of their own, so nobody overwrites anybody.",
    notHere:
      "This browser does not let a page use a folder (Chrome and Edge do; Firefox and Safari do not). The data stay in this browser as before; save a copy each day.",
    putIn: "Put this ledger into a folder…",
    open: "Open a ledger in a folder…",
    openWhy: "The folder needs a plan (.json); its ledger and what everyone added are read.",
    asking: (folder) =>
      `The browser wants a click before the folder “${folder}” can be used again; changes are kept in this browser meanwhile.`,
    allowed: "Go on using the folder",
    chosen: "Choose the folder…",
    working: (folder) => `Writing to the folder “${folder}”…`,
    notInFolder: (folder) =>
      `Not written to the folder “${folder}”; it is kept in this browser. “Today” says why.`,
    synced: (folder, at) => `The folder “${folder}” and this page are alike (${at}).`,
    files: (count) =>
      count === 0
        ? "All that was added stands in the ledger's own file."
        : `${counted(count, "file")} of additions beside the ledger's own file.`,
    fold: "Fold into the ledger",
    foldWhy:
      "Additions are read whether they are folded or not. A file is removed only when the ledger, read anew, has all of it. Changes are written to the folder at once; what others wrote is read when you come back to this page.",
    look: "Look again",
    incoming: (came) =>
      `Added by others: ${came.map(({ unit, count }) => `${unit}, ${counted(count, "entry", "entries")}`).join("; ")}.`,
    noUnit: "no unit named",
    seen: "OK",
    wrong: (folder) =>
      `The files of the folder “${folder}” do not fit together; your work is kept in this browser. Correct this and look again:`,
    plans: (path) =>
      `The plan was changed both in the folder (${path}) and in this page, and the two differ. Which one holds?`,
    planOfFolder: "The one in the folder",
    planOfPage: "The one in this page",
    claimed: (by) => `Somebody is folding at the moment: ${by.join(", ")}. Look again later.`,
    takeOver: "Nobody is at it any more: fold",
    refused: (folder, why) =>
      `The folder “${folder}” cannot be used; changes are kept in this browser: ${why}`,
    thisPage: "office page",
    noPlan: (folder) =>
      `The folder “${folder}” has no plan. Open a plan first, then put the ledger into the folder.`,
    otherPlan: (folder) =>
      `The folder “${folder}” has another plan; nothing was put there. Choose another folder.`,
  },
};
