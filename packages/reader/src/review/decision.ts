import type { CommitmentValue, ItemKind, ItemValues, ReviewItem, TaskValue } from "./item.js";

/** Fields of a value that a person changed; null takes an optional one away. */
export type Corrected<T> = { readonly [F in keyof T]?: T[F] | null };

/** A decision about one item. */
export type Decision =
  /** It is right as it was read; what is only offered is taken up. */
  | { readonly is: "accept" }
  /** It is right but for these fields, which are of the item's kind. */
  | { readonly is: "correct"; readonly value: Corrected<ItemValues[ItemKind]> }
  /** It does not belong into the plan. A task takes its promises with it that nobody decided about. */
  | { readonly is: "strike" }
  /** A commitment is two or more; each has the fields that differ from what was read. */
  | { readonly is: "split"; readonly into: readonly Corrected<CommitmentValue>[] };

/** Words of a clause that a person made a promise or a task of. */
export type Added =
  | {
      readonly kind: "commitment";
      readonly clause: string;
      /** To the letter from the clause. */
      readonly words: string;
      readonly value: Omit<CommitmentValue, "quote">;
    }
  | {
      readonly kind: "task";
      readonly clause: string;
      readonly words: string;
      readonly value: TaskValue;
    };

/** A decision about words that have changed since, and the item as it was when it was decided. */
export interface Former {
  readonly was: ReviewItem;
  readonly decision: Decision;
}

export const REVIEW_FORMAT = "bangfu-review/1";

/** What a person decided about a document that was read. */
export interface Decisions {
  readonly format: typeof REVIEW_FORMAT;
  /** By the id of the item. */
  readonly decided: Readonly<Record<string, Decision>>;
  readonly added: readonly Added[];
  /** Decisions whose words have changed, by the item that has to be decided again. */
  readonly former: Readonly<Record<string, Former>>;
  /** Decisions whose words are no longer in the document. */
  readonly lost: readonly (Former | { readonly added: Added })[];
}

/** Nothing decided yet. */
export const UNDECIDED: Decisions = {
  format: REVIEW_FORMAT,
  decided: {},
  added: [],
  former: {},
  lost: [],
};

/** The decisions with one more, which replaces the one about the same item; undefined takes that back. */
export const decide = (decisions: Decisions, id: string, decision: Decision | undefined): Decisions => {
  const decided = { ...decisions.decided };
  if (decision === undefined) delete decided[id];
  else decided[id] = decision;
  return { ...decisions, decided };
};
