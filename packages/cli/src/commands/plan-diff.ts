import { planOn, type Locale, type Plan } from "@bangfu/core";
import { diffPlans, type PlanChange } from "@bangfu/core/plan";
import { describePlanChange } from "@bangfu/view";
import { jsonLines, type Console, type Io } from "../io/console.js";
import { readPlan } from "../io/read.js";
import { asOfOr } from "../options.js";
import { UsageError } from "../usage.js";

export interface PlanDiffArguments {
  readonly plan: string;
  /** The later plan; absent: two versions of one are compared. */
  readonly other: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly json: boolean;
  readonly locale: Locale;
}

interface Sides {
  readonly before: Plan;
  readonly after: Plan;
  readonly names: readonly [before: string, after: string];
}

const TEXT = {
  zh: {
    both: "比较两份方案时不写 --from 与 --to；比较一份方案的两个版本时只写一份方案。",
    missing: "缺少另一份方案，或选项 --from（要比较的前一个版本的日期）。",
    order: (from: string, to: string) => `--from ${from} 须早于 --to ${to}。`,
    version: (name: string, day: string) => `${name}（${day} 的版本）`,
    same: "没有不同。",
    counts: (added: number, removed: number, changed: number) =>
      `新增 ${added} 项，去掉 ${removed} 项，改动 ${changed} 处。`,
  },
  en: {
    both: "--from and --to are for two versions of one plan, not for two plans.",
    missing: "a second plan is missing, or --from, the day of the earlier version.",
    order: (from: string, to: string) => `--from ${from} has to be before --to ${to}.`,
    version: (name: string, day: string) => `${name} (as of ${day})`,
    same: "They do not differ.",
    counts: (added: number, removed: number, changed: number) =>
      `${added} added, ${removed} removed, ${changed} changed.`,
  },
} as const;

const wrongUsage = (text: string, io: Io): never => {
  io.err(text);
  throw new UsageError();
};

const sidesOf = ({ plan: source, other, from, to, locale }: PlanDiffArguments, io: Io): Sides => {
  const text = TEXT[locale];
  if (other !== undefined) {
    if ((from ?? to) !== undefined) wrongUsage(text.both, io);
    return {
      before: readPlan(source, io, locale),
      after: readPlan(other, io, locale),
      names: [source, other],
    };
  }
  const earlier = from ?? wrongUsage(text.missing, io);
  const plan = readPlan(source, io, locale);
  const later = asOfOr(to, plan, io);
  if (earlier >= later) wrongUsage(text.order(earlier, later), io);
  return {
    before: planOn(plan, earlier),
    after: planOn(plan, later),
    names: [text.version(source, earlier), text.version(source, later)],
  };
};

const count = (changes: readonly PlanChange[], kind: PlanChange["kind"]): number =>
  changes.filter((change) => change.kind === kind).length;

/** Prints what two plans, or two versions of one, have otherwise. */
export const planDiff = (args: PlanDiffArguments, io: Console): void => {
  const { locale } = args;
  const text = TEXT[locale];
  const sides = sidesOf(args, io);
  const changes = diffPlans(sides.before, sides.after);
  if (args.json) return io.print(jsonLines(changes));
  io.out(sides.names.join(" → "));
  if (changes.length === 0) return io.out(text.same);
  io.out(text.counts(count(changes, "added"), count(changes, "removed"), count(changes, "changed")));
  io.out("");
  for (const change of changes) io.out(describePlanChange(change, sides, locale));
};
