import {
  stepAt,
  type Basis,
  type Facts,
  type Indicator,
  type PeriodNode,
  type Series,
  type Step,
} from "@bangfu/core";

/** Why a period has no actual (rules §2): nothing counts, nobody is active, or a part of a quotient has none. */
export type Absence =
  | { readonly why: "nothing" | "nobody-active" | "denominator-zero" }
  | { readonly why: "no-numerator" | "no-denominator"; readonly indicator: string };

interface Known {
  readonly facts: Facts;
  readonly basis: Basis;
  /** The day for which the period is read. */
  readonly day: string;
}

/** The newest step of an indicator in a period, as far as the facts tell; undefined: no record counts. */
const newestStep = (
  { facts, basis, day }: Known,
  indicator: string,
  { window, due, extendedFrom }: PeriodNode,
) =>
  facts.series
    .filter((series: Series) => series.indicator === indicator && series.window === window)
    .filter(({ last }) => last === due || last === (extendedFrom ?? due))
    .map((series): Step | undefined => stepAt<Step>(series[basis], day))
    .find((step) => step !== undefined);

/** Why the actual of a period is null. */
export const absenceOf = (known: Known, indicator: Indicator, period: PeriodNode): Absence => {
  if (indicator.kind === "coverage")
    return { why: newestStep(known, indicator.id, period) === undefined ? "nothing" : "nobody-active" };
  if (indicator.kind !== "quotient") return { why: "nothing" };
  const { numerator = "", denominator = "" } = indicator;
  const missing = (part: string) => newestStep(known, part, period) === undefined;
  if (missing(numerator) && missing(denominator)) return { why: "nothing" };
  if (missing(numerator)) return { why: "no-numerator", indicator: numerator };
  return missing(denominator)
    ? { why: "no-denominator", indicator: denominator }
    : { why: "denominator-zero" };
};
