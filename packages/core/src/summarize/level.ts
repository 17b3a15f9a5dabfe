import type { LevelReading, ValueStep } from "../schema/facts.js";
import type { LedgerRecord } from "../schema/ledger.js";
import { fromMillionths, toMillionths } from "../values/decimal.js";
import { grouped } from "../values/group.js";
import { BASES, type Basis } from "../values/kind.js";
import type { Counts } from "./counting.js";
import { compareNewness } from "./recorded-at.js";
import { byDay, type Tally } from "./tally.js";

const valueOf = ({ value = 0 }: LedgerRecord) => fromMillionths(toMillionths(value));

interface Newest {
  reported?: LedgerRecord;
  verified?: LedgerRecord;
}

/** Keeps the newest record of each key: by recordedAt, then by id (rules §2). */
const noteNewest = (
  newest: Map<string, Newest>,
  key: string,
  record: LedgerRecord,
  counts: Counts,
  timeZone: string,
): void => {
  let known = newest.get(key);
  if (known === undefined) newest.set(key, (known = {}));
  for (const basis of BASES) {
    const than = known[basis];
    if (counts[basis] && (than === undefined || compareNewness(record, than, timeZone) > 0))
      known[basis] = record;
  }
};

/** The newest value of each day. */
export const levelTally = (timeZone: string): Tally => {
  const days = new Map<string, Newest>();
  return {
    add: (record, counts) => noteNewest(days, record.date, record, counts, timeZone),
    steps: (basis) =>
      byDay([...days]).flatMap(([date, { [basis]: record }]): ValueStep[] =>
        record === undefined ? [] : [[date, valueOf(record)]],
      ),
  };
};

/** Takes all readings of a level, in whatever period. */
export interface ReadingsTally {
  add(record: LedgerRecord, counts: Counts): void;
  readings(basis: Basis): LevelReading[];
}

/**
 * Of one day the newest reading last, and those before it that are the newest once readings for other windows are
 * passed over: one of each window that `for` names, down to the newest that names none.
 * @param newest of each window one
 */
const needed = (newest: LedgerRecord[], timeZone: string): LevelReading[] => {
  const ordered = newest.sort((a, b) => compareNewness(a, b, timeZone));
  const none = ordered.findIndex((record) => record.for === undefined);
  return ordered
    .slice(Math.max(none, 0))
    .map((record): LevelReading =>
      record.for === undefined
        ? [record.date, valueOf(record)]
        : [record.date, valueOf(record), String(record.for)],
    );
};

export const readingsTally = (timeZone: string): ReadingsTally => {
  const windows = new Map<string, Newest>();
  return {
    add: (record, counts) =>
      noteNewest(windows, `${record.date}\n${record.for ?? ""}`, record, counts, timeZone),
    readings(basis) {
      const newest = [...windows.values()].flatMap(({ [basis]: record }) => record ?? []);
      const days = grouped(newest, ({ date }) => [date]);
      return byDay([...days]).flatMap(([, ofDay]) => needed(ofDay, timeZone));
    },
  };
};
