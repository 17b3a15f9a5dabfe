import type { Locale } from "@bangfu/core";
import type { Rollup } from "@bangfu/core/rollup";
import type { ViewTable } from "../table.js";
import { basisWord } from "../words/basis.js";
import { CHART_TEXT } from "../words/charts.js";
import { commonText } from "../words/common.js";
import { REGION_TEXT } from "../words/region.js";
import { SUMMARY_TEXT } from "../words/summary.js";
import { boardSentence } from "./board.js";
import { shareText } from "./figures.js";
import {
  distributionTable,
  groupTables,
  notesTable,
  schoolsSheet,
  schoolsTable,
  statesText,
} from "./tables.js";

/** What the page of a region says, in finished words. */
export interface RegionView {
  readonly title: string;
  readonly asOf: string;
  readonly basis: string;
  /** The first line: how many schools, and how many of them need something. */
  readonly sentence: string;
  readonly summary: string;
  readonly states: string;
  readonly stale: string;
  readonly schools: ViewTable;
  /** Undefined: the schools are too few for it. */
  readonly distribution: ViewTable | undefined;
  /** No row: nothing has to be looked into. */
  readonly notes: ViewTable;
  readonly groups: ReturnType<typeof groupTables>;
  /** All schools for a spreadsheet, and what a link to it says. */
  readonly sheet: ViewTable;
  readonly sheetName: string;
}

/** @param title such as the county's name; that of the element where absent */
export const regionView = (
  rollup: Rollup,
  { title, locale }: { readonly title?: string | undefined; readonly locale: Locale },
): RegionView => {
  const { overall, asOf, basis, staleDays } = rollup;
  const words = REGION_TEXT[locale];
  return {
    title: title ?? CHART_TEXT[locale].region,
    asOf: commonText(locale).asOf(asOf),
    basis: SUMMARY_TEXT[locale].basis(basisWord(basis, locale)),
    sentence: boardSentence(overall.states, staleDays, locale),
    summary: words.summary({
      ...overall,
      attained: shareText(overall.attainment, locale),
      expected: shareText(overall.expected, locale),
    }),
    states: words.states(statesText(overall, locale)),
    stale: words.stale(staleDays),
    schools: schoolsTable(rollup, locale),
    distribution: distributionTable(rollup, locale),
    notes: notesTable(rollup, locale),
    groups: groupTables(rollup, locale),
    sheet: schoolsSheet(rollup, locale),
    sheetName: words.table,
  };
};
