import { readDeadline, type DeadlinePart } from "../deadline/read.js";
import { notesOf } from "../plan/notes-of-task.js";
import { figuresIn } from "../quantity/figure.js";
import { isTimed, withDays } from "../table/timed.js";
import { isUnits } from "../table/unit-names.js";
import type { ReadingContext } from "../time/context.js";
import { normalise } from "../words/normalise.js";

/** A number that gives way to another one: 由100人次调整为120人次. */
export interface NewFigure {
  /** Absent where only the new one is said. */
  readonly from?: number;
  readonly to: number;
  readonly unit?: string | undefined;
}

/** How much later something is due: 顺延两个月. */
export interface Delay {
  readonly months: number;
  readonly days: number;
}

/** What a sentence of a notice changes in an earlier plan. */
export interface Change {
  readonly is: "changed" | "added" | "removed";
  /** The words by which the plan's task or promise is to be found; of several cells each. */
  readonly subjects: readonly string[];
  /** What is done from now on, where that is said anew; the words of what is added. */
  readonly becomes?: string;
  readonly deadline?: DeadlinePart;
  readonly delay?: Delay;
  readonly lead?: string;
  readonly support?: string;
  readonly figures: readonly NewFigure[];
}

const VERB =
  "(?:调整|变更|修改|修订|更改|更换|改|延长|延期|延|推迟|顺延|提前|提高|提升|增加|扩大|增|减少|降低|压减|压缩|调减|调增|缩减|减)";
const BECOMES = new RegExp(`${VERB}(?:为|至|到|成)[:：]?\\s*([^，。；;“”]{1,40}|“[^”]{2,200}”)`, "g");
const REMOVED = /取消|删除|删去|终止|撤销|不再(?:实施|开展|列入|执行|保留)|予以撤除/;
const ADDED = /^(?:拟|决定|同意|现)?(?:新增|增加|增设|增补|补充|增列)(?!到|至|为)/;
const LATER = /(?:延期|延长|顺延|推迟|延后|延迟)([\d一二三四五六七八九十两]+)(?:个)?(月|年|周|天|日|季度)/;
const CHANGING = new RegExp(`${VERB}(?:为|至|到|成)|${LATER.source}|${REMOVED.source}|延期|推迟|顺延`);

/** Whether a sentence speaks of a change at all. */
export const speaksOfChange = (sentence: string): boolean =>
  CHANGING.test(sentence) || ADDED.test(bareSentence(sentence));

const NUMBER =
  /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,3}[.．、](?!\d)|[①-⑳])\s*/;
const bareSentence = (sentence: string): string =>
  sentence
    .trim()
    .replace(NUMBER, "")
    .replace(/[。；;]$/, "");

/** Where the words that name a task end. */
const ENDS =
  /(?:的|任务|工作|项目)?(?:的)?(?:计划|要求)?(?:完成|办结|整改|实施|建设|竣工)?(?:时限|时间|期限|日期|节点)|(?:的)?(?:责任|牵头|配合|主责|承办|协办)(?:单位|部门|科室|处室|股室)|(?:的)?(?:目标|指标|任务)?(?:值|数|量)?(?:[，,：:]\s*)?(?:由|从|原定|原为|原计划)(?!于)|[，,：:]/;
const LEADING =
  /^(?:将|把|对|原|其中|同意|决定|现将|《[^》]*》(?:中)?(?:的)?|(?:原)?(?:方案|计划|清单)(?:中)?(?:的)?|第[\d一二三四五六七八九十]+(?:项|条)(?:任务|工作)?(?:中)?(?:的)?)+/;

const QUOTED = /“([^”]{2,200})”/g;
const tidy = (words: string): string =>
  words
    .trim()
    .replace(LEADING, "")
    .replace(/^[“‘]|[”’，,：:。；;]$/g, "")
    .replace(/(?:这一|一项|该项)?(?:的)?(?:任务|工作)$/, "")
    .trim();

/** What stands in quotation marks before the change, else the words up to what is changed of them. */
const subjectOf = (text: string): string => {
  const first = text.search(CHANGING);
  const quoted = [...text.matchAll(QUOTED)][0];
  if (quoted !== undefined && (quoted.index < first || REMOVED.test(text))) return quoted[1]!;
  const removed = new RegExp(`^(?:决定|现|拟)?(?:${REMOVED.source})(.{2,})$`).exec(text);
  if (removed !== null) return tidy(removed[1]!);
  const head = first > 0 ? text.slice(0, first) : text;
  const end = head.replace(LEADING, (words) => "\u0001".repeat(words.length)).search(ENDS);
  return tidy(end >= 0 ? head.slice(0, end) : head);
};

