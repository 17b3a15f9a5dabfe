import type { Facts, Locale, Progress } from "@bangfu/core";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";

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
