import { headOf, lineFrom, standing, type Chains, type Held } from "./chains.js";
import { isPlace } from "./content.js";
import { isMarkKey } from "./mark.js";

/** What a workbook said of one event when it was last imported. */
export interface Former {
  /** The first entry of the event. */
  readonly first: Held;
  /** The newest entry that its row made. */
  readonly last: Held;
  /** The newest entry of its line, made by whatever workbook. */
  readonly head: Held;
  /** The row's own id; undefined where it has none. */
  readonly key: string | undefined;
  /** Whether it counts for something; what was withdrawn does not. */
  readonly stands: boolean;
  /** Whether a row of this import is its later version. */
  taken: boolean;
}

/** The row of a source that names an entry of the ledger by its id there. */
export const recordRow = (id: string): string => `record:${id}`;

/** The row of a source that says by itself which entry it corrects: it is an event beside the one that it corrects. */
export const correctingRow = (row: string): string => `^${row}`;

/** The row of a source without the sign that it corrects another. */
export const ownRow = (row: string): string => row.replace(/^\^/, "");

const rowOf = ({ entry }: Held): string => entry.source?.row ?? "";
const isCorrecting = (held: Held): boolean => rowOf(held).startsWith("^");

/** The first entry of the event that an entry speaks of. */
export const eventOf = ({ byId }: Chains, start: Held): Held => {
  const seen = new Set<Held>();
  let at = start;
  while (!seen.has(at) && !isCorrecting(at)) {
    seen.add(at);
    const before = typeof at.entry.supersedes === "string" ? byId.get(at.entry.supersedes) : undefined;
    if (before === undefined) break;
    at = before;
  }
  return at;
};

/** What stands of an event. */
export const standingOf = (chains: Chains, event: Held): readonly Held[] =>
  // Most were never corrected.
  !chains.after.has(event.entry.id)
    ? [...standing(chains.list, [event])]
    : [...standing(chains.list, lineFrom(chains, event))].filter((held) => eventOf(chains, held) === event);

/** What a workbook has said so far in rows of its own, one for each event. */
export const formersOf = (chains: Chains, file: string): readonly Former[] => {
  const newest = new Map<Held, Held>();
  const lastOfKey = new Map<string, Held>();
  for (const held of chains.byFile.get(file) ?? []) {
    const row = rowOf(held);
    if (row.startsWith("record:")) continue;
    const event = eventOf(chains, held);
    newest.set(event, held);
    if (!isPlace(row)) lastOfKey.set(ownRow(row), event);
  }
  return [...newest].flatMap(([first, last]) => {
    const row = ownRow(rowOf(last));
    const isLast = lastOfKey.get(row) === first;
    // A row of a blank workbook in which another event stands now has let go of the one that was there before; but
    // numbers that people give may have been counted anew.
    if (!isLast && isMarkKey(row)) return [];
    const key = isLast ? row : undefined;
    const stands = standingOf(chains, first).length > 0;
    return [{ first, last, head: headOf(chains, last), key, stands, taken: false }];
  });
};
