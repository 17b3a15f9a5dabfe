import type { Indicator } from "../schema/plan.js";
import type { Phasing } from "../values/kind.js";

/** How the expectation grows within a period: as the indicator says, else by its kind (rules §4). */
export const phasingOf = ({ kind, phasing, scale }: Indicator): Phasing => {
  if (phasing !== undefined) return phasing;
  switch (kind) {
    case "count":
    case "distinct":
      return "steps";
    case "sum":
    case "coverage":
    case "quotient":
      return "linear";
    case "level":
      return scale === undefined ? "linear" : "due";
    case "checklist":
      return "due";
  }
};

/** Whether it has a value on a day that stands by itself, and begins at its baseline: a level or a quotient. */
export const isLevelLike = ({ kind }: Pick<Indicator, "kind">): boolean =>
  kind === "level" || kind === "quotient";

/**
 * The levels whose newest values make up an indicator's newest value (rules §2): its own, or those of both parts
 * of a quotient of two levels. Undefined: it has none.
 */
export const levelsOf = (
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Indicator[] | undefined => {
  if (indicator.kind === "level") return [indicator];
  const parts = partsOf(indicator, indicators);
  return parts?.every(({ kind }) => kind === "level") ? parts : undefined;
};

/** Numerator and denominator; undefined: it is no quotient. */
export const partsOf = (
  { kind, numerator, denominator }: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): readonly [numerator: Indicator, denominator: Indicator] | undefined => {
  if (kind !== "quotient") return undefined;
  const above = indicators.get(numerator ?? "");
  const below = indicators.get(denominator ?? "");
  return above && below && [above, below];
};
