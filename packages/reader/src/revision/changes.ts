import type { Clause, Plan } from "@bangfu/core";
import { readDeadline } from "../deadline/read.js";
import { sentencesOf } from "../plan/statements.js";
import { withDays } from "../table/timed.js";
import type { ReadingContext } from "../time/context.js";
import { changeIn, speaksOfChange, underHeading, type Change } from "./change.js";

/** A change, with the clause of the notice and the words it was read from. */
export interface SaidChange {
  readonly clause: string;
  readonly words: string;
  /** Absent where the words speak of a change, and what it is was not understood. */
  readonly change?: Change | undefined;
}

const WAS = /^(?:《[^》]*》)?(?:原|调整前|修订前|变更前)/;
const NOT_WORDS = /时|期限|日期|节点|单位|部门|科室|处室|责任|目标值|指标值|数值/;
const IS_NONE = /^(?:[—\-－/无]*|新增.{0,4}|增加)$/;

/** A row of a table of old and new: 原任务 | 原定时限 | 调整后任务 | 调整后时限. */
const changeOfRow = (
  { cells = {}, id }: Clause,
  { tasks, units }: Plan,
  context: ReadingContext,
): Change | undefined => {
  const task = tasks.find(({ clause }) => clause === id);
  if (task === undefined) return undefined;
  const [, was] = Object.entries(cells).find(([head]) => WAS.test(head) && !NOT_WORDS.test(head)) ?? [];
  const named = (ids: readonly string[]): string =>
    ids.map((each) => units.find((unit) => unit.id === each)?.name ?? "").join("、");
  const day = Object.entries(cells).find(([head]) => !WAS.test(head) && /时|期限|日期|节点/.test(head))?.[1];
  const deadline = readDeadline(withDays(day ?? ""), context).parts.findLast(({ schedule }) => schedule);
  const isNew = was !== undefined && IS_NONE.test(was.trim());
  return {
    is: isNew ? "added" : "changed",
    subjects: isNew ? [] : [was ?? task.text],
    ...(was === undefined || was === task.text ? {} : { becomes: task.text }),
    ...(deadline === undefined ? {} : { deadline }),
    lead: named(task.lead),
    support: named(task.support),
    figures: [],
  };
};

/** What a clause that is no heading changes, sentence by sentence; one without a name of its own goes on with the last. */
const changesOfText = (text: string, under: Change["is"], context: ReadingContext): readonly SaidChange[] => {
  let subjects: readonly string[] = [];
  return sentencesOf(text).flatMap((words) => {
    const found = changeIn(words, under, context);
    if (found === undefined) return [];
    const isNamed = found.is === "added" || found.subjects.some((subject) => subject.length > 1);
    const change = isNamed ? found : { ...found, subjects };
    ({ subjects } = change);
    return [{ clause: "", words: words.trim(), change }];
  });
};

/** What announces the changes that follow: 现调整如下. */
const ANNOUNCES = /如下[:：。]?$|^(?:关于|各[^，。]{1,20}[:：]$)/;

/** All that a notice changes, in its order. @param notice as it was read alone */
export const changesIn = (notice: Plan, context: ReadingContext): readonly SaidChange[] => {
  let under: Change["is"] = "changed";
  let hasBegun = false;
  return notice.document.flatMap((clause, at): readonly SaidChange[] => {
    const { id, text, heading, cells, asides = [] } = clause;
    if (at === 0 || heading === 1 || ANNOUNCES.test(text.trim())) return [];
    const why = asides.length === 1 && asides[0]!.text === text ? asides[0]!.why : "";
    if (why === "落款") return [];
    if (why === "取消" || (why === "其他表格" && /\t取消(?:\t|$)/.test(text)))
      return [
        { clause: id, words: text, change: { is: "removed", subjects: text.split("\t"), figures: [] } },
      ];
    if (cells !== undefined) {
      const change = changeOfRow(clause, notice, context);
      return [{ clause: id, words: text.split("\n")[0]!, ...(change === undefined ? {} : { change }) }];
    }
    const isItem = hasBegun && under !== "changed" && /^\s*[（(]?\d/.test(text);
    if (heading !== undefined && !isItem && !(speaksOfChange(text) && /“/.test(text))) {
      under = underHeading(text);
      hasBegun = true;
      return [];
    }
    const isListed = hasBegun && /^\s*(?:[（(]?[\d一二三四五六七八九十]+[)）.．、]|“)/.test(text);
    const found = changesOfText(text, isListed ? under : "changed", context);
    if (found.length > 0) return found.map((each) => ({ ...each, clause: id }));
    const isPromise = notice.commitments.some((commitment) => commitment.clause === id);
    return isPromise ? [{ clause: id, words: text }] : [];
  });
};
