import {
  addDays,
  assess,
  compareProgress,
  factsOn,
  type Basis,
  type Facts,
  type Locale,
  type Plan,
  type Progress,
  type ProgressChanges,
  type Span,
} from "@bangfu/core";
import { NOTHING } from "../cells.js";
import type { ViewCell } from "../table.js";
import { COLUMNS } from "../words/columns.js";
import { percentText } from "../words/percent.js";
import { reportWords, type ReportWords } from "../words/report.js";
import { SEPARATOR } from "../words/separator.js";
import { scopeOf, withinScope, type Promised, type Scope } from "./scope.js";

/** What a report tells of, and its words. */
export interface ReportSubject {
  readonly facts: Facts;
  readonly plan: Plan;
  readonly locale: Locale;
  readonly words: ReportWords;
  /** The heads of columns: those of all tables and those of reports. */
  readonly columns: (typeof COLUMNS)[Locale] & ReportWords["columns"];
  readonly scope: Scope;
  /** The first day of the period. */
  readonly from: string;
  /** How it stood before the first day had begun. */
  readonly before: Progress;
  readonly now: Progress;
  readonly changes: ProgressChanges;
}

export interface ReportSubjectOptions {
  readonly asOf: string;
  readonly from: string;
  readonly within: Span | undefined;
  readonly basis: Basis;
  readonly locale: Locale;
  readonly unit: Plan["units"][number] | undefined;
}

export const reportSubject = (facts: Facts, options: ReportSubjectOptions): ReportSubject => {
  const { asOf, from, within, basis, locale, unit } = options;
  const before = assess(facts, { asOf: addDays(from, -1), basis, within });
  const now = assess(facts, { asOf, basis, within });
  const shown = factsOn(facts, asOf);
  const scope = scopeOf(shown, unit);
  const words = reportWords(locale);
  return {
    facts: shown,
    plan: shown.plan,
    locale,
    words,
    columns: { ...COLUMNS[locale], ...words.columns },
    scope: within === undefined ? scope : withinScope(scope, now),
    from,
    before,
    now,
    changes: compareProgress(before, now),
  };
};

/** The names of units, each once, though a document names it twice. */
const unitNames = ({ plan, locale }: ReportSubject, ids: readonly string[]): string =>
  [...new Set(ids)]
    .map((id) => plan.units.find((unit) => unit.id === id)?.name ?? id)
    .join(SEPARATOR[locale]);

export const unitsOf = (subject: ReportSubject, { lead, support }: Promised): string =>
  unitNames(subject, [...lead, ...support]) || NOTHING;

export const shareCell = (share: number | null | undefined): ViewCell =>
  share === null || share === undefined ? NOTHING : { text: percentText(share), share };

/** The task of a commitment; `—` for one in the plan's own text. */
export const placeOf = ({ task }: Promised): string => task?.id ?? NOTHING;

/** What was promised, in the plan's words; with the indicator where the same words promise several things. */
export const promiseText = ({ scope, words }: ReportSubject, { commitment, indicator }: Promised): string =>
  scope.promises.some(
    (other) => other.commitment.id !== commitment.id && other.commitment.quote === commitment.quote,
  )
    ? words.measured(commitment.quote, indicator.title)
    : commitment.quote;

/** The facts with the tasks and findings of a scope alone. */
export const scopedFacts = ({ facts, scope }: ReportSubject): Facts => ({
  ...facts,
  plan: { ...facts.plan, tasks: [...scope.tasks] },
  findings: [...scope.findings],
});

/** Longer texts of tasks stand in full in the list of tasks alone. */
export const LONGEST_TEXT = 45;
