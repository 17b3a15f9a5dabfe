import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { Facts, Series } from "../schema/facts.js";
import type { Indicator, Plan } from "../schema/plan.js";
import type { Locale } from "../values/kind.js";

/** A roster or a series that points to one person. */
export type SmallCell =
  | { readonly of: "roster"; readonly roster: string; readonly name: string; readonly members: number }
  | { readonly of: "series"; readonly indicator: string; readonly title: string; readonly days: number };

/** A roster of fewer persons than this is small. */
const FEW = 5;

/** Whether an indicator's records name persons. */
export const isOfPersons = ({ rosters = [] }: Plan, { roster }: Indicator): boolean =>
  rosters.some(({ id, of }) => id === roster && of === "person");

/** The days on which the figures of a series change by one person. */
const singleDays = (steps: Series["reported"]): string[] => {
  let before: readonly number[] = [0, Number(steps[0]?.[2] ?? 0)];
  return steps.flatMap(([day, ...values]) => {
    const now = values.map(Number);
    const single = now.some((value, at) => Math.abs(value - (before[at] ?? value)) === 1);
    before = now;
    return single ? [day] : [];
  });
};

/**
 * Where what is published can tell of one person: a roster of fewer than five, or a series that shows the day on
 * which a single person did something, joined or left.
 * @param isCoarse the facts are those of `coarseFacts`, which show no such day
 */
export const smallCells = (facts: Facts, { rosters = {} }: StreamedLedger, isCoarse = false): SmallCell[] => {
  const { plan } = facts;
  const persons = new Map(plan.rosters?.flatMap(({ id, name, of }) => (of === "person" ? [[id, name]] : [])));
  const measured = plan.indicators.filter((indicator) => isOfPersons(plan, indicator));
  const small = [...persons].flatMap(([roster, name]): SmallCell[] => {
    const members = rosters[roster]?.length ?? 0;
    return members > 0 && members < FEW && measured.some((indicator) => indicator.roster === roster)
      ? [{ of: "roster", roster, name, members }]
      : [];
  });
  const telling = measured.flatMap(({ id, title }): SmallCell[] => {
    const own = facts.series.filter(({ indicator }) => indicator === id);
    if (isCoarse) return [];
    const days = new Set(own.flatMap(({ reported, verified }) => [reported, verified].flatMap(singleDays)));
    return days.size > 0 ? [{ of: "series", indicator: id, title, days: days.size }] : [];
  });
  return [...small, ...telling];
};

const TEXT: Readonly<Record<Locale, (cell: SmallCell) => string>> = {
  zh: (cell) =>
    cell.of === "roster"
      ? `名册“${cell.name}”只有 ${cell.members} 人：由公开的数字可能推知某一个人的情况。`
      : `指标“${cell.title}”（${cell.indicator}）有 ${cell.days} 天只变动 1 人：由公开的数据能看出某一个人在哪一天做了什么。`,
  en: (cell) =>
    cell.of === "roster"
      ? `The roster “${cell.name}” has only ${cell.members} members: the published figures may tell of one person.`
      : `Indicator “${cell.title}” (${cell.indicator}) changes by one person on ${cell.days} ${cell.days === 1 ? "day" : "days"}: the published data show on which day a single person did something.`,
};

export const describeSmallCell = (cell: SmallCell, locale: Locale): string => TEXT[locale](cell);
