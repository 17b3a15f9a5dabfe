import type { Indicator, Schedule, Target } from "@bangfu/core";
import type { Sureness } from "../deadline/read.js";
import type { Reason } from "../report/reading.js";

export const ITEM_KINDS = ["fact", "task", "commitment", "unit", "roster", "unused"] as const;
/** What a person reviews: what the document says of itself, what it promises, and what of it was left aside. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * `title`, `school`, `county`, `issued`, `start`, `table`, `phase:<id>` or `measure:<id>`: a text, or a date
 * `YYYY-MM-DD` (of a phase its last day). `table` says that there is no task list, and has no value.
 */
export interface FactValue {
  readonly value?: string;
}

export interface TaskValue {
  /** A short name. */
  readonly title?: string;
  /** The title of its measure. */
  readonly measure: string;
  readonly schedule: Schedule;
  /** Names of units. */
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

export interface CommitmentValue {
  /** To the letter from its clause. */
  readonly quote: string;
  /** A short name. */
  readonly label?: string;
  /** The id of its task. */
  readonly task?: string;
  /** What is measured. */
  readonly indicator: string;
  readonly kind: Indicator["kind"];
  readonly target: Target;
  readonly measuredIn?: string;
  /** The name of the roster, of a coverage. */
  readonly roster?: string;
  /** Absent: that of the task. */
  readonly schedule?: Schedule;
  /** Names of units; absent: those of the task. */
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly force: "firm" | "aim";
}

export interface UnitValue {
  readonly name: string;
  readonly short?: string;
  /** The name of the unit that it is the same as. */
  readonly same?: string;
}

export interface RosterValue {
  readonly name: string;
  readonly of: "person" | "thing";
}

/** Nothing can be corrected in what was left aside: it is taken up by adding its words. */
export interface UnusedValue {
  /** Why it promises nothing. */
  readonly reason: string;
  readonly hasFigure: boolean;
}

export interface ItemValues {
  readonly fact: FactValue;
  readonly task: TaskValue;
  readonly commitment: CommitmentValue;
  readonly unit: UnitValue;
  readonly roster: RosterValue;
  readonly unused: UnusedValue;
}

interface ItemOf<K extends ItemKind> {
  /** Of a task, commitment, unit or roster its id in the plan; of a fact its name; of an aside its place. */
  readonly id: string;
  readonly kind: K;
  /** The id of the clause that it stands in; absent for units, rosters and facts that no clause says. */
  readonly clause?: string;
  /** The words of the document. */
  readonly words: string;
  /** The words that the reading rests on: of a commitment its figure, of a task its deadline. */
  readonly from: readonly string[];
  readonly value: ItemValues[K];
  readonly sure: Sureness;
  readonly why: readonly Reason[];
  /** Whether a person has to decide before the plan is used. */
  readonly open: boolean;
  /** The same for open items that may be accepted at once; absent: it has to be looked at by itself. */
  readonly group?: string;
  /** Whether it stands in the plan unless a person decides otherwise. */
  readonly kept: boolean;
}

/** One thing to review. Every kind has the same fields but for its value. */
export type ReviewItem = { readonly [K in ItemKind]: ItemOf<K> }[ItemKind];
export type ItemWith<K extends ItemKind> = ItemOf<K>;
