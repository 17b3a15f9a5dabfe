import type { Texts } from "./common.js";
import { counted } from "./counted.js";

const zh = {
  title: "帮扶台账办公页",
  intro: "全部在本机完成，不联网，不上传。",
  language: "English",
  skip: "跳到正文",
  navigation: "办公页各屏",
  screens: {
    today: "今天",
    ledger: "台账",
    rosters: "名册",
    reporting: "报送",
    reports: "报告",
    publish: "发布",
    plan: "方案",
  },
  plan: (title: string, tasks: number, commitments: number) =>
    `${title}：${tasks} 项任务、${commitments} 项承诺`,
  sample: "示例数据",
  copyName: "帮扶办公",
  failed: (why: string) => `没有做成，原有内容没有改动。请重试；仍不行请把这句话发给维护者：${why}`,
  close: "知道了",
  welcome: {
    heading: "从哪里开始？",
    lead: "这一页把台账、报送、报告和公布放在一处。选一种开始：",
    sample: "用示例试一试",
    sampleWhy: "沿河职校的方案和两年示例数据，随便点，与本校数据分开。",
    open: "打开本校方案",
    openWhy: "选 plan.json；也可以把以前的副本（.bangfu.zip）放进来接着用。",
    read: "由文件做一份方案",
    readWhy: "选方案的 Word、Excel、WPS、PDF 或网页文件，读成草稿，再由人逐条核对。",
    kept: "本机已有",
    openKept: (title: string) => `打开：${title}`,
    saved: (at: string) => `上次保存 ${at}`,
  },
  dropHere: "松开鼠标，放入文件",
  needBook: "先在“今天”里打开一份方案。",
};

/** What the frame of the office's page says. */
export const OFFICE_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    title: "Bangfu office",
    intro: "All of it happens on this computer: nothing is sent anywhere.",
    language: "中文",
    skip: "Skip to the content",
    navigation: "Screens of the office",
    screens: {
      today: "Today",
      ledger: "Ledger",
      rosters: "Rosters",
      reporting: "Reporting",
      reports: "Reports",
      publish: "Publish",
      plan: "Plan",
    },
    plan: (title, tasks, commitments) =>
      `${title}: ${counted(tasks, "task")}, ${counted(commitments, "commitment")}`,
    sample: "sample data",
    copyName: "bangfu-office",
    failed: (why) =>
      `It failed, and nothing that was there has changed. Try again; if it fails again, send this to the maintainers: ${why}`,
    close: "Close",
    welcome: {
      heading: "Where do you want to start?",
      lead: "Ledger, reporting, reports and publishing stand on this one page. Choose a way in:",
      sample: "Try the sample",
      sampleWhy: "The Yanhe school's plan with two years of sample data, apart from your own.",
      open: "Open our plan",
      openWhy: "Choose plan.json, or a copy (.bangfu.zip) saved before to go on with it.",
      read: "Make a plan from a document",
      readWhy:
        "Choose the plan's Word, Excel, WPS, PDF or HTML file: it is read as a draft, for a person to check.",
      kept: "On this computer",
      openKept: (title) => `Open: ${title}`,
      saved: (at) => `last saved ${at}`,
    },
    dropHere: "Drop the files here",
    needBook: "Open a plan first, on the screen Today.",
  },
};
