import type { Expression } from "../time/expression.js";
import { isOfThing } from "../time/set-aside.js";
import type { TimeToken } from "../time/token.js";
import type { Meaning } from "./meaning.js";

/** Words of time: where none of the phrases holds them they were not understood. */
const TIMED: ReadonlySet<string> = new Set([
  "year",
  "relativeYear",
  "years",
  "date",
  "window",
  "schoolYear",
  "fiveYear",
  "planYear",
  "relative",
  "month",
  "monthDay",
  "day",
  "tenDay",
  "quarter",
  "half",
  "term",
  "holiday",
  "both",
  "opening",
  "feast",
  "around",
  "doubtful",
]);

const END: ReadonlySet<string> = new Set(["break", "stop", "close"]);
const RELATION: ReadonlySet<string> = new Set(["before", "after", "until"]);

/** 毕业生离校前，…: of what it stands before is not known. */
const isOpenRelation = (tokens: readonly TimeToken[], at: number): boolean =>
  RELATION.has(tokens[at]!.is) && (at === tokens.length - 1 || END.has(tokens[at + 1]!.is));

/** 宣传周期间 of a week that no phrase holds; 校内 and 范围内 are no time. */
const isOpenPeriod = (text: string, { is, start, end }: TimeToken): boolean =>
  is === "within" && /^(?:期间|时期|时段)$/.test(text.slice(start, end));

/** What looks like a time in words that no phrase holds. */
const LIKE_TIME =
  /推迟|延期|延后|[年月旬季]|学期|假期|放假|开学|星期|周[一二三四五六日末]|[前后][一二两三半]?个?周|(?:19|20)\d\d(?!\d)|\d[./·]\d{1,2}(?![\d%‰万亿元倍个分])/;

/** The characters of a text outside of all phrases, known words and marks. */
const unknownWords = (text: string, tokens: readonly TimeToken[], covered: ReadonlySet<number>): string => {
  let words = "";
  tokens.forEach(({ is, start, end }, at) => {
    const isUnknown = is === "text" && end - start === 1 && !covered.has(at);
    words += isUnknown ? text.slice(start, end) : " ";
  });
  return words;
};

/** Two deadlines in one clause, no mark between them: which is of what? */
const isCrowded = (tokens: readonly TimeToken[], one: Meaning, other: Meaning): boolean => {
  const between = tokens.slice(one.next, other.first);
  return between.length > 0 && between.every(({ is }) => is !== "and" && !END.has(is));
};

const placesOf = (all: readonly { readonly first: number; readonly next: number }[]): ReadonlySet<number> => {
  const places = new Set<number>();
  for (const { first, next } of all) for (let at = first; at < next; at++) places.add(at);
  return places;
};

/** Whether a text holds words of time that the reading leaves out. */
export const isLeft = (
  text: string,
  tokens: readonly TimeToken[],
  phrases: readonly Expression[],
  meanings: readonly Meaning[],
): boolean => {
  const covered = placesOf(phrases);
  const isMissed = (token: TimeToken, at: number): boolean =>
    TIMED.has(token.is) || isOpenRelation(tokens, at) || isOpenPeriod(text, token);
  if (tokens.some((token, at) => !covered.has(at) && isMissed(token, at))) return true;
  const dated = meanings.filter(({ due }) => due.schedule !== undefined);
  if (dated.length > 0 && dated.length < meanings.length) return true;
  if (dated.some((one, at) => at > 0 && isCrowded(tokens, dated[at - 1]!, one))) return true;
  // 原定4月10日的会议推迟一周: what has taken its place is not said.
  if (dated.some(({ first }) => tokens[first - 1]?.is === "formerly")) return true;
  // A rhythm within a stretch, and a thing's own year where nothing else says when.
  const meant = placesOf(meanings);
  if (phrases.some(({ is, first }) => is === "each" && !meant.has(first))) return true;
  if (phrases.some((phrase) => meant.has(phrase.first) && isOfThing(tokens, phrase))) return true;
  return LIKE_TIME.test(unknownWords(text, tokens, covered));
};
