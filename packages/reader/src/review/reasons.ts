import type { Sureness } from "../deadline/read.js";
import type { ItemKind } from "./item.js";
import type { Reading, ReadingEntry, Reason } from "../report/reading.js";

/** What is only information: nobody has to decide about it. */
const INFORMATIVE: ReadonlySet<Reason> = new Set<Reason>([
  "personal",
  "figure-in-aside",
  "no-number",
  "given",
]);

/**
 * Assumptions that hold for many places alike: a person who agrees with one agrees with all. What may be no promise
 * at all, or was not understood, has to be looked at by itself.
 */
const ALIKE: ReadonlySet<Reason> = new Set<Reason>([
  "year-not-said",
  "span-or-yearly",
  "before-unit",
  "which-term",
  "holiday-by-default",
  "opening-by-default",
  "calculated-from-issue",
  "edge-by-custom",
  "years-not-said",
  "no-date-said",
  "not-a-date",
  "about",
  "by-section",
  "same-unit",
  "school-assumed",
  "no-unit-said",
  "by-clause",
  "carried-down",
  "continued-row",
  "schedule-assumed",
  "roster-by-noun",
  "end-of-title",
]);

/** How surely something was read, and what a person has to decide about it. */
export interface Judgement {
  readonly from: readonly string[];
  readonly sure: Sureness;
  readonly why: readonly Reason[];
  readonly open: boolean;
  /** Absent where it is not open, or has to be looked at by itself. */
  readonly group?: string;
}

const unsure = ({ sure, why }: ReadingEntry): boolean =>
  sure !== "sure" && (why === undefined || !INFORMATIVE.has(why));

/** @param kind distinguishes the groups of tasks, commitments and units */
export const judged = (entries: readonly ReadingEntry[], kind: ItemKind): Judgement => {
  // Whom a roster covers is decided once, for the roster.
  const doubtful = entries.filter(
    (entry) => unsure(entry) && (entry.why !== "roster-by-noun" || kind === "roster"),
  );
  const why = [...new Set(doubtful.flatMap((entry) => (entry.why === undefined ? [] : [entry.why])))];
  const sure = doubtful.some((entry) => entry.sure === "unread")
    ? "unread"
    : doubtful.length > 0
      ? "unsure"
      : "sure";
  const isAlike = why.length > 0 && why.every((each) => ALIKE.has(each));
  return {
    // A task is not read from its own words: what counts is the deadline.
    from: [
      ...new Set(entries.flatMap(({ topic, words }) => (topic === "task" || words === "" ? [] : [words]))),
    ],
    sure,
    why,
    open: doubtful.length > 0,
    ...(isAlike ? { group: [kind, ...[...why].sort()].join("+") } : {}),
  };
};

/** The decisions of a reading by what they were about. */
export const entriesById = ({ entries }: Reading): ((id: string) => readonly ReadingEntry[]) => {
  const byId = new Map<string, ReadingEntry[]>();
  for (const entry of entries) {
    if (entry.id === undefined) continue;
    const known = byId.get(entry.id);
    if (known === undefined) byId.set(entry.id, [entry]);
    else known.push(entry);
  }
  return (id) => byId.get(id) ?? [];
};
