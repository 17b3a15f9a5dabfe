import type { Change, Locale, PeriodChange, Plan, ProgressChanges } from "@bangfu/core";
import { statusText } from "./cells.js";
import type { ViewCell, ViewTable } from "./table.js";
import { basisWord } from "./words/basis.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { commonText } from "./words/common.js";
import { percentOf, percentText } from "./words/percent.js";
import { statusWord } from "./words/status.js";
import { SUMMARY_TEXT } from "./words/summary.js";

/** What is compared. */
export interface Compared {
  readonly plan: Plan;
  readonly changes: ProgressChanges;
  /** The ledgers as they were named. */
  readonly sources: readonly [before: string, after: string];
}

type Side = Change["before"];

const shareOf = (side: Side, locale: Locale): string =>
  side?.attainment == null ? commonText(locale).noData : percentText(side.attainment);

/** What the two percentages that are shown differ by, in points. */
const difference = ({ before, after }: Change): string => {
  if (before?.attainment == null || after?.attainment == null) return "";
  const points = percentOf(after.attainment) - percentOf(before.attainment);
  return points === 0 ? "" : points > 0 ? `+${points}` : String(points);
};

const isChanged = ({ before, after }: Change, locale: Locale): boolean =>
  before?.status !== after?.status || shareOf(before, locale) !== shareOf(after, locale);

const statusOf = (side: Side, locale: Locale): string =>
  side === null ? statusText(null, locale) : statusWord(side.status, locale);

const row = (id: string, text: string, change: Change, locale: Locale): ViewCell[] => {
  const { before, after } = change;
  const statuses = {
    text: `${statusOf(before, locale)} → ${statusOf(after, locale)}`,
    status: after?.status,
  };
  return [
    ...[id, text, statuses],
    ...[`${shareOf(before, locale)} → ${shareOf(after, locale)}`, difference(change)],
  ];
};

/** What changed between two days or two ledgers: the whole first, then whatever has another status or share. */
export const changesTable = ({ plan, changes, sources }: Compared, locale: Locale): ViewTable => {
  const { number, name, status, attained, change } = COLUMNS[locale];
  const { before, after } = changes;
  const { side } = CAPTIONS[locale];
  const some = (id: string, text: string, each: Change | undefined): ViewCell[][] =>
    each && isChanged(each, locale) ? [row(id, text, each, locale)] : [];
  return {
    caption: [
      side(sources[0], before.asOf, basisWord(before.basis, locale)),
      side(sources[1], after.asOf, basisWord(after.basis, locale)),
    ].join(" → "),
    columns: [number, name, status, attained, change],
    rows: [
      row("", SUMMARY_TEXT[locale].overall, changes.overall, locale),
      ...plan.measures.flatMap(({ id, title }) => some("", title, changes.measures[id])),
      ...plan.tasks.flatMap(({ id, text }) => some(id, text, changes.tasks[id])),
      ...plan.commitments.flatMap(({ id, quote }) => some(id, quote, changes.commitments[id])),
    ],
  };
};

/** The periods that are newly met, or newly missed. */
export const newPeriodsTable = (
  { plan, changes }: Pick<Compared, "plan" | "changes">,
  which: "newlyMet" | "newlyMissed",
  locale: Locale,
): ViewTable => {
  const { number, commitment, due, status, metOn } = COLUMNS[locale];
  const quotes = new Map(plan.commitments.map(({ id, quote }) => [id, quote]));
  const periods: readonly PeriodChange[] = changes[which];
  return {
    caption: CAPTIONS[locale][which](periods.length),
    columns: [number, commitment, due, status, metOn],
    rows: periods.map((period) => [
      ...[period.commitment, quotes.get(period.commitment) ?? "", period.due ?? ""],
      ...[{ text: statusWord(period.after, locale), status: period.after }, period.metOn ?? ""],
    ]),
  };
};
