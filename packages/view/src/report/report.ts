import { planOn, type Basis, type Facts, type Locale, type Progress, type Span } from "@bangfu/core";
import { findingsTable } from "../findings.js";
import { phasesTable } from "../phases.js";
import type { ViewTable } from "../table.js";
import { SUMMARY_TEXT } from "../words/summary.js";
import type { HeadingNumbers, ReportWords } from "../words/report.js";
import { briefView, type BriefView } from "./brief.js";
import { changedTable, turnedTable, undoneTable } from "./changes.js";
import { completionTable } from "./completion.js";
import { conclusionOf } from "./conclusion.js";
import { duesTable, soonDays } from "./dues.js";
import { explainedNodesTable, explainedPromisesTable } from "./explanations.js";
import { notesTable, type InternalNote } from "./notes.js";
import { comparedMeasuresTable, overviewText } from "./overview.js";
import { findingsText, problemPromisesTable, problemsText, problemTasksTable } from "./problems.js";
import { rolesView, type RolesView } from "./roles.js";
import { reportSubject, scopedFacts, type ReportSubject } from "./subject.js";
import { reportTasksTable } from "./tasks.js";
import { unitPages, type UnitPage } from "./units.js";

export interface ReportViewOptions {
  /** The day at whose end the plan is looked at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The first day of the period; what changed is compared with the day before it. */
  readonly from: string;
  /** What the period is called, such as 2024年第三季度; its first and last day where absent. */
  readonly period?: string | undefined;
  /** Only what falls due in these days, both included (rules §10). */
  readonly within?: Span | undefined;
  /** A unit's id: only what it leads or supports. */
  readonly unit?: string | undefined;
  /** `reported` where absent. */
  readonly basis?: Basis | undefined;
  /** `zh` where absent. */
  readonly locale?: Locale | undefined;
  /** A short remark on the data, such as 示例数据. */
  readonly notice?: string | undefined;
  /** Whom it is for, such as 县教育局. */
  readonly addressee?: string | undefined;
  /** What the school says of its own of a task, by the task's id. */
  readonly ownWords?: Readonly<Record<string, string>> | undefined;
  /** Below the text: whose report it is and the day, where not the school or the unit and the as-of date. */
  readonly signature?: { readonly by?: string | undefined; readonly on?: string | undefined } | undefined;
  /** A line to sign by hand, for who filled in and who checked. */
  readonly toSign?: boolean | undefined;
  /** What is annexed beside the progress in detail. */
  readonly annexes?: readonly string[] | undefined;
  /** The remarks on the records of the period: with them, the report says that it is not public. */
  readonly internalNotes?: readonly InternalNote[] | undefined;
}

/** What a report says, in finished words; the order of it is another's. */
export interface ReportView {
  readonly title: string;
  readonly subtitle: string;
  /** The title block: school, period, as-of date, basis. */
  readonly particulars: readonly (readonly [label: string, value: string])[];
  /** The line above the text that says whom it is for. */
  readonly addressee: string | undefined;
  /** Below the text: what is annexed, whose report it is, and the day. */
  readonly closing: {
    readonly annexes: readonly string[];
    readonly lines: readonly string[];
    /** To sign by hand. */
    readonly toSign: string | undefined;
  };
  readonly headings: ReportWords["headings"] & { readonly soon: string };
  readonly numbered: (title: string, numbers: HeadingNumbers, numeral: (number: number) => string) => string;
  /** What the pictures show: the facts with the tasks of the report alone. */
  readonly facts: Facts;
  readonly progress: Progress;
  readonly pictures: Readonly<Record<"summary" | "tasks", string>>;
  /** What stands, what changed and what needs a decision. */
  readonly conclusion: readonly string[];
  /** The tables of the pages that are read; the annex has each in full. */
  readonly brief: BriefView;
  /** Of the whole plan. */
  readonly overview: { readonly text: string; readonly measures: ViewTable; readonly phases: ViewTable };
  /** Of one unit. */
  readonly roles: RolesView | undefined;
  readonly seeExplanations: string;
  readonly tasks: ViewTable;
  readonly completion: ViewTable;
  readonly changes: Readonly<Record<"changed" | "newlyMet" | "newlyMissed" | "undone", ViewTable>>;
  readonly problems: { readonly text: string; readonly tasks: ViewTable; readonly promises: ViewTable };
  readonly findings: { readonly text: string | undefined; readonly table: ViewTable };
  readonly dues: Readonly<Record<"overdue" | "soon" | "next", ViewTable>>;
  /** None in the report of one unit. */
  readonly units: readonly UnitPage[];
  readonly explanations: { readonly nodes: ViewTable; readonly promises: ViewTable };
  /** In the internal edition alone. */
  readonly notes: ViewTable | undefined;
}

