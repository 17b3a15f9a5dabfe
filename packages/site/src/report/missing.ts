import { goalOf, type Indicator, type Locale, type PeriodNode } from "@bangfu/core";
import { formatValue } from "@bangfu/view";

/** How much there is still to do, such as `12 人`; of a rating, how many steps. */
const amount = (indicator: Indicator, left: number, locale: Locale): string => {
  const places = 10 ** (indicator.decimals ?? 6);
  return formatValue(indicator, Math.ceil(left * places - 1e-9) / places, locale);
};

const ofLevel = (indicator: Indicator, actual: number, goal: number, locale: Locale): string => {
  const { scale } = indicator;
  if (scale === undefined) return amount(indicator, Math.abs(goal - actual), locale);
  const steps = scale.filter(({ value }) => value > actual && value <= goal).length;
  return locale === "zh" ? `${steps} 级` : `${steps} ${steps === 1 ? "step" : "steps"}`;
};

const ofShare = ({ kind, items = [] }: Indicator, left: number, locale: Locale): string => {
  const zh = locale === "zh";
  if (kind === "checklist" && !items.some(({ weight }) => weight !== undefined)) {
    const count = Math.round(left * items.length);
    return zh ? `${count} 项` : `${count} ${count === 1 ? "item" : "items"}`;
  }
  const points = Math.max(1, Math.round(left * 100));
  return zh ? `${points} 个百分点` : `${points} points`;
};

/** What is missing to the target of a period; `—` where nothing can be said. */
export const missing = (indicator: Indicator, period: PeriodNode, locale: Locale): string => {
  const goal = goalOf(period);
  const { actual } = period;
  if (goal === undefined) return "—";
  switch (indicator.kind) {
    case "coverage":
    case "checklist":
      return ofShare(indicator, goal - (actual ?? 0), locale);
    case "level":
    case "quotient":
      return actual === null ? "—" : ofLevel(indicator, actual, goal, locale);
    case "count":
    case "sum":
    case "distinct":
      return amount(indicator, goal - (actual ?? 0), locale);
  }
};
