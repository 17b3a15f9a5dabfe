import type { Locale } from "@bangfu/core";
import type { Sureness } from "../deadline/read.js";
import type { Doubt } from "../words/doubt.js";
import type { Ground, Topic } from "./reading.js";

interface Words {
  readonly heading: (title: string) => string;
  readonly counts: (counts: Counts) => string;
  readonly decide: string;
  readonly all: string;
  readonly nothing: string;
  readonly columns: readonly [
    topic: string,
    id: string,
    words: string,
    read: string,
    sure: string,
    why: string,
  ];
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly why: Readonly<Record<Doubt | Ground, string>>;
}

export interface Counts {
  readonly clauses: number;
  readonly tasks: number;
  readonly promises: number;
  readonly proposals: number;
  /** Open items, and the decisions that they take where those of one group are accepted at once. */
  readonly decide: number;
  readonly decisions: number;
}

const zh: Words = {
  heading: (title) => `读取报告：${title}`,
  counts: ({ clauses, tasks, promises, proposals, decide, decisions }) =>
    `条款 ${clauses} 条，任务 ${tasks} 项，有数字的承诺 ${promises} 项，建议的定性承诺 ${proposals} 项（未写入草稿）；需要人来定的 ${decide} 处${decisions < decide ? `，同一原因的可以一并认可，合计 ${decisions} 次` : ""}。`,
  decide: "需要人来定",
  all: "全部判断",
  nothing: "没有需要人来定的地方。",
  columns: ["关于", "编号", "原文", "读作", "把握", "说明"],
  sure: { sure: "确定", unsure: "待核", unread: "未读出" },
  topics: {
    title: "标题",
    school: "学校",
    issued: "印发日期",
    start: "起始日期",
    phase: "阶段",
    table: "任务清单",
    measure: "举措类别",
    task: "任务",
    unit: "单位",
    deadline: "时限",
    promise: "承诺",
    proposal: "建议",
    private: "个人信息",
    aside: "旁注",
    revision: "修订",
  },
  why: {
    "year-not-said": "原文没有写年份，按上下文推定",
    "span-or-yearly": "可能是一段时间，也可能是每年一次；此处按每年",
    "before-unit": "“某月前”“某年前”按不含该月、该年读；若指月底、年底，请改",
    "which-term": "没有写学年，学期按常见叫法推定",
    "holiday-by-default": "假期起止各校不同，按通常日期",
    "opening-by-default": "开学日期各校不同，按 8 月 31 日或 2 月底前",
    "calculated-from-issue": "从印发之日（或方案起始日）推算",
    "edge-by-custom": "“初”“学期初”没有确切日期，按习惯",
    "years-not-said": "没有写到哪一年为止，请补上",
    "due-within-period": "模型以整个周期为限，周期内的日子未能保留",
    "no-date-said": "原文没有日期",
    "every-few": "模型没有这样的周期（如每两年、每天）",
    "not-a-date": "不是时间",
    "done-already": "原文说已经完成，请确认是否还是时限",
    "before-issue": "这一天在印发之前，请确认年份，或是否还是时限",
    "words-left": "时限中还有没读懂的字词，请对照原文",
    "of-what": "只写了年、月或起点，不一定是这项任务的时限，请对照原文",
    about: "约数",
    "baseline-not-said": "与什么相比、按百分比还是百分点，原文没有写明",
    "fact-or-promise": "可能是现状、条件或说明，不一定是承诺",
    "kind-by-noun": "是累计还是每人的量，原文没有写明",
    "ratio-of-what": "比例的两边是什么，需要指明",
    "one-as-article": "“一个”可能不是数量",
    "per-head-average": "平均数，不是对每一个的承诺",
    "not-explained": "句中有管着数字的字词没有用上（如“分别”“除”“按”），请对照原文",
    "from-file-name": "没有找到标题，用了文件名",
    "from-first-lines": "取自开头各行",
    "from-signature": "取自落款",
    "from-issue": "取自印发日期",
    "from-first-year": "取自文中最早的年份",
    given: "由命令给出",
    "not-found": "没有找到",
    "no-task-table": "没有找到任务清单（表头应有举措、完成时限、责任单位等）；承诺都直接挂在条款上",
    "by-section": "按小标题归类",
    "same-unit": "看作同一单位的简称",
    "school-assumed": "没有写责任单位，按标题所写的部门或签责任书的学校",
    "no-unit-said": "没有写责任单位，请补上",
    "by-clause": "全文没有写谁负责，按条款逐条列为任务",
    "carried-down": "空格按上一行填写（合并单元格）",
    "continued-row": "与上一行拼接（跨页）",
    "more-deadlines": "一格里有几个时限，任务取最后一个；其余请分给各项承诺",
    "schedule-assumed": "时限没有读出，暂按长期",
    "roster-by-noun": "名册按名词拟定，请核对范围",
    "no-number": "没有数字，拟作清单项或定性等级，请决定是否保留、如何衡量",
    personal: "有联系人、电话或责任人姓名，未写入方案",
    "figure-in-aside": "有数字而没有读作承诺，请看是否漏了",
    "end-of-title": "没有写时限，按标题所写的年份，到年底为止",
    "words-changed": "原文改了，原先的决定请再看一遍",
    "no-such-task": "没有找到（或不止一项）它所改的任务、承诺，未写入修订，请指明",
    "alike-words": "按相近的字词认定所改的任务，请核对",
    "change-not-understood": "提到调整，但改成什么没有全部读懂，请对照原文补上",
    "new-task-place": "新增任务归入哪一类举措，原文没有写明，请核对",
    "revision-day": "没有写从哪天起，或早于方案起始日；暂按方案起始日",
  },
};

