import type { Block } from "@bangfu/ooxml";
import { schedulesNamed } from "../deadline/named.js";
import { headingLevel } from "./outline.js";

/** The title of a plan, and which of the first blocks are it. */
export interface Title {
  readonly title: string;
  readonly at: ReadonlySet<number>;
  /** Whether it ends as titles do, or was taken from the notice that issues the plan. */
  readonly isSure: boolean;
}

/** First and last day, both included. */
export interface TitleSpan {
  readonly from: string;
  readonly by: string;
}

const ENDING =
  /(?:方案|计划|规划|要点|意见|办法|安排|清单|任务书|责任书|承诺书|协议书?|细则|台账|校历|行事历|纲要|通知|决定|分工|分解|项目|事项|指标|目标|措施|日程|部署|表|历)(?:[（(].{1,24}[)）])?$/;
const LONGEST = 60;
/** A title stands within the first lines; behind a notice that issues the plan it stands further down. */
const FIRST = 12;
const WITHIN = 60;

const NUMBERED = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/;

type Paragraph = Extract<Block, { is: "paragraph" }>;

const trimmed = (text: string): string => text.trim().replace(/^[#*\s]+|[#*\s]+$/g, "");
const bare = (text: string): string => trimmed(text).replace(/\s/g, "");

const isLine = (block: Block | undefined): block is Paragraph =>
  block?.is === "paragraph" && block.text.length <= LONGEST && !/[。；：:]/.test(block.text);

/** What stands above a title: who writes, the number of the document, a mark of an annex. */
const ABOVE =
  /文件$|〔\d{4}〕|^\[?\d{4}\]?\s*\d+\s*号$|^附\s*件\s*[\d一二三四五]*[:：]?$|^[（(].{1,20}[)）]$|^(?:签发人|密级|特急|急件)/;

/** 关于印发《…》的通知: the plan's title, wherever the notice stands. */
const issuedTitle = (blocks: readonly Block[]): string | undefined => {
  for (const block of blocks.slice(0, FIRST)) {
    if (block.is !== "paragraph" || block.text.length > 120) continue;
    const found = /(?:印发|转发|下发|公布)[《〈](.{4,80})[》〉]的?通知/.exec(bare(block.text))?.[1];
    const said = /(?:现将|现印发|现下发)[《〈](.{4,80})[》〉]/.exec(bare(block.text))?.[1];
    if (found !== undefined) return found;
    if (said !== undefined && linesSaying(said, blocks).size > 0) return said;
  }
  return undefined;
};

/** The lines that say a title again, one or several of them together. */
const linesSaying = (title: string, blocks: readonly Block[]): ReadonlySet<number> => {
  const wanted = bare(title);
  for (let at = 0; at < Math.min(blocks.length, WITHIN); at++) {
    let said = "";
    for (let next = at; next < Math.min(at + 3, blocks.length); next++) {
      const block = blocks[next]!;
      if (block.is !== "paragraph") break;
      said += bare(block.text);
      if (said === wanted) return new Set(Array.from({ length: next - at + 1 }, (_, more) => at + more));
      if (!wanted.startsWith(said)) break;
    }
  }
  return new Set();
};

/** The heading of a page, behind what stands above it there: where one is, when it was put up. */
const headingAt = (blocks: readonly Block[]): number | undefined => {
  for (let at = 0; at < Math.min(blocks.length, FIRST); at++) {
    const block = blocks[at]!;
    if (block.is === "table") return undefined;
    if (block.level === 1 && isLine(block) && !/^[一二三四五六七八九十]+、/.test(block.text)) return at;
    if (isLine(block) && ENDING.test(trimmed(block.text))) return undefined;
  }
  return undefined;
};

/** The first lines up to one that ends as titles do, and the years in brackets below it. */
const firstLines = (blocks: readonly Block[]): Title | undefined => {
  let from = headingAt(blocks) ?? 0;
  while (
    from < FIRST &&
    blocks[from]?.is === "paragraph" &&
    ABOVE.test(bare((blocks[from] as Paragraph).text))
  )
    from++;
  let title = "";
  for (let at = from; at < Math.min(blocks.length, from + 4); at++) {
    const block = blocks[at];
    if (!isLine(block) || /^[一二三四五六七八九十]+、/.test(block.text)) break;
    title += trimmed(block.text);
    if (!ENDING.test(trimmed(block.text))) continue;
    const next = blocks[at + 1];
    const bracketed = next?.is === "paragraph" && /^[（(].{2,24}[)）]$/.test(next.text.trim());
    const last = bracketed ? at + 1 : at;
    return {
      title: bracketed ? title + next.text.trim() : title,
      at: new Set(Array.from({ length: last - from + 1 }, (_, more) => from + more)),
      isSure: true,
    };
  }
  const first = blocks[from];
  const isTitle =
    isLine(first) &&
    (first.level !== undefined || (headingLevel(first) ?? 1) <= 1) &&
    !NUMBERED.test(first.text);
  return isTitle
    ? { title: trimmed(first.text), at: new Set([from]), isSure: headingLevel(first) === 1 }
    : undefined;
};

export const titleOf = (blocks: readonly Block[]): Title | undefined => {
  const issued = issuedTitle(blocks);
  if (issued === undefined) return firstLines(blocks);
  return { title: issued, at: linesSaying(issued, blocks), isSure: true };
};

/** The years or days that words say a plan covers: （2024—2026年）, 2023-2024学年第二学期, “十四五”. */
export const spanIn = (words: string): TitleSpan | undefined => {
  const spans = schedulesNamed(words.replace(/[《》]/g, "")).flatMap((schedule): TitleSpan[] => {
    if ("yearly" in schedule)
      return [{ from: `${schedule.yearly[0]}-01-01`, by: `${schedule.yearly[1]}-12-31` }];
    if (!("by" in schedule)) return [];
    if (schedule.from !== undefined) return [{ from: schedule.from, by: schedule.by }];
    // “十四五” is its five years.
    const fiveYears = /“?十[一二三四五六]五”?/.test(words) && /[05]-12-31$/.test(schedule.by);
    return fiveYears ? [{ from: `${Number(schedule.by.slice(0, 4)) - 4}-01-01`, by: schedule.by }] : [];
  });
  return spans.at(-1);
};

const TERM =
  /(?:帮扶|协议|合作|实施|规划|责任|任期|考核|方案|项目)?(?:期限|周期|任期|规划期|实施期|起止时间)/;

/** The span that the text says of itself: 一、帮扶期限, then 自2024年3月1日起至2027年2月28日止. */
export const statedSpan = (blocks: readonly Block[]): TitleSpan | undefined => {
  let isOfTerm = false;
  for (const block of blocks.slice(0, WITHIN)) {
    if (block.is !== "paragraph") continue;
    const { text } = block;
    const isHeading = headingLevel(block) !== undefined;
    if (!isHeading && text.length <= LONGEST && (isOfTerm || TERM.test(text.slice(0, 16)))) {
      const span = spanIn(text);
      if (span !== undefined && span.by.slice(0, 7) > span.from.slice(0, 7)) return span;
    }
    if (isHeading) isOfTerm = TERM.test(text);
  }
  return undefined;
};
