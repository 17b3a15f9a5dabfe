import type { Locale } from "@bangfu/core";
import { describeLeak, type Leak } from "@bangfu/core/privacy";
import { SCHOOL_STATES, type SchoolState, type UnreadSchool } from "@bangfu/core/rollup";
import { stateWord } from "@bangfu/view";
import { ROLLUP } from "@bangfu/view/commands";
import {
  describeReaderProblem,
  DOUBTS,
  GROUNDS,
  READER_PROBLEM_CODES,
  type FormatName,
  type ReaderProblemCode,
} from "@bangfu/reader";
// No entry lists the texts by themselves: the page is made of them so that none is missing and none is old.
import { EN } from "../../packages/core/src/text/problem-en.js";
import { ZH } from "../../packages/core/src/text/problem-zh.js";
import { WORDS as REPORT } from "../../packages/reader/src/report/words.js";
import { commonText, type CommonText } from "../../packages/view/src/words/common.js";
import { EN as WORKBOOK_EN } from "../../packages/workbook/src/text/problem-en.js";
import { ZH as WORKBOOK_ZH } from "../../packages/workbook/src/text/problem-zh.js";
import type { PageFile } from "./pages.js";

type Texts = Readonly<Record<string, (params: never, value: string) => string>>;
type Pair = readonly [zh: string, en: string];

/** Stands for whatever a message names. */
const GAP = "…";
const gaps = new Proxy({}, { get: () => GAP }) as never;
/** This message has an example for each kind of indicator; that of `count` stands for all. */
const ofCount = { kind: "count" } as never;

const CORE: Readonly<Record<Locale, Texts>> = { zh: ZH, en: EN };
const WORKBOOK: Readonly<Record<Locale, Texts>> = { zh: WORKBOOK_ZH, en: WORKBOOK_EN };

/** What to do where a message of a widget does not say it. */
const WIDGET: Readonly<Record<keyof CommonText["errors"] | "empty" | "stale" | "noRecords", Pair>> = {
  unreachable: [
    "浏览器没有读到 `src` 所写的地址。直接打开那个地址看看：没有文件就重新上传；打得开，就是从硬盘直接打开的网页（`file:`）、没有来源的框架，或数据在别的域名而那边不允许跨域读取。超过 30 秒没有读完也算。见[把进展贴到学校网站](how-to/embed.md)。",
    "The browser could not read the address in `src`. Open that address by itself: where there is nothing, upload the file again; where it opens, the page was opened from disk (`file:`), stands in a frame without origin, or the data lie on a host that does not allow it (CORS). So it is after 30 seconds. See [on a school's site](how-to/embed.md).",
  ],
  broken: [
    "文件不是 `facts.json`，或上传时被改坏了（常见：被当作网页转了码、只传了一半、服务器返回的是一页“找不到”），或被人改过。重新发布并用二进制方式上传。组件收下的与命令行收下的完全相同：`bangfu rollup 文件夹` 会指出是哪里不对。",
    "The file is no `facts.json`, or was damaged on its way (turned into another encoding, half uploaded, or a “not found” page with code 200), or somebody changed it. Publish again and upload it in binary mode. The elements take exactly what the command line takes: `bangfu rollup FOLDER` says what is wrong and where.",
  ],
  newer: [
    "数据是更新的版本写的。换上同一次发布得到的 `bangfu.js`。见[更新](how-to/updating.md)。",
    "The data were written by a newer version. Replace `bangfu.js` by the one of the same publication. See [updating](how-to/updating.md).",
  ],
  tooLarge: [
    "文件超过 8 MB。公开数据通常不到 0.2 MB：多半放错了文件（例如台账）。台账不可公开，请立即撤下。",
    "The file is larger than 8 MB, where facts are commonly below 0.2 MB: most likely it is another file, such as the ledger. A ledger must not be public: take it down at once.",
  ],
  empty: [
    "组件没有 `src`，里面也没有数据。检查属性有没有写错，或被网站后台删去。",
    "The element has no `src` and no data inside. Check the attribute's spelling, and whether the site's editor removed it.",
  ],
  stale: [
    "最新一条记录已是 90 多天以前。不是错误：请学校继续填报，没有发生也请报零。",
    "The newest record is more than 90 days old. No mistake: the school should go on reporting, zeros too.",
  ],
  noRecords: ["台账里还没有记录。", "There is no record in the ledger yet."],
};