const en: Words = {
  heading: (title) => `Reading report: ${title}`,
  counts: ({ clauses, tasks, promises, proposals, decide, decisions }) =>
    `${clauses} clauses, ${tasks} tasks, ${promises} commitments with figures, ${proposals} proposed without and not in the draft; ${decide} for a person to decide${decisions < decide ? `, in ${decisions} decisions where those of one reason are accepted at once` : ""}.`,
  decide: "For a person to decide",
  all: "Every decision",
  nothing: "Nothing is left to decide.",
  columns: ["About", "Id", "Words", "Read as", "How surely", "Why"],
  sure: { sure: "sure", unsure: "to check", unread: "not read" },
  topics: {
    title: "title",
    school: "school",
    issued: "issued",
    start: "start",
    phase: "phase",
    table: "task list",
    measure: "measure",
    task: "task",
    unit: "unit",
    deadline: "deadline",
    promise: "commitment",
    proposal: "proposal",
    private: "personal",
    aside: "aside",
    revision: "revision",
  },
  why: {
    "year-not-said": "no year is printed; it was taken from around",
    "span-or-yearly": "may be one stretch or every year; read as every year",
    "before-unit": "“before June” was read without June; change it if its end was meant",
    "which-term": "no school year is printed; the term goes by common usage",
    "holiday-by-default": "holidays differ; the usual dates were taken",
    "opening-by-default": "schools open on different days; the end of August or February was taken",
    "calculated-from-issue": "calculated from the day of issue or the plan's start",
    "edge-by-custom": "“the beginning” has no certain date; custom was followed",
    "years-not-said": "up to which year is not said; add it",
    "due-within-period": "the model knows whole periods; the day within them is lost",
    "no-date-said": "no date is printed",
    "every-few": "the model has no such rhythm (every second year, every day)",
    "not-a-date": "not a time",
    "done-already": "the words say it is done; is it a deadline at all?",
    "before-issue": "this day lies before the day of issue; is the year right, and is it a deadline at all?",
    "words-left": "some words of the deadline were not understood; compare with the text",
    "of-what":
      "only a year, a month or a beginning is said, perhaps of something else; compare with the text",
    about: "about that much",
    "baseline-not-said": "against what, or whether per cent or points, is not said",
    "fact-or-promise": "may say how things are, or a condition, and commit to nothing",
    "kind-by-noun": "whether in all or for each is not said",
    "ratio-of-what": "the two sides of the ratio have to be named",
    "one-as-article": "“one” may be no amount",
    "per-head-average": "an average, not a commitment to each",
    "not-explained":
      "the clause has words about figures that were not used (such as each, except, according to); compare it with the document",
    "from-file-name": "no title was found; the file's name was taken",
    "from-first-lines": "from the first lines",
    "from-signature": "from the signature",
    "from-issue": "from the day of issue",
    "from-first-year": "from the first year in the text",
    given: "given on the command line",
    "not-found": "not found",
    "no-task-table":
      "no task list was found (its heads name actions, deadlines, units); commitments hang on clauses",
    "by-section": "by the subheading",
    "same-unit": "taken for a short form of the same unit",
    "school-assumed": "no unit is named; the one in the title, or the school that signs, was taken",
    "no-unit-said": "no unit is named; add who leads",
    "by-clause": "nobody is named for anything; each clause was taken as a task",
    "carried-down": "empty cells filled from the row above (merged cells)",
    "continued-row": "joined to the row above (a page's break)",
    "more-deadlines": "several deadlines in one cell; the task has the last, give the others to its promises",
    "schedule-assumed": "no deadline could be read; taken as standing",
    "roster-by-noun": "the roster goes by the noun; check whom it covers",
    "no-number": "no figure; proposed as an item or a level, decide whether and how to judge it",
    personal: "a name or telephone number stands there; it was left out of the plan",
    "figure-in-aside": "holds a figure that was not read as a commitment; see whether one is missing",
    "end-of-title": "no deadline is said; the end of the year in the title was taken",
    "words-changed": "the words have changed since it was decided; look at it again",
    "no-such-task":
      "the task or commitment that it changes was not found, or several are alike; it is not in the revision, say which",
    "alike-words": "the task that it changes was found by similar words; check it",
    "change-not-understood":
      "speaks of a change that was not wholly understood; compare it with the document",
    "new-task-place": "the measure that the new task belongs to is not said; check it",
    "revision-day":
      "from which day it holds is not said, or before the plan begins; the plan's first day was taken",
  },
};

export const WORDS: Readonly<Record<Locale, Words>> = { zh, en };
