import { goalOf, type Indicator, type Locale, type PeriodNode } from "@bangfu/core";
import { NOTHING } from "../cells.js";
import { formatValue } from "../words/amounts.js";
import { MISSING } from "../words/missing.js";

/** How much there is still to do, such as `12 人`; of a rating, how many steps. */
const amount = (indicator: Indicator, left: number, locale: Locale): string => {
  const places = 10 ** (indicator.decimals ?? 6);
  return formatValue(indicator, Math.ceil(left * places - 1e-9) / places, locale);
};

const ofLevel = (indicator: Indicator, actual: number, goal: number, locale: Locale): string => {
  const { scale } = indicator;
  if (scale === undefined) return amount(indicator, Math.abs(goal - actual), locale);
  const steps = scale.filter(({ value }) => value > actual && value <= goal).length;
  return MISSING[locale].steps(steps);
};

const ofShare = ({ kind, items = [] }: Indicator, left: number, locale: Locale): string => {
  const words = MISSING[locale];
  if (kind === "checklist" && !items.some(({ weight }) => weight !== undefined))
    return words.items(Math.round(left * items.length));
  return words.points(Math.max(1, Math.round(left * 100)));
};

/** What is missing to the target of a period; `—` where nothing can be said. */
export const missing = (indicator: Indicator, period: PeriodNode, locale: Locale): string => {
  const goal = goalOf(period);
  const { actual } = period;
  if (goal === undefined) return NOTHING;
  switch (indicator.kind) {
    case "coverage":
    case "checklist":
      return ofShare(indicator, goal - (actual ?? 0), locale);
    case "level":
    case "quotient":
      return actual === null ? NOTHING : ofLevel(indicator, actual, goal, locale);
    case "count":
    case "sum":
    case "distinct":
      return amount(indicator, goal - (actual ?? 0), locale);
  }
};
