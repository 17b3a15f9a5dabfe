import { hashOf, LEDGER_FORMAT, type Ledger, type Plan } from "@bangfu/core";
import { parseLedger, parseLedgerPart, pathText, type Problem } from "@bangfu/core/schema";
import { contestedOf, withoutContested, type Contested } from "./contested.js";
import {
  addMember,
  newRoster,
  saysNoMore,
  type FileProblem,
  type MergedRoster,
  type Place,
  type Placed,
} from "./members.js";

/** The lists of a ledger whose entries have ids. */
export const LISTS = [
  "records",
  "findings",
  "updates",
  "extensions",
  "handling",
  "reports",
  "closings",
] as const;
type List = (typeof LISTS)[number];
type Entry = NonNullable<Ledger[List]>[number];

/** A file of a ledger. */
export interface LedgerFile {
  /** As problems name it. */
  readonly name: string;
  /** JSON text, or the value that it stands for. */
  readonly content: unknown;
}

/** The files of which a ledger consists. */
export interface LedgerFiles {
  /** Undefined: there is none yet. */
  readonly base: LedgerFile | undefined;
  /** Those of its writers; each of them saw the base. */
  readonly writers: readonly LedgerFile[];
  /** Ledgers that come from elsewhere, such as an office's own: they may not differ from the base. */
  readonly others?: readonly LedgerFile[];
}

/** The ledger, or every problem with its file, never both. */
export type LedgerMerged =
  | {
      readonly ok: true;
      readonly ledger: Ledger;
      readonly warnings: readonly FileProblem[];
      /** Entries that several writers have corrected at once: their corrections are left out until one is chosen. */
      readonly contested: readonly Contested[];
      /** The ledger with the corrections that are left out of it. */
      readonly whole: Ledger;
      /** The files of writers that say nothing which the base does not have. */
      readonly folded: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

interface Part {
  readonly file: string;
  /** Two files may have one name. */
  readonly number: number;
  readonly ledger: Ledger;
  readonly isNewer: boolean;
}

const entriesOf = (ledger: Ledger | undefined, list: List): readonly Entry[] => ledger?.[list] ?? [];

/** The entries of a ledger as texts to look up. */
const contentOf = (ledger: Ledger | undefined): ReadonlySet<string> =>
  new Set(LISTS.flatMap((list) => entriesOf(ledger, list).map((entry) => `${list} ${hashOf(entry)}`)));

/** Whether a base has taken a file in. It takes in whole files, so their entries tell, where there are any. */
const isFolded = (file: Ledger, base: Ledger | undefined, content: ReadonlySet<string>): boolean => {
  const own = LISTS.flatMap((list) => entriesOf(file, list).map((entry) => `${list} ${hashOf(entry)}`));
  if (own.length > 0) return own.every((text) => content.has(text));
  return Object.entries(file.rosters ?? {}).every(([roster, members]) => {
    const known = new Map((base?.rosters?.[roster] ?? []).map((member) => [member.id, member]));
    return members.every((member) => saysNoMore(member, known.get(member.id)));
  });
};

interface Merging {
  readonly lists: Record<List, Placed<Entry>>;
  readonly known: Record<List, Map<string, number>>;
  readonly rosters: Map<string, MergedRoster>;
  readonly problems: FileProblem[];
}

/** One by one: there may be more problems than a call takes arguments. */
const append = <T>(list: T[], more: readonly T[]): void => {
  for (const each of more) list.push(each);
};

const duplicate = (file: string, path: readonly PropertyKey[], id: string, first: string): FileProblem => ({
  file,
  code: "duplicate-id",
  path: pathText([...path, "id"]),
  value: id,
  params: { first },
});

const placeText = ({ file, at }: Place, list: string): string => `${file} ${list}[${at}]`;

/** The same entry in two files is one; another one under its id is a mistake. */
const addEntry = (merging: Merging, list: List, entry: Entry, place: Place): void => {
  const { file, at, part } = place;
  const { entries, places } = merging.lists[list];
  const known = merging.known[list].get(entry.id);
  if (known === undefined) {
    merging.known[list].set(entry.id, entries.push(entry) - 1);
    places.push(place);
  } else if (places[known]!.part === part || hashOf(entries[known]) !== hashOf(entry)) {
    merging.problems.push(duplicate(file, [list, at], entry.id, placeText(places[known]!, list)));
  }
};

const addPart = (merging: Merging, { file, number: part, ledger, isNewer }: Part): void => {
  for (const [name, members] of Object.entries(ledger.rosters ?? {})) {
    const roster = merging.rosters.get(name) ?? newRoster();
    merging.rosters.set(name, roster);
    const own = new Map<string, number>();
    members.forEach((member, at) => {
      const path = ["rosters", name, at];
      const twice = own.get(member.id);
      if (twice === undefined)
        append(merging.problems, addMember(roster, member, { file, at, part, path, isNewer }));
      else merging.problems.push(duplicate(file, path, member.id, pathText(["rosters", name, twice])));
      own.set(member.id, at);
    });
  }
  for (const list of LISTS)
    entriesOf(ledger, list).forEach((entry, at) => addEntry(merging, list, entry, { file, at, part }));
};

const together = (parts: readonly Part[], plan: Plan): Merging & { readonly ledger: Ledger } => {
  const each = <T>(make: () => T): Record<List, T> =>
    Object.fromEntries(LISTS.map((list) => [list, make()])) as Record<List, T>;
  const merging: Merging = {
    lists: each(() => ({ entries: [], places: [] })),
    known: each(() => new Map()),
    rosters: new Map(),
    problems: [],
  };
  for (const part of parts) addPart(merging, part);
  const isThere = (list: List): boolean =>
    list === "records" || parts.some(({ ledger }) => ledger[list] !== undefined);
  const rosters = [...merging.rosters].map(([name, { entries }]) => [name, entries] as const);
  const ledger = {
    format: LEDGER_FORMAT,
    plan: plan.id,
    ...(parts.some((part) => part.ledger.rosters !== undefined)
      ? { rosters: Object.fromEntries(rosters) }
      : {}),
    ...Object.fromEntries(LISTS.filter(isThere).map((list) => [list, merging.lists[list].entries])),
  } as Ledger;
  return { ...merging, ledger };
};

/** The place of a problem of the whole as a place of the file that the entry comes from. */
const placed = ({ lists, rosters }: Merging, path: string, base: string): { file: string; path: string } => {
  const all: (readonly [string, Placed<unknown>])[] = [
    ...LISTS.map((list) => [list, lists[list]] as const),
    ...[...rosters].map(([name, roster]) => [pathText(["rosters", name]), roster] as const),
  ];
  for (const [prefix, { places }] of all) {
    if (!path.startsWith(`${prefix}[`)) continue;
    const [, at = "", rest = ""] = /^\[(\d+)\]([^]*)$/.exec(path.slice(prefix.length)) ?? [];
    const place = at === "" ? undefined : places[Number(at)];
    if (place !== undefined) return { file: place.file, path: `${prefix}[${place.at}]${rest}` };
  }
  return { file: base, path };
};

const placedProblem = (merging: Merging, problem: Problem, base: string): FileProblem => {
  const { first } = problem.params;
  const { file, path } = placed(merging, problem.path, base);
  if (typeof first !== "string" || !LISTS.some((list) => first.startsWith(`${list}[`)))
    return { ...problem, file, path };
  const other = placed(merging, first, base);
  return { ...problem, file, path, params: { ...problem.params, first: `${other.file} ${other.path}` } };
};

/** The files read for themselves; one of another plan is none of this ledger's. */
const partsOf = (files: LedgerFiles, plan: Plan, problems: FileProblem[]): Part[] => {
  const { base, writers, others = [] } = files;
  const all = [
    ...(base === undefined ? [] : [[base, false] as const]),
    ...writers.map((file) => [file, true] as const),
    ...others.map((file) => [file, false] as const),
  ];
  return all.flatMap(([{ name, content }, isNewer], number) => {
    const { ok, ...read } = parseLedgerPart(content);
    append(
      problems,
      read.problems.map((problem) => ({ ...problem, file: name })),
    );
    if (!ok || !("value" in read)) return [];
    if (read.value.plan === plan.id) return [{ file: name, number, ledger: read.value, isNewer }];
    const params = { plan: plan.id };
    problems.push({ file: name, code: "other-plan", path: "plan", value: read.value.plan, params });
    return [];
  });
};

/** What does not come from writers, and so knew of no correction of theirs. */
const notOfWriters = (parts: readonly Part[], plan: Plan): Ledger =>
  together(
    parts.filter(({ isNewer }) => !isNewer),
    plan,
  ).ledger;

/** Most ledgers have one file. */
const alone = ({ name, content }: LedgerFile, plan: Plan): LedgerMerged => {
  const parsed = parseLedger(content, plan);
  const inFile = (problem: Problem): FileProblem => ({ ...problem, file: name });
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(inFile) };
  const warnings = (parsed.warnings ?? []).map(inFile);
  const { value: ledger } = parsed;
  return { ok: true, ledger, whole: ledger, warnings, contested: [], folded: [] };
};

