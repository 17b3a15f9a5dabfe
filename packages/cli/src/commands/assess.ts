import {
  assess,
  factsOn,
  summarize,
  type Facts,
  type Locale,
  type Plan,
  type Progress,
  type ProgressNode,
} from "@bangfu/core";
import { basisWord, percentText } from "@bangfu/view";
import { jsonLines, statusPiece, type Console, type Io, type Line } from "../io/console.js";
import { readLedger, readPlan, sampleNotice } from "../io/read.js";
import { cut, table } from "../io/table.js";
import { asOfOr, spanIn, type DateOptions, type WindowOptions } from "../options.js";

export interface AssessArguments extends DateOptions, WindowOptions {
  readonly plan: string;
  readonly ledger: string;
  readonly json: boolean;
  readonly locale: Locale;
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
): { facts: Facts; progress: Progress } => {
  const plan = readPlan(args.plan, io, args.locale);
  const ledger = readLedger(args.ledger, plan, io, args.locale);
  const facts = prepare(summarize(plan, ledger, { knownAt: args.knownAt }));
  const asOf = asOfOr(args.asOf, plan, io);
  return {
    facts: factsOn(facts, asOf),
    progress: assess(facts, { asOf, basis: args.basis, within: spanIn(args, plan) }),
  };
};

const NAME_WIDTH = 46;

const row = (name: string, text: string, node: ProgressNode | null, locale: Locale): Line[] => [
  name,
  cut(text, NAME_WIDTH),
  node === null ? "—" : [statusPiece(node.status, locale)],
  // Nothing recorded is not zero.
  node === null || node.attainment === null ? "—" : percentText(node.attainment),
  node === null ? "" : percentText(node.expected),
  node?.due ?? "",
];

const withinText = ({ within }: Progress, locale: Locale): string => {
  if (within === undefined) return "";
  return locale === "zh"
    ? `，只看 ${within.from} 至 ${within.to} 到期的`
    : `, only what falls due from ${within.from} to ${within.to}`;
};

const report = (plan: Plan, progress: Progress, { ledger, locale }: AssessArguments, io: Io): Line[] => {
  const zh = locale === "zh";
  const sample = sampleNotice(ledger, io, locale);
  const notice = sample === undefined ? "" : zh ? `（${sample}）` : ` (${sample})`;
  const basis = basisWord(progress.basis, locale);
  const asOf = zh
    ? `截至 ${progress.asOf}，${basis}口径${progress.knownAt ? `，${progress.knownAt} 时所知` : ""}`
    : `As of ${progress.asOf}, ${basis.toLowerCase()}${progress.knownAt ? `, as known on ${progress.knownAt}` : ""}`;
  const days = withinText(progress, locale);
  const columns = zh
    ? ["编号", "任务", "状态", "完成", "应达", "时限"]
    : ["No.", "Task", "Status", "Attained", "Expected", "Due"];
  const rows = [
    columns,
    row("", zh ? "总体" : "Overall", progress.overall, locale),
    ...plan.measures.map(({ id, title }) => row("", title, progress.measures[id] ?? null, locale)),
    ...plan.tasks.map(({ id, text }) => row(id, text, progress.tasks[id] ?? null, locale)),
  ];
  return [plan.title + notice, asOf + days, "", ...table(rows, [3, 4])];
};

/** Prints how the plan stands: a table for people, or progress.json. */
export const assessCommand = (args: AssessArguments, io: Console): void => {
  const { facts, progress } = calculate(args, io);
  io.print(args.json ? jsonLines(progress) : report(facts.plan, progress, args, io));
};
