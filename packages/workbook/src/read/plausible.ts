import {
  everyVersion,
  periodsOf,
  scheduleOf,
  type Indicator,
  type Period,
  type Plan,
  type Target,
  valueRange,
  type ValueRange,
} from "@bangfu/core";
import { amountIn } from "../forms/amount.js";
import { folded } from "../forms/fold.js";
import { cellText } from "../forms/text.js";
import { SHARE, unitOf } from "../forms/unit.js";
import { isExported, markOf } from "../merge/mark.js";
import { askIn, type Asking } from "./ask.js";
import type { Kept } from "../merge/content.js";
import type { Merged } from "../merge/list.js";
import type { WorkbookProblem, WorkbookQuestionCode } from "./problem.js";
import { problemIn, type Row } from "./row.js";

export interface Plausible extends Asking {
  readonly plan: Plan;
  /** The day of the import; undefined: no day is too late. */
  readonly today: string | undefined;
  /** Whether there was no ledger yet, so that what an export wrote was asked about when it was first imported. */
  readonly isNew: boolean;
}

/** One record is rarely more than so many times what a whole period asks for: most often its unit is another. */
const MOST_TIMES = 20;

interface Goal {
  readonly periods: readonly Period[];
  readonly amount: number;
}

/** What a period asks for as an amount; undefined: it depends on what was before, or is no amount. */
const amountOf = (target: Target, { baseline }: Indicator): number | undefined => {
  if ("atLeast" in target) return target.atLeast;
  if ("between" in target) return target.between[1];
  if (baseline === undefined) return undefined;
  if ("riseBy" in target) return baseline + target.riseBy;
  return "growBy" in target ? baseline * (1 + target.growBy) : undefined;
};

const goalsOf = (plan: Plan, indicator: Indicator): readonly Goal[] =>
  plan.commitments.flatMap((commitment) => {
    if (commitment.indicator !== indicator.id) return [];
    const amount = amountOf(commitment.target, indicator);
    return amount === undefined
      ? []
      : [{ amount, periods: periodsOf(plan, indicator, scheduleOf(plan, commitment)) }];
  });

/** Whether a record may count for a period; what comes late still counts for the only one. */
const isFor = ({ window, first, due }: Period, record: Kept): boolean => {
  if (window === "by" || window === "standing") return true;
  if (record.for !== undefined) return String(record.for) === window;
  const date = String(record.date);
  return (first === null || first <= date) && (due === null || date <= due);
};

/** The largest target of the periods that a record may count for; undefined: none asks for an amount. */
const targetFor = (record: Kept, goals: readonly Goal[]): number | undefined => {
  const amounts = goals.flatMap(({ periods, amount }) =>
    amount > 0 && periods.some((period) => isFor(period, record)) ? [amount] : [],
  );
  return amounts.length === 0 ? undefined : Math.max(...amounts);
};

/** The dates of a row on which something has happened. */
const HAPPENED = ["date", "found", "closed", "requested", "granted"] as const;

const yearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;

const RIGHT = [{ answer: "yes" }] as const;

const askAboutDates = (entry: Kept, row: Row, asking: Plausible): void => {
  const { plan, today } = asking;
  const asks = (field: string, code: WorkbookQuestionCode, value: string, params: { day: string }): void => {
    askIn(asking, { row, field, code, value, params, choices: RIGHT });
  };
  for (const field of HAPPENED) {
    const date = (entry as Readonly<Record<string, unknown>>)[field];
    if (typeof date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(date)) continue;
    if (today !== undefined && date > today) asks(field, "future-date", date, { day: today });
    if (date < yearBefore(plan.start)) asks(field, "long-before", date, { day: plan.start });
  }
};

/** Whether a cell has a number and no unit at all, not even in its heading. */
const isBare = ({ cells, declared }: Row): boolean => {
  const cell = cells.get("value");
  const amount = cell === undefined ? undefined : amountIn(folded(cellText(cell)));
  return declared === undefined && !cells.has("unit") && amount?.unit === "";
};

/** What a record of an indicator is held against. */
interface Usual {
  readonly indicator: Indicator;
  readonly goals: readonly Goal[];
  readonly range: ValueRange | undefined;
}

const usualOf = (plan: Plan, indicator: Indicator): Usual => ({
  indicator,
  goals: indicator.kind === "sum" || indicator.kind === "count" ? goalsOf(plan, indicator) : [],
  range: valueRange(plan, indicator),
});

/** A value that nobody can mean: off the scale, more than the whole. */
const outside = (value: number, row: Row, { indicator, range }: Usual): WorkbookProblem[] => {
  if (range === undefined || (value >= range.least && value <= range.most)) return [];
  const { least, most } = range;
  const values = indicator.scale?.map((step) => `${step.label}（${step.value}）`);
  return values === undefined
    ? [problemIn(row, "value", "out-of-range", value, { least, most })]
    : [problemIn(row, "value", "off-scale", value, { values })];
};

const lookAtValue = (value: number, record: Kept, row: Row, usual: Usual, asking: Asking): void => {
  const { measuredIn = "", kind } = usual.indicator;
  for (const problem of outside(value, row, usual)) asking.problems.push(problem);
  const target = targetFor(record, usual.goals);
  const about = { row, field: "value", value, choices: RIGHT };
  if (target !== undefined && Math.abs(value) > MOST_TIMES * target)
    askIn(asking, { ...about, code: "large-amount", params: { target, unit: measuredIn } });
  const { base, power } = unitOf(folded(measuredIn));
  // 0.85 in a column of per cent is most often meant as a share.
  if (kind === "level" && base === SHARE && power < 0 && value > 0 && value < 1 && isBare(row)) {
    const percent = Number(`${value}e${-power}`);
    askIn(asking, { ...about, code: "share-or-percent", params: { unit: measuredIn, percent } });
  }
};

/** Looks at what is new in a list: values that nobody can mean, and what is out of all proportion to the plan. */
export const checkPlausible = (
  lists: readonly Pick<Merged, "entries" | "rows">[],
  asking: Plausible,
): void => {
  const plan = everyVersion(asking.plan);
  const indicators = new Map(plan.indicators.map((each) => [each.id, each]));
  const usual = new Map<string, Usual>();
  for (const { entries, rows } of lists)
    entries.forEach((entry, at) => {
      const row = rows[at];
      if (row === undefined || (asking.isNew && isExported(markOf(row)))) return;
      askAboutDates(entry, row, asking);
      const indicator = indicators.get(String(entry.indicator));
      if (indicator === undefined || typeof entry.value !== "number") return;
      if (!usual.has(indicator.id)) usual.set(indicator.id, usualOf(plan, indicator));
      lookAtValue(entry.value, entry, row, usual.get(indicator.id)!, asking);
    });
};
