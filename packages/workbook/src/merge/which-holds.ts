import { hashOf } from "@bangfu/core";
import { ask } from "../read/ask.js";
import type { Content, Entry } from "../read/entry.js";
import { placeOf } from "../read/row.js";
import { rootOf, type Held } from "./chains.js";
import { contentHash } from "./content.js";
import type { ListState } from "./list-state.js";
import { sourceText } from "./source-text.js";

/**
 * Whether a row may correct the newest entry of its line. Where another workbook made that one since, somebody has
 * to say which of the two holds: the later of two workbooks is only the one that was imported later.
 */
export const whichHolds = (
  state: ListState,
  file: string,
  { row, content }: Entry,
  last: Held,
  head: Held,
): boolean => {
  if (head === last || head.entry.source?.file === file || head.entry.source === undefined) return true;
  const { list } = state.chains;
  const answerOf = (each: Content): string => `row:${contentHash(list, each).slice(0, 8)}`;
  const [mine, theirs] = [answerOf(content), answerOf(head.entry)];
  const answer = ask(state, {
    code: "corrected-twice",
    place: placeOf(row, "id"),
    at: [list, rootOf(state.chains, last).entry.id],
    // Either workbook may come first: it is the same question.
    value: hashOf([mine, theirs].sort()),
    params: { first: sourceText(head.entry.source), before: state.describe(list, head.entry) },
    choices: [
      { answer: mine, params: { row: state.describe(list, content) } },
      { answer: theirs, params: { row: state.describe(list, head.entry) } },
    ],
  });
  return answer === mine;
};