const particularsOf = (
  { plan, words, scope, now, from }: ReportSubject,
  { period, notice, internalNotes }: ReportViewOptions,
): ReportView["particulars"] => {
  const labels = words.particulars;
  const span = words.span(from, now.asOf);
  const optional = (label: string, value: string | undefined): [string, string][] =>
    value === undefined ? [] : [[label, value]];
  return [
    [labels.school, plan.school.name],
    ...optional(labels.unit, scope.unit?.name),
    [labels.period, period === undefined ? span : words.named(period, span)],
    [labels.asOf, words.date(now.asOf)],
    ...optional(labels.within, now.within && words.span(now.within.from, now.within.to)),
    [labels.basis, words.basis[now.basis]],
    ...optional(labels.knownAt, now.knownAt),
    ...optional(labels.notice, notice),
    ...optional(labels.edition, internalNotes && words.internal),
  ];
};

const tablesOf = (subject: ReportSubject, { ownWords, internalNotes }: ReportViewOptions) => {
  const { facts, now, locale, scope } = subject;
  return {
    overview: {
      text: overviewText(subject),
      measures: comparedMeasuresTable(subject),
      phases: phasesTable(facts, now, locale),
    },
    roles: scope.unit && rolesView(subject, scope.unit),
    tasks: reportTasksTable(subject, ownWords),
    completion: completionTable(subject),
    changes: {
      changed: changedTable(subject),
      newlyMet: turnedTable(subject, "newlyMet"),
      newlyMissed: turnedTable(subject, "newlyMissed"),
      undone: undoneTable(subject),
    },
    problems: {
      text: problemsText(subject),
      tasks: problemTasksTable(subject),
      promises: problemPromisesTable(subject),
    },
    findings: {
      text: findingsText(subject),
      table: findingsTable({ ...facts, findings: [...scope.findings] }, now, locale),
    },
    dues: {
      overdue: duesTable(subject, "overdue"),
      soon: duesTable(subject, "soon"),
      next: duesTable(subject, "next"),
    },
    units: scope.unit === undefined ? unitPages(subject) : [],
    explanations: { nodes: explainedNodesTable(subject), promises: explainedPromisesTable(subject) },
    notes: internalNotes && notesTable(subject, internalNotes),
  };
};

/** The rows that give way to a line to sign: it stands as far apart as the text does. */
const ROWS_TO_SIGN = 2;

const closingOf = (
  { words, facts, now }: ReportSubject,
  { signature = {}, toSign = false, annexes = [] }: ReportViewOptions,
  unit: string | undefined,
): ReportView["closing"] => ({
  annexes: words.annexed(annexes),
  lines: [signature.by ?? unit ?? facts.plan.school.name, words.date(signature.on ?? now.asOf)],
  toSign: toSign ? words.toSign : undefined,
});

/**
 * What a report says, as a county bureau asks for it. Of facts alone, so nothing in it that is not public.
 * @throws when the plan has no such unit
 */
export const reportView = (facts: Facts, options: ReportViewOptions): ReportView => {
  const { asOf, from, period, within, addressee, basis = "reported", locale = "zh" } = options;
  const unit = planOn(facts.plan, asOf).units.find(({ id }) => id === options.unit);
  if (options.unit !== undefined && unit === undefined)
    throw new Error(`the plan has no unit ${options.unit}`);
  const subject = reportSubject(facts, { asOf, from, within, basis, locale, unit });
  const { words, now } = subject;
  const tables = tablesOf(subject, options);
  const closing = closingOf(subject, options, unit?.name);
  return {
    title: facts.plan.title,
    subtitle: words.subtitle(period ?? words.span(from, asOf), unit?.name),
    particulars: particularsOf(subject, options),
    addressee: addressee === undefined ? undefined : words.addressee(addressee),
    closing,
    headings: { ...words.headings, soon: words.soon(soonDays(subject)) },
    numbered: words.numbered,
    facts: scopedFacts(subject),
    progress: now,
    pictures: { summary: SUMMARY_TEXT[locale].title, tasks: words.captions.tasksPicture },
    seeExplanations: words.seeExplanations,
    conclusion: conclusionOf(subject, tables.roles?.text),
    brief: briefView(subject, closing.annexes.length - 1 + (closing.toSign === undefined ? 0 : ROWS_TO_SIGN)),
    ...tables,
  };
};
