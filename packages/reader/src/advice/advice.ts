/** What a plan can be advised of, in the order in which it is said. */
export const ADVICE_KINDS = [
  "untestable",
  "noBaseline",
  "contradiction",
  "dueBeforeStart",
  "noLead",
  "duplicate",
  "tooMany",
] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** A commitment or a task that a piece of advice is about, and the words that it rests on. */
export interface Subject {
  readonly id: string;
  /** Where it stands in the plan, as in a problem: `commitments[3]`, `revisions[0].tasks.t9`. */
  readonly path: string;
  readonly clause: string;
  /** To the letter: a commitment's quote, a task's text, or the words that name a start. */
  readonly quote: string;
}

/** What the kinds say beside the words; dates are ISO dates. */
type Finding =
  /** No figure, and nothing that is there or not when it is done. */
  | { readonly kind: "untestable" }
  /** A change against a value before that the plan does not hold. */
  | { readonly kind: "noBaseline" }
  /** `bounds` exclude each other; `figures` are two for one thing; `parts` do not make up their total, which stands first. */
  | { readonly kind: "contradiction"; readonly by: "bounds" | "figures" }
  | {
      readonly kind: "contradiction";
      readonly by: "parts";
      readonly total: number;
      readonly sum: number;
    }
  /** `of` tells whose start: the plan's, the task's, or one that the words name. */
  | {
      readonly kind: "dueBeforeStart";
      readonly of: "plan" | "task" | "words";
      readonly due: string;
      readonly start: string;
    }
  /** `support` are the names of the units that support the task. */
  | { readonly kind: "noLead"; readonly support: readonly string[] }
  | { readonly kind: "duplicate" }
  | { readonly kind: "tooMany"; readonly count: number; readonly most: number };

/** One thing that would make a plan easier to keep and to check; nothing is wrong with its form. */
export type Advice = Finding & {
  /** Empty where it is about the whole plan. */
  readonly about: readonly Subject[];
};

export type AdviceOf<K extends AdviceKind> = Extract<Advice, { readonly kind: K }>;
