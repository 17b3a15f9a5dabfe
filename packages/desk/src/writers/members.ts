import { hashOf, type RosterMember } from "@bangfu/core";
import { pathText, type Problem } from "@bangfu/core/schema";

/** Where an entry stands in a file. */
export interface Place {
  readonly file: string;
  /** The file among all of them. */
  readonly part: number;
  readonly at: number;
}

/** A list put together from several files, with the file and the place of each entry. */
export interface Placed<T> {
  readonly entries: T[];
  readonly places: Place[];
}

/** A problem and the file in which it stands. */
export type FileProblem = Problem & { readonly file: string };

/** What is said of a member; who said so in a workbook (`sources`) comes together by itself. */
const FIELDS = ["name", "joined", "left"] as const;

/** Whether a member says nothing that another one does not say. */
export const saysNoMore = (member: RosterMember, than: RosterMember | undefined): boolean =>
  than !== undefined && FIELDS.every((field) => member[field] === undefined || member[field] === than[field]);

const sourcesOf = (one: RosterMember, other: RosterMember): Pick<RosterMember, "sources"> => {
  const rows = new Set((other.sources ?? []).map(({ file, row }) => hashOf([file, row])));
  const kept = (one.sources ?? []).filter(({ file, row }) => !rows.has(hashOf([file, row])));
  const sources = [...kept, ...(other.sources ?? [])];
  return sources.length > 0 ? { sources } : {};
};

/** The members of a roster while the files of a ledger are merged. */
export interface MergedRoster extends Placed<RosterMember> {
  readonly known: Map<string, number>;
  /** For each member and field: the writer's file that said it. */
  readonly saidBy: Map<string, string>;
}

export const newRoster = (): MergedRoster => ({
  entries: [],
  places: [],
  known: new Map(),
  saidBy: new Map(),
});

const said = (id: string, field: string): string => JSON.stringify([id, field]);

/** Two files of which neither stands for an earlier state say different things. */
const disagreements = (
  roster: MergedRoster,
  [before, member]: readonly [RosterMember, RosterMember],
  file: string,
  path: readonly PropertyKey[],
  isNewer: boolean,
): FileProblem[] =>
  FIELDS.flatMap((field) => {
    const [one, other] = [before[field], member[field]];
    const first =
      roster.saidBy.get(said(member.id, field)) ??
      (isNewer ? undefined : roster.places[roster.known.get(member.id)!]!.file);
    if (one === undefined || other === undefined || one === other || first === undefined) return [];
    const params = { first, given: one };
    return [{ file, code: "two-values", path: pathText([...path, field]), value: other, params }];
  });

/**
 * Adds what a file says of a member. What is newer stands for the base's fields; two such files may not differ.
 * @param isNewer whether the file was written by somebody who saw the base
 */
export const addMember = (
  roster: MergedRoster,
  member: RosterMember,
  { path, isNewer, ...place }: Place & { path: readonly PropertyKey[]; isNewer: boolean },
): FileProblem[] => {
  const { file } = place;
  const known = roster.known.get(member.id);
  if (known === undefined) {
    roster.known.set(member.id, roster.entries.push(member) - 1);
    roster.places.push(place);
  } else {
    const before = roster.entries[known]!;
    const problems = disagreements(roster, [before, member], file, path, isNewer);
    if (problems.length > 0) return problems;
    roster.entries[known] = { ...before, ...member, ...sourcesOf(before, member) };
  }
  if (isNewer)
    for (const field of FIELDS)
      if (member[field] !== undefined) roster.saidBy.set(said(member.id, field), file);
  return [];
};
