import { planOn, type Locale, type Plan } from "@bangfu/core";
import { diffPlans, type PlanChange } from "@bangfu/core/plan";
import { describePlanChange } from "@bangfu/view";
import { COMPARE } from "@bangfu/view/commands";
import { jsonLines, type Console, type Io } from "../io/console.js";
import { readPlan } from "../io/read.js";
import { asOfOr } from "../options.js";
import { wrongUsage } from "../usage.js";

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

const sidesOf = ({ plan: source, other, from, to, locale }: PlanDiffArguments, io: Io): Sides => {
  const text = COMPARE[locale];
  if (other !== undefined) {
    if ((from ?? to) !== undefined) wrongUsage(text.twoPlans, io, locale);
    return {
      before: readPlan(source, io, locale),
      after: readPlan(other, io, locale),
      names: [source, other],
    };
  }
  const earlier = from ?? wrongUsage(text.noEarlierVersion, io, locale);
  const plan = readPlan(source, io, locale);
  const later = asOfOr(to, plan, io);
  if (earlier >= later) wrongUsage(text.order(earlier, later), io, locale);
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
  const text = COMPARE[locale];
  const sides = sidesOf(args, io);
  const changes = diffPlans(sides.before, sides.after);
  if (args.json) return io.print(jsonLines(changes));
  io.out(sides.names.join(" → "));
  if (changes.length === 0) return io.out(text.same);
  io.out(text.counts(count(changes, "added"), count(changes, "removed"), count(changes, "changed")));
  io.out("");
  for (const change of changes) io.out(describePlanChange(change, sides, locale));
};
