import type { Rollup, SchoolNote, SchoolPlace, UnreadSchool } from "@bangfu/core/rollup";
import type { Basis, Locale } from "@bangfu/core";
import { ROLLUP, tooLong, UNREAD_NOTES } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import type { Fetched } from "../io/fetched.js";
import { isolated } from "../io/isolated.js";
import { readSchoolList, type ListedSchool } from "../io/school-list.js";
import { sourceIn } from "../io/site-address.js";
import { fetchFacts, inTurns } from "../io/sites.js";
import { wrongUsage } from "../usage.js";
import { publicSource, refuseUserInfo, sayTokens } from "./rollup-addresses.js";
import type { EarlierDay } from "./rollup-before.js";
import type { PartAnswer, PartTask } from "./rollup-part.js";

export interface SchoolsArguments {
  readonly sources: readonly string[];
  readonly list: string | undefined;
  readonly asOf: string | undefined;
  readonly basis: Basis;
  readonly staleDays: number;
  readonly jobs: number;
  /** Seconds for one school. */
  readonly timeout: number;
  readonly factsName: string;
  readonly locale: Locale;
}

/** A school that was read. */
export interface ReadSchool {
  readonly school: ListedSchool;
  readonly read: Extract<PartAnswer, { readonly ok: true }>;
}

/** A school that was not read; `detail` is for the terminal alone. */
export interface LostSchool {
  readonly school: ListedSchool;
  readonly error: UnreadSchool["error"];
  readonly note: SchoolNote;
  readonly detail?: SchoolNote | undefined;
}

export type CheckedSchool = ReadSchool | LostSchool;

const listed = ({ sources, list, locale }: SchoolsArguments, io: Io): ListedSchool[] => {
  refuseUserInfo(sources, io, locale);
  const schools = [
    ...sources.map((source) => ({ source: sourceIn(io.cwd, source) })),
    ...(list === undefined ? [] : readSchoolList(list, io, locale)),
  ];
  if (schools.length > 0) return schools;
  return wrongUsage(ROLLUP[locale].noSources, io, locale);
};

/** Far more than any sound facts need, on a busy machine too; core has its own bounds and keeps well below. */
const BOUNDS = { longest: 60_000, memory: 1024 };

const CHILD = new URL("./rollup-child.js", import.meta.url);

const placeIn = ({ name, county, province }: ListedSchool): Partial<SchoolPlace> => ({
  ...(name === undefined ? {} : { name }),
  ...(county === undefined ? {} : { county }),
  ...(province === undefined ? {} : { province }),
});

/** @param checkDay gets the as-of date as soon as it is known, and throws where nothing can be made of it */
export const checkSchools = async (
  args: SchoolsArguments,
  before: EarlierDay | undefined,
  checkDay: (asOf: string) => void,
  io: Io,
): Promise<readonly CheckedSchool[]> => {
  const { jobs, timeout, factsName, basis, staleDays } = args;
  const schools = listed(args, io);
  sayTokens(schools, io, args.locale);
  if (args.asOf !== undefined) checkDay(args.asOf);
  const options = { factsName, timeout: timeout * 1000 };
  const onProgress = io.progress ?? (() => undefined);
  const fetched = await inTurns(schools, jobs, ({ source }) => fetchFacts(source, options), onProgress);
  const child = isolated<PartTask, PartAnswer>(CHILD, BOUNDS);
  let { asOf } = args;
  const check = async (school: ListedSchool, got: Fetched): Promise<CheckedSchool> => {
    if ("error" in got) return { school, ...got };
    const outcome = await child.run({
      bytes: got.bytes,
      place: placeIn(school),
      src: publicSource(school),
      weight: school.weight,
      ...{ asOf, now: io.now(), basis, staleDays, before },
    });
    if ("error" in outcome)
      return {
        school,
        error: "tooLarge",
        note: outcome.error === "slow" ? tooLong(BOUNDS.longest) : UNREAD_NOTES.crashed,
      };
    const { answer } = outcome;
    if (!answer.ok) return { school, error: answer.error, note: answer.note, detail: answer.detail };
    if (asOf === undefined) checkDay((asOf = answer.part.asOf));
    return { school, read: answer };
  };
  try {
    const checked: CheckedSchool[] = [];
    for (const [at, school] of schools.entries()) checked.push(await check(school, fetched[at]!));
    return checked;
  } finally {
    child.end();
  }
};

/** What the facts and the list say of where a school is. */
export const placeOfRead = ({ read }: ReadSchool): SchoolPlace => {
  const [school] = read.part.schools as [Rollup["schools"][number]];
  return school.progress!.school;
};
