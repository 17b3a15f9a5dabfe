import type { Ledger, RosterMember } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import type { Row } from "../read/row.js";

/** What a workbook says of a member. */
export type Statement = NonNullable<RosterMember["sources"]>[number];

/** A member of a roster while rows are joined to it. */
export interface HeldMember {
  member: RosterMember;
  /** Whether this import brought the member. */
  readonly isNew: boolean;
  /** The row of this import that names the member first. */
  row: Row | undefined;
  /** The workbooks of this import that name the member. */
  readonly named: Set<string>;
  /** Whether no workbook names the member any more. */
  isGone: boolean;
}

/** A roster by what its members are looked up with. */
export interface Roster {
  readonly name: string;
  readonly members: Map<string, HeldMember>;
  readonly byName: Map<string, Set<HeldMember>>;
  /** By the ids that workbooks have for them, where the roster has another. */
  readonly byOtherId: Map<string, HeldMember>;
  /** By the workbook and the row's own id in it. */
  readonly byRow: Map<string, HeldMember>;
  /** The number that a member without an id was given last. */
  last: number;
}

const rowText = (file: string, row: string): string => JSON.stringify([file, row]);

/** Makes a member findable by what it is called by now. */
export const index = ({ byName, byOtherId, byRow }: Roster, held: HeldMember): void => {
  const { name, sources = [] } = held.member;
  if (name !== undefined) {
    const key = folded(name);
    byName.set(key, (byName.get(key) ?? new Set()).add(held));
  }
  for (const { file, row, id } of sources) {
    byRow.set(rowText(file, row), held);
    if (id !== undefined) byOtherId.set(id, held);
  }
};

export const rosterOf = (name: string, members: readonly RosterMember[]): Roster => {
  const roster: Roster = {
    name,
    members: new Map(),
    byName: new Map(),
    byOtherId: new Map(),
    byRow: new Map(),
    last: 0,
  };
  for (const member of members) {
    const held = { member, isNew: false, row: undefined, named: new Set<string>(), isGone: false };
    roster.members.set(member.id, held);
    index(roster, held);
  }
  return roster;
};

export const rostersOf = (ledger: Ledger | undefined): Map<string, Roster> =>
  new Map(Object.entries(ledger?.rosters ?? {}).map(([id, members]) => [id, rosterOf(id, members)]));

export const newMember = ({ members }: Roster, id: string): HeldMember => {
  const held: HeldMember = {
    member: { id },
    isNew: true,
    row: undefined,
    named: new Set(),
    isGone: false,
  };
  members.set(id, held);
  return held;
};

export const statementsOf = ({ member }: HeldMember): readonly Statement[] => member.sources ?? [];

/** Those who are called so now. */
export const calledSo = ({ byName }: Roster, name: string): readonly HeldMember[] =>
  [...(byName.get(folded(name)) ?? [])].filter(
    ({ member, isGone }) => !isGone && member.name !== undefined && folded(member.name) === folded(name),
  );

/** The member that the same row of the same workbook named when it was last imported. */
export const inRow = ({ byRow }: Roster, file: string, key: string | undefined): HeldMember | undefined =>
  key === undefined ? undefined : byRow.get(rowText(file, key));

/** The first of the roster's own numbers that no member has: no name of a person goes into an id. */
export const freeId = (roster: Roster): string => {
  for (;;) {
    roster.last++;
    const id = `${roster.name}-${String(roster.last).padStart(3, "0")}`;
    if (!roster.members.has(id)) return id;
  }
};

/** Whether a member was numbered here, and no workbook has given it an id so far. */
export const isNumberedHere = ({ name }: Roster, held: HeldMember): boolean => {
  const { id } = held.member;
  const statements = statementsOf(held);
  return (
    id.startsWith(`${name}-`) &&
    /^\d{3,}$/.test(id.slice(name.length + 1)) &&
    statements.length > 0 &&
    statements.every((each) => each.id === undefined)
  );
};

/** Whoever left on the day of coming was entered by mistake, and only records name the id still. */
export const isNobody = ({ joined, left }: RosterMember, start: string): boolean =>
  left !== undefined && left === (joined ?? start);

/** Takes back what a workbook said of a member; one that nobody names any more is gone. */
export const unsay = (held: HeldMember, file: string): void => {
  const left = statementsOf(held).filter((each) => each.file !== file);
  const member = { ...held.member };
  if (left.length === 0) delete member.sources;
  else member.sources = left;
  held.member = member;
  if (left.length === 0) held.isGone = true;
};
