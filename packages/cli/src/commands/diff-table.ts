import type { Change, Locale, PeriodChange, Plan, ProgressChanges, Standing } from "@bangfu/core";
import { basisWord, percentOf, percentText } from "@bangfu/view";
import { statusPiece, type Line, type Piece } from "../io/console.js";
import { cut, table } from "../io/table.js";

/** What is compared, in words for the heading. */
export interface Compared {
  readonly plan: Plan;
  readonly changes: ProgressChanges;
  /** The ledgers as they were named. */
  readonly sources: readonly [before: string, after: string];
  readonly notice: string | undefined;
}

const NAME_WIDTH = 44;

const shareOf = (standing: Standing | null): string =>
  standing?.attainment == null ? "—" : percentText(standing.attainment);

/** What the two percentages that are shown differ by, in points. */
const difference = ({ before, after }: Change): string => {
  if (before?.attainment == null || after?.attainment == null) return "";
  const points = percentOf(after.attainment) - percentOf(before.attainment);
  return points === 0 ? "" : points > 0 ? `+${points}` : String(points);
};

const isChanged = ({ before, after }: Change): boolean =>
  before?.status !== after?.status || shareOf(before) !== shareOf(after);

const statusOf = (standing: Standing | null, locale: Locale): Piece =>
  standing === null ? "—" : statusPiece(standing.status, locale);

const row = (id: string, text: string, change: Change, locale: Locale): Line[] => [
  id,
  cut(text, NAME_WIDTH),
  [statusOf(change.before, locale), " → ", statusOf(change.after, locale)],
  `${shareOf(change.before)} → ${shareOf(change.after)}`,
  difference(change),
];

const rowsOf = ({ plan, changes }: Compared, locale: Locale): Line[][] => {
  const some = (id: string, text: string, change: Change | undefined): Line[][] =>
    change && isChanged(change) ? [row(id, text, change, locale)] : [];
  return [
    row("", locale === "zh" ? "总体" : "Overall", changes.overall, locale),
    ...plan.measures.flatMap(({ id, title }) => some("", title, changes.measures[id])),
    ...plan.tasks.flatMap(({ id, text }) => some(id, text, changes.tasks[id])),
    ...plan.commitments.flatMap(({ id, quote }) => some(id, quote, changes.commitments[id])),
  ];
};

const periodLines = (title: string, periods: readonly PeriodChange[], plan: Plan, locale: Locale) => {
  const quotes = new Map(plan.commitments.map(({ id, quote }) => [id, quote]));
  const rows = periods.map(({ commitment, due, metOn, after }) => [
    commitment,
    cut(quotes.get(commitment) ?? "", NAME_WIDTH),
    due ?? "",
    [statusPiece(after, locale)],
    metOn ?? "",
  ]);
  return rows.length === 0 ? [] : ["", title, ...table(rows)];
};

const sideOf = ({ asOf, basis }: ProgressChanges["before"], source: string, locale: Locale): string =>
  locale === "zh"
    ? `${source}（截至 ${asOf}，${basisWord(basis, locale)}口径）`
    : `${source} (as of ${asOf}, ${basisWord(basis, locale).toLowerCase()})`;

/** What changed, as a table for people: the whole first, then what moved, then what is newly met and missed. */
export const diffTable = (both: Compared, locale: Locale): Line[] => {
  const { plan, changes, sources, notice } = both;
  const zh = locale === "zh";
  const columns = zh
    ? ["编号", "名称", "状态", "完成", "变化"]
    : ["No.", "Name", "Status", "Attained", "Points"];
  const { newlyMet, newlyMissed } = changes;
  return [
    plan.title + (notice === undefined ? "" : zh ? `（${notice}）` : ` (${notice})`),
    `${sideOf(changes.before, sources[0], locale)} → ${sideOf(changes.after, sources[1], locale)}`,
    "",
    ...table([columns, ...rowsOf(both, locale)], [4]),
    ...periodLines(
      zh ? `新完成 ${newlyMet.length} 项` : `Newly met: ${newlyMet.length}`,
      newlyMet,
      plan,
      locale,
    ),
    ...periodLines(
      zh ? `新逾期 ${newlyMissed.length} 项` : `Newly missed: ${newlyMissed.length}`,
      newlyMissed,
      plan,
      locale,
    ),
  ];
};
