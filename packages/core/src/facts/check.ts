import { checkPlan } from "../plan/check.js";
import type { PlaceOf } from "../plan/check-revisions.js";
import { problemAt, unknownReference } from "../plan/problem-at.js";
import { versionsOf } from "../plan/version.js";
import type { Facts, Step } from "../schema/facts.js";
import type { Plan } from "../schema/plan.js";
import { MOST_ENTRIES, MOST_STEPS } from "../values/bounds.js";
import { BASES, type Kind } from "../values/kind.js";
import { isExact } from "../values/decimal.js";
import type { Problem } from "../values/problem.js";

/** What any version of the plan says of an indicator; its kind is the same in all of them. */
interface Known {
  readonly kind: Kind;
  /** Of a checklist. */
  readonly items: Set<string>;
}

const indicatorsOf = (plan: Plan): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  for (const { plan: version } of versionsOf(plan))
    for (const { id, kind, items = [] } of version.indicators) {
      const all = known.get(id) ?? { kind, items: new Set() };
      items.forEach((item) => all.items.add(item.id));
      known.set(id, all);
    }
  return known;
};

/** Whether a step holds what an indicator of its kind adds up to (rules §2). */
const stepFits = ([, value, active]: Step, { kind, items }: Known): boolean => {
  switch (kind) {
    case "count":
    case "sum":
    case "distinct":
    case "level":
      return active === undefined && isExact(value);
    case "coverage":
      return active !== undefined && (value as number) <= active;
    case "checklist":
      return active === undefined && items.has(String(value));
    case "quotient":
      // It has its parts' series.
      return false;
  }
};

type Steps = readonly (readonly [string, ...unknown[]])[];

/** So few that they can be gone through for every period, each on a day no earlier than the one before. */
const stepsAreInOrder = (steps: Steps, path: string): Problem[] => {
  if (steps.length > MOST_STEPS)
    return [problemAt("too-many", path, undefined, { count: steps.length, most: MOST_STEPS })];
  const at = steps.findIndex(([day], place) => place > 0 && day < steps[place - 1]![0]);
  return at < 0
    ? []
    : [problemAt("steps-not-ascending", `${path}[${at}]`, steps[at]![0], { first: steps[at - 1]![0] })];
};

const stepsFit = (steps: readonly Step[], path: string, known: Known): Problem[] => {
  const { kind } = known;
  const wrong = steps.findIndex((step) => !stepFits(step, known));
  if (wrong >= 0) return [problemAt("wrong-step", `${path}[${wrong}]`, steps[wrong], { kind })];
  const inOrder = stepsAreInOrder(steps, path);
  if (kind !== "checklist" || inOrder.length > 0) return inOrder;
  const seen = new Set<unknown>();
  const again = steps.findIndex(([, item]) => seen.size === seen.add(item).size);
  return again < 0
    ? []
    : [problemAt("duplicate-id", `${path}[${again}][1]`, steps[again]![1], { first: path })];
};

const areFew = (entries: readonly unknown[], path: string): Problem[] =>
  entries.length > MOST_ENTRIES
    ? [problemAt("too-many", path, undefined, { count: entries.length, most: MOST_ENTRIES })]
    : [];

/** That every step fits its indicator in a plan that is sound. */
export const checkSteps = ({ plan, series, references, findings, extensions = [] }: Facts): Problem[] => {
  const indicators = indicatorsOf(plan);
  const isKnown = (indicator: string, path: string) =>
    unknownReference(path, indicator, indicators, "indicators");
  return [
    ...areFew(findings, "findings"),
    ...areFew(extensions, "extensions"),
    ...series.flatMap((each, at) => [
      ...isKnown(each.indicator, `series[${at}].indicator`),
      ...BASES.flatMap((basis) => {
        const known = indicators.get(each.indicator);
        return known ? stepsFit(each[basis], `series[${at}].${basis}`, known) : [];
      }),
    ]),
    ...references.flatMap((each, at) => [
      ...isKnown(each.indicator, `references[${at}].indicator`),
      ...BASES.flatMap((basis) => stepsAreInOrder(each[basis], `references[${at}].${basis}`)),
    ]),
  ];
};

/**
 * Everything that shapes cannot tell: the plan is sound, and every step fits its indicator. What has passed can be
 * assessed and explained on any day.
 * @param placeOf as `checkPlan` takes it
 */
export const checkFacts = (facts: Facts, placeOf?: PlaceOf): Problem[] => {
  const found = checkPlan(facts.plan, placeOf).map((problem) => ({
    ...problem,
    path: `plan.${problem.path}`,
  }));
  return found.length > 0 ? found : checkSteps(facts);
};
