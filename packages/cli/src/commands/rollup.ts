import { isPlainDate, type Locale } from "@bangfu/core";
import { mergeRollups, rollup, type Rollup, type UnreadSchool } from "@bangfu/core/rollup";
import { ROLLUP } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { InputError } from "../io/read.js";
import { wrongUsage } from "../usage.js";
import { labelOf, publicSource } from "./rollup-addresses.js";
import { readEarlier } from "./rollup-before.js";
import { mergedRollup } from "./rollup-merge.js";
import { publishRegion, type RegionOutput } from "./rollup-publish.js";
import { withoutLeaks } from "./rollup-privacy.js";
import { distinct, owned, placeOfLost, sayAlike } from "./rollup-same.js";
import {
  checkSchools,
  type CheckedSchool,
  type LostSchool,
  type SchoolsArguments,
} from "./rollup-schools.js";

export interface RollupArguments extends RegionOutput, SchoolsArguments {
  /** The sources are roll-ups, not schools. */
  readonly merge: boolean;
  /** A day, or the file of an earlier roll-up. */
  readonly before: string | undefined;
  readonly locale: Locale;
}

const sayLost = ({ school, note, detail, error }: LostSchool, locale: Locale, io: Io): void => {
  const { lost, unread } = ROLLUP[locale];
  const why = [note[locale], ...(detail ? [detail[locale]] : [])];
  io.err(lost(labelOf(school), unread[error], why));
};

const say = (schools: readonly CheckedSchool[], io: Io, locale: Locale): void => {
  for (const each of schools) {
    if (!("read" in each)) sayLost(each, locale, io);
    else
      for (const { note } of each.read.part.schools)
        if (note !== undefined) io.err(ROLLUP[locale].of(labelOf(each.school), note[locale]));
  }
};

const unreadOf = (lost: LostSchool): UnreadSchool => {
  const { school, error, note } = lost;
  const src = publicSource(school);
  return {
    ...(src === undefined ? {} : { src }),
    ...(school.weight === undefined ? {} : { weight: school.weight }),
    school: placeOfLost(lost),
    error,
    note,
  };
};

/** The day that the trend looks back to, and a check that it is an earlier one. */
const lookBack = ({ before, basis, locale }: RollupArguments, io: Io) => {
  const day =
    before === undefined
      ? undefined
      : isPlainDate(before)
        ? { day: before }
        : readEarlier(before, { basis }, io, locale);
  const checkDay = (asOf: string): void => {
    if (day !== undefined && day.day >= asOf)
      wrongUsage(ROLLUP[locale].beforeOrder(day.day, asOf), io, locale);
  };
  return { day, checkDay };
};

const rolledUp = async (args: RollupArguments, io: Io): Promise<Rollup> => {
  const { basis, staleDays, locale } = args;
  const { day, checkDay } = lookBack(args, io);
  const looked = withoutLeaks(await checkSchools(args, day, checkDay, io), args, io);
  const schools = owned(distinct(looked, io, locale));
  say(schools, io, locale);
  sayAlike(schools, io, locale);
  const parts = schools.flatMap((each) => ("read" in each ? [each.read.part] : []));
  const [first] = parts;
  if (first === undefined) {
    // Most likely the network; a page that is there is better than one that says nothing.
    io.err(ROLLUP[locale].noSchool);
    throw new InputError();
  }
  const unread = schools.flatMap((each) => ("read" in each ? [] : [unreadOf(each)]));
  const { asOf } = first;
  // Rolling up roll-ups of one school each gives what rolling up the schools gives (rules §9.3).
  const merged = mergeRollups([...parts, rollup(unread, { asOf, basis, staleDays, before: day?.day })]);
  if (!merged.ok) throw new Error(JSON.stringify(merged.problems));
  return merged.value;
};

/** Rolls up schools, or roll-ups of schools, and publishes the region's page. */
export const rollupCommand = async (args: RollupArguments, io: Io): Promise<void> => {
  const whole = args.merge ? mergedRollup(args.sources, io, args.locale) : await rolledUp(args, io);
  publishRegion(whole, args, io);
};
