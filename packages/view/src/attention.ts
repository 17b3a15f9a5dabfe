import {
  type Commitment,
  type CommitmentNode,
  type Facts,
  type Locale,
  type Plan,
  type Progress,
  type Status,
  type Task,
} from "@bangfu/core";
import { byNeed } from "./need.js";
import { taskTitle } from "./task-title.js";
import { findingTrouble, periodTrouble, sharesTrouble } from "./trouble.js";
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

const leadOf = ({ units }: Plan, { lead }: Task, locale: Locale): Pick<AttentionRow, "lead" | "leadLang"> => {
  const all = lead.map((id) => {
    const unit = units.find((each) => each.id === id);
    const english = locale === "en" ? (unit?.en?.short ?? unit?.en?.name) : undefined;
    return { name: english ?? unit?.short ?? unit?.name ?? id, isEnglish: english !== undefined };
  });
  return {
    lead: all.map(({ name }) => name).join(SEPARATOR[locale]),
    leadLang: all.length > 0 && all.every(({ isEnglish }) => isEnglish) ? "en" : "zh",
  };
};

/** The commitment that decides a task's status: the worst of those that have it, else the worst of all. */
const decidingOf = (
  { commitments }: Plan,
  progress: Progress,
  task: string,
  status: Status,
): readonly [Commitment, CommitmentNode] | undefined => {
  const all = commitments.flatMap((commitment): [Commitment, CommitmentNode][] => {
    const node = commitment.task === task ? progress.commitments[commitment.id] : null;
    return node ? [[commitment, node]] : [];
  });
  const alike = all.filter(([, node]) => node.status === status);
  return (alike.length > 0 ? alike : all).sort(([, a], [, b]) => byNeed(a, b))[0];
};

const troubleOf = (facts: Facts, progress: Progress, task: string, locale: Locale): string => {
  const { plan, findings } = facts;
  const at = { asOf: progress.asOf, locale };
  const node = progress.tasks[task]!;
  if (node.rule === "finding")
    return findingTrouble(
      findings.filter((each) => each.task === task),
      at,
    );
  const deciding = decidingOf(plan, progress, task, node.status);
  if (deciding === undefined) return sharesTrouble(node, locale);
  const [commitment, own] = deciding;
  if (own.rule === "finding")
    return findingTrouble(
      findings.filter((each) => each.commitment === commitment.id),
      at,
    );
  const indicator = plan.indicators.find(({ id }) => id === commitment.indicator)!;
  return periodTrouble(own, indicator, at) ?? sharesTrouble(node, locale);
};

/** The tasks that need attention, the worst first, with what is wrong and who carries it. */
export const attentionRows = (
  facts: Facts,
  progress: Progress,
  most: number,
  locale: Locale,
): AttentionRow[] => {
  const { plan } = facts;
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
      trouble: troubleOf(facts, progress, task.id, locale),
      ...leadOf(plan, task, locale),
    }));
};
