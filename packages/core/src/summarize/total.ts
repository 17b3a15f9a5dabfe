import type { ValueStep } from "../schema/facts.js";
import { fromMillionths, toMillionths } from "../values/decimal.js";
import { plus } from "../values/ratio.js";
import { byDay, type Tally } from "./tally.js";

interface Day {
  reported: number | bigint | undefined;
  verified: number | bigint | undefined;
}

/** A running total over the days: what `count` and `sum` share. */
export const totalTally = (valueWhereAbsent: number): Tally => {
  const days = new Map<string, Day>();
  return {
    add({ date, value = valueWhereAbsent }, counts) {
      const amount = toMillionths(value);
      let day = days.get(date);
      if (day === undefined) days.set(date, (day = { reported: undefined, verified: undefined }));
      if (counts.reported) day.reported = plus(day.reported ?? 0, amount);
      if (counts.verified) day.verified = plus(day.verified ?? 0, amount);
    },
    steps(basis) {
      let total: number | bigint = 0;
      const steps: ValueStep[] = [];
      const ordered = byDay([...days].map(([date, day]) => [date, day[basis]] as const));
      for (const [date, amount] of ordered) {
        // A day with a record of 0 is a step too: somebody said so, and a standing promise asks when.
        if (amount === undefined) continue;
        total = plus(total, amount);
        steps.push([date, fromMillionths(total)]);
      }
      return steps;
    },
  };
};
