import { everyVersion } from "../plan/every-version.js";
import { problemAt } from "../plan/problem-at.js";
import { periodsOf, repeats, scheduleOf } from "../plan/schedule.js";
import type { LedgerRecord } from "../schema/ledger.js";
import type { Indicator, Plan } from "../schema/plan.js";
import type { Problem } from "../values/problem.js";
import type { StreamedLedger } from "./streamed-ledger.js";
import { valueRange, type ValueRange } from "./value-range.js";

/** What is looked up for every record of an indicator. */
interface Usual {
  /** The windows of the repeating schedules that ask for the indicator, by itself or as part of a quotient. */
  readonly windows: ReadonlySet<string>;
  readonly hasScale: boolean;
  readonly range: ValueRange | undefined;
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
  return {
    windows: new Set(windows),
    hasScale: indicator.scale !== undefined,
    range: valueRange(plan, indicator),
  };
};

/** Of many periods the first, the next and the last show what they look like. */
const shortened = (windows: readonly string[]): readonly string[] =>
  windows.length > 12 ? [...windows.slice(0, 2), "…", windows[windows.length - 1]!] : windows;

const outside = (value: number, { hasScale, range }: Usual, path: string): Problem[] => {
  if (range === undefined || (value >= range.least && value <= range.most)) return [];
  const { least, most } = range;
  return [
    hasScale
      ? problemAt("off-scale", path, value, { values: [String(least), String(most)] })
      : problemAt("out-of-range", path, value, { least, most }),
  ];
};

const unusual = (record: LedgerRecord, usual: Usual, path: string): Problem[] => [
  ...(record.for === undefined || usual.windows.has(String(record.for))
    ? []
    : [problemAt("unknown-window", `${path}.for`, record.for, { windows: shortened([...usual.windows]) })]),
  ...(record.value === undefined ? [] : outside(record.value, usual, `${path}.value`)),
];

/**
 * What is accepted but most often not meant: a `for` that names no period takes the record out of it
 * (rules §1.5), a rating lies outside its scale or a share outside its whole.
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
