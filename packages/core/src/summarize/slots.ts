import { dueDates, extensionsOf } from "../facts/due-dates.js";
import { eachOf, seriesKey } from "../facts/series.js";
import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import { levelsOf, partsOf } from "../plan/indicator.js";
import { periodsOf, scheduleOf, timeZoneOf, type Period } from "../plan/schedule.js";
import { isFromBefore } from "../plan/target.js";
import type { ExtensionFact } from "../schema/facts.js";
import type { Commitment, Indicator, Plan } from "../schema/plan.js";
import { grouped } from "../values/group.js";
import { tallyFor } from "./actual.js";
import { readingsTally, type ReadingsTally } from "./level.js";
import type { Tally } from "./tally.js";
import { windowOf, type Window } from "./window.js";

/** One series in the making. */
export interface Slot {
  readonly indicator: string;
  readonly period: Period;
  readonly each: number | undefined;
  readonly accepts: Window;
  readonly tally: Tally;
}

/** All readings of a level in the making. */
export interface ReadingsSlot {
  readonly indicator: string;
  readonly tally: ReadingsTally;
}

export interface Slots {
  readonly series: readonly Slot[];
  readonly readings: readonly ReadingsSlot[];
  readonly byIndicator: ReadonlyMap<string, readonly Slot[]>;
}

/** The extensions of a commitment in each of its forms: a revision may have moved it to another task (rules §8, §11). */
const extensionsOfForms = (
  plan: Plan,
  extensions: readonly ExtensionFact[],
): ((commitment: Commitment) => readonly (readonly ExtensionFact[])[]) => {
  const forms = grouped(plan.commitments, ({ id }) => [id]);
  return ({ id }) => forms.get(id)!.map((form) => extensionsOf(form, extensions));
};

/** The periods of a commitment for an indicator, with every due date that extensions have given them (rules §11). */
const periodsWithExtensions = (
  plan: Plan,
  indicator: Indicator,
  commitment: Commitment,
  extensions: readonly (readonly ExtensionFact[])[],
): Period[] =>
  periodsOf(plan, indicator, scheduleOf(plan, commitment)).flatMap((period) => {
    const { window, due: scheduled } = period;
    if (window !== "by" || scheduled === null) return [period];
    const dues = new Set(extensions.flatMap((each) => dueDates(scheduled, each)));
    return [...dues].map((due) => ({ ...period, due }));
  });

/** The indicator whose newest values a target needs, in whatever period: the one it refers to, or its own. */
const comparedWith = ({ target, indicator }: Commitment): string | undefined =>
  "reference" in target ? target.reference : isFromBefore(target) ? indicator : undefined;

/** A series for each indicator and period that a version of the plan asks for; of a quotient those of its parts. */
export const slotsOf = (plan: Plan, ledger: StreamedLedger, extensions: readonly ExtensionFact[]): Slots => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const series = new Map<string, Slot>();
  const readings = new Map<string, ReadingsSlot>();
  const addSlot = (indicator: Indicator, period: Period, each: number | undefined): void => {
    const key = seriesKey(indicator.id, { ...period, last: period.due, each });
    if (series.has(key)) return;
    const tally = tallyFor(plan, ledger, indicator, period.due, each);
    series.set(key, { indicator: indicator.id, period, each, accepts: windowOf(period), tally });
  };
  const extensionsIn = extensionsOfForms(plan, extensions);
  for (const commitment of plan.commitments) {
    const indicator = indicators.get(commitment.indicator);
    if (indicator === undefined) continue;
    for (const own of partsOf(indicator, indicators) ?? [indicator])
      for (const period of periodsWithExtensions(plan, own, commitment, extensionsIn(commitment)))
        addSlot(own, period, eachOf(commitment.target));
    const compared = indicators.get(comparedWith(commitment) ?? "");
    for (const { id } of (compared && levelsOf(compared, indicators)) ?? [])
      if (!readings.has(id)) readings.set(id, { indicator: id, tally: readingsTally(timeZoneOf(plan)) });
  }
  return {
    series: [...series.values()],
    readings: [...readings.values()],
    byIndicator: grouped([...series.values()], ({ indicator }) => [indicator]),
  };
};
