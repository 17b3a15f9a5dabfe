import {
  describeSchedule,
  describeTarget,
  explain,
  formatValue,
  statusWord,
  type Commitment,
  type Facts,
  type Locale,
  type Plan,
  type Progress,
  type Status,
  type Task,
} from "@bangfu/core";
import { messagesIn } from "../text/messages.js";
import { percentText } from "./percent.js";

export interface TaskRow {
  readonly id: string;
  readonly measure: string;
  readonly text: string;
  readonly deadline: string;
  readonly lead: string;
  readonly support: string;
  readonly status: Status | undefined;
  readonly statusWord: string;
  /** `61%`; 暂无数据 where nothing is recorded. */
  readonly percent: string;
  readonly attainment: number | undefined;
  readonly expected: number;
  readonly expectedPercent: string;
  readonly label: string;
}

export interface CommitmentRow {
  readonly id: string;
  readonly quote: string;
  readonly indicator: string;
  readonly aim: boolean;
  readonly status: Status;
  readonly statusWord: string;
  readonly target: string;
  readonly periods: readonly {
    readonly window: string;
    readonly actual: string;
    readonly status: Status;
    readonly statusWord: string;
  }[];
  readonly explanation: string;
}

export interface TaskDetails {
  readonly explanation: string;
  readonly update: { readonly title: string; readonly text: string } | undefined;
  readonly commitments: readonly CommitmentRow[];
}

/** The column in which the document itself words the deadline. */
const DEADLINE_COLUMN = "完成时限";

const deadlineOf = (plan: Plan, task: Task, locale: Locale): string =>
  plan.document.find(({ id }) => id === task.clause)?.cells?.[DEADLINE_COLUMN] ??
  describeSchedule(task.schedule, locale);

const namesOf = ({ units }: Plan, ids: readonly string[], locale: Locale): string =>
  ids.map((id) => units.find((unit) => unit.id === id)?.name ?? id).join(locale === "zh" ? "、" : ", ");

export const taskRows = ({ plan }: Facts, progress: Progress, locale: Locale): TaskRow[] => {
  const messages = messagesIn(locale);
  return plan.tasks.map((task) => {
    const node = progress.tasks[task.id] ?? null;
    const hasData = node !== null && node.dataCoverage !== null && node.dataCoverage > 0;
    const percent = hasData ? percentText(node.attainment) : messages.noData;
    return {
      id: task.id,
      measure: plan.measures.find(({ id }) => id === task.measure)?.title ?? "",
      text: task.text,
      deadline: deadlineOf(plan, task, locale),
      lead: namesOf(plan, task.lead, locale),
      support: namesOf(plan, task.support, locale),
      status: node?.status,
      statusWord: node === null ? messages.noData : statusWord(node.status, locale),
      percent,
      attainment: hasData ? node.attainment : undefined,
      expected: node?.expected ?? 0,
      expectedPercent: percentText(node?.expected ?? 0),
      label: messages.barLabel(percent, percentText(node?.expected ?? 0)),
    };
  });
};

const commitmentRow = (
  facts: Facts,
  progress: Progress,
  commitment: Commitment,
  locale: Locale,
): CommitmentRow[] => {
  const messages = messagesIn(locale);
  const node = progress.commitments[commitment.id];
  const indicator = facts.plan.indicators.find(({ id }) => id === commitment.indicator);
  if (node === undefined || indicator === undefined) return [];
  return [
    {
      id: commitment.id,
      quote: commitment.quote,
      indicator: indicator.title,
      aim: commitment.force === "aim",
      status: node.status,
      statusWord: statusWord(node.status, locale),
      target: describeTarget(facts.plan, indicator, commitment.target, locale),
      periods: node.periods.map(({ window, due, actual, status }) => ({
        window: messages.window(window, due),
        actual: formatValue(indicator, actual, locale),
        status,
        statusWord: statusWord(status, locale),
      })),
      explanation: explain(facts, progress, { kind: "commitment", id: commitment.id }, locale),
    },
  ];
};

/** What a row opens to; reckoned only when it is opened. */
export const taskDetails = (facts: Facts, progress: Progress, id: string, locale: Locale): TaskDetails => {
  // Updates stand in order of their dates.
  const newest = facts.updates.filter((update) => update.task === id && update.date <= progress.asOf).at(-1);
  return {
    explanation: explain(facts, progress, { kind: "task", id }, locale),
    update: newest && { title: messagesIn(locale).newest(newest.date), text: newest.text },
    commitments: facts.plan.commitments
      .filter(({ task }) => task === id)
      .flatMap((commitment) => commitmentRow(facts, progress, commitment, locale)),
  };
};
