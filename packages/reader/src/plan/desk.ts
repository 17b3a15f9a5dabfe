import type { Clause, Task } from "@bangfu/core";
import { leftOut } from "../document/persons.js";
import type { ReadingContext } from "../time/context.js";
import { figuresIn } from "../quantity/figure.js";
import { masked } from "../quantity/mask.js";
import { foldNote } from "../words/fold.js";
import { normalise } from "../words/normalise.js";
import type { Head } from "./head.js";
import type { Notes } from "./notes.js";
import type { Phase } from "./phases.js";
import type { Promises } from "./promises.js";
import type { Parties } from "./section.js";
import type { Measures } from "./tasks.js";
import type { Units } from "./units.js";
import type { WordIndex } from "./word-index.js";

/** All that a draft is being made of. */
export interface Desk {
  readonly head: Head;
  readonly start: string;
  readonly phases: readonly Phase[];
  readonly context: ReadingContext;
  readonly notes: Notes;
  readonly units: Units;
  readonly measures: Measures;
  readonly promises: Promises;
  readonly document: Clause[];
  readonly tasks: Task[];
  /** How many tasks each measure has so far, and how many clauses there are beside them. */
  readonly counts: Map<string, number>;
  /** Who is meant by 甲方 and 乙方. */
  readonly parties: Parties;
  /** Whether nobody is named for anything, so that each clause is a task of its own. */
  readonly isByClause: boolean;
  /** Whether most of the numbered clauses name somebody, so that the others are tasks too. */
  readonly isNotedList: boolean;
  /** The first task whose text has certain words. */
  readonly wordsOfTasks: WordIndex;
}

/** No aside that a person reads is longer. */
const LONGEST = 10_000;
const hasFigure = (text: string): boolean =>
  /[\d０-９一二三四五六七八九十百千万亿两]/.test(text) &&
  figuresIn(masked(normalise(text.slice(0, LONGEST)).text)).length > 0;

/** What a clause has not kept to the letter, beside what its texts show. */
export interface Changed {
  /** Names and numbers of persons in columns that are left out. */
  readonly left?: number;
  /** Characters that were folded. */
  readonly folded?: string | undefined;
}

/**
 * How many names and numbers a clause is without, and which of its characters were folded. The report says that
 * something was left out, not what.
 */
export const withNote = <T extends Omit<Clause, "note">>(
  clause: T,
  { notes }: Desk,
  { left: more = 0, folded = "" }: Changed = {},
): T & Pick<Clause, "note"> => {
  const texts = [clause.text, ...Object.values(clause.cells ?? {})];
  const left = texts.reduce((sum, text) => sum + leftOut(text), more);
  if (left > 0)
    notes.note("private", { clause: clause.id, words: "", sure: "sure", why: "personal", decide: true });
  const note = (left === 0 ? "" : `人名、电话等 ${left} 处不予收录。`) + foldNote(folded);
  return note === "" ? clause : { ...clause, note };
};

/** A clause with what of it is no promise; a figure among that is in the report, so that nobody overlooks a target. */
export const withAsides = (
  clause: Clause,
  asides: readonly { readonly text: string; readonly why: string }[],
  { notes }: Desk,
): Clause => {
  if (asides.length === 0) return clause;
  for (const { text } of asides)
    if (hasFigure(text))
      notes.note("aside", {
        clause: clause.id,
        words: text,
        sure: "unread",
        why: "figure-in-aside",
        decide: false,
      });
  return { ...clause, asides: [...asides] };
};

/** The next number of a clause that is no row of a task list. */
export const nextClause = ({ counts }: Desk): string => {
  const number = (counts.get("clauses") ?? 0) + 1;
  counts.set("clauses", number);
  return `c${String(number).padStart(2, "0")}`;
};

/** The task whose text has these very words: the body says again what the list dates. */
export const taskWith =
  ({ tasks, wordsOfTasks }: Desk) =>
  (words: string): string | undefined =>
    wordsOfTasks.find(tasks, words);
