import { assess, type Basis, type Facts, type Locale } from "@bangfu/core";
import { basisWord } from "@bangfu/view";
import { placeOf, schoolKey, type Earlier, type Rollup } from "@bangfu/core/rollup";
import { FILES, ROLLUP } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { InputError } from "../io/read.js";
import { readRollup } from "./rollup-merge.js";

/** The day that is looked back to: calculated from the facts, or as an earlier roll-up has it. */
export interface EarlierDay {
  readonly day: string;
  readonly schools?: ReadonlyMap<string, Rollup["schools"][number]>;
}

/** @throws InputError where the file is no roll-up, or one of the other basis */
export const readEarlier = (
  file: string,
  { basis }: { basis: Basis },
  io: Io,
  locale: Locale,
): EarlierDay => {
  const earlier = readRollup(file, io, locale);
  if (earlier.basis !== basis) {
    const [own, other] = [basisWord(basis, locale), basisWord(earlier.basis, locale)];
    io.err(FILES[locale].in(file, ROLLUP[locale].otherBasis(other, own)));
    throw new InputError();
  }
  return {
    day: earlier.asOf,
    schools: new Map(earlier.schools.map((school) => [schoolKey(placeOf(school)), school])),
  };
};

/** How a school stood on that day; of an earlier roll-up only its overall figures are known. */
export const earlierOf = (facts: Facts, basis: Basis, { day, schools }: EarlierDay): Earlier | undefined => {
  if (schools === undefined) return assess(facts, { asOf: day, basis });
  const overall = schools.get(schoolKey(facts.plan.school))?.progress?.overall;
  if (overall === undefined) return undefined;
  return { overall: overall as Earlier["overall"] };
};
