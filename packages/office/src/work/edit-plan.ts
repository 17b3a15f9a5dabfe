import type { Parsed, Plan } from "@bangfu/core";
import { revisePlan, withNames, type NameEdit, type RevisionHead } from "@bangfu/desk";

export interface NamesRequest {
  readonly plan: Plan;
  readonly edits: readonly NameEdit[];
}

/** The plan with names given; without an edit, what would be better in it. */
export const withNamesIn = ({ plan, edits }: NamesRequest): Parsed<Plan> => withNames(plan, edits);

export interface ReviseRequest {
  readonly plan: Plan;
  /** The newest version after editing. */
  readonly edited: Plan;
  readonly head: RevisionHead;
}

export const revise = ({ plan, edited, head }: ReviseRequest): Parsed<Plan> => revisePlan(plan, edited, head);
