import type { Target } from "@bangfu/core";
import { figuresIn, type Figure } from "../quantity/figure.js";
import { masked } from "../quantity/mask.js";
import { normalise } from "../words/normalise.js";
import { boundsOf } from "./bounds.js";
import { commonCharacters, inFixedOrder } from "./characters.js";
import { gradeWords } from "./grade-words.js";
import type { PlanInForce, Promised } from "./promised.js";
import { plainWords } from "./subject-words.js";
import { windowsOf } from "./windows.js";

/** What a promise is about, without its figure, its time and the words that say nothing of it. */
export interface Matter {
  readonly promised: Promised;
  /** In the order of the text. */
  readonly plain: string;
  /** The characters in a fixed order: 教师外出培训 is 外出培训教师. */
  readonly key: string;
  /** The indicator's title in the same form, its characters in a fixed order. */
  readonly title: string;
  /** 一中 of 一中：…: whom the whole clause is about; "" where it names nobody. */
  readonly scope: string;
  /** In which it is judged. */
  readonly windows: readonly string[];
  readonly windowsKey: string;
  /** The ids of all units, in a fixed order. */
  readonly units: string;
}

/** What stands before a colon at the head of a clause. */
const SCOPE = /^(?:\d+[.、])?([^:,;。]{1,14}):/;

/** The clause between commas that holds the figure of the target, without that figure. */
const withoutFigure = (words: string, target: Target): string => {
  const bounds = boundsOf(target);
  const figures = figuresIn(masked(words));
  const isAsked = ({ value, high }: Figure): boolean =>
    bounds?.some((bound) => bound === value || bound === high) === true;
  const figure = figures.findLast(isAsked) ?? figures.at(-1);
  if (figure === undefined) return words;
  const from = Math.max(words.lastIndexOf(",", figure.start), words.lastIndexOf(";", figure.start)) + 1;
  const ends = [",", ";", "。"].map((mark) => words.indexOf(mark, figure.end)).filter((at) => at >= 0);
  return words.slice(from, figure.start) + words.slice(figure.end, Math.min(words.length, ...ends));
};

/** 社会培训人次 is 社会培训, which is measured in 人次. */
const withoutUnit = (title: string, unit = ""): string =>
  unit !== "" && title.endsWith(unit) && title.length > unit.length + 1
    ? title.slice(0, -unit.length)
    : title;

/** Every promise of a plan with what it is about. */
export const mattersOf = ({ plan, promises, clauseWords }: PlanInForce): readonly Matter[] => {
  const inGrades = gradeWords(plan);
  return promises.map((promised) => {
    const { indicator, commitment, lead, support } = promised;
    const hasFigure = boundsOf(commitment.target) !== undefined && indicator.scale === undefined;
    const plainOf = (words: string): string =>
      plainWords(inGrades(hasFigure ? withoutFigure(words, commitment.target) : words), !hasFigure);
    const plain = plainOf(promised.words);
    const windows = windowsOf(promised);
    return {
      promised,
      plain,
      key: hasFigure ? inFixedOrder(plain) : plain,
      title: inFixedOrder(withoutUnit(plainOf(normalise(indicator.title).text), indicator.measuredIn)),
      scope: plainWords(SCOPE.exec(clauseWords.get(commitment.clause)!)?.[1] ?? ""),
      windows,
      windowsKey: windows.join(),
      units: [...lead, ...support].sort().join(" "),
    };
  });
};

/** A title that somebody chose tells promises of the same words apart, unless it adds nothing to its own words. */
const haveLikeTitles = (one: Matter, other: Matter): boolean =>
  one.title === other.title ||
  [one, other].every(({ title, key }) => commonCharacters(title, key) === title.length);

/** Titles of fewer characters are shared by many things: 次, 会议. */
const SHORTEST_TITLE = 3;
/** How much of the longer words the shorter have to be. */
const LEAST_PART = 0.5;

/** The same words; or words of which one hold all of the other, under one title. */
const sayTheSame = (one: Matter, other: Matter): boolean => {
  if (one.key === other.key) return one.key !== "" && haveLikeTitles(one, other);
  if (one.title !== other.title || one.title.length < SHORTEST_TITLE) return false;
  const [short, long] = [one.key.length, other.key.length].sort((least, most) => least - most);
  return commonCharacters(one.key, other.key) === short && short >= long! * LEAST_PART;
};

/** A unit that answers for both, or the same units in other parts; a goal of the whole plan names none. */
const answerTogether = (one: Matter, other: Matter): boolean => {
  const [lead, otherLead] = [one.promised.lead, other.promised.lead];
  if (lead.length === 0 || otherLead.length === 0) return true;
  return lead.some((id) => otherLead.includes(id)) || one.units === other.units;
};

/** Whether two promises are about the same thing, in the same unit of measurement. */
export const areOfOneThing = (one: Matter, other: Matter): boolean => {
  if (one.scope !== other.scope) return false;
  const [first, second] = [one.promised, other.promised];
  if (first.indicator.measuredIn !== second.indicator.measuredIn) return false;
  return first.indicator.id === second.indicator.id || sayTheSame(one, other);
};

/** The same, and of the same people: what two departments each promise are two promises. */
export const areAboutTheSame = (one: Matter, other: Matter): boolean =>
  answerTogether(one, other) && areOfOneThing(one, other);

/** One quote that was split up over indicators or years says each of its parts once. */
export const areOneQuote = ({ promised: one }: Matter, { promised: other }: Matter): boolean =>
  one.commitment.clause === other.commitment.clause &&
  (one.commitment.quote.includes(other.commitment.quote) ||
    other.commitment.quote.includes(one.commitment.quote));