const byName = (files: readonly LedgerFile[] = []): readonly LedgerFile[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * Merges the files of a ledger: their order plays no part, an entry that several of them have counts once, and
 * nothing is left out but corrections of one entry of which their writers did not know: somebody has to choose among
 * them. Two entries with one id, two corrections in ledgers from elsewhere and two values of one field of a member are
 * problems, named with both places.
 */
export const mergeLedgerFiles = (given: LedgerFiles, plan: Plan): LedgerMerged => {
  const files = { ...given, writers: byName(given.writers), others: byName(given.others) };
  const { base } = files;
  if (base !== undefined && files.writers.length + files.others.length === 0) return alone(base, plan);
  const problems: FileProblem[] = [];
  const parts = partsOf(files, plan, problems);
  if (problems.length > 0) return { ok: false, problems };
  const ledgerOfBase = base && parts[0]!.ledger;
  const content = contentOf(ledgerOfBase);
  const folded = parts.filter(({ ledger, isNewer }) => isNewer && isFolded(ledger, ledgerOfBase, content));
  const merging = together(
    parts.filter((part) => !folded.includes(part)),
    plan,
  );
  const name = base?.name ?? parts[0]?.file ?? "";
  // What is in doubt here would be named once more, of the whole, without its second place.
  if (merging.problems.length > 0) return { ok: false, problems: merging.problems };
  const contested = files.writers.length === 0 ? [] : contestedOf(merging.ledger, notOfWriters(parts, plan));
  const checked = parseLedger(withoutContested(merging.ledger, contested), plan);
  const inFile = (problem: Problem): FileProblem => placedProblem(merging, problem, name);
  if (!checked.ok) return { ok: false, problems: checked.problems.map(inFile) };
  const warnings = (checked.warnings ?? []).map(inFile);
  const held = { contested, whole: contested.length === 0 ? checked.value : merging.ledger };
  return { ok: true, ledger: checked.value, ...held, warnings, folded: folded.map(({ file }) => file) };
};
