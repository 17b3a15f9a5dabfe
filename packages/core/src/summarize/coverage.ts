import type { CoverageStep } from "../schema/facts.js";
import type { LedgerRecord, RosterMember } from "../schema/ledger.js";
import type { Basis } from "../values/kind.js";
import type { Counts } from "./counting.js";
import { byDay, noteDay, type FirstDays, type Tally } from "./tally.js";

interface Change {
  active: number;
  covered: number;
}

/** First day to the day before `end`, on which a member counts; "" and "~" are before and after all days. */
interface Stay {
  readonly start: string;
  readonly end: string;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Active from `joined` until the day before `left`; from the due date on only who was active on it. */
const staysOf = ({ joined = "", left = "~" }: RosterMember, due: string | null): Stay[] => {
  if (due === null) return [{ start: joined, end: left }];
  const before = { start: joined, end: earlier(left, due) };
  return joined <= due ? [before, { start: due, end: left }] : [before];
};

/** Since when each member is covered. */
export interface Covered {
  add(record: LedgerRecord, counts: Counts): void;
  /** The first day; undefined: not covered. */
  since(member: string, basis: Basis): string | undefined;
}

/** A member is covered on the first day on which a record names it. */
export const namedMembers = (): Covered => {
  const days: FirstDays = new Map();
  return {
    add({ date, members = [] }, counts) {
      for (const member of members) noteDay(days, member, date, counts);
    },
    since: (member, basis) => days.get(member)?.[basis],
  };
};

/** Active members covered, and active members (rules §2). Someone who left counts in neither. */
export const coverageTally = (
  roster: readonly RosterMember[],
  due: string | null,
  covered: Covered,
): Tally => {
  const firstRecord: FirstDays = new Map();

  const changesOf = (basis: Basis): Map<string, Change> => {
    const changes = new Map<string, Change>();
    const note = (day: string, active: number, coveredBy: number) => {
      const change = changes.get(day);
      if (change === undefined) changes.set(day, { active, covered: coveredBy });
      else {
        change.active += active;
        change.covered += coveredBy;
      }
    };
    for (const member of roster) {
      const since = covered.since(member.id, basis) || "~";
      for (const { start, end } of staysOf(member, due)) {
        if (start >= end) continue;
        note(start, 1, 0);
        note(end, -1, 0);
        const from = later(start, since);
        if (from >= end) continue;
        note(from, 0, 1);
        note(end, 0, -1);
      }
    }
    return changes;
  };

  return {
    add(record, counts) {
      noteDay(firstRecord, "", record.date, counts);
      covered.add(record, counts);
    },
    steps(basis) {
      const first = firstRecord.get("")?.[basis];
      if (!first) return [];
      const steps: CoverageStep[] = [];
      let active = 0;
      let count = 0;
      const changes = changesOf(basis);
      if (!changes.has(first)) changes.set(first, { active: 0, covered: 0 });
      for (const [day, change] of byDay([...changes])) {
        if (day === "~") continue;
        active += change.active;
        count += change.covered;
        if (day < first || (day > first && change.active === 0 && change.covered === 0)) continue;
        steps.push([day, count, active]);
      }
      return steps;
    },
  };
};
