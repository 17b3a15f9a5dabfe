import type { Plan } from "@bangfu/core";
import type { ReadingEntry, Topic } from "../report/reading.js";
import type { ItemWith } from "./item.js";
import type { ReadDocument } from "./items.js";
import { entriesById, judged } from "./reasons.js";

type Fact = ItemWith<"fact">;

/** What a plan says of itself, each by the name of its item. */
const FACTS = ["title", "school", "county", "issued", "start"] as const;
type FactName = (typeof FACTS)[number];

const TOPIC_OF: Readonly<Record<FactName, Topic | undefined>> = {
  title: "title",
  school: "school",
  county: undefined,
  issued: "issued",
  start: "start",
};

const factOf = ({ title, school, issued, start }: Plan, name: FactName): string | undefined =>
  ({ title, school: school.name, county: school.county, issued, start })[name];

const fact = (
  id: string,
  value: string | undefined,
  entries: readonly ReadingEntry[],
  clause: string | undefined,
): Fact => ({
  id,
  kind: "fact",
  ...(clause === undefined ? {} : { clause }),
  words: entries[0]?.words ?? value ?? "",
  value: value === undefined ? {} : { value },
  kept: value !== undefined,
  ...judged(entries, "fact"),
});

/** A clause that has these words. */
const clauseWith = ({ document }: Plan, words: string | undefined): string | undefined =>
  words === undefined || words === "" ? undefined : document.find(({ text }) => text.includes(words))?.id;

/** Title, school, dates; stages and measures; that no task list was found; and what is open of later notices. */
export const factItems = ({ plan, report }: ReadDocument): readonly Fact[] => {
  const about = (topic: Topic | undefined): readonly ReadingEntry[] =>
    topic === undefined ? [] : report.entries.filter((entry) => entry.topic === topic);
  const entries = entriesById(report);
  const missing = about("table").filter(({ why }) => why === "no-task-table");
  return [
    ...FACTS.map((name) => {
      const value = factOf(plan, name);
      const said = about(TOPIC_OF[name]);
      return fact(name, value, said, clauseWith(plan, said[0]?.words ?? value));
    }),
    ...(missing.length === 0 ? [] : [fact("table", undefined, missing, undefined)]),
    ...(plan.phases ?? []).map(({ id, title, due }) =>
      fact(`phase:${id}`, due, entries(id), clauseWith(plan, title)),
    ),
    ...plan.measures.map(({ id, title }) =>
      fact(`measure:${id}`, title, entries(id), clauseWith(plan, title)),
    ),
    ...about("revision")
      .filter(({ sure }) => sure !== "sure")
      .map((entry) => fact(entry.id!, undefined, [entry], undefined)),
  ];
};
