import { createHash } from "node:crypto";
import {
  assess,
  dateOfInstant,
  newestOn,
  planOn,
  quarterHistory,
  timeZoneOf,
  type Basis,
  type Facts,
} from "@bangfu/core";
import { rollup, type Rollup, type SchoolNote, type SchoolPlace } from "@bangfu/core/rollup";
import { describeProblem, factsReader } from "@bangfu/core/schema";
import { UNREAD_NOTES, unsound } from "@bangfu/view/commands";
import { earlierOf, type EarlierDay } from "./rollup-before.js";

/** A school whose facts are to be read and assessed. */
export interface PartTask {
  readonly bytes: Uint8Array;
  /** What the list says of it comes before what its facts say. */
  readonly place: Partial<SchoolPlace>;
  readonly src: string | undefined;
  readonly weight: number | undefined;
  /** The as-of date; absent: `now` in the plan's time zone. */
  readonly asOf: string | undefined;
  readonly now: number;
  readonly basis: Basis;
  readonly staleDays: number;
  readonly before: EarlierDay | undefined;
}

/** The roll-up of one school, or why there is none. */
export type PartAnswer =
  | {
      readonly ok: true;
      readonly part: Rollup;
      /** The name of the school in the facts themselves. */
      readonly own: string;
      /** Equal for equal figures of one school, and for equal figures whatever the school is called. */
      readonly whole: string;
      readonly unnamed: string;
      readonly hasRecords: boolean;
    }
  | {
      readonly ok: false;
      readonly error: "broken" | "newer";
      readonly note: SchoolNote;
      /** What is wrong first, with its place and value; for a terminal, not for publishing. */
      readonly detail?: SchoolNote;
    };

/** Takes a byte order mark off. */
const UTF8 = new TextDecoder("utf-8", { fatal: true });

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Facts of a later version say so in their format. */
const isNewer = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*"bangfu-facts\/(?!1")[1-9]/.test(text);

/** A name that the list gives has no English, unless it is the facts' own. */
const withPlace = (facts: Facts, { name, county, province }: Partial<SchoolPlace>): Facts => ({
  ...facts,
  plan: {
    ...facts.plan,
    school: {
      ...facts.plan.school,
      ...(name === undefined || name === facts.plan.school.name ? {} : { name, en: undefined }),
      ...(county === undefined ? {} : { county }),
      ...(province === undefined ? {} : { province }),
    },
  },
});

const hash = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** What of facts is distinguished: the figures, not the words of the plan. */
const sameness = ({ plan, series, references }: Facts) => {
  const { name, county, province } = plan.school;
  const figures = [
    ...series.map((each) => [
      each.indicator,
      each.window,
      each.first,
      each.last,
      each.reported,
      each.verified,
    ]),
    ...references.map((each) => [each.indicator, each.reported, each.verified]),
  ];
  return {
    own: name,
    whole: hash([name, county, province, plan.id, figures]),
    unnamed: hash(figures),
    hasRecords: series.some(({ reported }) => reported.length > 0),
  };
};

const partOf = (facts: Facts, task: PartTask): Rollup => {
  const { basis, staleDays, before, src, weight, place } = task;
  const asOf = task.asOf ?? dateOfInstant(task.now, timeZoneOf(facts.plan));
  const own = withPlace(facts, place);
  return rollup(
    [
      {
        ...(src === undefined ? {} : { src }),
        ...(weight === undefined ? {} : { weight }),
        // The version in force: a revision that is still to come changes nothing yet.
        plan: planOn(own.plan, asOf),
        progress: assess(own, { asOf, basis }),
        newest: newestOn(own, asOf),
        before: before && earlierOf(own, basis, before),
        history: quarterHistory(own, { asOf, basis }),
      },
    ],
    { asOf, basis, staleDays, before: before?.day },
  );
};

const broken = (note: SchoolNote): PartAnswer => ({ ok: false, error: "broken", note });

/** Reads schools one by one; a plan that several follow is parsed once. */
export const partReader = (): ((task: PartTask) => PartAnswer) => {
  const read = factsReader();
  return (task) => {
    const text = textOf(task.bytes);
    if (text === undefined) return broken(UNREAD_NOTES.notUtf8);
    if (/^\s*$/.test(text)) return broken(UNREAD_NOTES.isEmpty);
    if (/^\s*</.test(text)) return broken(UNREAD_NOTES.isPage);
    const parsed = read(text);
    if (parsed.ok) return { ok: true, part: partOf(parsed.value, task), ...sameness(parsed.value) };
    const [first] = parsed.problems;
    const detail = first && { zh: describeProblem(first, "zh"), en: describeProblem(first, "en") };
    const answer = { ok: false, note: unsound(parsed.problems.length), ...(detail && { detail }) } as const;
    return { ...answer, error: isNewer(text) ? "newer" : "broken" };
  };
};
