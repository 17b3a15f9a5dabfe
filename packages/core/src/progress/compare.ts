import type { Progress, ProgressNode } from "../schema/progress.js";
import type { Basis } from "../values/kind.js";
import type { Status } from "../values/status.js";
import { isMet, worse } from "./status.js";

/** How a status turned; `begun`: it was `upcoming`, and runs now. */
export type Turn = "met" | "better" | "begun" | "same" | "worse" | "missed";

/** What of a node is compared. */
export interface Standing {
  readonly status: Status;
  /** A share, 0 to 1; null: nothing recorded, which is not 0. */
  readonly attainment: number | null;
  /** A share, 0 to 1. */
  readonly expected: number;
}

/** One node then and now; null: it was not there, or had nothing below it. */
export interface Change {
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly turn: Turn;
}

/** A period of a commitment that was met, or missed, between the two. */
export interface PeriodChange {
  readonly commitment: string;
  readonly window: string;
  readonly due: string | null;
  /** The day on which its target was reached; null: it is not. */
  readonly metOn: string | null;
  readonly before: Status | null;
  readonly after: Status;
}

interface Side {
  readonly asOf: string;
  readonly basis: Basis;
  readonly knownAt?: string | undefined;
}

/** What changed between two states of a plan, laid out as a `Progress` is. */
export interface ProgressChanges {
  readonly before: Side;
  readonly after: Side;
  readonly overall: Change;
  readonly measures: Readonly<Record<string, Change>>;
  readonly tasks: Readonly<Record<string, Change>>;
  readonly phases: Readonly<Record<string, Change>>;
  readonly commitments: Readonly<Record<string, Change>>;
  /** The periods that are met now and were not then; a year of a promise that goes on is one of them. */
  readonly newlyMet: readonly PeriodChange[];
  /** The periods whose due date has passed unmet since. */
  readonly newlyMissed: readonly PeriodChange[];
}

type Nodes = Readonly<Record<string, ProgressNode | null>>;

const standingOf = (node: ProgressNode | null | undefined): Standing | null =>
  node
    ? {
        status: node.status,
        attainment: node.attainment,
        expected: node.expected,
      }
    : null;

const isNewlyMet = (before: Status | null | undefined, after: Status): boolean =>
  isMet(after) && !(before && isMet(before));

const turnOf = (before: Status | undefined, after: Status | undefined): Turn => {
  if (after === undefined || after === before) return "same";
  if (isNewlyMet(before, after)) return "met";
  if (after === "missed") return "missed";
  if (before === undefined) return "same";
  // To begin is no step back, though `upcoming` stands before `onTrack`.
  if (before === "upcoming") return "begun";
  return worse(before, after) === after ? "worse" : "better";
};

const changeOf = (then: ProgressNode | null | undefined, now: ProgressNode | null | undefined): Change => ({
  before: standingOf(then),
  after: standingOf(now),
  turn: turnOf(then?.status, now?.status),
});

/** Every node of either, in the order of the later one. */
const changesOf = (before: Nodes, after: Nodes): Record<string, Change> =>
  Object.fromEntries(Object.keys({ ...after, ...before }).map((id) => [id, changeOf(before[id], after[id])]));

const sideOf = ({ asOf, basis, knownAt }: Progress): Side => ({ asOf, basis, knownAt });

const periodChanges = (before: Progress, after: Progress): PeriodChange[] =>
  Object.entries(after.commitments).flatMap(([commitment, node]) => {
    const earlier = before.commitments[commitment]?.periods ?? [];
    return (node?.periods ?? []).map(({ window, due, metOn, status }) => {
      const then = earlier.find((each) => each.window === window && each.due === due);
      return { commitment, window, due, metOn, before: then?.status ?? null, after: status };
    });
  });

/**
 * What changed between two states of one plan: two days, or two ledgers. An id that only one of them has stands
 * against null.
 * @example
 * const [before, after] = history(facts, { dates: ["2024-06-30", "2024-09-30"] });
 * compareProgress(before, after).tasks["3.1"].turn // "met"
 */
export const compareProgress = (before: Progress, after: Progress): ProgressChanges => {
  const periods = periodChanges(before, after);
  return {
    before: sideOf(before),
    after: sideOf(after),
    overall: changeOf(before.overall, after.overall),
    measures: changesOf(before.measures, after.measures),
    tasks: changesOf(before.tasks, after.tasks),
    phases: changesOf(before.phases, after.phases),
    commitments: changesOf(before.commitments, after.commitments),
    newlyMet: periods.filter((each) => isNewlyMet(each.before, each.after)),
    newlyMissed: periods.filter((each) => each.after === "missed" && each.before !== "missed"),
  };
};
