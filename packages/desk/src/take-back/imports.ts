import type { Ledger } from "@bangfu/core";
import { entriesOf, FORM_LISTS, type Entries, type FormList } from "../entry/items.js";
import { standingOf } from "../entry/line.js";

/** What a workbook brought at one time: entries keep the file that they come from and when they were written down. */
export interface ImportKey {
  /** The workbook, as the sources of the ledger name it. */
  readonly file: string;
  /** Absent in ledgers that were read without a day. */
  readonly recordedAt?: string | undefined;
}

/** An import and what of it the ledger has. */
export interface Import extends ImportKey {
  /** The file's name. */
  readonly name: string;
  readonly counts: Readonly<Record<FormList | "members", number>>;
  /** Whether any entry of it still counts, so that there is something to take back. */
  readonly stands: boolean;
  /** Whether it only took back what had come before: such as the taking back of an import. */
  readonly onlyWithdraws: boolean;
}

/** Whether an entry came with an import. */
export const isOf = (entry: Entries[FormList], { file, recordedAt }: ImportKey): boolean =>
  entry.source?.file === file && entry.recordedAt === recordedAt;

/** The name of a file without the unit and the id that tell workbooks apart: 教务科.xlsx (teaching) [p] */
const nameOf = (file: string): string => file.replace(/(?: \([^()]*\))?(?: \[[^[\]]*\])?$/, "");

/** How many members of all rosters a workbook names. */
const membersNamed = ({ rosters = {} }: Ledger): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { sources = [] } of Object.values(rosters).flat())
    for (const file of new Set(sources.map((source) => source.file)))
      counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
};

type Counting = Import & {
  readonly counts: Record<FormList | "members", number>;
  stands: boolean;
  onlyWithdraws: boolean;
};

/**
 * The imports of a ledger, the newest first. The ledger does not tell when a workbook named a member, so the members
 * are all that it has named so far.
 */
export const importsOf = (ledger: Ledger): readonly Import[] => {
  const members = membersNamed(ledger);
  const found = new Map<string, Counting>();
  for (const list of FORM_LISTS) {
    const entries = entriesOf(ledger, list);
    const standing = standingOf(list, entries);
    for (const entry of entries) {
      if (entry.source === undefined) continue;
      const { file } = entry.source;
      const { recordedAt } = entry;
      const key = JSON.stringify([file, recordedAt]);
      const counts = { records: 0, findings: 0, updates: 0, extensions: 0, members: members.get(file) ?? 0 };
      const known = found.get(key) ?? {
        file,
        recordedAt,
        name: nameOf(file),
        counts,
        stands: false,
        onlyWithdraws: true,
      };
      known.counts[list]++;
      known.stands ||= standing(entry) === "stands";
      known.onlyWithdraws &&= standing(entry) === "turnsDown";
      found.set(key, known);
    }
  }
  const when = ({ recordedAt = "" }: Import): string => recordedAt;
  return [...found.values()].sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
};