/** What to do where `bangfu rollup` has nothing of a school. */
const SCHOOL: Readonly<Record<UnreadSchool["error"], Pair>> = {
  unpublished: [
    "名单里没有网址，或那个网址、文件夹里没有 `facts.json`。请学校运行 `bangfu publish` 并上传；文件名不同时用 `--facts-name`。",
    "The list has no address for it, or there is no `facts.json` at its address or in its folder. The school has to run `bangfu publish` and upload what it writes; for another name of the file there is `--facts-name`.",
  ],
  unreachable: [
    "服务器没有答复、答复有误（括号里写着，如 HTTP 503）或太慢。先在浏览器里打开那个网址；慢的加长 `--timeout`。",
    "The server did not answer, answered with an error (in brackets, such as HTTP 503) or was too slow. Open the address in a browser; for a slow one make `--timeout` longer.",
  ],
  broken: [
    "得到的不是公开数据：多半是一页“找不到”，或上传时被转了码。请学校重新发布，用二进制方式上传。",
    "What came is no facts file: most likely a “not found” page, or the upload changed its encoding. The school has to publish again and upload in binary mode.",
  ],
  newer: [
    "学校用的 bangfu 比这里的新。更新这里的。见[更新](how-to/updating.md)。",
    "The school's bangfu is newer than the one here: update this one. See [updating](how-to/updating.md).",
  ],
  tooLarge: [
    "超过 8 MB，多半放错了文件（例如台账）。台账不可公开，请学校立即撤下。",
    "It is larger than 8 MB, most likely another file, such as the ledger. A ledger must not be public: the school has to take it down at once.",
  ],
};

/** What each state of a school on the board says. */
const STATE: Readonly<Record<SchoolState, Pair>> = {
  current: [
    "已读到，记录不旧，总体没有滞后或逾期。",
    "It was read, its records are recent, and it is neither behind nor missed.",
  ],
  behind: [
    "总体状态为滞后或逾期未完成。在学校自己的页面看是哪几项任务。",
    "Its overall status is behind or missed. Its own page shows which tasks.",
  ],
  stale: [
    "最新记录太久以前（默认 90 天），不判断是否需联系。请学校填报，没有发生也请报零。",
    "Its newest record is too old (90 days where not said), so nothing is said of a need to call. The school should report, zeros too.",
  ],
  empty: [
    "已发布，但还没有记录，或已开始的承诺都没有数据。",
    "It has published, and there is no record, or no data for any commitment that has begun.",
  ],
  unpublished: ["没有发布任何数据；不是 0。", "It has published nothing, which is not 0."],
  unread: [
    "发布了，却没有读到；`bangfu rollup` 说明了原因，见上面各条。",
    "It has published, and it could not be read; `bangfu rollup` says why, see above.",
  ],
};

/** Where in the ledger the secret stands; undefined for what is one wherever it stands. */
const LEAKS: Readonly<Record<Leak["what"], string | undefined>> = {
  name: "rosters.teachers[0].name",
  member: "rosters.teachers[0].id",
  private: "records[0].note",
  identity: undefined,
  mobile: undefined,
  mail: undefined,
  user: undefined,
  token: undefined,
};

