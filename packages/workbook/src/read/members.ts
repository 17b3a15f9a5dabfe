import type { Ledger, Plan, RosterMember } from "@bangfu/core";
import { dateIn } from "../forms/date.js";
import { folded, tidy } from "../forms/fold.js";
import { hashOf } from "@bangfu/core";
import { fromLiteral } from "../forms/literal.js";
import type { Found } from "../forms/name.js";
import { cellText } from "../forms/text.js";
import { isExampleWord } from "../sheets/example.js";
import type { PlanNames } from "../sheets/plan-names.js";
import type { WorkbookProblem } from "./problem.js";
import { placeText } from "./problem.js";
import { placeOf, problemIn, type Row } from "./row.js";

/** A member as a row gives it; without an id where the cell is empty. */
interface Given {
  readonly row: Row;
  readonly roster: string;
  readonly member: Omit<RosterMember, "id"> & { readonly id?: string };
}

interface Held {
  readonly member: RosterMember;
  readonly row: Row | undefined;
}

type Roster = Map<string, Held>;

export interface Members {
  /** How many are new or say something new. */
  readonly changed: number;
  readonly rosters: ReadonlyMap<string, ReadonlyMap<string, Held>>;
  readonly problems: readonly WorkbookProblem[];
}

const textOf = ({ cells }: Row, field: string, also?: (text: string) => boolean): string | undefined => {
  const cell = cells.get(field);
  return cell === undefined ? undefined : fromLiteral(tidy(cellText(cell)), also);
};

const dateOf = ({ cells }: Row, field: string): string | undefined => {
  const cell = cells.get(field);
  return cell === undefined ? undefined : dateIn(cell);
};

const givenIn = (row: Row, names: PlanNames): Given => {
  const text = textOf(row, "roster") ?? "";
  const found = names.rosters.find(text);
  const [id, name] = [textOf(row, "id", isExampleWord), textOf(row, "name")];
  const [joined, left] = [dateOf(row, "joined"), dateOf(row, "left")];
  const member = {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(joined === undefined ? {} : { joined }),
    ...(left === undefined ? {} : { left }),
  };
  return { row, roster: "id" in found ? found.id : text, member };
};

const named = (roster: Roster, name: string): Held[] =>
  [...roster.values()].filter(
    ({ member }) => member.name !== undefined && folded(member.name) === folded(name),
  );

/** The first of the roster's own numbers that no member has: no name of a person goes into an id. */
const freeId = (name: string, roster: Roster): string => {
  for (let number = 1; ; number++) {
    const id = `${name}-${String(number).padStart(3, "0")}`;
    if (!roster.has(id)) return id;
  }
};

/** A member said again says more of the same one, never something else, unless it corrects the ledger. */
const join = (roster: Roster, id: string, { row, member }: Given, problems: WorkbookProblem[]): void => {
  const held = roster.get(id);
  const known = held?.row;
  if (held !== undefined && known !== undefined)
    for (const field of ["name", "joined", "left"] as const) {
      const [before, now] = [held.member[field], member[field]];
      if (before !== undefined && now !== undefined && before !== now)
        problems.push(
          problemIn(row, field, "other-member", now, { first: placeText(placeOf(known, field)), before }),
        );
    }
  roster.set(id, { member: { ...held?.member, ...member, id }, row: known ?? row });
};

const joinUnnumbered = (given: Given, roster: Roster, problems: WorkbookProblem[]): void => {
  const { row, member } = given;
  if (member.name === undefined) {
    problems.push(problemIn(row, "id", "no-name"));
    return;
  }
  const same = named(roster, member.name);
  const [only] = same;
  // Two of one name in one workbook may be two people, or one person twice.
  if (same.length > 1 || only?.row?.file === row.file)
    problems.push(
      problemIn(row, "name", "same-name", member.name, { ids: same.map(({ member: { id } }) => id) }),
    );
  const id = same.length === 1 ? only!.member.id : freeId(given.roster, roster);
  join(roster, id, given, problems);
};

const changedIn = (rosters: ReadonlyMap<string, Roster>, ledger: Ledger | undefined): number => {
  const before = new Set(
    Object.entries(ledger?.rosters ?? {}).flatMap(([roster, members]) =>
      members.map((member) => hashOf([roster, member])),
    ),
  );
  return [...rosters].flatMap(([roster, members]) =>
    [...members.values()].filter(({ member }) => !before.has(hashOf([roster, member]))),
  ).length;
};

/** The rosters of the ledger with what the rows say of them. */
export const readMembers = (rows: readonly Row[], names: PlanNames, ledger: Ledger | undefined): Members => {
  const rosters = new Map<string, Roster>();
  for (const [id, members] of Object.entries(ledger?.rosters ?? {}))
    rosters.set(id, new Map(members.map((member) => [member.id, { member, row: undefined }])));
  const problems: WorkbookProblem[] = [];
  for (const row of rows)
    if (!row.cells.has("roster")) problems.push(problemIn(row, "roster", "missing-field"));
  const given = rows.filter(({ cells }) => cells.has("roster")).map((row) => givenIn(row, names));
  for (const { roster } of given) if (!rosters.has(roster)) rosters.set(roster, new Map());
  // Numbers that are given come first, so that none is given twice.
  for (const each of given)
    if (each.member.id !== undefined) join(rosters.get(each.roster)!, each.member.id, each, problems);
  for (const each of given)
    if (each.member.id === undefined) joinUnnumbered(each, rosters.get(each.roster)!, problems);
  return { rosters, problems, changed: changedIn(rosters, ledger) };
};

/** Finds members by id or name. */
export const memberFinder = (plan: Plan, { rosters }: Members) => {
  const rosterOf = new Map(plan.indicators.map(({ id, roster }) => [id, roster]));
  const byName = new Map<string, Map<string, Set<string>>>();
  for (const [roster, members] of rosters) {
    const index = new Map<string, Set<string>>();
    for (const { member } of members.values())
      if (member.name !== undefined) {
        const key = folded(member.name);
        index.set(key, (index.get(key) ?? new Set()).add(member.id));
      }
    byName.set(roster, index);
  }
  return (indicator: string, text: string): Found => {
    const roster = rosterOf.get(indicator);
    if (roster === undefined || rosters.get(roster)?.has(text)) return { id: text };
    const ids = [...(byName.get(roster)?.get(folded(text)) ?? [])];
    return ids.length === 1 ? { id: ids[0]! } : { ids };
  };
};

export type MemberFinder = ReturnType<typeof memberFinder>;
