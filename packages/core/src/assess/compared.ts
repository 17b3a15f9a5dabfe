import { newestBefore, newestBeforeEach } from "../facts/readings.js";
import { isLevelLike, levelsOf } from "../plan/indicator.js";
import { repeats, type Period } from "../plan/schedule.js";
import { isFromBefore } from "../plan/target.js";
import type { Indicator } from "../schema/plan.js";
import { ratioOf, type Ratio } from "../values/ratio.js";
import { actualCourse, NONE, quotientCourse, unitedDays, valueCourse, type Course } from "./course.js";
import type { FactsIndex } from "./facts-index.js";
import type { Judged, Terms } from "./terms.js";

/** Of a level its value, of a quotient of two levels that of both (rules §2, the newest value). */
const overLevels = (
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
  courseOf: (level: Indicator) => Course,
): Course | undefined => {
  const levels = levelsOf(indicator, indicators);
  if (levels === undefined) return undefined;
  const [above, below] = levels.map(courseOf) as [Course, Course | undefined];
  return below === undefined ? above : quotientCourse(indicator, above, below);
};

const readingsOf = ({ readings }: FactsIndex, { id }: Indicator) => readings.get(id) ?? [];

/**
 * The value of a reference (rules §2): the newest one, up to the due date. Where there is none on the due date
 * either, the first later one stands for every day.
 */
const referenceCourse = (newest: Course, due: string | null, asOf: string): Course => {
  if (due === null || asOf <= due) return newest;
  const onDue = newest.on(due);
  const late =
    onDue === undefined
      ? newest.days.find((day) => day > due && day <= asOf && newest.on(day) !== undefined)
      : undefined;
  if (late !== undefined) return { days: [], on: () => newest.on(late) };
  return { days: newest.days, fixedAfter: due, on: (day) => (day < due ? newest.on(day) : onDue) };
};

/** What each period of a schedule that repeats begins with. */
const heldByPeriod = (index: FactsIndex, { periods, placeOf }: Terms, level: Indicator) => {
  const levels = index.held.get(periods) ?? new Map<string, ReturnType<typeof newestBeforeEach>>();
  index.held.set(periods, levels);
  const held = levels.get(level.id) ?? newestBeforeEach(readingsOf(index, level), periods, placeOf);
  levels.set(level.id, held);
  return held;
};

/** The newest value dated before the period's first day, readings for this period or a later one passed over. */
const heldBefore = (index: FactsIndex, { terms, place }: Judged, first: string): Ratio | undefined => {
  const { indicator, indicators, periods } = terms;
  const held = overLevels(indicator, indicators, (level) => {
    const reading = repeats(periods[place]!.window)
      ? heldByPeriod(index, terms, level)[place]
      : newestBefore(readingsOf(index, level), first);
    return valueCourse(reading ? [reading] : []);
  });
  return held?.on(first);
};

const newestCourse = (
  index: FactsIndex,
  referred: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): Course => {
  const known = index.newest.get(referred);
  if (known) return known;
  const course = overLevels(referred, indicators, (level) => valueCourse(readingsOf(index, level))) ?? NONE;
  index.newest.set(referred, course);
  return course;
};

/** The value before a period, by day, from its first day on (rules §3). */
const valueBefore = (index: FactsIndex, judged: Judged, period: Period): Course => {
  const { terms, place } = judged;
  const { indicator } = terms;
  const { baseline } = indicator;
  const first = period.from ?? index.plan.start;
  const previous = repeats(period.window) ? terms.periods[place - 1] : undefined;
  const before = previous && actualCourse(index, terms, indicator, previous);
  const isHeld = isLevelLike(indicator) && (repeats(period.window) || baseline === undefined);
  const held =
    (isHeld ? heldBefore(index, judged, first) : undefined) ??
    (baseline === undefined ? undefined : ratioOf(baseline));
  return {
    days: unitedDays([first], before?.days.filter((day) => day > first) ?? []),
    on: (day) => (day < first ? undefined : (before?.on(day) ?? held)),
  };
};

/** What the target compares with, by day; undefined: it compares with nothing. */
export const comparedCourse = (index: FactsIndex, judged: Judged, period: Period): Course | undefined => {
  const { commitment, indicators } = judged.terms;
  const { target } = commitment;
  if (isFromBefore(target)) return valueBefore(index, judged, period);
  if (!("reference" in target)) return undefined;
  const referred = indicators.get(target.reference);
  return referenceCourse(
    referred === undefined ? NONE : newestCourse(index, referred, indicators),
    period.due,
    index.asOf,
  );
};