const WORDS = {
  zh: {
    title: "排错",
    lead: "把您看到的那句话（或其中几个字）贴进上方的搜索，就会到这里。每句话都取自程序本身，“…”处是您的文件里的内容；每条都有自己的地址，可以发给别人。",
    widget: "网页上的话",
    nothing: [
      "什么也没有显示",
      "按顺序看：浏览器是否够新（Chromium 87、Firefox 78、Safari 14.1 起）；`bangfu.js` 的地址打不打得开；查看网页源代码，`<script>` 和 `<bangfu-…>` 是否被后台删去（见[后台会去掉脚本](how-to/cms.md)）；开发者工具的控制台里有没有 “Content Security Policy”（见[网站有内容安全策略](how-to/csp.md)）。",
    ],
    files: "读方案、台账与公开数据时的话",
    filesLead:
      "前面写着位置，如 `commitments[12].quote`：第 13 项承诺的 `quote`（从 0 数起）。`台账.json` 这样的文件名写在更前面。改好所有指出的地方再运行；有一处没改，就什么也不会写。",
    workbook: "导入工作簿时的话",
    workbookLead: "前面写着文件、工作表与单元格，如 `教务科.xlsx 台账!C7`。",
    documents: "读方案文件时的话",
    documentsLead: "`bangfu read` 没有读成时的话，前面写着文件名。什么也不会写。",
    reading: "读取报告里的说明",
    readingLead:
      "不是错误：读取报告把每处判断的理由写在旁边。标“待核”“未读出”的请对照原文，在 `plan.json` 里改。见[从方案文件到方案](how-to/read.md)。",
    schools: "汇总多校时的话",
    schoolsLead:
      "`bangfu rollup` 在学校名后写明没有读到的原因，其余学校照常汇总。看板上各校的数据情况见其后，判断次序见[规则 9](rules/9-schools.md)。",
    state: (word: string) => `数据情况：${word}`,
    leaks: "发布前的检查",
    leaksLead:
      "`publish`、`report`、`rollup` 与办公页在写文件之前查一遍。前面是公开的那段文字在哪里，括号里是它在台账里的来处；●代替了不该读到的字。改公开的文字；只是同样的字（如“提高明显”里的“高明”）就答复一次。见[个人信息](how-to/privacy.md)。",
  },
  en: {
    title: "Troubleshooting",
    lead: "Put what you see, or some words of it, into the search above and you will get here. Every message is taken from the program itself; “…” stands for what is in your file. Each has an address of its own, to pass on.",
    widget: "On a page",
    nothing: [
      "Nothing is shown",
      "Look in this order: is the browser new enough (Chromium 87, Firefox 78, Safari 14.1); does the address of `bangfu.js` open; are `<script>` and `<bangfu-…>` still in the page's source, or did an editor remove them ([editors that strip scripts](how-to/cms.md)); does the console of the developer tools speak of a “Content Security Policy” ([a site with a policy](how-to/csp.md)).",
    ],
    files: "Reading plans, ledgers and facts",
    filesLead:
      "The place stands before it, such as `commitments[12].quote`: the `quote` of the 13th commitment, counted from 0, and before that the name of the file. Correct all that is listed and run it again; while one stands, nothing is written.",
    workbook: "Importing workbooks",
    workbookLead: "File, sheet and cell stand before it, such as `records.xlsx 台账!C7`.",
    documents: "Reading a plan's document",
    documentsLead:
      "What `bangfu read` says where it gives no plan, behind the file's name. Nothing is written.",
    reading: "Remarks of a reading report",
    readingLead:
      "No mistakes: the report gives its reason beside each decision. Compare what is marked “to check” or “not read” with the document, and change `plan.json`. See [from a document to a plan](how-to/read.md).",
    schools: "Rolling schools up",
    schoolsLead:
      "`bangfu rollup` says behind a school's name why it was not read; the others are rolled up all the same. The states of a school on the board come after; in which order they are decided: [rules §9](rules/9-schools.md).",
    state: (word: string) => `State: ${word}`,
    leaks: "Before publishing",
    leaksLead:
      "`publish`, `report`, `rollup` and the office page look before anything is written. The place of the public text stands first, in brackets where in the ledger it comes from; ● stands for what must not be read. Change the public text, or answer a false alarm once. See [privacy](how-to/privacy.md).",
  },
} as const;

const entry = (anchor: string, title: string, text: string): string =>
  `### ${title} {#${anchor}}\n\n${text}\n`;

/** Braces and angle brackets in a message are text, not Vue's. */
const inert = (text: string): string =>
  text.replaceAll("<", "&lt;").replaceAll("{", "&#123;").replaceAll("[", "\\[");

