import type { Basis, Locale } from "@bangfu/core";
import { EN } from "./report-en.js";
import { ZH } from "./report-zh.js";

/** What a report alone says; names, quotes and updates stay as the plan and the ledger have them. */
export interface ReportWords {
  readonly subtitle: (period: string, unit: string | undefined) => string;
  readonly particulars: Readonly<
    Record<
      "school" | "unit" | "period" | "asOf" | "within" | "basis" | "knownAt" | "notice" | "edition",
      string
    >
  >;
  /** On the face of what stays in the school. */
  readonly internal: string;
  /** Before a text that is not public. */
  readonly internalText: (text: string) => string;
  readonly addressee: (name: string) => string;
  /** Below the text. */
  readonly annexed: (others: readonly string[]) => readonly string[];
  /** To be filled in by hand. */
  readonly toSign: string;
  readonly span: (from: string, to: string) => string;
  readonly named: (name: string, span: string) => string;
  readonly date: (date: string) => string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  /** A heading with its number; `second` below a heading of the first level. */
  readonly numbered: (title: string, numbers: HeadingNumbers, numeral: (number: number) => string) => string;
  readonly soon: (days: number) => string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly captions: Readonly<Record<Caption, string>>;
  readonly nothing: Readonly<Record<Nothing, string>>;
  readonly overall: string;
  readonly outsideTasks: string;
  readonly total: string;
  readonly standing: (of: {
    asOf: string;
    tasks: number;
    status: string;
    attained: string;
    expected: string;
  }) => string;
  readonly since: (before: string, then: string, now: string) => string;
  /** What changed and what needs a decision, a sentence each. */
  readonly conclusion: {
    readonly changed: (of: { then: string; now: string; met: number; missed: number }) => string;
    readonly task: (id: string, title: string, status: string) => string;
    /** Of one task or finding at least. */
    readonly decision: (of: { tasks: number; names: readonly string[]; findings: number }) => string;
  };
  /** A task, or a finding, as what needs a decision. */
  readonly matter: (id: string, title: string) => string;
  readonly finding: (of: string, text: string) => string;
  /** The caption of a table that has only its first rows. */
  readonly part: (caption: string, shown: number, all: number) => string;
  /** The caption of a table that has only its newest rows. */
  readonly newest: (caption: string, shown: number, all: number) => string;
  readonly among: (counts: string) => string;
  readonly turned: (met: number, missed: number) => string;
  readonly unit: (name: string, leads: number, supports: number) => string;
  readonly problems: (of: { counts: string; promises: number; findings: number }) => string;
  readonly findings: (of: { all: number; closed: number; inPeriod: number; open: number }) => string;
  readonly points: (points: number) => string;
  readonly daysOver: (days: number) => string;
  readonly earlier: (update: string) => string;
  readonly begun: string;
  readonly seeExplanations: string;
  /** A quote, with what is measured where the same words promise several things. */
  readonly measured: (quote: string, indicator: string) => string;
}

export interface HeadingNumbers {
  readonly first: number;
  readonly second: number | undefined;
}

type Heading =
  | "conclusion"
  | "annex"
  | "overview"
  | "tasks"
  | "list"
  | "picture"
  | "completion"
  | "changes"
  | "decisions"
  | "changeDetails"
  | "changed"
  | "newlyMet"
  | "newlyMissed"
  | "undone"
  | "problems"
  | "problemTasks"
  | "problemPromises"
  | "findings"
  | "dueDates"
  | "overdue"
  | "next"
  | "units"
  | "explanations"
  | "explainedNodes"
  | "explainedPromises"
  | "notes";

/** Heads that no other table has. */
type Column =
  | "update"
  | "count"
  | "statusBefore"
  | "attainedBefore"
  | "change"
  | "situation"
  | "missing"
  | "matter"
  | "role"
  | "explanation"
  | "note"
  | "indicator";

type Caption =
  | "tasksPicture"
  | "measures"
  | "completion"
  | "changed"
  | "changedMeasures"
  | "decisions"
  | "turned"
  | "newlyMet"
  | "newlyMissed"
  | "undone"
  | "problemTasks"
  | "problemPromises"
  | "overdue"
  | "soon"
  | "next"
  | "unitTasks"
  | "unitPromises"
  | "explanations"
  | "roles"
  | "notes";

type Nothing =
  | "update"
  | "changed"
  | "changedMeasures"
  | "decisions"
  | "turned"
  | "newlyMet"
  | "newlyMissed"
  | "problemTasks"
  | "problemPromises"
  | "overdue"
  | "soon"
  | "next"
  | "unitPromises"
  | "explanations"
  | "tasks"
  | "notes";

const REPORT: Readonly<Record<Locale, ReportWords>> = { zh: ZH, en: EN };

export const reportWords = (locale: Locale): ReportWords => REPORT[locale];
