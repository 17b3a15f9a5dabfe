import { toMillionths } from "../values/decimal.js";
import { plus } from "../values/ratio.js";
import type { Covered } from "./coverage.js";
import { byDay } from "./tally.js";

interface Amount {
  readonly date: string;
  readonly amount: number | bigint;
  readonly reported: boolean;
  readonly verified: boolean;
}

/**
 * A member is covered on the first day on which its amounts add up to what each needs, exactly (rules §2).
 * @param each what a member needs; a record that says no amount gives 1 to each that it names
 */
export const providedMembers = (each: number): Covered => {
  const needed = toMillionths(each);
  const amounts = new Map<string, Amount[]>();
  return {
    add({ date, members = [], value = 1 }, counts) {
      const entry = { date, amount: toMillionths(value), ...counts };
      // Named twice in one record, a member has its amount once.
      for (const member of new Set(members)) {
        const own = amounts.get(member);
        if (own === undefined) amounts.set(member, [entry]);
        else own.push(entry);
      }
    },
    since(member, basis) {
      let total: number | bigint = 0;
      const own = amounts.get(member) ?? [];
      for (const [date, entry] of byDay(own.map((amount) => [amount.date, amount] as const))) {
        if (entry[basis]) total = plus(total, entry.amount);
        if (total >= needed) return date;
      }
      return undefined;
    },
  };
};