const messages = (texts: Texts, prefix: string): string[] =>
  Object.entries(texts).map(([code, text]) =>
    entry(`${prefix}${code}`, `\`${code}\``, inert(text(code === "wrong-step" ? ofCount : gaps, `“${GAP}”`))),
  );

const widgetMessages = (locale: Locale): string[] => {
  const text = commonText(locale);
  const said = { ...text.errors, empty: text.empty, stale: text.stale(GAP), noRecords: text.noRecords };
  return (Object.keys(WIDGET) as (keyof typeof WIDGET)[]).map((key) =>
    entry(`widget-${key}`, said[key].replace(/[。.]$/, ""), WIDGET[key][locale === "zh" ? 0 : 1]),
  );
};

const leakMessages = (locale: Locale): string[] =>
  (Object.entries(LEAKS) as [Leak["what"], string | undefined][]).map(([what, secret]) =>
    entry(
      `leak-${what}`,
      `\`${what}\``,
      inert(
        describeLeak(
          {
            what,
            of: "ledger",
            path: "updates[0].text",
            ...(secret === undefined ? {} : { secret }),
            excerpt: `${GAP}●●${GAP}`,
            question: { id: GAP, choices: [] },
          },
          locale,
        ),
      ),
    ),
  );

/** What a file with such a problem is as a rule, where that is no Word document. */
const USUAL_FORMAT: Readonly<Partial<Record<ReaderProblemCode, FormatName>>> = {
  "unknown-format": "unknown",
  refused: "slides",
  picture: "picture",
  scanned: "pdf",
  "not-loaded": "pdf",
  "unknown-encoding": "text",
};

const documentMessages = (locale: Locale): string[] =>
  READER_PROBLEM_CODES.map((code) => {
    const { [code]: format = "docx" } = USUAL_FORMAT;
    const sentence = describeReaderProblem({ code, file: GAP, format }, locale);
    return entry(`document-${code}`, `\`${code}\``, inert(sentence));
  });

const reportRemarks = (locale: Locale): string[] =>
  [...DOUBTS, ...GROUNDS].map((why) => entry(`reading-${why}`, `\`${why}\``, inert(REPORT[locale].why[why])));

const schoolMessages = (locale: Locale): string[] => {
  const side = locale === "zh" ? 0 : 1;
  return [
    ...(Object.keys(SCHOOL) as UnreadSchool["error"][]).map((error) =>
      entry(`school-${error}`, ROLLUP[locale].unread[error], SCHOOL[error][side]),
    ),
    ...SCHOOL_STATES.map((state) =>
      entry(`state-${state}`, WORDS[locale].state(stateWord(state, locale)), STATE[state][side]),
    ),
  ];
};

const page = (locale: Locale): string => {
  const words = WORDS[locale];
  return [
    `---\noutline: 2\n---\n\n# ${words.title}\n\n${words.lead}\n`,
    `## ${words.widget} {#widgets}\n`,
    entry("nothing", words.nothing[0], words.nothing[1]),
    ...widgetMessages(locale),
    `## ${words.files} {#files}\n\n${words.filesLead}\n`,
    ...messages(CORE[locale], ""),
    `## ${words.workbook} {#workbooks}\n\n${words.workbookLead}\n`,
    ...messages(WORKBOOK[locale], "workbook-"),
    `## ${words.documents} {#documents}\n\n${words.documentsLead}\n`,
    ...documentMessages(locale),
    `## ${words.reading} {#reading}\n\n${words.readingLead}\n`,
    ...reportRemarks(locale),
    `## ${words.schools} {#schools}\n\n${words.schoolsLead}\n`,
    ...schoolMessages(locale),
    `## ${words.leaks} {#leaks}\n\n${words.leaksLead}\n`,
    ...leakMessages(locale),
  ].join("\n");
};

/** The page of all messages, made of the texts that the program and the elements say. */
export const troubleshootingPages = (): PageFile[] => [
  { path: "troubleshooting.md", text: page("zh") },
  { path: "en/troubleshooting.md", text: page("en") },
];
