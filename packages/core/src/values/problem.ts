/** Every kind of mistake that reading a file can find. The sentences live in `text/`. */
export type ProblemCode =
  | "not-json"
  | "lost-character"
  | "wrong-type"
  | "wrong-format"
  | "missing-field"
  | "unknown-field"
  | "not-one-of"
  | "not-a-date"
  | "not-a-date-time"
  | "not-a-month-day"
  | "not-a-window"
  | "not-a-time-zone"
  | "not-a-decimal"
  | "not-a-whole-number"
  | "out-of-range"
  | "empty"
  | "one-of-fields"
  | "duplicate-id"
  | "unknown-reference"
  | "quote-not-in-clause"
  | "aside-not-in-clause"
  | "wrong-target"
  | "wrong-field-for-kind"
  | "wrong-benchmark"
  | "wrong-part"
  | "missing-schedule"
  | "from-after-due"
  | "first-after-last"
  | "terms-overlap"
  | "circular-reference"
  | "unknown-member"
  | "unknown-item"
  | "wrong-record"
  | "unknown-window"
  | "circular-supersession"
  | "superseded-twice"
  | "quotient-record"
  | "off-scale"
  | "other-plan"
  | "left-before-joined"
  | "closed-before-found"
  | "not-mergeable"
  | "two-values"
  | "other-known-at"
  | "other-extensions"
  | "change-of-unknown"
  | "fixed-field"
  | "revision-before-start"
  | "revisions-not-ascending"
  | "not-by-revision"
  | "nothing-replaced"
  | "wrong-shape"
  | "wrong-step"
  | "steps-not-ascending"
  | "too-deep"
  | "too-long"
  | "too-large"
  | "too-many"
  | "too-many-in-versions"
  | "too-many-periods"
  | "too-many-mistakes"
  // Nothing wrong: what would read better.
  | "no-title"
  | "long-title"
  | "same-title"
  | "no-short"
  | "person-name";

/**
 * One mistake in an input: where (a JSON path such as `commitments[12].quote`),
 * which value stands there, and in `params` what would be right.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  /** The offending value as it stands in the input; absent where a field is missing. */
  readonly value?: unknown;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What reading gives: the value, or every problem at once, never both. */
export type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly problems: readonly [];
      /** What is accepted but most often not meant; absent: nothing is. */
      readonly warnings?: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
