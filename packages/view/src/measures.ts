import type { Facts, Locale, Progress } from "@bangfu/core";
import { attainedCell, expectedCell, statusCell } from "./cells.js";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";

/** A measure, or a unit's tasks of one kind, with what is below it. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly share: ShareView;
  readonly counts: readonly StatusCount[];
}

/** The measures in the plan's order. */
export const measureViews = ({ plan }: Facts, { measures }: Progress, locale: Locale): GroupView[] =>
  plan.measures.map(({ id, title }) => ({
    id,
    title,
    share: shareView(measures[id], locale),
    counts: statusCounts(measures[id]?.counts, locale),
  }));

/** The measures as a table. */
export const measuresTable = ({ plan }: Facts, progress: Progress, locale: Locale): ViewTable => {
  const { measure, status, attained, expected } = COLUMNS[locale];
  return {
    caption: CAPTIONS[locale].measures(progress.asOf),
    columns: [measure, status, attained, expected],
    rows: plan.measures.map(({ id, title }) => {
      const node = progress.measures[id];
      return [title, statusCell(node, locale), attainedCell(node, locale), expectedCell(node)];
    }),
  };
};
