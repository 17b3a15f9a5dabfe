import type { Indicator, Locale } from "@bangfu/core";
import { commonText } from "./common.js";
import { localText } from "./localized.js";
import { percentText } from "./percent.js";
import { unitOf } from "./units.js";

const TAGS: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en" };

/** A number as it is written in a language. */
export const numberText = (value: number, locale: Locale, decimals = 6): string =>
  new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: decimals }).format(value);

/** A number with its unit of measurement. */
export const withUnit = (
  value: number,
  indicator: Pick<Indicator, "measuredIn" | "en" | "decimals">,
  locale: Locale,
): string => {
  const { factor, one, more } = unitOf(indicator, locale);
  const text = numberText(value * factor, locale, indicator.decimals);
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
