import { hashOf, type Ledger, type RosterMember } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import { ask, type Asking } from "../read/ask.js";
import { placeText, type WorkbookNote } from "../read/problem.js";
import { placeOf, problemIn } from "../read/row.js";
import { isExportFile } from "./book.js";
import { isExported } from "./mark.js";
import { MEMBER_FIELDS, type Given, type MemberFields } from "./member-row.js";
import {
  calledSo,
  freeId,
  index,
  inRow,
  isNobody,
  isNumberedHere,
  newMember,
  rosterOf,
  statementsOf,
  unsay,
  type HeldMember,
  type Roster,
  type Statement,
} from "./roster.js";
import { sourceText } from "./source-text.js";

/** What rows of members are joined to. */
export interface MemberState extends Asking {
  readonly rosters: Map<string, Roster>;
  readonly notes: WorkbookNote[];
  /** The first day of the plan. */
  readonly start: string;
}

/** The member of a row with an id, which another workbook may not have given yet. */
const numbered = (given: Given, roster: Roster, id: string): HeldMember => {
  const known = roster.members.get(id) ?? roster.byOtherId.get(id);
  const former = inRow(roster, given.file, given.key);
  // The same row named somebody else before: the id was corrected.
  if (former !== undefined && former !== known && !former.named.has(given.file)) unsay(former, given.file);
  if (known !== undefined) return known;
  const { name } = given.fields;
  const [same, ...more] = name === undefined ? [] : calledSo(roster, name);
  if (same !== undefined && more.length === 0 && isNumberedHere(roster, same)) return same;
  return newMember(roster, id);
};

const unnumbered = (given: Given, roster: Roster, { problems }: MemberState): HeldMember | undefined => {
  const { row, fields, file, key } = given;
  if (fields.name === undefined) {
    problems.push(problemIn(row, "id", "no-name"));
    return undefined;
  }
  const same = calledSo(roster, fields.name);
  const [only] = same;
  // Two of one name in one workbook may be two people, or one person twice.
  if (same.length > 1 || only?.named.has(file)) {
    const ids = same.map(({ member: { id } }) => id);
    problems.push(problemIn(row, "name", "same-name", fields.name, { ids }));
    return undefined;
  }
  const former = inRow(roster, file, key);
  if (only === undefined && former !== undefined && !former.named.has(file)) return former;
  return only ?? newMember(roster, freeId(roster));
};

/** Who is called something else under the same id may be somebody else. */
const isRenamed = (state: MemberState, { row, roster, file }: Given, id: string, from: string, to: string) =>
  folded(from) === folded(to) ||
  ask(state, {
    code: "member-renamed",
    place: placeOf(row, "name"),
    at: [file, roster, id],
    field: "name",
    value: hashOf([from, to]),
    params: { before: from, row: to },
    choices: [{ answer: "corrected" }],
  }) === "corrected";

/** Whether a row may change what the ledger has of a member; a problem or a question where it may not. */
const mayChange = (
  state: MemberState,
  given: Given,
  held: HeldMember,
  field: keyof MemberFields,
  now: string,
): boolean => {
  const { row, file, mark } = given;
  const before = held.member[field];
  const own = statementsOf(held).find((each) => each.file === file);
  // Blanks within a name tell nobody apart.
  const isSameName = field === "name" && own?.name !== before && folded(before ?? "") === folded(now);
  if (before === undefined || before === now || isSameName) return before === undefined;
  const differ = (first: string): boolean => {
    state.problems.push(problemIn(row, field, "other-member", now, { first, before }));
    return false;
  };
  if (held.named.has(file)) return differ(placeText(placeOf(held.row!, field)));
  // It says what it said before; somebody else has corrected that since.
  if (own?.[field] === now) return false;
  const other = statementsOf(held).find((each) => each.file !== file && each[field] === before);
  // The ledger as it was exported is corrected by whoever changes it there.
  if (other !== undefined && !(isExported(mark) && !isExportFile(other.file)))
    return differ(sourceText(other));
  if (field !== "name" || own?.name === before || isExported(mark)) return true;
  return isRenamed(state, given, held.member.id, before, now);
};

const statementOf = ({ file, row, key, id, fields }: Given, held: HeldMember): Statement => ({
  file,
  row: key ?? `${row.sheet}!${row.row}`,
  ...(id === undefined || id === held.member.id ? {} : { id }),
  ...fields,
});

/** What an exported row says of where a member comes from, for a ledger that does not have the member. */
const restored = ({ mark, fields }: Given, held: HeldMember): HeldMember["member"] => ({
  ...held.member,
  ...fields,
  ...(isExported(mark) && mark.sources !== undefined ? { sources: mark.sources as Statement[] } : {}),
});

const changed = (state: MemberState, given: Given, held: HeldMember): HeldMember["member"] => {
  const { file, mark } = given;
  const changes = MEMBER_FIELDS.filter((field) => {
    const now = given.fields[field];
    return now !== undefined && mayChange(state, given, held, field, now);
  });
  const { left, ...present } = held.member;
  const isBack = given.fields.left === undefined && isNobody(held.member, state.start);
  const before = statementsOf(held).find((each) => each.file === file);
  const others = statementsOf(held).filter((each) => each !== before);
  const own = { ...(held.named.has(file) ? before : undefined), ...statementOf(given, held) };
  // An exported row says what the ledger has, not what somebody says.
  const isNews = !isExported(mark) || changes.length > 0;
  return {
    ...present,
    ...(isBack || left === undefined ? {} : { left }),
    ...Object.fromEntries(changes.map((field) => [field, given.fields[field]])),
    ...(isNews ? { sources: [...others, own] } : {}),
  };
};

const join = (state: MemberState, given: Given, roster: Roster, held: HeldMember): void => {
  const isFirst = held.isNew && held.named.size === 0 && isExported(given.mark);
  held.member = isFirst ? restored(given, held) : changed(state, given, held);
  held.row ??= given.row;
  held.named.add(given.file);
  held.isGone = false;
  index(roster, held);
};

/** Joins rows to the rosters: first those with an id, so that none is given twice. */
export const joinMembers = (state: MemberState, all: readonly Given[]): void => {
  // By their workbooks' names: the order in which they are given plays no part.
  const sorted = [...all].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const rosterNamed = (name: string): Roster => {
    const roster = state.rosters.get(name) ?? rosterOf(name, []);
    state.rosters.set(name, roster);
    return roster;
  };
  for (const given of sorted) {
    const roster = rosterNamed(given.roster);
    if (given.id !== undefined) join(state, given, roster, numbered(given, roster, given.id));
  }
  for (const given of sorted) {
    if (given.id !== undefined) continue;
    const roster = rosterNamed(given.roster);
    const held = unnumbered(given, roster, state);
    if (held !== undefined) join(state, given, roster, held);
  }
};

/** How many members are new or are said something new of. */
export const changedMembers = ({ rosters }: MemberState, ledger: Ledger | undefined): number => {
  const textOf = ({ id, name, joined, left }: RosterMember): string =>
    JSON.stringify([id, name, joined, left]);
  const before = new Set(
    Object.entries(ledger?.rosters ?? {}).flatMap(([roster, members]) =>
      members.map((member) => `${roster} ${textOf(member)}`),
    ),
  );
  return [...rosters].flatMap(([roster, { members }]) =>
    [...members.values()].filter(
      ({ member, isGone }) => isGone || !before.has(`${roster} ${textOf(member)}`),
    ),
  ).length;
};
