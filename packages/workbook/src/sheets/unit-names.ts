import { everyVersion, type Plan } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import { isMoney, isUnit, unitOf } from "../forms/unit.js";

/** The units of measurement of a plan, in the form of `folded`. */
export const unitsOf = (plan: Plan): ReadonlySet<string> =>
  new Set(
    everyVersion(plan).indicators.flatMap(({ measuredIn }) => (measuredIn ? [folded(measuredIn)] : [])),
  );

const LABEL = "(?:金额|计量|货币|数值|统计|数据)?单位";

/**
 * The units that a text names, such as `元` or `万元、人`; none where any of its words is no unit.
 * @param text in the form of `folded`
 */
export const unitsIn = (text: string, known: ReadonlySet<string>): readonly string[] => {
  const units = text
    .replace(new RegExp(`^${LABEL}:?`), "")
    .split(/[、,;/和或]/)
    .filter((unit) => unit !== "");
  return units.every((unit) => isUnit(unit, known)) ? units : [];
};

const NAMED = new RegExp(`(?:^|[^\\p{L}])${LABEL}[:(]+([^():;。]+)`, "gu");
const BRACKETED = /[([【]([^()[\]【】]+)[)\]】]/g;

const isOfMoney = (unit: string): boolean => isMoney(unitOf(unit).base);

/** The units in brackets behind a heading: 数值（人）. */
export const unitsInBrackets = (text: string, known: ReadonlySet<string>): readonly string[] =>
  [...folded(text).matchAll(BRACKETED)].flatMap(([, units]) => unitsIn(units!, known));

/** The units that a line above a table is about: 单位：元, or of money alone 资金台账（万元）. */
export const unitsInLine = (line: string, known: ReadonlySet<string>): readonly string[] => {
  const named = [...folded(line).matchAll(NAMED)].flatMap(([, units]) => unitsIn(units!, known));
  return named.length > 0 ? named : unitsInBrackets(line, known).filter(isOfMoney);
};

/** Whether a cell says only that the unit stands in the next one. */
export const isUnitLabel = (text: string): boolean => new RegExp(`^${LABEL}:?$`).test(folded(text));
