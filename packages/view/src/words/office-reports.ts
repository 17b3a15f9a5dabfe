import { counted } from "./counted.js";
import type { Texts } from "./common.js";

const zh = {
  heading: "报告",
  choice: "哪一份报告",
  year: "年份",
  period: "时段",
  unit: "范围",
  wholeSchool: "全校",
  preview: "报告预览",
  print: "打印",
  html: "保存网页（.html）",
  publicOnly: "报告只用可以公开的内容：没有成员姓名、编号和备注。",
  working: "正在计算…",
  leaks: (count: number) => `有 ${count} 处内容不应公开，先在“发布”里处理，再写报告。`,
  fileName: (subtitle: string, ending: string) => `${subtitle}.${ending}`,
};

/** What is said where reports are made. */
export const REPORTS_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    heading: "Reports",
    choice: "Which report",
    year: "Year",
    period: "Period",
    unit: "Scope",
    wholeSchool: "whole school",
    preview: "Preview of the report",
    print: "Print",
    html: "Save as a page (.html)",
    publicOnly: "A report holds only what may be public: no member's name or id, and no remark.",
    working: "Calculating…",
    leaks: (count) =>
      `${counted(count, "passage")} must not be published: settle that on the screen Publish, then make the report.`,
    fileName: (subtitle, ending) => `${subtitle}.${ending}`,
  },
};
