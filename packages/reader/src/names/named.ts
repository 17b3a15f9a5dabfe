import type { Commitment, Plan, Schedule, Task } from "@bangfu/core";
import { fitted } from "./fit.js";
import { phraseOf } from "./phrase.js";
import { shortUnit } from "./short-unit.js";

/** So many characters fit a row; with （2024） behind them six fewer. */
const MOST = 14;
const MOST_BESIDE_YEAR = 8;
const OWN_NAMES = ["我校", "本校"];

/** The one year that a schedule is about; undefined where there are several, or none. */
const yearOf = (schedule: Schedule | undefined): string | undefined => {
  if (schedule === undefined) return undefined;
  if ("by" in schedule) return schedule.by.slice(0, 4);
  if (!("yearly" in schedule) || schedule.yearly[0] !== schedule.yearly[1]) return undefined;
  return String(schedule.yearly[0]);
};

/** How often each name stands in a list. */
const countsOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

interface Wanted {
  readonly text: string;
  readonly schedule: Schedule | undefined;
}

/**
 * A short name for each text, in its own words; what two would share gets its year behind it, and what is not distinguished
 * apart by that has none.
 */
const shortNames = (wanted: readonly Wanted[], names: readonly string[]): readonly (string | undefined)[] => {
  const phrases = wanted.map(({ text }) => phraseOf(text, names));
  const first = phrases.map((phrase) => fitted(phrase, MOST));
  const shared = countsOf(first);
  const second = wanted.map(({ schedule }, at) => {
    const [name, year] = [first[at]!, yearOf(schedule)];
    return shared.get(name) === 1 || year === undefined
      ? name
      : `${fitted(phrases[at]!, MOST_BESIDE_YEAR)}（${year}）`;
  });
  const counts = countsOf(second);
  return second.map((name) => (name.length > 1 && counts.get(name) === 1 ? name : undefined));
};

const titled = (tasks: readonly Task[], names: readonly string[]): Task[] => {
  const titles = shortNames(tasks, names);
  return tasks.map((task, at) => {
    const title = titles[at];
    return title === undefined ? task : { ...task, title };
  });
};

/** Labels of the quotes of one clause that are too long for a row; no other quote of it says the same. */
const labelled = (commitments: readonly Commitment[], names: readonly string[]): Commitment[] => {
  const labels = shortNames(
    commitments.map(({ quote, schedule }) => ({ text: quote, schedule })),
    names,
  );
  const quotes = new Set(commitments.map(({ quote }) => quote));
  return commitments.map((commitment, at) => {
    const label = labels[at];
    return [...commitment.quote].length <= MOST || label === undefined || quotes.has(label)
      ? commitment
      : { ...commitment, label };
  });
};

const byClause = (commitments: readonly Commitment[]): readonly (readonly Commitment[])[] => {
  const groups = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    const group = groups.get(commitment.clause);
    if (group === undefined) groups.set(commitment.clause, [commitment]);
    else group.push(commitment);
  }
  return [...groups.values()];
};

/** A short name that another unit has, or is called by, is no name for this one. */
const shortened = ({ units, school }: Plan): Plan["units"] => {
  const shorts = units.map(({ name }) => shortUnit(name, school.county));
  const counts = countsOf([...units.map(({ name }) => name), ...shorts.flatMap((short) => short ?? [])]);
  return units.map((unit, at) => {
    const short = shorts[at];
    return short === undefined || counts.get(short) !== 1 ? unit : { ...unit, short };
  });
};

/**
 * A draft with proposals for the names that lists show: titles of tasks, short names of units and labels of long quotes.
 * No character in them is new, save brackets and the year.
 */
export const named = (plan: Plan): Plan => {
  const names = [plan.school.name, ...OWN_NAMES];
  const order = new Map(plan.commitments.map(({ id }, at) => [id, at]));
  return {
    ...plan,
    units: shortened(plan),
    tasks: titled(plan.tasks, names),
    commitments: byClause(plan.commitments)
      .flatMap((group) => labelled(group, names))
      .sort((one, other) => order.get(one.id)! - order.get(other.id)!),
  };
};
