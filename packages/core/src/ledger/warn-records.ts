import { everyVersion } from "../plan/every-version.js";
import { problemAt } from "../plan/problem-at.js";
import { periodsOf, repeats, scheduleOf } from "../plan/schedule.js";
import type { LedgerRecord } from "../schema/ledger.js";
import type { Indicator, Plan } from "../schema/plan.js";
import type { Problem } from "../values/problem.js";
import type { StreamedLedger } from "./streamed-ledger.js";

/** What is looked up for every record of an indicator. */
interface Usual {
  /** The windows of the repeating schedules that ask for the indicator, by itself or as part of a quotient. */
  readonly windows: ReadonlySet<string>;
  /** The least and the greatest step of its scale. */
  readonly range: readonly [least: number, most: number] | undefined;
}

const asksFor = (plan: Plan, indicator: string, part: string): boolean =>
  indicator === part ||
  plan.indicators.some(
    ({ id, numerator, denominator }) => id === indicator && (numerator === part || denominator === part),
  );

const usualOf = (indicator: Indicator, plan: Plan): Usual => {
  const windows = plan.commitments
    .filter((commitment) => asksFor(plan, commitment.indicator, indicator.id))
    .flatMap((commitment) => periodsOf(plan, indicator, scheduleOf(plan, commitment)))
    .flatMap(({ window }) => (repeats(window) ? [window] : []));
  const steps = indicator.scale?.map(({ value }) => value) ?? [];
  return {
    windows: new Set(windows),
    range: steps.length === 0 ? undefined : [Math.min(...steps), Math.max(...steps)],
  };
};

/** Of many periods the first, the next and the last show what they look like. */
const shortened = (windows: readonly string[]): readonly string[] =>
  windows.length > 12 ? [...windows.slice(0, 2), "…", windows[windows.length - 1]!] : windows;

const unusual = (record: LedgerRecord, { windows, range }: Usual, path: string): Problem[] => [
  ...(record.for === undefined || windows.has(String(record.for))
    ? []
    : [problemAt("unknown-window", `${path}.for`, record.for, { windows: shortened([...windows]) })]),
  ...(range === undefined ||
  record.value === undefined ||
  (record.value >= range[0] && record.value <= range[1])
    ? []
    : [problemAt("off-scale", `${path}.value`, record.value, { values: range.map(String) })]),
];

/**
 * What is accepted but most often not meant: a `for` that names no period takes the record out of it
 * (rules §1.5), a rating lies outside its scale.
 */
export const warnRecords = (ledger: StreamedLedger, plan: Plan): Problem[] => {
  const every = everyVersion(plan);
  const usual = new Map(every.indicators.map((indicator) => [indicator.id, usualOf(indicator, every)]));
  const found: Problem[] = [];
  let at = -1;
  for (const record of ledger.records) {
    at++;
    const own = usual.get(record.indicator);
    if (own !== undefined && (record.for !== undefined || own.range !== undefined))
      found.push(...unusual(record, own, `records[${at}]`));
  }
  return found;
};
