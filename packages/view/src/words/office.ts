import type { Texts } from "./common.js";
import { counted } from "./counted.js";
import { describeRecordChanges, type RecordChanges } from "./record-changes.js";
import { NOTHING_PRIVATE } from "./nothing-private.js";

const zh = {
  title: "帮扶台账办公页",
  intro: "选方案、放入台账、看预览、存网站。全部在本机完成，不联网，不上传。",
  language: "English",
  planStep: "一、方案",
  planFile: "使用本校方案（plan.json，不选则用沿河方案）：",
  unit: "责任单位：",
  allUnits: "全部单位",
  template: "下载空白台账（.xlsx）",
  fileStep: "二、台账",
  drop: "把填好的台账拖到这里，或点此选择（.xlsx、.csv；以前保存的 ledger.json 一并放入，更正会保留原记录）：",
  previewStep: "三、预览",
  asOf: "截至日期：",
  notice: "数据说明（可不填）：",
  coarse: "与人有关的数值只公布各期末的",
  saveStep: "四、保存",
  site: "保存网站（.zip）",
  ledger: "保存台账（ledger.json）",
  workbook: "导出台账（.xlsx）",
  answers: "保存答复（answers.json）",
  saveNote:
    "把压缩包里的文件复制到网站即可；ledger.json 含有人员信息，只在校内保存，下次导入时与 answers.json 一并放入。",
  plan: (title: string, tasks: number, commitments: number) =>
    `${title}：${tasks} 项任务、${commitments} 项承诺`,
  bad: (count: number) => `共 ${count} 处问题，改正后再放入一次：`,
  good: (changes: RecordChanges) => `台账无误：${describeRecordChanges(changes, "zh")}。`,
  noSecret: `已检查：将要公开的内容里${NOTHING_PRIVATE.zh}。`,
  workbookName: "台账.xlsx",
  files: (done: number, total: number) => `正在打开文件（${done + 1}/${total}）…`,
  rows: (done: number, total: number) => `正在读第 ${done} 行，共 ${total} 行…`,
  asked: (count: number) => `有 ${count} 个问题要您回答，答完再读一次：`,
  failed: (why: string) =>
    `没有读成，前一次的结果已清除，没有保存任何内容。请重试；仍不行请把这句话发给维护者：${why}`,
};

/** What the page of a school's office says. */
export const OFFICE_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    title: "Bangfu office",
    intro:
      "Choose the plan, drop the workbook in, look at the preview, save the site. All of it on this machine: nothing is sent anywhere.",
    language: "中文",
    planStep: "1. The plan",
    planFile: "Your school's plan (plan.json; the Yanhe plan where none is chosen):",
    unit: "Unit:",
    allUnits: "all units",
    template: "Download an empty workbook (.xlsx)",
    fileStep: "2. The ledger",
    drop: "Drop the workbooks here, or choose them (.xlsx, .csv; add the ledger.json saved before, so that corrections keep what was there):",
    previewStep: "3. Preview",
    asOf: "As of:",
    notice: "Remark on the data (optional):",
    coarse: "Figures about persons at the ends of periods only",
    saveStep: "4. Save",
    site: "Save the site (.zip)",
    ledger: "Save the ledger (ledger.json)",
    workbook: "Export the ledger (.xlsx)",
    answers: "Save the answers (answers.json)",
    saveNote:
      "Copy the files of the archive to the web site. ledger.json holds data of persons: keep it in the school and add it, and answers.json, at the next import.",
    plan: (title, tasks, commitments) =>
      `${title}: ${counted(tasks, "task")}, ${counted(commitments, "commitment")}`,
    bad: (count) => `${counted(count, "problem")}; correct them and drop the files once more:`,
    good: (changes) => `The ledger is sound: ${describeRecordChanges(changes, "en")}.`,
    files: (done, total) => `Opening file ${done + 1} of ${total}…`,
    rows: (done, total) => `Reading row ${done} of ${total}…`,
    asked: (count) => `${counted(count, "question")} to answer; the files are read again then:`,
    failed: (why) =>
      `Reading failed. The former result was cleared and nothing was saved. Try again; if it fails again, send this to the maintainers: ${why}`,
    noSecret: `Checked: ${NOTHING_PRIVATE.en} is in what will be published.`,
    workbookName: "台账.xlsx",
  },
};
