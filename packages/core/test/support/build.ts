import {
  assess,
  summarize,
  type Basis,
  type Commitment,
  type Indicator,
  type Ledger,
  type LedgerRecord,
  type PeriodNode,
  type Plan,
  type Progress,
  type Task,
} from "../../src/index.js";

type Parts = Omit<Partial<Plan>, "commitments"> & {
  indicators: Indicator[];
  commitments: Partial<Commitment>[];
};

/** A plan with start 2023-01-01, one task "1" and whatever is given; commitments are named c0, c1 … */
export const planOf = ({ commitments, ...parts }: Parts): Plan => ({
  format: "bangfu-plan/1",
  id: "p",
  title: "方案",
  start: "2023-01-01",
  school: { name: "学校" },
  units: [{ id: "u", name: "教务科" }],
  rosters: [
    { id: "teachers", name: "教师", of: "person" },
    { id: "majors", name: "专业", of: "thing" },
  ],
  measures: [{ id: "m", title: "举措" }],
  phases: [{ id: "2023", title: "到2023年底", due: "2023-12-31" }],
  document: [{ id: "c", text: "承诺" }],
  tasks: [taskOf({})],
  ...parts,
  commitments: commitments.map((commitment, at) => ({
    id: `c${at}`,
    quote: "承诺",
    clause: "c",
    task: "1",
    indicator: parts.indicators[0]!.id,
    target: { atLeast: 1 },
    schedule: { by: "2023-12-31" },
    ...commitment,
  })),
});

export const taskOf = (task: Partial<Task>): Task => ({
  id: "1",
  measure: "m",
  clause: "c",
  text: "承诺",
  schedule: { by: "2023-12-31" },
  lead: ["u"],
  support: [],
  ...task,
});

/** Records in short: every one of the first indicator and with an id by its place, unless it says otherwise. */
export const ledgerOf = (
  plan: Plan,
  records: Partial<LedgerRecord>[],
  parts: Partial<Ledger> = {},
): Ledger => ({
  format: "bangfu-ledger/1",
  plan: plan.id,
  records: records.map((record, at) => ({
    id: `r${at}`,
    indicator: plan.indicators[0]!.id,
    date: "2023-06-01",
    ...record,
  })),
  ...parts,
});

export interface ProgressOptions {
  basis?: Basis | undefined;
  knownAt?: string | undefined;
  within?: { from: string; to: string } | undefined;
}

/** The progress on a day, by way of facts that went through JSON. */
export const progressOn = (
  plan: Plan,
  ledger: Ledger,
  asOf: string,
  { basis, knownAt, within }: ProgressOptions = {},
): Progress =>
  assess(JSON.parse(JSON.stringify(summarize(plan, ledger, { knownAt }))), { asOf, basis, within });

/** The first period of one commitment, of a count "n" unless the indicator says otherwise. */
export const periodOf = (
  indicator: Partial<Indicator>,
  commitment: Partial<Commitment>,
  records: Partial<LedgerRecord>[],
  asOf: string,
  others: Indicator[] = [],
): PeriodNode => {
  const plan = planOf({
    indicators: [{ id: "n", title: "指标", kind: "count", ...indicator }, ...others],
    commitments: [commitment],
  });
  return progressOn(plan, ledgerOf(plan, records), asOf).commitments["c0"]!.periods[0]!;
};

export const range = (count: number, prefix: string, from = 0): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${from + at}`);
