import type { Plan } from "@bangfu/core";
import type { Found } from "../forms/name.js";
import { calledSo, type Roster } from "./roster.js";

/** Finds members by their ids, the ids that a workbook has for them, or their names. */
export const memberFinder = (plan: Plan, rosters: ReadonlyMap<string, Roster>) => {
  const rosterOf = new Map(plan.indicators.map(({ id, roster }) => [id, roster]));
  return (indicator: string, text: string): Found => {
    const name = rosterOf.get(indicator);
    const roster = name === undefined ? undefined : rosters.get(name);
    if (name === undefined || roster?.members.has(text)) return { id: text };
    if (roster === undefined) return { ids: [] };
    const other = roster.byOtherId.get(text);
    if (other !== undefined) return { id: other.member.id };
    const ids = calledSo(roster, text).map(({ member: { id } }) => id);
    return ids.length === 1 ? { id: ids[0]! } : { ids };
  };
};

export type MemberFinder = ReturnType<typeof memberFinder>;
