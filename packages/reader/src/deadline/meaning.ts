import type { ReadingContext } from "../time/context.js";
import type { Expression } from "../time/expression.js";
import type { TimeToken } from "../time/token.js";
import type { Due } from "./due.js";
import { touch } from "./manner.js";
import { meant } from "./meant.js";
import { dueOfExpression } from "./of-expression.js";
import { pairOf } from "./pair.js";

/** A phrase of time with what it asks for: tokens `first` up to, not including, `next`. */
export interface Meaning {
  readonly due: Due;
  readonly first: number;
  readonly next: number;
}

const JOINING: ReadonlySet<string> = new Set(["break", "filler", "open", "close", "and", "colon"]);

const yearSaid = (expression: Expression): number | undefined => {
  switch (expression.is) {
    case "point":
      return expression.point.year;
    case "range":
      return expression.to.year ?? (expression.from === "now" ? undefined : expression.from.year);
    case "years":
      return expression.years[1];
    default:
      return undefined;
  }
};

const SCHOOL: ReadonlySet<string> = new Set([
  "holiday",
  "opening",
  "feast",
  "term",
  "breakUp",
  "edge",
  "edgeOf",
]);

/** Whether a phrase says only how, or says again, what the one before it said. */
const addsNothing = (one: Expression, isBoth: boolean, manner: Expression, isBracketed: boolean): boolean => {
  // 每半年（6月、12月） names the months that the halves end with.
  if (one.is === "each" && isBoth) return manner.is === "standing" || isUndated(manner);
  if (manner.is === "standing") return isBoth || one.is === "each" || one.is === "standing";
  // 2024年7—8月（暑假）
  if (manner.is !== "point" || (one.is !== "point" && one.is !== "range")) return false;
  return isOpening(manner) || (isBracketed && Object.keys(manner.point).every((slot) => SCHOOL.has(slot)));
};

const isOpening = (expression: Expression): boolean =>
  expression.is === "point" && Object.keys(expression.point).join() === "opening";

const isUndated = (expression: Expression): boolean =>
  expression.is === "point" && expression.point.year === undefined && expression.sides.length === 0;

const isSame = (one: Due, other: Due): boolean =>
  one.schedule !== undefined && JSON.stringify(one.schedule) === JSON.stringify(other.schedule);

const lastDayOf = ({ schedule }: Due): string | undefined =>
  schedule !== undefined && "by" in schedule ? schedule.by : undefined;

/** A day without its year that would lie before the one said last may be the next year's. */
const inOrder = (due: Due, before: Due | undefined): Due => {
  const [day, former] = [lastDayOf(due), before === undefined ? undefined : lastDayOf(before)];
  return day !== undefined && former !== undefined && day < former
    ? { ...due, doubt: due.doubt ?? "year-not-said" }
    : due;
};

/** 2022年结转 beside 2023年6月底前: what lies wholly before the plan was, where another day is to come. */
const stillToCome = (meanings: readonly Meaning[], { issued }: ReadingContext): readonly Meaning[] => {
  const isPast = ({ due: { schedule } }: Meaning): boolean =>
    issued !== undefined &&
    schedule !== undefined &&
    "by" in schedule &&
    schedule.from !== undefined &&
    schedule.by < issued;
  const ahead = meanings.filter((meaning) => !isPast(meaning));
  return ahead.some(({ due }) => due.schedule !== undefined) ? ahead : meanings;
};

/** What phrases ask for, those taken together that say one thing. */
export const meaningsOf = (
  tokens: readonly TimeToken[],
  found: readonly Expression[],
  context: ReadingContext,
): readonly Meaning[] => {
  const expressions = meant(tokens, found);
  const meanings: Meaning[] = [];
  let carried: number | undefined;
  for (let at = 0; at < expressions.length; at++) {
    const one = expressions[at]!;
    const before = meanings.at(-1);
    const both = pairOf(tokens, one, expressions[at + 1], context);
    carried = yearSaid(one) ?? carried;
    // 暑假期间施工，开学前验收: the opening behind what was said before.
    const now = { ...context, issued: (before && lastDayOf(before.due)) ?? context.issued };
    const alone =
      both ??
      dueOfExpression(one, isOpening(one) ? now : context, yearSaid(one) === undefined ? carried : undefined);
    const due = yearSaid(one) === undefined ? inOrder(alone, before?.due) : alone;
    if (both !== undefined) at++;
    const end = expressions[at]!;
    const manner = expressions[at + 1];
    // 每学期持续开展, 2024年8月底（开学前）: the manner of what was just said, or the same once more.
    const isBracketed = manner !== undefined && tokens[manner.first - 1]?.is === "open";
    if (
      manner !== undefined &&
      touch(tokens, end, manner) &&
      addsNothing(one, both !== undefined, manner, isBracketed)
    )
      at++;
    // 2025年底（“十四五”末） says one thing twice.
    const isAgain =
      before !== undefined && isSame(before.due, due) && JOINING.has(tokens[one.first - 1]?.is ?? "");
    if (!isAgain) meanings.push({ due, first: one.first, next: expressions[at]!.next });
  }
  return stillToCome(meanings, context);
};
