import type { Plan, Revision } from "../schema/plan.js";
import { pathText } from "../values/path.js";
import type { Problem } from "../values/problem.js";
import { problemAt } from "./problem-at.js";
import { NEEDED, REVISED_LISTS, revised, type RevisedList } from "./version.js";

/** What records and past periods are read by: to change it, an entry under a new id is needed. */
const FIXED: Partial<Record<RevisedList, readonly string[]>> = {
  indicators: ["kind", "roster", "measuredIn", "numerator", "denominator", "per"],
  commitments: ["indicator"],
};

type Entries = readonly { readonly id: string }[];
export type ChangesById = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

export const changesOf = (revision: Revision, list: RevisedList): ChangesById => revision[list] ?? {};

/** Where what stands at a path of a version is written. */
export type PlaceOf = (plan: Plan, revisions: readonly Revision[], version: Plan, path: string) => string;

/** In `sound` only the changes that can be merged are left. */
interface Checked {
  readonly problems: Problem[];
  readonly sound: ChangesById;
}

const changeProblems = (
  list: RevisedList,
  id: string,
  change: ChangesById[string],
  old: object | undefined,
  path: readonly PropertyKey[],
): Problem[] => {
  const at = pathText(path);
  if (old === undefined) {
    const missing = NEEDED[list].filter((field) => change?.[field] === undefined);
    return change !== null && missing.length === 0
      ? []
      : [problemAt("change-of-unknown", at, id, { list, fields: change === null ? [] : missing })];
  }
  if (change === null) return [];
  return [
    ...(change!["id"] === undefined || change!["id"] === id
      ? []
      : [problemAt("fixed-field", pathText([...path, "id"]), change!["id"], { field: "id" })]),
    ...(FIXED[list] ?? []).flatMap((field) =>
      change![field] === undefined || change![field] === (old as Record<string, unknown>)[field]
        ? []
        : [problemAt("fixed-field", pathText([...path, field]), change![field], { field })],
    ),
  ];
};

const checkChanges = (revision: Revision, at: number, list: RevisedList, entries: Entries = []): Checked => {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const problems: Problem[] = [];
  const sound: [string, ChangesById[string]][] = [];
  for (const [id, change] of Object.entries(changesOf(revision, list))) {
    const found = changeProblems(list, id, change, known.get(id), ["revisions", at, list, id]);
    found.forEach((problem) => problems.push(problem));
    if (found.length === 0) sound.push([id, change]);
  }
  return { problems, sound: Object.fromEntries(sound) };
};

const datesAscend = (plan: Plan, revisions: readonly Revision[]): Problem[] =>
  revisions.flatMap(({ from }, at) => {
    const path = `revisions[${at}].from`;
    const before = revisions[at - 1]?.from;
    if (from < plan.start) return [problemAt("revision-before-start", path, from, { first: plan.start })];
    return before !== undefined && from <= before
      ? [problemAt("revisions-not-ascending", path, from, { first: before })]
      : [];
  });

/**
 * Revisions name what there is, come one after another, and every version is a sound plan in itself (rules §8).
 * @param checkVersion finds what is wrong with a plan without revisions
 * @param placeOf where a version's problem is to be corrected
 */
export const checkRevisions = (
  plan: Plan,
  checkVersion: (version: Plan) => Problem[],
  placeOf: PlaceOf,
): Problem[] => {
  const { revisions = [], ...first } = plan;
  const problems = datesAscend(plan, revisions);
  const sound: Revision[] = [];
  let version: Plan = first;
  const keyOf = ({ code, path, value }: Problem): string => `${code}\n${path}\n${JSON.stringify(value)}`;
  const seen = new Set(revisions.length === 0 ? [] : checkVersion(first).map(keyOf));
  revisions.forEach((revision, at) => {
    const lists = REVISED_LISTS.map(
      (list) => [list, checkChanges(revision, at, list, version[list])] as const,
    );
    lists.forEach(([, checked]) => checked.problems.forEach((problem) => problems.push(problem)));
    const mergeable = {
      ...revision,
      ...Object.fromEntries(lists.map(([list, checked]) => [list, checked.sound])),
    };
    sound.push(mergeable);
    version = revised(version, mergeable);
    for (const found of checkVersion(version)) {
      const problem = { ...found, path: placeOf(first, sound, version, found.path) };
      if (seen.has(keyOf(problem))) continue;
      seen.add(keyOf(problem));
      const own = problem.path.startsWith(`revisions[${at}]`);
      problems.push(own ? problem : { ...problem, params: { ...problem.params, version: revision.from } });
    }
  });
  return problems;
};
