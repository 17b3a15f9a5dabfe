import {
  assess,
  compareProgress,
  planOn,
  summarize,
  type Facts,
  type Locale,
  type Progress,
} from "@bangfu/core";
import { jsonLines, type Console, type Io } from "../io/console.js";
import { readLedger, readPlan, sampleNotice } from "../io/read.js";
import { asOfOr, type DateOptions } from "../options.js";
import { UsageError } from "../usage.js";
import { diffTable, type Compared } from "./diff-table.js";

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
  const zh = locale === "zh";
  const wrong = (): string | undefined => {
    if (other !== undefined && (from ?? to) !== undefined)
      return zh
        ? "比较两份台账用 --as-of，比较两个日期用 --from 与 --to，不能同时用。"
        : "Two ledgers are compared with --as-of, two days with --from and --to, not both at once.";
    if (other !== undefined) return undefined;
    if (asOf !== undefined)
      return zh
        ? "--as-of 用于比较两份台账；比较两个日期请用 --from 与 --to。"
        : "--as-of is for two ledgers; for two days use --from and --to.";
    if (from === undefined)
      return zh
        ? "缺少选项 --from（要比较的前一个日期），或缺少第二份台账。"
        : "--from, the earlier day, is missing, or a second ledger.";
    return undefined;
  };
  const text = wrong();
  if (text === undefined) return;
  io.err(text);
  throw new UsageError();
};

const ordered = (from: string, to: string, { locale }: DiffArguments, io: Io): void => {
  if (from < to) return;
  io.err(
    locale === "zh" ? `--from ${from} 须早于 --to ${to}。` : `--from ${from} has to be before --to ${to}.`,
  );
  throw new UsageError();
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
  ordered(from!, until, args, io);
  const facts = factsOf(ledger);
  return { plan: planOn(plan, until), changes: compareProgress(on(facts, from!), on(facts, until)) };
};

/** Prints what changed between two days, or between two ledgers. */
export const diff = (args: DiffArguments, io: Console): void => {
  check(args, io);
  const { ledger, other, locale, json } = args;
  const both = compared(args, io);
  const notice = sampleNotice(ledger, io, locale);
  io.print(
    json
      ? jsonLines(both.changes)
      : diffTable({ ...both, notice, sources: [ledger, other ?? ledger] }, locale),
  );
};
