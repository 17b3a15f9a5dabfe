import { hashOf, type Ledger } from "@bangfu/core";
import { withdrawalOf } from "@bangfu/workbook";
import { FORM_LISTS, type Entries, type FormList } from "../entry/items.js";
import type { Contested, ContestedEntry } from "./contested.js";

const isFormList = (list: string): list is FormList => (FORM_LISTS as readonly string[]).includes(list);

/** The content of an entry that takes another one back. */
const takenBack = (list: Contested["list"], entry: ContestedEntry): object => {
  if (isFormList(list)) return withdrawalOf(list, entry);
  const { unit, for: period, date } = entry as Entries["reports"];
  return { unit, for: period, date, nothing: false };
};

/** The newest time at which one of the corrections was written down. */
const lastRecorded = ({ versions }: Contested): string | undefined =>
  versions
    .flatMap(({ entries }) =>
      entries.flatMap(({ recordedAt = "" }) => (recordedAt === "" ? [] : [recordedAt])),
    )
    .sort((a, b) => Date.parse(a) - Date.parse(b) || (a < b ? -1 : 1))
    .at(-1);

/**
 * The choice among corrections of one entry: all but one are turned down, and stay in the history. Two people who
 * choose alike write the same; hence the ids and the time are made of what is chosen among.
 * @param chosen the id of the head of one of the versions
 * @returns a ledger of what is to be added to the others' files
 */
export const chooseCorrection = (
  { format, plan }: Pick<Ledger, "format" | "plan">,
  contested: Contested,
  chosen: string,
): Ledger => {
  const { list, versions } = contested;
  if (!versions.some(({ head }) => head.id === chosen)) throw new RangeError(`no such correction: ${chosen}`);
  const recordedAt = lastRecorded(contested);
  const entries = versions
    .filter(({ head }) => head.id !== chosen)
    .flatMap((version) => version.entries)
    .map((entry) => ({
      id: `not-chosen-${hashOf([list, entry.id, chosen])}`,
      ...takenBack(list, entry),
      supersedes: entry.id,
      ...(recordedAt !== undefined && { recordedAt }),
    }));
  return { format, plan, records: [], [list]: entries };
};
