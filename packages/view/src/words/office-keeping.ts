import type { Texts } from "./common.js";
import { quoted } from "./quoted.js";

const zh = {
  label: "保存情况",
  opening: "正在打开本机的数据…",
  empty: "还没有要保存的内容。",
  kept: (at: string) => `已保存在本机的这个浏览器里（${at}）。`,
  keptInFolder: (folder: string, at: string) => `已保存：文件夹“${folder}”和本机的这个浏览器（${at}）。`,
  saving: "正在保存…",
  full: "没有存下：本机的存储空间满了。内容还在这一页里，请先另存副本，腾出空间后再试；仍存不下的，关掉浏览器的全部窗口，重新打开本页，再放入副本。",
  conflict: "没有存下：另一个标签页更正了同一条记录。内容还在这一页里，请另存副本，重新打开本页后再改一次。",
  cleared:
    "本机存的数据不见了：浏览器清除了它，或另一个标签页删除了它。内容还在这一页里，请另存副本，再按“再试一次”重新存下。",
  gone: (at: string) =>
    `本机原来存的数据（最近一次保存：${at}）不见了，可能被浏览器清除了。请放入最近的副本。`,
  other: (why: string) =>
    `没有存下，内容还在这一页里，请先另存副本再试；仍存不下的，关掉浏览器的全部窗口，重新打开本页，再放入副本：${why}`,
  chosen: "这台电脑上什么也不留：关闭前请另存副本。",
  phone: "在手机上打开的网页什么也不留：关闭前请另存副本。",
  unavailable: "这个浏览器不能保存：关闭前请另存副本。",
  newer: "本机的数据是更新版本的办公页存的，没有动它；这一页不保存，请改用新版办公页。",
  notCopied: "今天的工作还没有副本。",
  copy: "另存副本",
  tryAgain: "再试一次",
  settings: "保存与搬家",
  where:
    "数据存在本机这个浏览器里（IndexedDB），不在文件里：换浏览器、换电脑或清除浏览数据后就没有了，浏览器空间不足时也可能自行清除。请每天另存一份副本。",
  readable:
    "从本机磁盘打开的任何网页都能读到这里存的数据：不要打开来历不明的网页文件。公用电脑请选“不保留”。",
  copyAll: "全部存成一个文件（.bangfu.zip）",
  copyWhy: "含所有方案、台账、答复和设置。搬到另一台电脑：这里存，那里放入，两步即可。",
  restore: "放入副本",
  lastCopy: (at: string) => `最近一次另存副本：${at}`,
  noCopy: "还没有另存过副本。",
  keepNothing: "这台电脑上什么也不留",
  confirmNothing: "将删除这个浏览器里存的全部方案和台账，只留下这一页里打开的。已另存副本了吗？",
  remove: "删除",
  removeThis: (title: string) => `删除：${title}`,
  confirmRemove: (title: string) => `从这台电脑删除${quoted(title)}和它的全部台账？不能恢复，请先另存副本。`,
};

/** What is said of where the work is kept. */
export const KEEPING_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    label: "Saving",
    opening: "Opening what is on this computer…",
    empty: "There is nothing to save yet.",
    kept: (at) => `Saved in this browser on this computer (${at}).`,
    keptInFolder: (folder, at) => `Saved in the folder “${folder}” and in this browser (${at}).`,
    saving: "Saving…",
    full: "Not saved: the storage of this computer is full. Your work is still in this page; save a copy, make room and try again. Where that does not help, close all windows of the browser, open this page anew and put the copy in.",
    conflict:
      "Not saved: another tab corrected the same entry. Your work is still in this page; save a copy, open the page anew and correct it again.",
    cleared:
      "The data on this computer are gone: the browser cleared them, or another tab removed them. Your work is still in this page; save a copy, and press “Try again” to save it here anew.",
    gone: (at) =>
      `The data that were on this computer (last saved ${at}) are gone; the browser may have cleared them. Put in your latest copy.`,
    other: (why) =>
      `Not saved; your work is still in this page. Save a copy and try again; where that does not help, close all windows of the browser, open this page anew and put the copy in: ${why}`,
    chosen: "Nothing is kept on this computer: save a copy before you close the page.",
    phone: "A page from the web keeps nothing on a phone: save a copy before you close it.",
    unavailable: "This browser cannot keep anything: save a copy before you close the page.",
    newer:
      "The data on this computer were saved by a newer office page and were not touched. This page saves nothing; use the newer one.",
    notCopied: "There is no copy of today's work yet.",
    copy: "Save a copy",
    tryAgain: "Try again",
    settings: "Saving and moving",
    where:
      "The data are in this browser on this computer (IndexedDB), not in a file: another browser or computer does not have them, and clearing the browsing data removes them, as may the browser itself when space is short. Save a copy each day.",
    readable:
      "Any page opened from this computer's disk can read what is kept here: open no page file that you do not trust. On a shared computer, keep nothing.",
    copyAll: "Save everything as one file (.bangfu.zip)",
    copyWhy:
      "With all plans, ledgers, answers and settings. To move to another computer, save it here and put it in there.",
    restore: "Put in a copy",
    lastCopy: (at) => `Last copy: ${at}`,
    noCopy: "No copy has been saved yet.",
    keepNothing: "Keep nothing on this computer",
    confirmNothing:
      "All plans and ledgers kept in this browser will be deleted; only what is open in this page stays. Have you saved a copy?",
    remove: "Delete",
    removeThis: (title) => `Delete: ${title}`,
    confirmRemove: (title) =>
      `Delete ${quoted(title)} and its whole ledger from this computer? This cannot be undone; save a copy first.`,
  },
};
