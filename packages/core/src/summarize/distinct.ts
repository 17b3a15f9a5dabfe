import type { ValueStep } from "../schema/facts.js";
import type { Basis } from "../values/kind.js";
import type { Counts } from "./counting.js";
import { byDay, noteDay, type FirstDays, type Tally } from "./tally.js";

/** How many different members, however many records name them (rules §2). */
export const distinctTally = (): Tally => {
  const members: FirstDays = new Map();
  const firstRecord: FirstDays = new Map();

  const newMembers = (basis: Basis): Map<string, number> => {
    const days = new Map<string, number>();
    // A record that names nobody is a record too: nobody came, and somebody says so.
    const first = firstRecord.get("")?.[basis];
    if (first) days.set(first, 0);
    for (const { [basis]: day } of members.values()) if (day !== "") days.set(day, (days.get(day) ?? 0) + 1);
    return days;
  };

  return {
    add({ date, members: named = [] }, counts: Counts) {
      noteDay(firstRecord, "", date, counts);
      for (const member of named) noteDay(members, member, date, counts);
    },
    steps(basis) {
      let total = 0;
      return byDay([...newMembers(basis)]).map(([day, count]): ValueStep => [day, (total += count)]);
    },
  };
};
