import { publicAddress } from "@bangfu/core/privacy";
import { schoolKey, type SchoolNote, type SchoolPlace } from "@bangfu/core/rollup";
import type { Locale } from "@bangfu/core";
import { otherOwner, otherSchool, ROLLUP, sameFacts } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { isAddress } from "../io/site-address.js";
import { labelOf } from "./rollup-addresses.js";
import { placeOfRead, type CheckedSchool, type LostSchool, type ReadSchool } from "./rollup-schools.js";

const isRead = (school: CheckedSchool): school is ReadSchool => "read" in school;

/** Where a school is that was not read, as far as the list tells. */
export const placeOfLost = ({ school: { name, county, province, source } }: LostSchool): SchoolPlace => ({
  name: name ?? (isAddress(source) ? publicAddress(source) : (source.split(/[\\/]/).pop() ?? source)),
  ...(county === undefined ? {} : { county }),
  ...(province === undefined ? {} : { province }),
});

const placeOfAny = (school: CheckedSchool): SchoolPlace =>
  isRead(school) ? placeOfRead(school) : placeOfLost(school);

/** The name of a folder that several of them have, with a number. */
const renamed = (school: LostSchool, seen: ReadonlySet<string>, locale: Locale): LostSchool => {
  const place = placeOfLost(school);
  for (let number = 2; ; number++) {
    const name = ROLLUP[locale].numbered(place.name, number);
    if (!seen.has(schoolKey({ ...place, name }))) return { ...school, school: { ...school.school, name } };
  }
};

/** The first of each place, rather one that was read; a second would count twice. */
export const distinct = (schools: readonly CheckedSchool[], io: Io, locale: Locale): CheckedSchool[] => {
  const seen = new Set<string>();
  const kept = new Map<CheckedSchool, CheckedSchool>();
  for (const each of [...schools.filter(isRead), ...schools.filter((school) => !isRead(school))]) {
    const place = placeOfAny(each);
    const isNameless = !isRead(each) && each.school.name === undefined && !isAddress(each.school.source);
    const isKnown = seen.has(schoolKey(place));
    if (isKnown && !isNameless) {
      io.err(ROLLUP[locale].of(labelOf(each.school), ROLLUP[locale].sameSchool(place.name)));
      continue;
    }
    const one = isKnown && !isRead(each) ? renamed(each, seen, locale) : each;
    seen.add(schoolKey(placeOfAny(one)));
    kept.set(each, one);
  }
  return schools.flatMap((school) => kept.get(school) ?? []);
};

/** As people write names: 第一 中学 is 第一中学. */
const folded = (name: string): string => name.normalize("NFKC").replace(/\s/g, "");

const grouped = (schools: readonly ReadSchool[], key: (school: ReadSchool) => string) => {
  const groups = new Map<string, ReadSchool[]>();
  for (const school of schools) groups.set(key(school), [...(groups.get(key(school)) ?? []), school]);
  return groups;
};

const nameOf = (school: ReadSchool): string => placeOfRead(school).name;

const noted = (school: ReadSchool, note: SchoolNote): ReadSchool => {
  const { read } = school;
  const schools = read.part.schools.map((each) => ({ ...each, note }));
  return { ...school, read: { ...read, part: { ...read.part, schools } } };
};

/** Of several the one whose name comes first, so that their order plays no part. */
const firstOf = (schools: readonly ReadSchool[]): ReadSchool =>
  [...schools].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))[0]!;

/**
 * Facts that stand behind two names belong to one of them, to the one that they name if it is there; facts of another
 * school of the list belong to none. Facts that name a school that is not there are noted, and count.
 */
export const owned = (schools: readonly CheckedSchool[]): CheckedSchool[] => {
  const seen = schools.filter(isRead);
  const names = new Set(schools.map((school) => folded(placeOfAny(school).name)));
  const same = grouped(seen, ({ read }) => read.whole);
  const isOwn = (school: ReadSchool): boolean => folded(nameOf(school)) === folded(school.read.own);
  const judged = (school: ReadSchool): CheckedSchool => {
    const group = same.get(school.read.whole)!;
    const owner = group.find(isOwn) ?? firstOf(group);
    const { own } = school.read;
    const lost = (note: SchoolNote): LostSchool => ({ school: school.school, error: "broken", note });
    if (owner !== school) return lost(sameFacts(nameOf(owner)));
    if (isOwn(school)) return school;
    return names.has(folded(own)) ? lost(otherOwner(own)) : noted(school, otherSchool(own));
  };
  return schools.map((school) => (isRead(school) ? judged(school) : school));
};

/**
 * Says which schools differ in nothing but their names. It is said and not published: whether another has the same
 * figures rests on who is in the list, and a county's roll-up must not.
 */
export const sayAlike = (schools: readonly CheckedSchool[], io: Io, locale: Locale): void => {
  const seen = schools.filter((school): school is ReadSchool => isRead(school) && school.read.hasRecords);
  for (const group of grouped(seen, ({ read }) => read.unnamed).values())
    if (group.length > 1) io.err(ROLLUP[locale].alike(group.map(nameOf)));
};
