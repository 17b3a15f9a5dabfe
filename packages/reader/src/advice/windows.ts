import { isLevelLike } from "@bangfu/core";
import type { Promised } from "./promised.js";

/** What adds up is another thing where it begins on another day; what is looked at is not. */
export const windowsOf = ({ periods, indicator }: Promised): readonly string[] =>
  periods.map(({ from, due }) => (isLevelLike(indicator) ? String(due) : `${from}/${due}`));

/** Whether a window of one is a window of the other. */
export const shareWindow = (windows: readonly string[], others: readonly string[]): boolean => {
  const known = new Set(windows);
  return others.some((window) => known.has(window));
};
