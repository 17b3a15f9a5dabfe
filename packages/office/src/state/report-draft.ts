import type { Basis, Locale } from "@bangfu/core";
import { reportPeriod, type ReportPeriod } from "@bangfu/view";
import type { Book } from "./book.js";
import type { Step } from "./steps.js";
import { changeBook } from "./steps.js";

/** What somebody chose for reports; a field that is absent stands as usual. */
export interface ReportDraft {
  readonly year?: string | undefined;
  /** A part of the year, such as `Q1`, `-05`, or "" for the whole year. */
  readonly part?: string | undefined;
  readonly asOf?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly unit?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly edition?: "public" | "internal" | undefined;
  readonly addressee?: string | undefined;
  readonly signedBy?: string | undefined;
  readonly signedOn?: string | undefined;
  /** One a line. */
  readonly annexes?: string | undefined;
}

/** The school's own words on tasks in one period, by the ids of tasks. */
export type OwnWords = Readonly<Record<string, string>>;

const DRAFT = "report";

export const reportDraft = ({ drafts }: Book): ReportDraft => (drafts[DRAFT] ?? {}) as ReportDraft;

export const changeReport = (fields: ReportDraft): Step =>
  changeBook((book) => ({
    ...book,
    drafts: { ...book.drafts, [DRAFT]: { ...reportDraft(book), ...fields } },
  }));

/** The quarter that a day is in. @example quarterOf("2024-05-06") // "Q2" */
const quarterOf = (day: string): string => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export interface ReportChosen {
  readonly year: string;
  readonly part: string;
  /** Both together, such as `2024Q2`. */
  readonly name: string;
  readonly period: ReportPeriod;
  readonly asOf: string;
}

/** The period that is chosen, else the present quarter; and the day chosen, else its last one or today. */
export const chosenPeriod = (book: Book, today: string): ReportChosen => {
  const { year = today.slice(0, 4), part = quarterOf(today), asOf } = reportDraft(book);
  const name = year + part;
  const period = reportPeriod(name)!;
  const usual = today < period.last && today >= period.first ? today : period.last;
  return { year, part, name, period, asOf: asOf !== undefined && asOf >= period.first ? asOf : usual };
};

/** Each period has a draft of its own. */
const wordsName = (period: string): string => `report-words ${period}`;

export const ownWords = ({ drafts }: Book, period: string): OwnWords =>
  (drafts[wordsName(period)] ?? {}) as OwnWords;

/** Writes of a task; an empty text takes it away. */
export const writeOwnWords = (period: string, task: string, text: string): Step =>
  changeBook((book) => {
    const others = Object.entries(ownWords(book, period)).filter(([id]) => id !== task);
    const words = Object.fromEntries(text.trim() === "" ? others : [...others, [task, text.trim()]]);
    return { ...book, drafts: { ...book.drafts, [wordsName(period)]: words } };
  });
