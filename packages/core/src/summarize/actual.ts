import { membersOf } from "../ledger/roster.js";
import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { Period } from "../plan/schedule.js";
import { timeZoneOf } from "../plan/schedule.js";
import type { Indicator, Plan } from "../schema/plan.js";
import { checklistTally } from "./checklist.js";
import { countTally } from "./count.js";
import { coverageTally, namedMembers } from "./coverage.js";
import { distinctTally } from "./distinct.js";
import { levelTally } from "./level.js";
import { providedMembers } from "./provided.js";
import { sumTally } from "./sum.js";
import type { Tally } from "./tally.js";

/** What the records of an indicator add up to in a period, by its kind (rules §2). */
export const tallyFor = (
  plan: Plan,
  ledger: StreamedLedger,
  indicator: Indicator,
  due: Period["due"],
  each: number | undefined,
): Tally => {
  switch (indicator.kind) {
    case "count":
      return countTally();
    case "sum":
      return sumTally();
    case "distinct":
      return distinctTally();
    case "coverage":
      return coverageTally(
        membersOf(ledger, indicator.roster ?? ""),
        due,
        each === undefined ? namedMembers() : providedMembers(each),
      );
    case "level":
      return levelTally(timeZoneOf(plan));
    case "checklist":
      return checklistTally();
    case "quotient":
      // It has no records of its own: its parts are tallied.
      return { add() {}, steps: () => [] };
  }
};
