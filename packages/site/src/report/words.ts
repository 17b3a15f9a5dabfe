/** The frame of a report in one language; names, quotes and updates stay as the plan and the ledger have them. */
export interface ReportWords {
  readonly subtitle: (period: string, unit: string | undefined) => string;
  readonly particulars: Readonly<
    Record<"school" | "unit" | "period" | "asOf" | "within" | "basis" | "knownAt" | "notice", string>
  >;
  readonly span: (from: string, to: string) => string;
  readonly named: (name: string, span: string) => string;
  readonly date: (date: string) => string;
  readonly basis: (basis: string) => string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly soon: (days: number) => string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly captions: Readonly<Record<Caption, string>>;
  readonly nothing: Readonly<Record<Nothing, string>>;
  readonly overall: string;
  readonly thisSchool: string;
  readonly lead: string;
  readonly support: string;
  readonly outsideTasks: string;
  readonly total: string;
  readonly list: string;
  readonly count: (status: string, count: number) => string;
  readonly standing: (of: {
    asOf: string;
    tasks: number;
    status: string;
    attained: string;
    expected: string;
  }) => string;
  readonly since: (before: string, then: string, now: string) => string;
  readonly among: (counts: string) => string;
  readonly task: (id: string) => string;
  readonly turned: (met: number, missed: number) => string;
  readonly unit: (name: string, leads: number, supports: number) => string;
  readonly problems: (of: { counts: string; promises: number; findings: number }) => string;
  readonly findings: (of: { all: number; closed: number; inPeriod: number; open: number }) => string;
  readonly points: (points: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly daysOver: (days: number) => string;
  readonly earlier: (update: string) => string;
  readonly open: string;
  readonly openOverdue: string;
  readonly notPublic: string;
  readonly begun: string;
  readonly seeExplanations: string;
}

type Heading =
  | "overview"
  | "tasks"
  | "list"
  | "picture"
  | "completion"
  | "changes"
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
  | "explainedPromises";

type Column =
  | "id"
  | "measure"
  | "phase"
  | "task"
  | "promise"
  | "unit"
  | "deadline"
  | "due"
  | "lead"
  | "support"
  | "update"
  | "status"
  | "attained"
  | "expected"
  | "count"
  | "statusThen"
  | "statusNow"
  | "attainedThen"
  | "attainedNow"
  | "change"
  | "metOn"
  | "situation"
  | "found"
  | "finding"
  | "putRight"
  | "left"
  | "target"
  | "actual"
  | "missing"
  | "role"
  | "what"
  | "explanation";

type Caption =
  | "summary"
  | "tasksPicture"
  | "measures"
  | "phases"
  | "tasks"
  | "completion"
  | "changed"
  | "newlyMet"
  | "newlyMissed"
  | "undone"
  | "problemTasks"
  | "problemPromises"
  | "findings"
  | "overdue"
  | "soon"
  | "next"
  | "unitTasks"
  | "unitPromises"
  | "explanations"
  | "roles";

type Nothing =
  | "update"
  | "changed"
  | "newlyMet"
  | "newlyMissed"
  | "problemTasks"
  | "problemPromises"
  | "findings"
  | "overdue"
  | "soon"
  | "next"
  | "unitPromises"
  | "explanations"
  | "tasks";
