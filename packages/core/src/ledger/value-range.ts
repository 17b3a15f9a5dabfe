import type { Indicator, Plan, Target } from "../schema/plan.js";

/** The least and the greatest value that a level can have; undefined: any. */
export interface ValueRange {
  readonly least: number;
  readonly most: number;
}

const PERCENT = ["%", "％", "百分比", "百分率", "percent"];
const PER_MILLE = ["‰", "千分比"];
const SHARE = ["比例", "比率", "占比", "share"];

/** The values that targets name as such; those of rises and shares name none. */
const namedBy = (target: Target): readonly number[] => {
  if ("atLeast" in target) return [target.atLeast];
  if ("atMost" in target) return [target.atMost];
  return "between" in target ? target.between : [];
};

/** The whole of which a level's values are parts: 100 of per cent, 1 of a share; undefined: it is no part. */
const wholeOf = ({ measuredIn, scale }: Indicator, named: readonly number[]): number | undefined => {
  if (scale !== undefined) return undefined;
  if (measuredIn === undefined) return named.some((value) => value > 0 && value < 1) ? 1 : undefined;
  if (PERCENT.includes(measuredIn)) return 100;
  if (PER_MILLE.includes(measuredIn)) return 1000;
  return SHARE.includes(measuredIn) ? 1 : undefined;
};

/**
 * Between which values those of an indicator lie: the steps of a scale, 0 to 100 per cent, 0 to 1 of a share. What
 * the plan itself asks for beyond that, such as 110 %, is no share of a whole.
 */
export const valueRange = (plan: Plan, indicator: Indicator): ValueRange | undefined => {
  if (indicator.kind !== "level") return undefined;
  const steps = indicator.scale?.map(({ value }) => value) ?? [];
  if (steps.length > 0) return { least: Math.min(...steps), most: Math.max(...steps) };
  const targets = plan.commitments.filter((commitment) => commitment.indicator === indicator.id);
  const named = [...targets.flatMap(({ target }) => namedBy(target)), indicator.baseline ?? 0];
  const most = wholeOf(indicator, named);
  return most === undefined || named.some((value) => value < 0 || value > most)
    ? undefined
    : { least: 0, most };
};
