import { assess, factsOn, summarize, type Facts, type Locale, type Progress } from "@bangfu/core";
import { overviewTable } from "@bangfu/view";
import { withNotice } from "@bangfu/view/commands";
import { jsonLines, type Console, type Io, type Line } from "../io/console.js";
import { readLedger } from "../io/ledger.js";
import { readPlan, sampleNotice } from "../io/read.js";
import { tableLines } from "../io/table.js";
import { asOfOr, spanIn, type DateOptions, type WindowOptions } from "../options.js";

export interface AssessArguments extends DateOptions, WindowOptions {
  readonly plan: string;
  readonly ledger: string;
  readonly json: boolean;
  readonly locale: Locale;
}

interface Calculated {
  readonly facts: Facts;
  readonly progress: Progress;
}

/**
 * Reads the plan and the ledger and calculates the progress, with the plan as it holds on the day; what `assess` and
 * `explain` share.
 * @param prepare changes the facts before they are assessed
 */
export const calculate = (
  args: Omit<AssessArguments, "json">,
  io: Io,
  prepare: (facts: Facts) => Facts = (facts) => facts,
): Calculated => {
  const plan = readPlan(args.plan, io, args.locale);
  const ledger = readLedger(args.ledger, plan, io, args.locale);
  const facts = prepare(summarize(plan, ledger, { knownAt: args.knownAt }));
  const asOf = asOfOr(args.asOf, plan, io);
  return {
    facts: factsOn(facts, asOf),
    progress: assess(facts, { asOf, basis: args.basis, within: spanIn(args, plan) }),
  };
};

const report = ({ facts, progress }: Calculated, { ledger, locale }: AssessArguments, io: Io): Line[] => {
  const overview = overviewTable(facts, progress, locale);
  const title = withNotice(facts.plan.title, sampleNotice(ledger, io, locale), locale);
  return [title, overview.caption, "", ...tableLines(overview, [3, 4])];
};

/** Prints how the plan stands: a table for people, or progress.json. */
export const assessCommand = (args: AssessArguments, io: Console): void => {
  const calculated = calculate(args, io);
  io.print(args.json ? jsonLines(calculated.progress) : report(calculated, args, io));
};
