import type { Locale } from "@bangfu/core";
import type { Changes } from "@bangfu/workbook";

export interface OfficeText {
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  readonly planStep: string;
  readonly planFile: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly template: string;
  readonly fileStep: string;
  readonly drop: string;
  readonly previewStep: string;
  readonly asOf: string;
  readonly notice: string;
  readonly coarse: string;
  readonly saveStep: string;
  readonly site: string;
  readonly ledger: string;
  readonly workbook: string;
  readonly answers: string;
  readonly saveNote: string;
  readonly plan: (title: string, tasks: number, commitments: number) => string;
  readonly bad: (count: number) => string;
  readonly good: (changes: Changes) => string;
  readonly noSecret: string;
  readonly files: (done: number, total: number) => string;
  readonly rows: (done: number, total: number) => string;
  readonly asked: (count: number) => string;
  readonly failed: (why: string) => string;
}

export const TEXT: Readonly<Record<Locale, OfficeText>> = {
  zh: {
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
    plan: (title, tasks, commitments) => `${title}：${tasks} 项任务、${commitments} 项承诺`,
    bad: (count) => `共 ${count} 处问题，改正后再放入一次：`,
    good: ({ added, superseded, unchanged, withdrawn }) =>
      `台账无误：新增 ${added} 条，更正 ${superseded} 条，${withdrawn === 0 ? "" : `作废 ${withdrawn} 条，`}未变 ${unchanged} 条。`,
    noSecret: "已检查：将要公开的内容里没有成员姓名、编号、未公开的内容、身份证号、手机号或电子邮箱。",
    files: (done, total) => `正在打开文件（${done + 1}/${total}）…`,
    rows: (done, total) => `正在读第 ${done} 行，共 ${total} 行…`,
    asked: (count) => `有 ${count} 个问题要您回答，答完再读一次：`,
    failed: (why) =>
      `没有读成，前一次的结果已清除，没有保存任何内容。请重试；仍不行请把这句话发给维护者：${why}`,
  },
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
    plan: (title, tasks, commitments) => `${title}: ${tasks} tasks, ${commitments} commitments`,
    bad: (count) =>
      `${count} ${count === 1 ? "problem" : "problems"}; correct them and drop the files once more:`,
    good: ({ added, superseded, unchanged, withdrawn }) =>
      `The ledger is sound: ${added} new, ${superseded} corrected, ${withdrawn === 0 ? "" : `${withdrawn} withdrawn, `}${unchanged} unchanged.`,
    files: (done, total) => `Opening file ${done + 1} of ${total}…`,
    rows: (done, total) => `Reading row ${done} of ${total}…`,
    asked: (count) =>
      `${count} ${count === 1 ? "question" : "questions"} to answer; the files are read again then:`,
    failed: (why) =>
      `Reading failed. The former result was cleared and nothing was saved. Try again; if it fails again, send this to the maintainers: ${why}`,
    noSecret:
      "Checked: no member's name or id, no private text, no identity or mobile number and no mail address is in what will be published.",
  },
};
