import type { Schedule } from "@bangfu/core";
import type { Block } from "@bangfu/ooxml";
import type { Ground } from "../report/reading.js";
import { timeTokens } from "../time/tokens.js";
import { normalise } from "../words/normalise.js";
import { headingLevel } from "./outline.js";
import type { Notes } from "./notes.js";

/** What a document says of itself. */
export interface Head {
  readonly title: string;
  /** How many of the first blocks are the title. */
  readonly titleBlocks: number;
  readonly school: string;
  readonly county?: string | undefined;
  readonly issued?: string | undefined;
  /** The first day, where the title or the signature tells. */
  readonly start?: string | undefined;
  /** The year in the title, where it is one. */
  readonly year?: number | undefined;
  /** The last year of 2023—2025年 in the title. */
  readonly lastYear?: number | undefined;
  readonly sources: readonly { readonly title: string; readonly number?: string }[];
}

const ENDING = /(?:方案|计划|规划|要点|意见|办法|安排|清单|任务书|实施细则|工作台账)(?:[（(].{1,20}[)）])?$/;
const SCHOOL =
  /[\u4e00-\u9fa5]{2,30}?(?:职业技术学校|职业学校|职业教育中心|中等专业学校|职教中心|高级中学|技工学校|实验学校|学校|中学|小学|职校|高中|学院|教育和科技局|教育局|教体局|教育体育局)/;
const COUNTY = /^[\u4e00-\u9fa5]{1,12}?(?:自治县|自治旗|特区|县|市|区|旗)/;

const isTitleLine = (block: Block | undefined): block is Extract<Block, { is: "paragraph" }> =>
  block?.is === "paragraph" && block.text.length <= 60 && !/[。；，：:]/.test(block.text);

/** The first lines up to one that ends as titles do. */
const titleOf = (blocks: readonly Block[]): { title: string; titleBlocks: number } | undefined => {
  let title = "";
  for (let at = 0; at < Math.min(blocks.length, 5); at++) {
    const block = blocks[at];
    if (!isTitleLine(block) || /^[一二三四五六七八九十]+、/.test(block.text)) break;
    title += block.text.trim();
    if (!ENDING.test(block.text.trim())) continue;
    // （2023—2025年） in a line of its own.
    const next = blocks[at + 1];
    const bracketed = next?.is === "paragraph" && /^[（(].{2,24}[)）]$/.test(next.text.trim());
    return bracketed
      ? { title: title + next.text.trim(), titleBlocks: at + 2 }
      : { title, titleBlocks: at + 1 };
  }
  const first = blocks[0];
  return isTitleLine(first) && headingLevel(first) === 1 ? { title: first.text, titleBlocks: 1 } : undefined;
};

/** A line that is a date and nothing else; the last one is the signature's. */
const dateLine = (block: Block): string | undefined => {
  if (block.is !== "paragraph" || block.text.length > 24) return undefined;
  const tokens = timeTokens(normalise(block.text.replace(/[（(].*[)）]/, "")).text);
  const [year, day] = tokens;
  const pad = (number: number): string => String(number).padStart(2, "0");
  if (tokens.length === 2 && year?.is === "year" && day?.is === "monthDay")
    return `${year.year}-${pad(day.month)}-${pad(day.day)}`;
  return tokens.length === 1 && year?.is === "date" && year.day !== undefined
    ? `${year.year}-${pad(year.month)}-${pad(year.day)}`
    : undefined;
};

const yearsIn = (title: string): { year?: number; firstYear?: number; lastYear?: number } => {
  for (const token of timeTokens(normalise(title).text)) {
    if (token.is === "years") return { firstYear: token.first, lastYear: token.last };
    if (token.is === "year") return { year: token.year };
  }
  return {};
};

