import { resolve } from "node:path";
import {
  assess,
  dateOfInstant,
  isPlainDate,
  newestOn,
  planOn,
  timeZoneOf,
  type Basis,
  type Facts,
  type Locale,
} from "@bangfu/core";
import { rollup, schoolKey, type Rollup, type RollupInput, type UnreadSchool } from "@bangfu/core/rollup";
import { describeProblem, factsReader } from "@bangfu/core/schema";
import type { Io } from "../io/console.js";
import { InputError } from "../io/read.js";
import { readSchoolList, type ListedSchool } from "../io/school-list.js";
import { fetchFacts, inTurns, isAddress, type Fetched } from "../io/sites.js";
import { UsageError } from "../usage.js";
import { earlierOf, readEarlier, type EarlierDay } from "./rollup-before.js";
import { mergedRollup } from "./rollup-merge.js";
import { publishRegion, type RegionOutput } from "./rollup-publish.js";
import { UNREAD } from "./rollup-words.js";

export interface RollupArguments extends RegionOutput {
  readonly sources: readonly string[];
  readonly list: string | undefined;
  /** The sources are roll-ups, not schools. */
  readonly merge: boolean;
  readonly asOf: string | undefined;
  readonly basis: Basis;
  readonly staleDays: number;
  /** A day, or the file of an earlier roll-up. */
  readonly before: string | undefined;
  readonly jobs: number;
  /** Seconds for one school. */
  readonly timeout: number;
  readonly factsName: string;
}

interface Looked {
  readonly school: ListedSchool;
  readonly facts?: Facts;
  readonly unread?: UnreadSchool;
  readonly why?: string;
}

/** A folder of one's own machine is nobody's business; an address is public. */
const publicSource = (source: string): { src?: string } => (isAddress(source) ? { src: source } : {});

const labelOf = ({ name, source }: ListedSchool): string => name ?? source;

const placed = ({ name, county, province, source }: ListedSchool) => ({
  name: name ?? (isAddress(source) ? source : (source.split(/[\\/]/).pop() ?? source)),
  ...(county === undefined ? {} : { county }),
  ...(province === undefined ? {} : { province }),
});

const unread = (school: ListedSchool, error: UnreadSchool["error"], why: string): Looked => ({
  school,
  unread: {
    ...publicSource(school.source),
    ...(school.weight === undefined ? {} : { weight: school.weight }),
    school: placed(school),
    error,
  },
  why,
});

/** Facts of a later version say so in their format. */
const isNewer = (text: string): boolean =>
  /^\s*\uFEFF?\{\s*"format"\s*:\s*"bangfu-facts\/(?!1")[1-9]/.test(text);

const looked = (
  school: ListedSchool,
  fetched: Fetched,
  read: ReturnType<typeof factsReader>,
  locale: Locale,
): Looked => {
  if ("error" in fetched) return unread(school, fetched.error, fetched.why);
  const parsed = read(fetched.text);
  if (parsed.ok) return { school, facts: parsed.value };
  return unread(
    school,
    isNewer(fetched.text) ? "newer" : "broken",
    `${describeProblem(parsed.problems[0]!, locale)}${parsed.problems.length > 1 ? ` (+${parsed.problems.length - 1})` : ""}`,
  );
};

/** What stands in the list comes before what the facts say. */
const named = (facts: Facts, { name, county, province }: ListedSchool): Facts => {
  const { school } = facts.plan;
  return {
    ...facts,
    plan: {
      ...facts.plan,
      school: {
        ...school,
        ...(name === undefined ? {} : { name }),
        ...(county === undefined ? {} : { county }),
        ...(province === undefined ? {} : { province }),
      },
    },
  };
};

const inputOf = (
  { school, facts, unread: lost }: Looked,
  asOf: string,
  basis: Basis,
  before: EarlierDay | undefined,
): RollupInput => {
  if (facts === undefined) return lost!;
  const own = named(facts, school);
  return {
    ...publicSource(school.source),
    ...(school.weight === undefined ? {} : { weight: school.weight }),
    // The version in force: a revision that is still to come changes nothing yet.
    plan: planOn(own.plan, asOf),
    progress: assess(own, { asOf, basis }),
    newest: newestOn(own, asOf),
    before: before && earlierOf(own, basis, before),
  };
};

