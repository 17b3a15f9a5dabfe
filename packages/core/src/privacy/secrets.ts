import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { Plan } from "../schema/plan.js";
import { pathText } from "../values/path.js";
import { folded } from "./fold.js";

/** Something of the ledger that must not be read in what is published. */
export interface Secret {
  readonly what: "name" | "member" | "private";
  /** Where in the ledger it stands, such as `rosters.teachers[3].name`; the secret itself is not repeated. */
  readonly path: string;
  /** As `folded` has it. */
  readonly text: string;
}

/** Fields of a ledger that hold no words of a person. */
const STRUCTURAL = new Set(
  (
    "id indicator date value members item for reportedBy state verifiedBy recordedAt supersedes source task " +
    "commitment found due closed part requested granted event unit through by facts public"
  ).split(" "),
);

/** A shorter text, such as 已核, stands in other texts by chance. */
const SHORTEST = 4;
/** Digits of an id that are looked for; fewer stand in every table. */
const SHORTEST_NUMBER = 6;

const isNumber = (text: string): boolean => /^\d*$/.test(text);

/** An id in letters beyond the Latin ones, such as 李四, is a name. */
const isName = (id: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(id);

/** 李四（女） is called 李四 too. */
const namesIn = (name: string): string[] => {
  const [short = ""] = name.normalize("NFKC").split("(");
  return [...new Set([name, short].map((each) => folded(each).text))].filter((each) => each !== "");
};

const secretsOfMember = (id: string, name: string | undefined, path: string): Secret[] => {
  const text = folded(id).text;
  const own: Secret[] = isName(text)
    ? namesIn(id).map((each) => ({ what: "name", path: `${path}.id`, text: each }))
    : text.length < 2 || (isNumber(text) && text.length < SHORTEST_NUMBER)
      ? []
      : [{ what: "member", path: `${path}.id`, text }];
  return name === undefined
    ? own
    : [...own, ...namesIn(name).map((each): Secret => ({ what: "name", path: `${path}.name`, text: each }))];
};

/** Rosters of persons alone: ids and names of things, such as majors, are no secret. */
const secretsOfRosters = ({ rosters = {} }: StreamedLedger, plan: Plan): Secret[] => {
  const things = new Set(plan.rosters?.flatMap(({ id, of }) => (of === "thing" ? [id] : [])));
  return Object.entries(rosters).flatMap(([roster, members]) =>
    things.has(roster)
      ? []
      : members.flatMap(({ id, name }, at) => secretsOfMember(id, name, pathText(["rosters", roster, at]))),
  );
};

interface Words {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly open: boolean;
}

/** Every text of an entry that a person wrote, and whether the nearest object that says so is public. */
function* wordsIn(value: unknown, path: Words["path"], open: boolean): Generator<Words> {
  if (typeof value === "string") yield { path, text: value, open };
  if (typeof value !== "object" || value === null) return;
  const isPublic = (value as { public?: unknown }).public;
  const inside = isPublic === undefined ? open : isPublic === true;
  for (const [key, each] of Object.entries(value))
    if (Array.isArray(value)) yield* wordsIn(each, [...path, Number(key)], inside);
    else if (!STRUCTURAL.has(key)) yield* wordsIn(each, [...path, key], inside);
}

interface Entry {
  readonly id?: unknown;
  readonly supersedes?: unknown;
  readonly public?: unknown;
}

/** What a later entry that is not public has taken the place of: withdrawn, whatever it said of itself. */
const withdrawnFrom = (entries: readonly Entry[]): ReadonlySet<unknown> => {
  const withdrawn = new Set<unknown>();
  for (const { supersedes, public: open } of entries)
    if (supersedes !== undefined && open !== true) withdrawn.add(supersedes);
  return withdrawn;
};

function* wordsOfLists(ledger: StreamedLedger): Generator<Words> {
  for (const [list, entries] of Object.entries(ledger)) {
    if (list === "records" || !Array.isArray(entries)) continue;
    const withdrawn = withdrawnFrom(entries as Entry[]);
    for (const [at, entry] of (entries as Entry[]).entries())
      for (const words of wordsIn(entry, [list, at], false))
        yield withdrawn.has(entry.id) ? { ...words, open: false } : words;
  }
}

function* wordsOfRecords({ records }: StreamedLedger): Generator<Words> {
  let at = 0;
  for (const record of records) yield* wordsIn(record, ["records", at++], false);
}

/** Private texts, each once: a large ledger has few notes that differ. What is public elsewhere is no secret. */
const privateTexts = (ledger: StreamedLedger): Secret[] => {
  const secrets = new Map<string, Secret>();
  const raw = new Set<string>();
  const open = new Set<string>();
  for (const words of [wordsOfLists(ledger), wordsOfRecords(ledger)])
    for (const { path, text, open: isOpen } of words) {
      const key = `${isOpen}${text}`;
      if (raw.has(key)) continue;
      raw.add(key);
      const bare = folded(text).text;
      if (isOpen) open.add(bare);
      else if (bare.length >= SHORTEST && /\p{L}/u.test(bare) && !secrets.has(bare))
        secrets.set(bare, { what: "private", path: pathText(path), text: bare });
    }
  return [...secrets.values()].filter(({ text }) => !open.has(text));
};

/** All that must not be read outside: names and ids of persons, and every text that is not public. */
export const secretsOf = (plan: Plan, ledger: StreamedLedger): Secret[] => [
  ...secretsOfRosters(ledger, plan),
  ...privateTexts(ledger),
];