const numberOf = (
  words: string,
): { readonly value: number; readonly unit: string | undefined } | undefined => {
  const figure = figuresIn(normalise(words).text)[0];
  return figure === undefined ? undefined : { value: figure.value, unit: figure.unit };
};

const delayIn = (text: string): Delay | undefined => {
  const [, many = "", unit = ""] = LATER.exec(text) ?? [];
  const number = numberOf(`${many}个`)?.value;
  if (number === undefined) return undefined;
  const months = { 月: 1, 季度: 3, 年: 12 }[unit] ?? 0;
  return { months: number * months, days: months > 0 ? 0 : number * (unit === "周" ? 7 : 1) };
};

type Effects = Omit<Change, "is" | "subjects">;

const lastDeadline = (words: string, context: ReadingContext): DeadlinePart | undefined =>
  readDeadline(withDays(words), context).parts.findLast(({ schedule }) => schedule !== undefined);

/** What each 调整为, 延至, 提高到 of a sentence gives: a day, a unit, a figure, or other words. */
const effectsIn = (text: string, context: ReadingContext): Effects => {
  let effects: Effects = { figures: [] };
  let from = 0;
  for (const found of text.matchAll(BECOMES)) {
    const before = text.slice(from, found.index);
    from = found.index + found[0].length;
    const to = found[1]!.trim();
    const quoted = /^“(.*)”$/.exec(to)?.[1];
    const was = /(?:由|从|原定|原为|原计划)([^“”]{1,40}?)[，,]?$/.exec(before)?.[1] ?? before;
    const [number, old] = [numberOf(to), numberOf(was)];
    if (quoted === undefined && isTimed(to)) {
      const deadline = lastDeadline(to, context);
      if (deadline !== undefined) effects = { ...effects, deadline };
    } else if (quoted === undefined && isUnits(to)) {
      effects = { ...effects, [/配合|协助|协办|参与/.test(before) ? "support" : "lead"]: to };
    } else if (quoted === undefined && number !== undefined && to.length <= 16) {
      const { value, unit } = number;
      const figure = { to: value, unit, ...(old === undefined ? {} : { from: old.value }) };
      effects = { ...effects, figures: [...effects.figures, figure] };
    } else effects = { ...effects, becomes: quoted ?? to };
  }
  const delay = delayIn(text);
  return delay === undefined ? effects : { ...effects, delay };
};

/** Whether anything follows from a change. */
export const hasEffect = (change: Change): boolean =>
  change.is !== "changed" ||
  change.figures.length > 0 ||
  [change.becomes, change.deadline, change.delay, change.lead, change.support].some(
    (each) => each !== undefined,
  );

/** A task that a notice adds, as its words say it. */
const addedIn = (words: string, context: ReadingContext): Change => {
  const text = bareSentence(words);
  const named = [...text.matchAll(QUOTED)][0]?.[1];
  const label = /^.{0,14}?[：:](?=.{4})/.exec(text)?.[0];
  const isLabel = label !== undefined && ADDED.test(label);
  const said = isLabel
    ? text.slice(label.length)
    : text.replace(ADDED, "").replace(/^(?:一项|以下)?任务/, "");
  const { lead, support } = notesOf(said);
  const deadline = lastDeadline(said, context);
  return {
    is: "added",
    subjects: [],
    becomes: named !== undefined && ADDED.test(text) && !isLabel ? named : said,
    ...(deadline === undefined ? {} : { deadline }),
    lead,
    support,
    figures: [],
  };
};

/**
 * What a sentence changes; undefined where it speaks of no change.
 * @param under what the heading above says of all that stands below it
 */
export const changeIn = (
  sentence: string,
  under: Change["is"],
  context: ReadingContext,
): Change | undefined => {
  const text = bareSentence(sentence);
  if (ADDED.test(text) || under === "added") return addedIn(sentence, context);
  if (REMOVED.test(text) || under === "removed")
    return { is: "removed", subjects: [subjectOf(text)], figures: [] };
  if (!CHANGING.test(text)) return undefined;
  const effects = effectsIn(text, context);
  const { lead } = notesOf(text);
  return {
    is: "changed",
    subjects: [subjectOf(text)],
    ...effects,
    ...(effects.lead === undefined && lead !== "" && !text.includes("原由") ? { lead } : {}),
  };
};

/** What a heading says of all that stands below it. */
export const underHeading = (heading: string): Change["is"] => {
  if (REMOVED.test(heading)) return "removed";
  return /新增|增加|增设|增补|补充/.test(heading) ? "added" : "changed";
};
