import type { Facts, FindingFact, Series, Step, LevelReading } from "../schema/facts.js";
import type { Indicator, Plan, Schedule } from "../schema/plan.js";
import { policyOf, type Policy } from "../plan/policy.js";
import type { Period } from "../plan/schedule.js";
import { versionsOf, type Version } from "../plan/version.js";
import { grouped } from "../values/group.js";
import type { Course } from "./course.js";
import type { Basis } from "../values/kind.js";
import type { Span } from "../values/window.js";

/** A version of the plan, laid out for looking up. */
export interface IndexedVersion extends Version {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The schedule of each task. */
  readonly schedules: ReadonlyMap<string, Schedule>;
}

/** The facts laid out for looking up, for one basis and one as-of date. */
export interface FactsIndex {
  readonly asOf: string;
  /** The days that a figure is asked for (rules §10). */
  readonly within: Span | undefined;
  /** The version in force. */
  readonly plan: Plan;
  /** All that have come into force, the oldest first; the last one is `plan`. */
  readonly versions: readonly IndexedVersion[];
  readonly policy: Policy;
  readonly basis: Basis;
  /** The series of each indicator, by their windows. */
  readonly series: ReadonlyMap<string, ReadonlyMap<string, readonly Series[]>>;
  readonly readings: ReadonlyMap<string, readonly LevelReading[]>;
  /** The newest values of what targets refer to, filled in as they are asked for: every period asks again. */
  readonly newest: Map<Indicator, Course>;
  /** By the periods of a schedule and the level, what each period begins with; filled in likewise. */
  readonly held: Map<readonly Period[], Map<string, readonly (LevelReading | undefined)[]>>;
  readonly findings: readonly FindingFact[];
  /** Those granted by the as-of date, in that order. */
  readonly extensions: NonNullable<Facts["extensions"]>;
}

const indexedVersion = ({ from, plan }: Version): IndexedVersion => ({
  from,
  plan,
  indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
  schedules: new Map(plan.tasks.map(({ id, schedule }) => [id, schedule])),
});

/** Two groupings, for a key made of both would be built for every period of every assess. */
const byWindow = (series: readonly Series[]): FactsIndex["series"] =>
  new Map(
    [...grouped(series, ({ indicator }) => [indicator])].map(([indicator, own]) => [
      indicator,
      grouped(own, ({ window }) => [window]),
    ]),
  );

interface IndexOptions {
  readonly basis: Basis;
  readonly asOf: string;
  /** The days that a figure is asked for (rules §10). */
  readonly within: Span | undefined;
}

export const indexFacts = (facts: Facts, { basis, asOf, within }: IndexOptions): FactsIndex => {
  const { series, references, findings, extensions = [] } = facts;
  const versions = versionsOf(facts.plan)
    .filter(({ from }) => from <= asOf)
    .map(indexedVersion);
  const { plan } = versions[versions.length - 1]!;
  return {
    asOf,
    within,
    plan,
    versions,
    policy: policyOf(plan),
    basis,
    series: byWindow(series),
    readings: new Map(references.map((each) => [each.indicator, each[basis]])),
    newest: new Map(),
    held: new Map(),
    findings: within === undefined ? findings : findings.filter(({ found }) => found <= within.to),
    extensions: extensions.filter(({ granted }) => granted <= asOf),
  };
};

/**
 * The steps of a period; none where nothing was recorded.
 * @param needs what each member needs, where the target says so
 */
export const stepsOf = (
  { series, basis }: FactsIndex,
  indicator: string,
  period: Period,
  needs?: number,
): readonly Step[] =>
  series
    .get(indicator)
    ?.get(period.window)
    ?.find(({ first, last, each }) => last === period.due && first === period.first && each === needs)?.[
    basis
  ] ?? [];
