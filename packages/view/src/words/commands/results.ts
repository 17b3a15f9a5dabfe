import { counted } from "../counted.js";
import type { Texts } from "../common.js";
import { describeRecordChanges, type RecordChanges } from "../record-changes.js";
import { quoted } from "../quoted.js";

/** What reading workbooks changed in a ledger. */
interface Imported extends RecordChanges {
  readonly members: number;
}

/** What a review of a draft came to. */
interface Reviewed {
  readonly tasks: number;
  readonly commitments: number;
  readonly decided: number;
  readonly open: number;
}

/** What became of decisions when a document was read again. */
interface Carried {
  readonly kept: number;
  readonly again: number;
  readonly lost: number;
}

/** A name of the former school, county or province that still stands somewhere. */
interface NameLeft {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const zh = {
  soundPlan: (title: string, clauses: number, tasks: number, commitments: number) =>
    `方案${quoted(title)}无误：${clauses} 个条款、${tasks} 项任务、${commitments} 项承诺。`,
  advice: (sentence: string) => `建议 · ${sentence}`,
  stillOpen: (count: number, first: string) => `草稿：还有 ${count} 处要由人来定，先看 ${first}`,
  isDraft: (source: string, count: number) =>
    `${source}：方案仍是草稿，有 ${count} 处要由人来定，数字可能还会变；用 bangfu read 核对。`,
  /** On the content of a plan; each kind has its heading, how many there are, and what to do about them. */
  advised: (title: string, count: number) =>
    count === 0 ? `对方案“${title}”没有建议。` : `对方案“${title}”有 ${count} 条建议。`,
  advisedOf: (heading: string, count: number, remedy: string) => `${heading}（${count} 条）：${remedy}`,
  soundLedger: (records: number) => `台账无误：${records} 条记录。`,
  written: (path: string) => `已写入 ${path}`,
  writtenOn: (path: string, asOf: string) => `已写入 ${path}（截至 ${asOf}）`,
  /** Behind where it was written. */
  files: (written: string, names: readonly string[]) => `${written}：${names.join("、")}`,
  noAddress: "没有写 --url https://…（网页的地址），海报与大屏上没有二维码。",
  page: (path: string) => `已写入 ${path}，用浏览器打开即可。`,
  draft: (path: string) => `已写入草稿 ${path}。核对之后用 bangfu validate 校验。`,
  reviewWorkbook: (path: string, name: string) =>
    `已写入核对用的工作簿 ${path}：从“基本信息”看起，再看各表“采用”是“待定”的行；改完保存，用 bangfu read ${name} -o plan.json 读回。`,
  reviewed: (title: string, { tasks, commitments, decided, open }: Reviewed) =>
    `核对：${title}。任务 ${tasks} 项，承诺 ${commitments} 项；已定 ${decided} 处，待定 ${open} 处。`,
  carried: ({ kept, again, lost }: Carried) =>
    `以前的决定：保留 ${kept} 处；原文改过、要再看的 ${again} 处；已经没有地方可放的 ${lost} 处。`,
  inWorkbook: (file: string, place: string, sentence: string) =>
    `${[file, place].filter((part) => part !== "").join(" ")}：${sentence}`,
  lostDecision: (words: string) => `  没有地方可放：“${words}”`,
  reviewAlone: (name: string) =>
    `${name}：是核对用的工作簿，请单独读；要用它的决定重读文件，写 --review ${name}。`,
  notAReview: (name: string) =>
    `${name}：不是核对用的工作簿；应为 bangfu read 方案.docx -o 草稿.xlsx 写出的文件。`,
  imported: (path: string, changes: Imported) =>
    `已写入 ${path}：${describeRecordChanges(changes, "zh")}；名册新增或改动 ${changes.members} 人（项）。`,
  folded: (count: number) => `已并入各人的文件 ${count} 个。`,
  noUnit: (unit: string, names: readonly string[]) =>
    `方案中没有单位${quoted(unit)}，可选：${names.join("、")}。`,
  internal: "内部版含不公开的内容，没有做公开检查，只供校内使用。",
  wordsOfTasks: (path: string) => `${path}：应为 { "任务编号": "文字" }。`,
  wordsOfNoTask: (path: string, ids: readonly string[]) => `${path}：方案中没有任务 ${ids.join("、")}。`,
  noResponsibleUnit: (unit: string, names: readonly string[]) =>
    `方案中没有承担任务的单位${quoted(unit)}，可选：${names.join("、")}。`,
  noEntry: (kind: string, id: string, ids: readonly string[]) =>
    `方案中没有 ${kind} ${id}，可选：${ids.join("、")}。`,
  changed: (count: number) => `与模板不同的有 ${count} 处，记在 derivedFrom 中。`,
  namesLeft: (count: number) => `仍有 ${count} 处出现原来的名称，请在 replace 中补上，或逐条改：`,
  noNamesLeft: "没有仍出现原校、原县、原省名称的地方。",
  nameLeft: ({ name, path, text }: NameLeft) => `${path}：${quoted(name)} · ${text}`,
};

/** What a command says of what it did, or of what the plan does not have. */
export const RESULTS: Texts<typeof zh> = {
  zh,
  en: {
    soundPlan: (title, clauses, tasks, commitments) =>
      `The plan ${quoted(title)} is sound: ${counted(clauses, "clause")}, ${counted(tasks, "task")}, ${counted(commitments, "commitment")}.`,
    advice: (sentence) => `Advice · ${sentence}`,
    stillOpen: (count, first) => `Draft: ${counted(count, "decision")} still open, the first: ${first}`,
    isDraft: (source, count) =>
      `${source}: the plan is a draft with ${counted(count, "open decision")}, its figures may change; go through it with bangfu read.`,
    advised: (title, count) =>
      count === 0
        ? `There is no advice on the plan “${title}”.`
        : `${count === 1 ? "1 piece" : `${count} pieces`} of advice on the plan “${title}”.`,
    advisedOf: (heading, count, remedy) => `${heading} (${count}): ${remedy}`,
    soundLedger: (records) => `The ledger is sound: ${counted(records, "record")}.`,
    written: (path) => `Written to ${path}`,
    writtenOn: (path, asOf) => `Written to ${path} (as of ${asOf})`,
    files: (written, names) => `${written}: ${names.join(", ")}`,
    noAddress: "Without --url https://… (where the page will stand) poster and wall have no QR code.",
    page: (path) => `Written to ${path}; open it in a browser.`,
    reviewWorkbook: (path, name) =>
      `Workbook for the review written to ${path}: begin with “Facts”, then see the rows of each sheet where “Keep” is “to decide”; save it, and read it with bangfu read ${name} -o plan.json.`,
    reviewed: (title, { tasks, commitments, decided, open }) =>
      `Review: ${title}. ${counted(tasks, "task")}, ${counted(commitments, "commitment")}; ${decided} decided, ${open} still open.`,
    carried: ({ kept, again, lost }) =>
      `Earlier decisions: ${kept} kept, ${again} to look at again because the words changed, ${lost} without a place any more.`,
    inWorkbook: (file, place, sentence) =>
      `${[file, place].filter((part) => part !== "").join(" ")}: ${sentence}`,
    lostDecision: (words) => `  without a place: “${words}”`,
    reviewAlone: (name) =>
      `${name}: is a workbook of a review; read it alone, or name it with --review ${name} to keep its decisions for a document.`,
    notAReview: (name) =>
      `${name}: is no workbook of a review, as bangfu read plan.docx -o draft.xlsx writes it.`,
    draft: (path) => `Draft written to ${path}. Go through it, then run bangfu validate.`,
    imported: (path, changes) =>
      `Written to ${path}: ${describeRecordChanges(changes, "en")}; ${counted(changes.members, "member")} new or changed.`,
    folded: (count) => `${counted(count, "writer's file")} folded in.`,
    noUnit: (unit, names) => `The plan has no unit ${quoted(unit)}, only: ${names.join(", ")}.`,
    internal:
      "The internal edition holds what is not public; it was not checked, and is for use in the school.",
    wordsOfTasks: (path) => `${path}: it has to be { "id of a task": "text" }.`,
    wordsOfNoTask: (path, ids) => `${path}: the plan has no task ${ids.join(", ")}.`,
    noResponsibleUnit: (unit, names) =>
      `No unit ${quoted(unit)} leads or supports a task; choose one of ${names.join(", ")}.`,
    noEntry: (kind, id, ids) => `The plan has no ${kind} ${id}, only: ${ids.join(", ")}.`,
    changed: (count) => `It differs from its template in ${counted(count, "place")}, kept in derivedFrom.`,
    namesLeft: (count) =>
      `${count} ${count === 1 ? "place still has" : "places still have"} the old names; add them to replace, or change each:`,
    noNamesLeft: "The names of the other school, county and province stand nowhere any more.",
    nameLeft: ({ name, path, text }) => `${path}: ${quoted(name)} · ${text}`,
  },
};
