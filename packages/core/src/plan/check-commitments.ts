import type { Commitment, Indicator, Plan, Target } from "../schema/plan.js";
import { KINDS, type Kind } from "../values/kind.js";
import type { Problem } from "../values/problem.js";
import { scheduleIsSound } from "./check-schedule.js";
import { idsOf, problemAt, unknownReference } from "./problem-at.js";

type TargetName = Target extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

/** The kinds whose actual may rise and fall. */
const FREE: readonly Kind[] = ["level", "quotient"];
const GROWING: readonly Kind[] = ["count", "sum", "distinct", ...FREE];

const KINDS_OF: Record<TargetName, readonly Kind[]> = {
  atLeast: KINDS,
  atMost: FREE,
  between: KINDS,
  all: ["coverage", "checklist"],
  reference: FREE,
  riseBy: GROWING,
  fallBy: FREE,
  growBy: GROWING,
  shrinkBy: FREE,
  each: ["coverage"],
};

/** Fields that this version does not know may stand beside it in facts. */
const nameOf = (target: Target): TargetName =>
  (Object.keys(KINDS_OF) as TargetName[]).find((name) => name in target)!;

const isShare = (kind: Kind): boolean => kind === "coverage" || kind === "checklist";

const numbersOf = (target: Target): readonly number[] =>
  "atLeast" in target ? [target.atLeast] : "between" in target ? target.between : [];

interface Known {
  readonly clauses: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly tasks: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** A level, or a quotient of two levels (rules §2): only these have a newest value. */
const hasNewestValue = (
  { kind, numerator = "", denominator = "" }: Indicator,
  { indicators }: Known,
): boolean =>
  kind === "level" ||
  (kind === "quotient" && [numerator, denominator].every((part) => indicators.get(part)?.kind === "level"));

/** A target that the indicator's kind has, with numbers that can be reached. */
const targetFits = ({ target }: Commitment, indicator: Indicator, path: string, known: Known): Problem[] => {
  const name = nameOf(target);
  const at = `${path}.target`;
  if (!KINDS_OF[name].includes(indicator.kind))
    return [
      problemAt("wrong-target", at, target, { kind: indicator.kind, kinds: KINDS_OF[name], target: name }),
    ];
  if ("between" in target && target.between[0] > target.between[1])
    return [problemAt("out-of-range", `${at}.between[0]`, target.between[0], { most: target.between[1] })];
  if (isShare(indicator.kind) && numbersOf(target).some((share) => share < 0 || share > 1))
    return [problemAt("out-of-range", at, target, { least: 0, most: 1 })];
  if (!("reference" in target)) return [];
  const referred = known.indicators.get(target.reference);
  if (referred === undefined)
    return [problemAt("unknown-reference", `${at}.reference`, target.reference, { list: "indicators" })];
  if (referred === indicator) return [problemAt("circular-reference", `${at}.reference`, target.reference)];
  return hasNewestValue(referred, known)
    ? []
    : [problemAt("wrong-benchmark", `${at}.reference`, target.reference, { kind: referred.kind })];
};

const quoteStands = ({ quote, clause }: Commitment, path: string, { clauses }: Known): Problem[] => {
  const text = clauses.get(clause);
  if (text === undefined)
    return [problemAt("unknown-reference", `${path}.clause`, clause, { list: "document" })];
  return text.includes(quote) ? [] : [problemAt("quote-not-in-clause", `${path}.quote`, quote, { clause })];
};

const checkCommitment = (commitment: Commitment, path: string, known: Known): Problem[] => {
  const indicator = known.indicators.get(commitment.indicator);
  const { task, schedule, lead = [], support = [] } = commitment;
  return [
    ...quoteStands(commitment, path, known),
    ...unknownReference(`${path}.task`, task, known.tasks, "tasks"),
    ...unknownReference(`${path}.phase`, commitment.phase, known.phases, "phases"),
    ...lead.flatMap((unit, at) => unknownReference(`${path}.lead[${at}]`, unit, known.units, "units")),
    ...support.flatMap((unit, at) => unknownReference(`${path}.support[${at}]`, unit, known.units, "units")),
    ...(indicator === undefined
      ? [problemAt("unknown-reference", `${path}.indicator`, commitment.indicator, { list: "indicators" })]
      : targetFits(commitment, indicator, path, known)),
    ...(schedule === undefined ? [] : scheduleIsSound(schedule, `${path}.schedule`)),
    ...(schedule === undefined && task === undefined
      ? [problemAt("missing-schedule", `${path}.schedule`, undefined)]
      : []),
  ];
};

/** Quotes stand in their clauses; what is referred to exists; targets and schedules are sound. */
export const checkCommitments = (plan: Plan): Problem[] => {
  const known: Known = {
    clauses: new Map(plan.document.map(({ id, text }) => [id, text])),
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    tasks: idsOf(plan.tasks),
    phases: idsOf(plan.phases),
    units: idsOf(plan.units),
  };
  return [
    ...plan.tasks.flatMap(({ schedule }, at) => scheduleIsSound(schedule, `tasks[${at}].schedule`)),
    ...plan.commitments.flatMap((commitment, at) => checkCommitment(commitment, `commitments[${at}]`, known)),
  ];
};
