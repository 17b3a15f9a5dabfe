import type { ValueStep } from "../schema/facts.js";
import type { Basis } from "../values/kind.js";
import { byDay, noteDay, type FirstDays, type Tally } from "./tally.js";

/** How many different members, however many records name them (rules §2). */
export const distinctTally = (): Tally => {
  const members: FirstDays = new Map();
  const days = { reported: new Set<string>(), verified: new Set<string>() };

  const newMembers = (basis: Basis): Map<string, number> => {
    // A day on which a record names nobody, or nobody new, is a step too: somebody said so.
    const found = new Map([...days[basis]].map((day) => [day, 0]));
    for (const { [basis]: day } of members.values()) if (day !== "") found.set(day, found.get(day)! + 1);
    return found;
  };

  return {
    add({ date, members: named = [] }, counts) {
      if (counts.reported) days.reported.add(date);
      if (counts.verified) days.verified.add(date);
      for (const member of named) noteDay(members, member, date, counts);
    },
    steps(basis) {
      let total = 0;
      return byDay([...newMembers(basis)]).map(([day, count]): ValueStep => [day, (total += count)]);
    },
  };
};