const sourcesIn = (blocks: readonly Block[]): Head["sources"] => {
  const found = new Map<string, { title: string; number?: string }>();
  for (const block of blocks) {
    if (block.is !== "paragraph") continue;
    for (const [, title, number] of block.text.matchAll(
      /《([^》]{4,80})》(?:[（(]([^）)]{0,60}〔\d{4}〕\d{1,9}号)[)）])?/g,
    )) {
      const isDocument =
        number !== undefined || /(?:方案|通知|意见|规划|计划|办法|纲要|法|协议|条例|决定|规定)$/.test(title!);
      if (isDocument && (number !== undefined || !found.has(title!)))
        found.set(title!, number === undefined ? { title: title! } : { title: title!, number });
    }
  }
  return [...found.values()];
};

const firstYear = (blocks: readonly Block[]): number | undefined => {
  const texts = blocks.flatMap((block) =>
    block.is === "paragraph" ? [block.text] : block.rows.map((row) => row.map(({ text }) => text).join(" ")),
  );
  const years = texts.flatMap((text) =>
    timeTokens(normalise(text).text).flatMap((token) =>
      token.is === "year" || token.is === "date" ? [token.year] : token.is === "years" ? [token.first] : [],
    ),
  );
  if (years.length === 0) return undefined;
  let first = 9999;
  for (const year of years) if (year >= 2015) first = Math.min(first, year);
  return first;
};

export interface HeadOptions {
  readonly file: string;
  readonly start?: string | undefined;
  readonly issued?: string | undefined;
}

const startOf = (
  options: HeadOptions,
  issued: string | undefined,
  years: ReturnType<typeof yearsIn>,
  blocks: readonly Block[],
  { note }: Notes,
): string | undefined => {
  const given = options.start;
  if (given !== undefined) {
    note("start", { words: given, sure: "sure", why: "given" });
    return given;
  }
  if (issued !== undefined) {
    note("start", { words: issued, sure: "unsure", why: "from-issue" });
    return issued;
  }
  const year = years.firstYear ?? years.year ?? firstYear(blocks);
  if (year === undefined || year === 9999) return undefined;
  note("start", { words: String(year), sure: "unsure", why: "from-first-year" });
  return `${year}-01-01`;
};

/** Title, school, dates and sources; undefined start where no year stands anywhere. */
export const readHead = (blocks: readonly Block[], options: HeadOptions, notes: Notes): Head => {
  const { note } = notes;
  const titled = titleOf(blocks);
  const title = titled?.title ?? options.file.replace(/\.[^.]*$/, "");
  note("title", {
    words: title,
    sure: titled === undefined ? "unsure" : "sure",
    why: titled === undefined ? "from-file-name" : "from-first-lines",
  });
  const texts = blocks.slice(0, 60).flatMap((block) => (block.is === "paragraph" ? [block.text] : []));
  const inTitle = SCHOOL.exec(title.replace(/^关于(?:印发)?/, ""))?.[0];
  const school = inTitle ?? texts.map((text) => SCHOOL.exec(text)?.[0]).find((name) => name !== undefined);
  note("school", {
    words: school ?? title,
    sure: inTitle === undefined ? "unsure" : "sure",
    why: school === undefined ? "not-found" : "from-first-lines",
  });
  const dates = blocks.map(dateLine).filter((date) => date !== undefined);
  const issued = options.issued ?? dates.at(-1);
  note("issued", {
    words: issued ?? "",
    sure: issued === undefined ? "unread" : "sure",
    why: issued === undefined ? "not-found" : options.issued === undefined ? "from-signature" : "given",
  });
  const years = yearsIn(title);
  return {
    title,
    titleBlocks: titled?.titleBlocks ?? 0,
    school: school ?? title,
    county: COUNTY.exec(school ?? "")?.[0],
    issued,
    start: startOf(options, issued, years, blocks, notes),
    year: years.year,
    lastYear: years.lastYear,
    sources: sourcesIn(blocks),
  };
};

/** What holds where no time is said: the end of the years in the title, else for good. */
export const unsaidSchedule = ({ year, lastYear }: Head): { schedule: Schedule; why: Ground } => {
  const last = lastYear ?? year;
  return last === undefined
    ? { schedule: { standing: true }, why: "schedule-assumed" }
    : { schedule: { by: `${last}-12-31` }, why: "end-of-title" };
};
