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
