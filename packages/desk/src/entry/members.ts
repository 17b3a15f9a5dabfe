import type { RosterMember } from "@bangfu/core";
import { ENTRY_TEXT } from "@bangfu/view/desk";
import { dateIn } from "@bangfu/workbook";
import { checkedItems, type Made, type Writing } from "./entry.js";
import { membersOf } from "./items.js";

/** What is typed of a member; an empty text takes a date away. */
export interface MemberForm {
  readonly name?: string | undefined;
  /** The first day of membership. */
  readonly joined?: string | undefined;
  /** The first day without the member. */
  readonly left?: string | undefined;
}

const dateOf = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === "" ? undefined : dateIn({ is: "text", text });

/** What is said now over what was said before; a field that the form does not have stays. */
const filledIn = (before: RosterMember, form: MemberForm): RosterMember => {
  const { name = before.name, joined = before.joined, left = before.left } = form;
  const [from, to] = [dateOf(joined), dateOf(left)];
  return {
    id: before.id,
    ...(before.sources && { sources: before.sources }),
    ...(name !== undefined && name.trim() !== "" && { name: name.trim() }),
    ...(from !== undefined && { joined: from }),
    ...(to !== undefined && { left: to }),
  };
};

/** The next of the roster's own numbers that no member has: no name of a person goes into an id. */
const freeId = (roster: string, members: readonly Pick<RosterMember, "id">[]): string => {
  const taken = new Set(members.map(({ id }) => id));
  for (let number = members.length + 1; ; number++) {
    const id = `${roster}-${String(number).padStart(3, "0")}`;
    if (!taken.has(id)) return id;
  }
};

const compact = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "");

const sameName = (members: readonly RosterMember[], id: string, name: string): readonly string[] =>
  members
    .filter((each) => each.id !== id && each.name !== undefined && compact(each.name) === compact(name))
    .map((each) => each.id);

const saved = (roster: string, member: RosterMember, writing: Writing): Made => {
  const { ledger, locale } = writing;
  const { name } = member;
  const others = name === undefined ? [] : sameName(membersOf(ledger, roster), member.id, name);
  if (name !== undefined && others.length > 0)
    return { ok: false, problems: [{ field: "name", text: ENTRY_TEXT[locale].sameName(name, others) }] };
  return checkedItems({ rosters: { [roster]: [member] } }, writing);
};

/**
 * A new member of a roster, by a name, an id or both.
 * @param id the member's own, such as a staff number; absent: the roster's next number
 */
export const addMember = (roster: string, form: MemberForm, writing: Writing, id = ""): Made => {
  const { ledger, locale } = writing;
  if ((form.name ?? "").trim() === "" && id.trim() === "")
    return { ok: false, problems: [{ field: "name", text: ENTRY_TEXT[locale].noName }] };
  const members = membersOf(ledger, roster);
  if (members.some((member) => member.id === id.trim()))
    return { ok: false, problems: [{ field: "id", text: ENTRY_TEXT[locale].sameId(id.trim()) }] };
  return saved(roster, filledIn({ id: id.trim() || freeId(roster, members) }, form), writing);
};

/** A member of whom something else is said now: a name, or when he or she joined or left. */
export const changeMember = (roster: string, id: string, form: MemberForm, writing: Writing): Made => {
  const before = membersOf(writing.ledger, roster).find((member) => member.id === id);
  if (before === undefined)
    return { ok: false, problems: [{ field: "", text: ENTRY_TEXT[writing.locale].noMember(id) }] };
  return saved(roster, filledIn(before, form), writing);
};

export interface MembersMade {
  /** What is appended, or what is wrong with it; nothing is made of a list without a new name. */
  readonly made: Made | undefined;
  /** The names that become members. */
  readonly fresh: readonly string[];
  /** Names of the list that the roster has already, or that the list has named before. */
  readonly known: readonly string[];
}

/**
 * New members by a pasted list of their names, parted by 、 or any comma or semicolon, tabs or lines. A blank parts no
 * names: it may stand within one. What the roster has already is left out and listed.
 */
export const addMembers = (
  roster: string,
  text: string,
  form: Pick<MemberForm, "joined">,
  writing: Writing,
): MembersMade => {
  const members = [...membersOf(writing.ledger, roster)];
  const names = new Set(members.flatMap(({ id, name = id }) => [compact(id), compact(name)]));
  const added: RosterMember[] = [];
  const known: string[] = [];
  for (const part of text.split(/[、，,;；\t\r\n]+/)) {
    const name = part.trim();
    if (name === "") continue;
    if (names.has(compact(name))) known.push(name);
    else {
      names.add(compact(name));
      added.push(filledIn({ id: freeId(roster, [...members, ...added]) }, { ...form, name }));
    }
  }
  return {
    made: added.length === 0 ? undefined : checkedItems({ rosters: { [roster]: added } }, writing),
    fresh: added.map(({ name = "" }) => name),
    known,
  };
};
