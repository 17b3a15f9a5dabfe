import type { Facts, Locale, Progress } from "@bangfu/core";
import { attainedCell, expectedCell, statusCell } from "./cells.js";
import { measureJudgedOn } from "./judged-on.js";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { localLang, localText } from "./words/localized.js";

/** A measure, or a unit's tasks of one kind, with what is below it. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly titleLang: Locale;
  readonly share: ShareView;
  readonly counts: readonly StatusCount[];
}

/** The measures in the plan's order. */
export const measureViews = (facts: Facts, progress: Progress, locale: Locale): GroupView[] =>
  facts.plan.measures.map((measure) => ({
    id: measure.id,
    title: localText(measure, "title", locale),
    titleLang: localLang(measure, "title", locale),
    share: shareView(progress.measures[measure.id], locale, measureJudgedOn(facts, progress, measure.id)),
    counts: statusCounts(progress.measures[measure.id]?.counts, locale),
  }));

/** The measures as a table. */
export const measuresTable = (facts: Facts, progress: Progress, locale: Locale): ViewTable => {
  const columns = COLUMNS[locale];
  return {
    caption: CAPTIONS[locale].measures(progress.asOf),
    columns: [columns.measure, columns.status, columns.attained, columns.expected],
    rows: facts.plan.measures.map((measure) => {
      const node = progress.measures[measure.id];
      const title = localText(measure, "title", locale);
      const expected = expectedCell(node, locale, measureJudgedOn(facts, progress, measure.id));
      return [title, statusCell(node, locale), attainedCell(node, locale), expected];
    }),
  };
};
