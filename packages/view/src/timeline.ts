import type { Facts, Locale, Progress } from "@bangfu/core";
import { taskJudgedOn } from "./judged-on.js";
import { periodMarks, periodsByTask, type PeriodMark } from "./period-marks.js";
import { shareView, type ShareView } from "./share.js";
import { taskTitle } from "./task-title.js";

export interface TimelineRow extends ReturnType<typeof taskTitle> {
  readonly id: string;
  readonly share: ShareView;
  /** In order of their due dates. */
  readonly marks: readonly PeriodMark[];
  /** The day on which the last of its commitments was met; undefined while one is not. */
  readonly metOn: string | undefined;
}

export interface TimelineView {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly TimelineRow[];
  /** Whether a due date was extended. */
  readonly isExtended: boolean;
}

/** Each task's periods with their due dates. */
export const timelineView = (facts: Facts, progress: Progress, locale: Locale): TimelineView => {
  const { plan } = facts;
  const byTask = periodsByTask(facts, progress);
  const rows = plan.tasks.map((task): TimelineRow => {
    const periods = byTask.get(task.id) ?? [];
    const met = periods.map(({ metOn }) => metOn).sort();
    return {
      id: task.id,
      ...taskTitle(task, locale),
      share: shareView(progress.tasks[task.id], locale, taskJudgedOn(facts, progress, task.id)),
      marks: periodMarks(periods, plan.start, locale),
      metOn: met.includes(null) ? undefined : (met.pop() ?? undefined),
    };
  });
  let [from, to, isExtended]: [string, string, boolean] = [plan.start, progress.asOf, false];
  for (const { marks } of rows)
    for (const mark of marks) {
      if (mark.from < from) from = mark.from;
      if (mark.due !== null && mark.due > to) to = mark.due;
      if (mark.extendedFrom !== undefined) isExtended = true;
    }
  return { from, to, rows, isExtended };
};
