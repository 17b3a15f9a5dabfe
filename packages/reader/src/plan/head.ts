import type { Schedule } from "@bangfu/core";
import type { Block } from "@bangfu/ooxml";
import type { Ground } from "../report/reading.js";
import { timeTokens } from "../time/tokens.js";
import { isUnits } from "../table/unit-names.js";
import { normalise } from "../words/normalise.js";
import type { Notes } from "./notes.js";
import { departmentOf, officeOf, schoolOf } from "./school.js";
import { spanIn, statedSpan, titleOf, type Title, type TitleSpan } from "./title.js";

/** What a document says of itself. */
export interface Head {
  readonly title: string;
  /** Which of the blocks are the title. */
  readonly titleAt: ReadonlySet<number>;
  /** The school; where none is found the office that issues the plan, else the title, and a person is asked. */
  readonly school: string;
  /** Who leads where nobody is named: the department that the title names, or the school that signs a pledge. */
  readonly lead?: string | undefined;
  readonly county?: string | undefined;
  readonly issued?: string | undefined;
  /** The first day, where the title or the signature tells. */
  readonly start?: string | undefined;
  /** What the title, or the text of itself, says that the plan covers. */
  readonly span?: TitleSpan | undefined;
  /** The year, where the span is within one. */
  readonly year?: number | undefined;
  readonly sources: readonly { readonly title: string; readonly number?: string }[];
}

const COUNTY = /^[\u4e00-\u9fa5]{1,12}?(?:自治县|自治旗|特区|县|市|区|旗)/;

const pad = (number: number): string => String(number).padStart(2, "0");

const dateIn = (text: string): string | undefined => {
  const tokens = timeTokens(normalise(text.replace(/[（(].*[)）]/, "")).text);
  const [year, day] = tokens;
  if (tokens.length === 2 && year?.is === "year" && day?.is === "monthDay")
    return `${year.year}-${pad(day.month)}-${pad(day.day)}`;
  return tokens.length === 1 && year?.is === "date" && year.day !== undefined
    ? `${year.year}-${pad(year.month)}-${pad(year.day)}`
    : undefined;
};

/** A line that is a date, with who writes beside it or not; the last one is the signature's. */
const dateLine = (block: Block): string | undefined => {
  if (block.is !== "paragraph" || block.text.length > 40) return undefined;
  const text = block.text.trim();
  const alone = dateIn(text);
  if (alone !== undefined) return alone;
  const [, before, date, behind] = /^(\S*?)\s*(\d{4}\s*年.{3,12}?日)\s*(\S*)$/.exec(text) ?? [];
  const isBeside = [before, behind].every((words = "") => words === "" || isUnits(words));
  return date !== undefined && isBeside ? dateIn(date) : undefined;
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

/** The first day of the earliest year in the text. */
const firstDay = (blocks: readonly Block[]): string | undefined => {
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
  return first === 9999 ? undefined : `${first}-01-01`;
};

export interface HeadOptions {
  readonly file: string;
  readonly start?: string | undefined;
  readonly issued?: string | undefined;
  /** The title of the plan that the document changes, whose years hold where it names none. */
  readonly changes?: string | undefined;
}

const startOf = (
  options: HeadOptions,
  issued: string | undefined,
  span: TitleSpan | undefined,
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
  const start = span?.from ?? firstDay(blocks);
  if (start !== undefined)
    note("start", { words: start.slice(0, 4), sure: "unsure", why: "from-first-year" });
  return start;
};

/** A pledge is what the school itself does. */
const PLEDGE = /责任书|承诺书|军令状/;

const schoolIn = (
  title: string,
  blocks: readonly Block[],
  { note }: Notes,
): Pick<Head, "school" | "lead"> => {
  const school = schoolOf(title, blocks);
  if (school === undefined) {
    const office = officeOf(title, blocks);
    note("school", { words: office ?? title, sure: "unread", why: "not-found" });
    return { school: office ?? title };
  }
  const { name, isTitles } = school;
  note("school", { words: name, sure: isTitles ? "sure" : "unsure", why: "from-first-lines" });
  return { school: name, lead: departmentOf(title, name) ?? (PLEDGE.test(title) ? name : undefined) };
};

const titleIn = (titled: Title | undefined, file: string, { note }: Notes): string => {
  const title = titled?.title ?? file.replace(/\.[^.]*$/, "");
  note("title", {
    words: title,
    sure: titled?.isSure === true ? "sure" : "unsure",
    why: titled === undefined ? "from-file-name" : "from-first-lines",
  });
  return title;
};

/** Title, school, dates and sources; undefined start where no year stands anywhere. */
export const readHead = (blocks: readonly Block[], options: HeadOptions, notes: Notes): Head => {
  const titled = titleOf(blocks);
  const title = titleIn(titled, options.file, notes);
  const named = schoolIn(title, blocks, notes);
  const dates = blocks.map(dateLine).filter((date) => date !== undefined);
  const issued = options.issued ?? dates.at(-1);
  notes.note("issued", {
    words: issued ?? "",
    sure: issued === undefined ? "unread" : "sure",
    why: issued === undefined ? "not-found" : options.issued === undefined ? "from-signature" : "given",
  });
  const span = spanIn(title) ?? statedSpan(blocks) ?? spanIn(options.changes ?? "");
  const isOneYear = span?.from.slice(0, 4) === span?.by.slice(0, 4);
  return {
    ...named,
    title,
    titleAt: titled?.at ?? new Set(),
    county: COUNTY.exec(named.school)?.[0],
    issued,
    start: startOf(options, issued, span, blocks, notes),
    span,
    year: isOneYear && span !== undefined ? Number(span.by.slice(0, 4)) : undefined,
    sources: sourcesIn(blocks),
  };
};

/** What holds where no time is said: the end of what the title says that the plan covers, else for good. */
export const unsaidSchedule = ({ span }: Head): { schedule: Schedule; why: Ground } =>
  span === undefined
    ? { schedule: { standing: true }, why: "schedule-assumed" }
    : { schedule: { by: span.by }, why: "end-of-title" };
