import type { Indicator, Locale } from "@bangfu/core";
import { commonText } from "./common.js";
import { localText } from "./localized.js";
import { percentText } from "./percent.js";
import { unitOf } from "./units.js";

/** A number as both languages write it: at most so many decimals, a comma between thousands. */
export const numberText = (value: number, decimals = 6): string => {
  const [whole, fraction = ""] = String(value).split(".");
  // The first use of `Intl` costs a page 15 ms and more, and there is seldom anything to round.
  if (fraction.length > decimals || !/^-?\d+$/.test(whole!))
    return new Intl.NumberFormat("en", { maximumFractionDigits: decimals }).format(value);
  const thousands = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === "" ? thousands : `${thousands}.${fraction}`;
};

/** A number with its unit of measurement. */
export const withUnit = (
  value: number,
  indicator: Pick<Indicator, "measuredIn" | "en" | "decimals">,
  locale: Locale,
): string => {
  const { factor, one, more } = unitOf(indicator, locale);
  const text = numberText(value * factor, indicator.decimals);
  const unit = text === "1" ? one : more;
  return unit === "" || unit === "%" ? text + unit : `${text} ${unit}`;
};

const stepLabel = ({ scale }: Indicator, value: number, locale: Locale): string | undefined => {
  const step = scale?.find((each) => each.value === value);
  return step && localText(step, "label", locale);
};

/** A value of an indicator for people: its unit, its step's name, or a percentage; null: no data. */
export const formatValue = (indicator: Indicator, value: number | null, locale: Locale): string => {
  if (value === null) return commonText(locale).noData;
  switch (indicator.kind) {
    case "coverage":
    case "checklist":
      return percentText(value);
    case "level":
      return stepLabel(indicator, value, locale) ?? withUnit(value, indicator, locale);
    case "quotient":
      // Many a quotient has no end.
      return withUnit(value, { ...indicator, decimals: indicator.decimals ?? 2 }, locale);
    case "count":
    case "sum":
    case "distinct":
      return withUnit(value, indicator, locale);
  }
};
