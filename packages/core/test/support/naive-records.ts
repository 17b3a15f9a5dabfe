// Rules §1.1 to §1.3 once more: what is known, what is live, what is void.
import type { Basis, Ledger, LedgerRecord, Plan } from "../../src/index.js";

export interface Options {
  asOf: string;
  basis?: Basis | undefined;
  knownAt?: string | undefined;
  within?: { from: string; to: string } | undefined;
}

const zoneOf = ({ timeZone = "Asia/Shanghai" }: Plan) => timeZone;

const formats = new Map<string, Intl.DateTimeFormat>();
const localDayOf = (instant: number, zone: string): string => {
  // Swedish writes YYYY-MM-DD.
  const format = formats.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  formats.set(zone, format);
  return format.format(instant);
};

/** A date, or a date and time, as a date in the plan's time zone. */
const localDay = (text: string, zone: string): string =>
  text.length === 10 ? text : localDayOf(Date.parse(text), zone);

const starts = new Map<string, number>();
/** The instant at which a day begins in a time zone: goes through the quarters of an hour. */
const startOf = (day: string, zone: string): number => {
  const key = `${day} ${zone}`;
  let at = starts.get(key) ?? Date.parse(day) - 15 * 3_600_000;
  while (localDayOf(at, zone) < day) at += 900_000;
  starts.set(key, at);
  return at;
};

/** `recordedAt` as an instant: a bare date is the start of that day, none is before any. */
const instantOf = (text: string | undefined, zone: string): number =>
  text === undefined ? -Infinity : text.length === 10 ? startOf(text, zone) : Date.parse(text);

type Dated = { id: string; recordedAt?: string | undefined; supersedes?: string | undefined };

/** From the older to the newer: by a date, then by recordedAt, then by id as UTF-16 code units (rules §2, §11). */
export const fromOld =
  <T extends Dated>(plan: Plan, dateOf: (each: T) => string) =>
  (a: T, b: T): number => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one !== other) return one < other ? -1 : 1;
    const [early, late] = [a, b].map(({ recordedAt }) => instantOf(recordedAt, zoneOf(plan))) as [
      number,
      number,
    ];
    if (early !== late) return early < late ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };

const isKnown =
  <T extends Dated>(plan: Plan, { knownAt }: Options, dateOf: (each: T) => string) =>
  (each: T) =>
    knownAt === undefined || localDay(each.recordedAt ?? dateOf(each), zoneOf(plan)) <= knownAt;

/** Findings, updates and extensions that are known and that no known one supersedes. */
export const standing = <T extends Dated>(
  plan: Plan,
  all: readonly T[] | undefined,
  options: Options,
  dateOf: (each: T) => string,
): T[] => {
  const known = (all ?? []).filter(isKnown(plan, options, dateOf));
  return known.filter(({ id }) => !known.some(({ supersedes }) => supersedes === id));
};

type Judge = (record: LedgerRecord) => boolean;

/** Which of the known records are live and void (rules §1.2). */
const corrections = (known: readonly LedgerRecord[], basis: Basis): { isLive: Judge; isVoid: Judge } => {
  const over = (record: LedgerRecord) => known.filter(({ supersedes }) => supersedes === record.id);
  const isLive: Judge = (record) => over(record).every(isVoid);
  const isVoid: Judge = (record) =>
    over(record).some((each) => each.state === "rejected" && isLive(each)) ||
    (basis === "verified" && (record.state ?? "reported") === "reported" && isLive(record));
  return { isLive, isVoid };
};

/** The records that count in the basis, on whatever day (rules §1.1 to §1.3). */
export const countingRecords = (plan: Plan, ledger: Ledger, options: Options): LedgerRecord[] => {
  const { basis = "reported" } = options;
  const known = ledger.records.filter(isKnown<LedgerRecord>(plan, options, ({ date }) => date));
  const { isLive } = corrections(known, basis);
  const states = basis === "reported" ? ["reported", "verified"] : ["verified"];
  return known.filter((record) => isLive(record) && states.includes(record.state ?? "reported"));
};

/** The ids of second corrections of a record: two that are not void supersede it (an input error, rules §1.2). */
export const rivals = ({ records }: Ledger): string[] => {
  const { isVoid } = corrections(records, "reported");
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const { id, supersedes } = record;
    if (supersedes === undefined || isVoid(record)) return [];
    if (seen.has(supersedes)) return [id];
    seen.add(supersedes);
    return [];
  });
};
