import type { Locale, Plan, ProgressNode, Status } from "@bangfu/core";
import { isOnPace } from "./reason/on-pace.js";
import { ATTENTION_TEXT } from "./words/attention.js";
import { statusWord } from "./words/status.js";

/** What makes a plan worse than its shares, from the worst on (rules §7.3, §7.5). */
const HOLDING: readonly Status[] = ["missed", "unreported", "behind"];

/**
 * Which tasks hold a plan's status down though its shares alone would be on track.
 * @returns undefined where they do not
 */
export const cappedText = (
  node: ProgressNode | null | undefined,
  plan: Plan,
  locale: Locale,
): string | undefined => {
  if (!node || !isOnPace(node, plan)) return undefined;
  const counts = HOLDING.flatMap((status) => {
    const count = node.counts[status] ?? 0;
    return count === 0 ? [] : [ATTENTION_TEXT[locale].tasks(count, statusWord(status, locale))];
  });
  const text = ATTENTION_TEXT[locale];
  return counts.length === 0
    ? undefined
    : text.capped(counts.join(text.and), statusWord(node.status, locale));
};
