import { assess, type Basis, type Facts, type Progress } from "@bangfu/core";

/** Calculated once for all elements that look at the same facts in the same way. */
const calculated = new WeakMap<Facts, Map<string, Progress>>();

export const progressOf = (facts: Facts, asOf: string, basis: Basis): Progress => {
  const known = calculated.get(facts) ?? new Map<string, Progress>();
  calculated.set(facts, known);
  const progress = known.get(asOf + basis) ?? assess(facts, { asOf, basis });
  known.set(asOf + basis, progress);
  return progress;
};
