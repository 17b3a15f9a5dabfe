import type { Plan } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import type { Found } from "../forms/name.js";
import { calledSo, type Roster } from "./roster.js";

/** A roster's ids by what is left of them without width, case and what is invisible: Ｔ０１ is T01. */
const idsByForm = ({ members }: Roster): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const id of members.keys()) forms.set(folded(id), [...(forms.get(folded(id)) ?? []), id]);
  return forms;
};

/** Finds members by their ids, the ids that a workbook has for them, or their names. */
export const memberFinder = (plan: Plan, rosters: ReadonlyMap<string, Roster>) => {
  const rosterOf = new Map(plan.indicators.map(({ id, roster }) => [id, roster]));
  const forms = new Map([...rosters].map(([name, roster]) => [name, idsByForm(roster)]));
  return (indicator: string, text: string): Found => {
    const name = rosterOf.get(indicator);
    const roster = name === undefined ? undefined : rosters.get(name);
    if (name === undefined || roster?.members.has(text)) return { id: text };
    if (roster === undefined) return { ids: [] };
    const other = roster.byOtherId.get(text);
    if (other !== undefined) return { id: other.member.id };
    const alike = forms.get(name)?.get(folded(text));
    const ids = alike ?? calledSo(roster, text).map(({ member: { id } }) => id);
    return ids.length === 1 ? { id: ids[0]! } : { ids };
  };
};

export type MemberFinder = ReturnType<typeof memberFinder>;
