import { isLevelLike } from "@bangfu/core";
import type { Promised } from "./promised.js";

/** What adds up is another thing where it begins on another day; what is looked at is not. */
const windowsOf = ({ periods, indicator }: Promised): readonly string[] =>
  periods.map(({ from, due }) => (isLevelLike(indicator) ? String(due) : `${from}/${due}`));

/** Whether two promises are judged in the very same windows. */
export const haveSameWindows = (one: Promised, other: Promised): boolean =>
  windowsOf(one).join() === windowsOf(other).join();

/** Whether a window of one is a window of the other. */
export const shareWindow = (one: Promised, other: Promised): boolean => {
  const known = new Set(windowsOf(one));
  return windowsOf(other).some((window) => known.has(window));
};
