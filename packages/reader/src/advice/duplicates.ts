import type { AdviceOf } from "./advice.js";
import { areAboutTheSame, areOneQuote, type Matter } from "./matter.js";
import { pairsOf } from "./pairs.js";

/** A goal that is measured by its task's indicator stands there twice but counts once, as the annex of a plan does it. */
const isGoalOfTask = ({ promised: one }: Matter, { promised: other }: Matter): boolean =>
  one.indicator.id === other.indicator.id && (one.task === undefined || other.task === undefined);

const isSame = (one: Matter, other: Matter): boolean => {
  const [first, second] = [one.promised, other.promised];
  return (
    JSON.stringify(first.commitment.target) === JSON.stringify(second.commitment.target) &&
    one.windowsKey === other.windowsKey &&
    !areOneQuote(one, other) &&
    !isGoalOfTask(one, other) &&
    areAboutTheSame(one, other)
  );
};

/** The same promise twice: subject, target and window agree, whatever the words. */
export const promisesMadeTwice = (matters: readonly Matter[]): readonly AdviceOf<"duplicate">[] =>
  pairsOf(matters, isSame).map(([one, other]) => ({
    kind: "duplicate",
    about: [one.promised.subject, other.promised.subject],
  }));
