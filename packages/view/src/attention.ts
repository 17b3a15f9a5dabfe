import type { Facts, Locale, Plan, Progress, Status } from "@bangfu/core";
import { carriedByTask } from "./carried.js";
import { taskJudgedOn } from "./judged-on.js";
import { byNeed } from "./need.js";
import { shareView } from "./share.js";
import { taskTitle } from "./task-title.js";
import { taskTrouble } from "./trouble.js";
import { GROUP_OF } from "./words/groups.js";
import { SEPARATOR } from "./words/separator.js";
import { statusWord } from "./words/status.js";

/** So many are named in the headline. */
export const NAMED = 3;

/** A task that needs attention, in finished words. */
export interface AttentionRow {
  readonly id: string;
  readonly title: string;
  /** The language of the title, for a plan may have no English. */
  readonly titleLang: Locale;
  readonly status: Status;
  readonly statusWord: string;
  /** What is wrong: `差 31 人，还有 61 天`. */
  readonly trouble: string;
  /** Who carries it; "" where no unit leads. */
  readonly lead: string;
  readonly leadLang: Locale;
}

/** The short names of units. */
export const leadNames = (
  { units }: Plan,
  ids: readonly string[],
  locale: Locale,
): Pick<AttentionRow, "lead" | "leadLang"> => {
  const all = ids.map((id) => {
    const unit = units.find((each) => each.id === id);
    const english = locale === "en" ? (unit?.en?.short ?? unit?.en?.name) : undefined;
    return { name: english ?? unit?.short ?? unit?.name ?? id, isEnglish: english !== undefined };
  });
  return {
    lead: all.map(({ name }) => name).join(SEPARATOR[locale]),
    leadLang: all.length > 0 && all.every(({ isEnglish }) => isEnglish) ? "en" : "zh",
  };
};

/** The tasks that need attention, the worst first, with what is wrong and who carries it. */
export const attentionRows = (
  facts: Facts,
  progress: Progress,
  most: number,
  locale: Locale,
): AttentionRow[] => {
  const { plan } = facts;
  const carried = carriedByTask(facts, progress);
  return plan.tasks
    .flatMap((task) => {
      const node = progress.tasks[task.id];
      return node && GROUP_OF[node.status] === "attention" ? [{ task, node }] : [];
    })
    .sort((a, b) => byNeed(a.node, b.node))
    .slice(0, most)
    .map(({ task, node }) => ({
      id: task.id,
      ...taskTitle(task, locale),
      status: node.status,
      statusWord: statusWord(node.status, locale),
      trouble:
        taskTrouble(facts, progress, task.id, carried.get(task.id) ?? [], locale)?.sentence ??
        shareView(node, locale, taskJudgedOn(facts, progress, task.id)).label,
      ...leadNames(plan, task.lead, locale),
    }));
};