const sayUnread = (schools: readonly Looked[], io: Io, locale: Locale): void => {
  for (const { school, unread: lost, why } of schools) {
    if (lost === undefined) continue;
    const reason = why ? (locale === "zh" ? `（${why}）` : ` (${why})`) : "";
    io.err(`${labelOf(school)}${locale === "zh" ? "：" : ": "}${UNREAD[locale][lost.error]}${reason}`);
  }
};

/** The first of each place; a second would count twice. */
const distinct = (schools: readonly Looked[], io: Io, locale: Locale): Looked[] => {
  const seen = new Set<string>();
  return schools.filter(({ school, facts, unread: lost }) => {
    const place = facts === undefined ? lost!.school : named(facts, school).plan.school;
    const key = schoolKey(place);
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    io.err(
      locale === "zh"
        ? `${labelOf(school)}：与前面的“${place.name}”是同一所学校，只计一次。`
        : `${labelOf(school)}: is the same school as “${place.name}” before it, and counts once.`,
    );
    return false;
  });
};

const schoolsOf = ({ sources, list, locale }: RollupArguments, io: Io): ListedSchool[] => {
  const schools = [
    ...sources.map((source) => ({ source: isAddress(source) ? source : resolve(io.cwd, source) })),
    ...(list === undefined ? [] : readSchoolList(list, io, locale)),
  ];
  if (schools.length > 0) return schools;
  io.err(
    locale === "zh"
      ? "用法有误：请写明各校的文件夹或网址，或用 --list 给出名单。"
      : "Wrong usage: name the schools' folders or addresses, or give a list with --list.",
  );
  throw new UsageError();
};

const lookAt = async (args: RollupArguments, io: Io): Promise<Looked[]> => {
  const { jobs, timeout, factsName, locale } = args;
  const read = factsReader();
  const schools = await inTurns(
    schoolsOf(args, io),
    jobs,
    async (school) =>
      looked(school, await fetchFacts(school.source, { factsName, timeout: timeout * 1000 }), read, locale),
    io.progress ?? (() => undefined),
  );
  sayUnread(schools, io, locale);
  return distinct(schools, io, locale);
};

const rolledUp = async (args: RollupArguments, io: Io): Promise<Rollup> => {
  const { basis, staleDays, locale } = args;
  const schools = await lookAt(args, io);
  const first = schools.find(({ facts }) => facts !== undefined)?.facts;
  if (first === undefined) {
    // Most likely the network; a page that is there is better than one that says nothing.
    io.err(
      locale === "zh" ? "没有读到任何一所学校，未写任何文件。" : "No school was read; nothing is written.",
    );
    throw new InputError();
  }
  const asOf = args.asOf ?? dateOfInstant(io.now(), timeZoneOf(first.plan));
  const before =
    args.before === undefined
      ? undefined
      : isPlainDate(args.before)
        ? { day: args.before }
        : readEarlier(args.before, { basis }, io, locale);
  if (before !== undefined && before.day >= asOf) {
    io.err(
      locale === "zh"
        ? `用法有误：--before 的日期 ${before.day} 须早于截至日期 ${asOf}。`
        : `Wrong usage: the day of --before, ${before.day}, has to be before the as-of date ${asOf}.`,
    );
    throw new UsageError();
  }
  const inputs = function* (): Generator<RollupInput> {
    for (const each of schools) yield inputOf(each, asOf, basis, before);
  };
  return rollup(inputs(), { asOf, basis, staleDays, before: before?.day });
};

/** Rolls up schools, or roll-ups of schools, and publishes the region's page. */
export const rollupCommand = async (args: RollupArguments, io: Io): Promise<void> => {
  const whole = args.merge ? mergedRollup(args.sources, io, args.locale) : await rolledUp(args, io);
  publishRegion(whole, args, io);
};
