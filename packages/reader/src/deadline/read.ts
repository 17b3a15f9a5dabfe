import type { Schedule } from "@bangfu/core";
import type { ReadingContext } from "../time/context.js";
import { phrasesIn, type Expression } from "../time/expression.js";
import { isCoarse, setAside } from "../time/set-aside.js";
import { timeTokens } from "../time/tokens.js";
import { normalise, originalOf } from "../words/normalise.js";
import type { Doubt } from "../words/doubt.js";
import { isLeft } from "./left.js";
import { looseAmong } from "./loose.js";
import { meaningsOf, type Meaning } from "./meaning.js";
import { partsWords } from "./part.js";

export const SURENESS = ["sure", "unsure", "unread"] as const;
/** `unread`: no schedule could be taken from the words; `unsure`: one was, and a person must look at it. */
export type Sureness = (typeof SURENESS)[number];

/** What one phrase of time asks for. */
export interface DeadlinePart {
  /** Absent where it is `unread`. */
  readonly schedule?: Schedule;
  /** The phrase as it is printed. */
  readonly words: string;
  /** What of the task it is for, where the cell says: 全面完成. */
  readonly part?: string;
  readonly sure: Sureness;
  readonly why?: Doubt;
}

export interface Deadline {
  readonly parts: readonly DeadlinePart[];
}

export const sureness = (schedule: Schedule | undefined, doubt: Doubt | undefined): Sureness =>
  schedule === undefined ? "unread" : doubt === undefined ? "sure" : "unsure";

const partOf = (
  schedule: Schedule | undefined,
  doubt: Doubt | undefined,
  words: string,
  part: string | undefined,
): DeadlinePart => ({
  ...(schedule === undefined ? {} : { schedule }),
  words,
  ...(part === undefined ? {} : { part }),
  sure: sureness(schedule, doubt),
  ...(doubt === undefined ? {} : { why: doubt }),
});

/** A time that had passed when the plan was issued. */
const isBygone = (schedule: Schedule | undefined, { issued }: ReadingContext): boolean =>
  issued !== undefined &&
  schedule !== undefined &&
  (("by" in schedule && schedule.by < issued) ||
    ("standing" in schedule && schedule.from !== undefined && schedule.from < issued));

/** 2019年12月竣工, said of what has been, is as coarse as 2019年12月. */
const withoutEnd = (phrase: Extract<Expression, { readonly is: "point" }>): Expression => ({
  ...phrase,
  sides: phrase.sides.filter((side) => side !== "until"),
});

/** 学校始建于1958年, 2018年获评示范校: a year or month before the plan and the year of its issue tells what has been. */
const isFact = (
  phrase: Expression | undefined,
  { due: { schedule } }: Meaning,
  context: ReadingContext,
): boolean => {
  const day = context.issued;
  if (
    day === undefined ||
    phrase?.is !== "point" ||
    !isCoarse(withoutEnd(phrase)) ||
    phrase.point.year === undefined
  )
    return false;
  const isBefore = schedule !== undefined && "by" in schedule && schedule.by < (context.start ?? day);
  return isBefore && phrase.point.year < Number(day.slice(0, 4));
};

/** 已于2022年完成 is no deadline. */
const DONE =
  /已(?:于|在(?=\d))|已[^,;。]{0,12}(?:完成|建成|到位|落实|实现|开工|启动|印发|结束|投入|上线|召开|通过|发放|开展)|已经/;

/**
 * The deadlines in a cell of a task list, or in front of an action. Pure; dates are ISO dates, a `by` is the last day.
 * @returns one part for each phrase of time; where there is none, one part that is `unread` with all the words
 * @example readDeadline("每年6月底前", { start: "2023-01-01", phases: [{ due: "2025-12-31" }] })
 * // { parts: [{ schedule: { yearly: [2023, 2025], due: "06-30" }, words: "每年6月底前", sure: "sure" }] }
 */
export const readDeadline = (text: string, context: ReadingContext = {}): Deadline => {
  const normal = normalise(text);
  const tokens = timeTokens(normal.text);
  const phrases = phrasesIn(tokens);
  const meanings = meaningsOf(tokens, setAside(tokens, phrases), context);
  if (meanings.length === 0) return { parts: [{ words: text.trim(), sure: "unread", why: "not-a-date" }] };
  const left = DONE.test(normal.text)
    ? "done-already"
    : isLeft(normal.text, tokens, phrases, meanings)
      ? "words-left"
      : undefined;
  // 已于2023年12月20日完成 is no deadline, nor what hangs on it.
  const isPast = (meaning: Meaning): boolean =>
    isBygone(meaning.due.schedule, context) &&
    (left === "done-already" || isFact(byPlace.get(meaning.first), meaning, context));
  const byPlace = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const loose = looseAmong(tokens, phrases, meanings);
  const words = partsWords(normal, tokens, meanings);
  return {
    parts: meanings.map((meaning, at) => {
      const { due, first, next } = meaning;
      return partOf(
        isPast(meaning) ? undefined : due.schedule,
        due.doubt ??
          left ??
          (isBygone(due.schedule, context) ? "before-issue" : undefined) ??
          (loose.has(meaning) ? "of-what" : undefined),
        originalOf(normal, tokens[first]!.start, tokens[next - 1]!.end),
        words[at],
      );
    }),
  };
};
