interface Link {
  readonly text: string;
  readonly to: string;
}

/** The words of the first page, complete in each language. */
export interface HomeText {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly actions: readonly [Link, Link];
  readonly live: string;
  readonly note: string;
  readonly pathsTitle: string;
  readonly paths: readonly { who: string; gets: string; takes: string; to: string }[];
  readonly ideasTitle: string;
  readonly ideas: readonly { title: string; text: string; link: string; to: string }[];
}

const zh: HomeText = {
  kicker: "教育人才“组团式”帮扶",
  title: "方案写了什么，做到了哪一步，一眼看清",
  lead: "把学校公布的帮扶方案编成能测算的模型；学校记台账，网站上就有随时准确的进展。每个数字都说得清由来，谁的姓名也不出学校。",
  actions: [
    { text: "打开配置器", to: "/configurator.html" },
    { text: "十分钟上手", to: "/start/webmaster.html" },
  ],
  live: "沿河方案总体进展（示例数据）",
  note: "沿河中等职业学校公布的方案，台账为虚构的示例。",
  pathsTitle: "从这里开始",
  paths: [
    {
      who: "网站管理员",
      gets: "把进展贴到学校网页",
      takes: "三行代码，约 5 分钟",
      to: "/start/webmaster.html",
    },
    {
      who: "学校办公室",
      gets: "用 Excel 记台账，得到网站与报告",
      takes: "不用命令行，约 10 分钟",
      to: "/start/office.html",
    },
    {
      who: "县教育局",
      gets: "收各校进展，放在一块看板上",
      takes: "一个文件夹，约 10 分钟",
      to: "/start/county.html",
    },
    {
      who: "开发者",
      gets: "在程序里测算任何方案",
      takes: "四行代码，约 5 分钟",
      to: "/start/developer.html",
    },
  ],
  ideasTitle: "凭什么相信这些数字",
  ideas: [
    {
      title: "原文一字不改",
      text: "整份文件都编入方案，每项承诺都是一句原文。",
      link: "看沿河方案",
      to: "/living-document.html",
    },
    {
      title: "规则写明，精确计算",
      text: "状态由公开的规则算出，分数不四舍五入；到期自己会变。",
      link: "看规则，换您的数字试",
      to: "/try.html",
    },
    {
      title: "没有记录不是零",
      text: "没填报就写“未填报”，不当作没做，也不当作做了。",
      link: "为什么这样算",
      to: "/why.html",
    },
    {
      title: "只公布事实",
      text: "网页得到的文件里没有任何人的编号、姓名与备注。",
      link: "看模型",
      to: "/model.html",
    },
  ],
};

const en: HomeText = {
  kicker: "Education assistance by teams of teachers in China",
  title: "What a plan promised, and how far it has come",
  lead: "A school's published assistance plan becomes a model that a program can calculate with; the school keeps a ledger, and its site shows progress that is right on any day. Every figure can be explained, and nobody's name leaves the school.",
  actions: [
    { text: "Open the configurator", to: "/en/configurator.html" },
    { text: "Start in ten minutes", to: "/en/start/webmaster.html" },
  ],
  live: "Overall progress of the Yanhe plan (sample data)",
  note: "The published plan of Yanhe Secondary Vocational School, with an invented ledger.",
  pathsTitle: "Start here",
  paths: [
    {
      who: "Webmasters",
      gets: "put progress on the school's page",
      takes: "three lines, about 5 minutes",
      to: "/en/start/webmaster.html",
    },
    {
      who: "School offices",
      gets: "keep the ledger in Excel, get the site and the reports",
      takes: "no command line, about 10 minutes",
      to: "/en/start/office.html",
    },
    {
      who: "County bureaus",
      gets: "see all schools on one board",
      takes: "one folder, about 10 minutes",
      to: "/en/start/county.html",
    },
    {
      who: "Developers",
      gets: "calculate with any plan in a program",
      takes: "four lines, about 5 minutes",
      to: "/en/start/developer.html",
    },
  ],
  ideasTitle: "Why these figures can be trusted",
  ideas: [
    {
      title: "The document, to the letter",
      text: "The whole document is in the plan, and each commitment is a quote from it.",
      link: "Read the Yanhe plan",
      to: "/en/living-document.html",
    },
    {
      title: "Written rules, exact arithmetic",
      text: "A status follows from published rules in exact fractions, and turns by itself when a date passes.",
      link: "Try them with your own numbers",
      to: "/en/try.html",
    },
    {
      title: "Nothing recorded is not zero",
      text: "What nobody reported is shown as unreported: neither done nor failed.",
      link: "Why it is calculated so",
      to: "/en/why.html",
    },
    {
      title: "Only facts are published",
      text: "The file that a page loads holds nobody's id or name and no note.",
      link: "See the model",
      to: "/en/model.html",
    },
  ],
};

export const HOME: Readonly<Record<"zh" | "en", HomeText>> = { zh, en };
