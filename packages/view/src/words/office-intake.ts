import { counted } from "./counted.js";
import type { Texts } from "./common.js";
import { describeRecordChanges, type RecordChanges } from "./record-changes.js";

const zh = {
  heading: "放入文件",
  lead: "工作簿（.xlsx、.csv）、台账（ledger.json）、答复（answers.json）、方案（plan.json）和副本（.bangfu.zip），次序不限，可以一次放几份；后来的并入原有台账，不会替换。",
  choose: "选择文件",
  orDrop: "或把文件拖到这一页上",
  progress: "读取进度",
  cancel: "停止读取",
  files: (done: number, total: number) => `正在打开文件（${done + 1}/${total}）…`,
  rows: (done: number, total: number) => `正在读第 ${done} 行，共 ${total} 行…`,
  list: "放入的文件",
  kinds: {
    workbook: "工作簿",
    ledger: "台账",
    answers: "答复",
    plan: "方案",
    copy: "副本",
    document: "文件",
    unknown: "不认识的文件",
  },
  results: {
    taken: "已放入",
    wrong: "有误，没有放入",
    asked: "有问题要您回答",
    held: "没有问题，等其他文件一起放入",
  },
  waiting: "还没有读",
  problems: {
    "unknown-format": "不是能读的格式：这里读 .xlsx、.csv、.json 和 .bangfu.zip；旧的 .xls 请另存为 .xlsx。",
    unreadable: "不是办公页存的副本，或已损坏。",
    "no-plan": "先打开一份方案，再放入这个文件。",
    "second-plan": "一次只打开一份方案，请再放一次这一份。",
  },
  drop: (name: string) => `从列表去掉 ${name}`,
  remove: "去掉",
  bad: (count: number) => `共 ${count} 处问题，改正后再放入一次：`,
  asked: (count: number) => `有 ${count} 个问题要您回答，答完自动再读：`,
  good: (changes: RecordChanges) => `已并入台账：${describeRecordChanges(changes, "zh")}。`,
  commented: "下载批注版",
  commentedOf: (name: string) => `下载批注版：${name}，有误的单元格上有批注`,
  commentedName: (name: string) => `${name}（批注版）`,
  notes: (count: number) => `读取说明（${count}）`,
};

/** What is said of the files that are put into the page. */
export const INTAKE_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    heading: "Put files in",
    lead: "Workbooks (.xlsx, .csv), ledgers (ledger.json), answers (answers.json), plans (plan.json) and copies (.bangfu.zip), in any order and several at once; what comes later is added to the ledger and replaces nothing.",
    choose: "Choose files",
    orDrop: "or drop them anywhere on this page",
    progress: "Reading",
    cancel: "Stop reading",
    files: (done, total) => `Opening file ${done + 1} of ${total}…`,
    rows: (done, total) => `Reading row ${done} of ${total}…`,
    list: "Files put in",
    kinds: {
      workbook: "workbook",
      ledger: "ledger",
      answers: "answers",
      plan: "plan",
      copy: "copy",
      document: "document",
      unknown: "unknown file",
    },
    results: {
      taken: "taken in",
      wrong: "not taken in: something is wrong",
      asked: "has questions for you",
      held: "sound; waits for the others",
    },
    waiting: "not read yet",
    problems: {
      "unknown-format":
        "This format cannot be read: .xlsx, .csv, .json and .bangfu.zip can. Save an old .xls as .xlsx.",
      unreadable: "This is no copy that the office page saved, or it is damaged.",
      "no-plan": "Open a plan first, then put this file in.",
      "second-plan": "One plan is opened at a time; put this one in once more.",
    },
    drop: (name) => `Take ${name} off the list`,
    remove: "Remove",
    bad: (count) => `${counted(count, "problem")}; correct them and put the file in once more:`,
    asked: (count) => `${counted(count, "question")} to answer; the files are read again then:`,
    good: (changes) => `Added to the ledger: ${describeRecordChanges(changes, "en")}.`,
    commented: "Download with comments",
    commentedOf: (name) => `Download ${name} with comments at the cells that are wrong`,
    commentedName: (name) => `${name} (comments)`,
    notes: (count) => `What was done while reading (${count})`,
  },
};
