import type { ItemStep } from "../schema/facts.js";
import { noteDay, type FirstDays, type Tally } from "./tally.js";

/** The items done, each on the first day on which a record named it (rules §2). */
export const checklistTally = (): Tally => {
  const items: FirstDays = new Map();
  return {
    add({ date, item }, counts) {
      if (item !== undefined) noteDay(items, item, date, counts);
    },
    steps: (basis) =>
      [...items]
        .filter(([, days]) => days[basis] !== "")
        .map(([item, days]): ItemStep => [days[basis], item])
        // Items of one day in the order of their ids, so that the order of records plays no part.
        .sort((a, b) => (a[0] + "\n" + a[1] < b[0] + "\n" + b[1] ? -1 : 1)),
  };
};
