import type { ReadingEntry, Topic } from "../report/reading.js";

/** The decisions of one reading, in the order they were taken. */
export interface Notes {
  readonly entries: ReadingEntry[];
  /** A person must decide what is not sure, unless it says otherwise. */
  readonly note: (
    topic: Topic,
    entry: Omit<ReadingEntry, "topic" | "decide"> & { readonly decide?: boolean },
  ) => void;
}

export const newNotes = (): Notes => {
  const entries: ReadingEntry[] = [];
  return {
    entries,
    note: (topic, { decide, ...entry }) => {
      entries.push({ topic, ...entry, decide: decide ?? entry.sure !== "sure" });
    },
  };
};
