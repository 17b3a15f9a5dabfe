import type { ValueStep } from "../schema/facts.js";
import type { LedgerRecord } from "../schema/ledger.js";
import { instantOf, localDate } from "../values/date.js";
import { fromMillionths, toMillionths } from "../values/decimal.js";
import { byDay, type Tally } from "./tally.js";

interface Reading {
  readonly record: LedgerRecord;
  readonly place: number;
}

/** One recorded without a time comes before any; a date alone before the times of that day. */
const compareRecordedAt = (a: string | undefined, b: string | undefined, timeZone: string): number => {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const dayA = localDate(a, timeZone);
  const dayB = localDate(b, timeZone);
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const timed = Number(a.length > 10) - Number(b.length > 10);
  if (timed !== 0 || a.length === 10) return timed;
  return instantOf(a) - instantOf(b);
};

/** The newest value: by date, then by recordedAt, then by place in the ledger (rules §2). */
export const levelTally = (timeZone: string): Tally => {
  const days = new Map<string, { reported?: Reading; verified?: Reading }>();

  const newer = (reading: Reading, than: Reading | undefined): Reading => {
    if (than === undefined) return reading;
    const order = compareRecordedAt(reading.record.recordedAt, than.record.recordedAt, timeZone);
    return order > 0 || (order === 0 && reading.place > than.place) ? reading : than;
  };

  return {
    add(record, counts, place) {
      const day = days.get(record.date) ?? {};
      const reading = { record, place };
      if (counts.reported) day.reported = newer(reading, day.reported);
      if (counts.verified) day.verified = newer(reading, day.verified);
      days.set(record.date, day);
    },
    steps(basis) {
      const steps: ValueStep[] = [];
      for (const [date, { [basis]: reading }] of byDay([...days])) {
        if (reading === undefined) continue;
        const value = fromMillionths(toMillionths(reading.record.value ?? 0));
        if (steps.at(-1)?.[1] !== value) steps.push([date, value]);
      }
      return steps;
    },
  };
};
