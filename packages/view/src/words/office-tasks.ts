import type { Texts } from "./common.js";

const zh = {
  steps: {
    examination: "等待检查完成",
    summary: "汇总台账",
    check: "检查个人信息",
    notes: "整理备注",
    records: "整理记录",
    evidence: "重画公开的佐证图片",
    pages: "写网页",
    pictures: "画图",
    packing: "打包",
    file: "写文件",
    folder: "写入共用文件夹",
  },
  at: (step: string, done: number, total: number) => `正在${step}（已完成 ${done} 步，共 ${total} 步）…`,
  progress: { examine: "检查进度", report: "报告进度", save: "保存进度" },
  cancel: "取消",
  cancelled: {
    examine: "已取消检查，检查完才能发布。",
    report: "已取消，下面没有按新的选择重新生成报告。",
    save: "已取消，没有写出任何文件。",
  },
  again: { examine: "重新检查", report: "重新生成" },
};

/** What is said while something long is done in steps. */
export const TASK_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    steps: {
      examination: "waiting for the check",
      summary: "summarizing the ledger",
      check: "looking for personal data",
      notes: "collecting remarks",
      records: "collecting records",
      evidence: "drawing public pictures of evidence anew",
      pages: "writing pages",
      pictures: "drawing pictures",
      packing: "packing",
      file: "writing the file",
      folder: "writing into the shared folder",
    },
    at: (step, done, total) => `Now ${step} (${done} of ${total} steps done)…`,
    progress: {
      examine: "Progress of the check",
      report: "Progress of the report",
      save: "Progress of saving",
    },
    cancel: "Cancel",
    cancelled: {
      examine: "The check was cancelled. Nothing is published before it is finished.",
      report: "Cancelled: the report below was not made anew for the new choices.",
      save: "Cancelled: no file was written.",
    },
    again: { examine: "Check again", report: "Make it again" },
  },
};
