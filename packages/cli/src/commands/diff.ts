import {
  assess,
  compareProgress,
  planOn,
  summarize,
  type Facts,
  type Locale,
  type Progress,
} from "@bangfu/core";
import { changesTable, newPeriodsTable, type Compared } from "@bangfu/view";
import { COMPARE, withNotice } from "@bangfu/view/commands";
import { jsonLines, type Console, type Io, type Line } from "../io/console.js";
import { readLedger } from "../io/ledger.js";
import { readPlan, sampleNotice } from "../io/read.js";
import { tableLines } from "../io/table.js";
import { asOfOr, type DateOptions } from "../options.js";
import { wrongUsage } from "../usage.js";

export interface DiffArguments extends DateOptions {
  readonly plan: string;
  readonly ledger: string;
  /** The later ledger; absent: two days of one ledger are compared. */
  readonly other: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly json: boolean;
  readonly locale: Locale;
}

const check = ({ other, from, to, asOf, locale }: DiffArguments, io: Io): void => {
  const text = COMPARE[locale];
  const isTwoDays = (from ?? to) !== undefined;
  if (other !== undefined) return isTwoDays ? wrongUsage(text.twoKinds, io, locale) : undefined;
  if (asOf !== undefined) wrongUsage(text.oneLedger, io, locale);
  if (from === undefined) wrongUsage(text.noEarlierDay, io, locale);
};

const compared = (args: DiffArguments, io: Io): Pick<Compared, "plan" | "changes"> => {
  const { ledger, other, from, to, asOf, basis, knownAt, locale } = args;
  const plan = readPlan(args.plan, io, locale);
  const factsOf = (source: string): Facts =>
    summarize(plan, readLedger(source, plan, io, locale), { knownAt });
  const on = (facts: Facts, day: string): Progress => assess(facts, { asOf: day, basis });
  if (other !== undefined) {
    const day = asOfOr(asOf, plan, io);
    return {
      plan: planOn(plan, day),
      changes: compareProgress(on(factsOf(ledger), day), on(factsOf(other), day)),
    };
  }
  const until = asOfOr(to, plan, io);
  if (from! >= until) wrongUsage(COMPARE[locale].order(from!, until), io, locale);
  const facts = factsOf(ledger);
  return { plan: planOn(plan, until), changes: compareProgress(on(facts, from!), on(facts, until)) };
};

/** The whole first, then what moved, then what is newly met and missed. */
const report = (both: Compared, notice: string | undefined, locale: Locale): Line[] => {
  const changed = changesTable(both, locale);
  const newly = (["newlyMet", "newlyMissed"] as const)
    .map((which) => newPeriodsTable(both, which, locale))
    .filter(({ rows }) => rows.length > 0);
  return [
    ...[withNotice(both.plan.title, notice, locale), changed.caption, "", ...tableLines(changed, [4])],
    ...newly.flatMap((each) => ["", each.caption, ...tableLines(each)]),
  ];
};

/** Prints what changed between two days, or between two ledgers. */
export const diff = (args: DiffArguments, io: Console): void => {
  check(args, io);
  const { ledger, other, locale, json } = args;
  const both = { ...compared(args, io), sources: [ledger, other ?? ledger] as const };
  io.print(json ? jsonLines(both.changes) : report(both, sampleNotice(ledger, io, locale), locale));
};
