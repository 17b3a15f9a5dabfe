import type { Facts, Locale, PeriodNode, Progress } from "@bangfu/core";
import { taskJudgedOn } from "./judged-on.js";
import { shareView, type ShareView } from "./share.js";
import type { DueState } from "./words/charts.js";

export interface TimelineRow {
  readonly id: string;
  readonly text: string;
  readonly share: ShareView;
  readonly from: string;
  /** Null: standing. */
  readonly due: string | null;
  /** The due dates of its commitments' periods. */
  readonly dues: readonly { readonly date: string; readonly state: DueState }[];
  /** The day on which the last of its commitments was met; undefined while one is not. */
  readonly metOn: string | undefined;
}

export interface TimelineView {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly TimelineRow[];
}

/** Each task's periods, due dates and met dates. */
export const timelineView = (facts: Facts, progress: Progress, locale: Locale): TimelineView => {
  const { plan } = facts;
  const periodsOf = new Map(plan.tasks.map(({ id }) => [id, [] as PeriodNode[]]));
  for (const { id, task } of plan.commitments)
    periodsOf.get(task ?? "")?.push(...(progress.commitments[id]?.periods ?? []));
  const rows = plan.tasks.map(({ id, text }): TimelineRow => {
    const periods = periodsOf.get(id) ?? [];
    const dues = new Map<string, boolean>();
    let [from, due, met, open] = ["9999", "", "", false];
    for (const period of periods) {
      const begins = period.from ?? plan.start;
      if (begins < from) from = begins;
      if (period.metOn === null) open = true;
      else if (period.metOn > met) met = period.metOn;
      if (period.due === null) continue;
      dues.set(period.due, (dues.get(period.due) ?? true) && period.metOn !== null);
      if (period.due > due) due = period.due;
    }
    return {
      id,
      text,
      share: shareView(progress.tasks[id], locale, taskJudgedOn(facts, progress, id)),
      from: periods.length === 0 ? plan.start : from,
      due: due || null,
      dues: [...dues]
        .sort()
        .map(([date, kept]) => ({ date, state: kept ? "kept" : date < progress.asOf ? "late" : "open" })),
      metOn: open || periods.length === 0 ? undefined : met,
    };
  });
  let from = plan.start;
  let to = progress.asOf;
  for (const row of rows) {
    for (const day of [row.from, row.metOn ?? from]) if (day < from) from = day;
    if (row.due !== null && row.due > to) to = row.due;
  }
  return { from, to, rows };
};
