import type { Indicator, Kind, LedgerRecord, Phasing, RosterMember, Schedule, Target } from "@bangfu/core";

/** What a reader puts into the laboratory of the rules; numbers and lists as they are typed. */
export interface LabInput {
  kind: Kind;
  target: "atLeast" | "atMost" | "between" | "all";
  n: string;
  high: string;
  baseline: string;
  phasing: "" | Phasing;
  schedule: "by" | "yearly" | "standing";
  /** Of `by`. */
  from: string;
  due: string;
  /** Years, of `yearly`. */
  first: string;
  last: string;
  /** How many items a checklist has. */
  items: string;
  /** A line for each group of members: `t1-t80`, `t81-t84 left 2025-03-01`. */
  roster: string;
  /** A line for each record: date, then a value, members or an item, then a state. */
  records: string;
  asOf: string;
  basis: "reported" | "verified";
}

/** What stands in a line that cannot be read. */
export interface LabMistake {
  readonly list: "records" | "roster";
  readonly line: number;
  readonly text: string;
}

export interface Lab {
  /** For `parsePlan`. */
  readonly plan: unknown;
  /** For `parseLedger`. */
  readonly ledger: unknown;
  readonly mistakes: readonly LabMistake[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const STATES: Readonly<Record<string, LedgerRecord["state"]>> = {
  填报: "reported",
  核实: "verified",
  驳回: "rejected",
  reported: "reported",
  verified: "verified",
  rejected: "rejected",
};

/** `t1-t3,t9` as t1, t2, t3, t9; at most a thousand. */
export const membersIn = (text: string): string[] =>
  text.split(/[,，、]/).flatMap((part) => {
    const range = /^([a-z]*)(\d+)-\1(\d+)$/i.exec(part);
    if (range === null) return part === "" ? [] : [part];
    const [first, last] = [Number(range[2]), Math.min(Number(range[3]), Number(range[2]) + 999)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => `${range[1]}${first + at}`);
  });

const linesOf = (text: string): [line: number, words: string[]][] =>
  text
    .split("\n")
    .map((line, at): [number, string[]] => [at + 1, line.trim().split(/\s+/)])
    .filter(([, words]) => words[0] !== "");

/** The text after a date as the record's kind has it. */
const carried = (kind: Kind, text: string | undefined): Partial<LedgerRecord> | undefined => {
  if (kind === "distinct" || kind === "coverage")
    return text === undefined ? undefined : { members: membersIn(text) };
  if (kind === "checklist") return text === undefined ? undefined : { item: text };
  if (text === undefined) return kind === "count" ? {} : undefined;
  return Number.isFinite(Number(text)) ? { value: Number(text) } : undefined;
};

const recordOf = (kind: Kind, words: readonly string[]): Partial<LedgerRecord> | undefined => {
  const state = STATES[words.at(-1)!];
  const [date, text, ...more] = state === undefined ? words : words.slice(0, -1);
  const carries = carried(kind, text);
  if (date === undefined || !DATE.test(date) || carries === undefined || more.length > 0) return undefined;
  return { date, ...carries, ...(state === undefined ? {} : { state }) };
};

const membersOf = (words: readonly string[]): RosterMember[] | undefined => {
  const dates: { joined?: string; left?: string } = {};
  for (let at = 1; at < words.length; at += 2) {
    const key = ({ joined: "joined", left: "left", 加入: "joined", 离开: "left" } as const)[words[at]!];
    if (key === undefined || !DATE.test(words[at + 1] ?? "")) return undefined;
    dates[key] = words[at + 1]!;
  }
  return membersIn(words[0]!).map((id) => ({ id, ...dates }));
};

const targetOf = ({ target, n, high }: LabInput): Target =>
  target === "all"
    ? { all: true }
    : target === "between"
      ? { between: [Number(n), Number(high)] }
      : target === "atMost"
        ? { atMost: Number(n) }
        : { atLeast: Number(n) };

const scheduleOf = ({ schedule, from, due, first, last }: LabInput): Schedule =>
  schedule === "standing"
    ? { standing: true }
    : schedule === "yearly"
      ? { yearly: [Number(first), Number(last)] }
      : { by: due, ...(from === "" ? {} : { from }) };

const indicatorOf = ({ kind, baseline, phasing, items }: LabInput): Indicator => ({
  id: "n",
  title: "指标",
  kind,
  ...(kind === "coverage" || kind === "distinct" ? { roster: "r" } : {}),
  ...(kind === "level" && baseline !== "" ? { baseline: Number(baseline) } : {}),
  ...(phasing === "" ? {} : { phasing }),
  ...(kind === "checklist"
    ? {
        items: Array.from({ length: Math.min(Number(items) || 0, 50) }, (_, at) => ({
          id: String(at + 1),
          title: String(at + 1),
        })),
      }
    : {}),
});

/** A plan of one commitment and its ledger, as the reader typed them; what is wrong in them, core says. */
export const labOf = (input: LabInput): Lab => {
  const mistakes: LabMistake[] = [];
  const read = <T>(list: LabMistake["list"], text: string, one: (words: string[]) => T | undefined): T[] =>
    linesOf(text).flatMap(([line, words]) => {
      const value = one(words);
      if (value !== undefined) return [value];
      mistakes.push({ list, line, text: words.join(" ") });
      return [];
    });
  const records = read("records", input.records, (words) => recordOf(input.kind, words));
  const needsRoster = input.kind === "coverage" || input.kind === "distinct";
  const listed = needsRoster ? read("roster", input.roster, membersOf).flat() : [];
  const known = new Set(listed.map(({ id }) => id));
  const named =
    input.kind === "distinct" && input.roster.trim() === ""
      ? [...new Set(records.flatMap(({ members = [] }) => members))].map((id) => ({ id }))
      : [];
  return {
    plan: {
      format: "bangfu-plan/1",
      id: "lab",
      title: "试算",
      start: "2023-01-01",
      school: { name: "示例学校" },
      units: [],
      measures: [],
      tasks: [],
      document: [{ id: "c", text: "承诺" }],
      rosters: needsRoster ? [{ id: "r", name: "名册", of: "person" }] : [],
      indicators: [indicatorOf(input)],
      commitments: [
        {
          id: "x",
          quote: "承诺",
          clause: "c",
          indicator: "n",
          target: targetOf(input),
          schedule: scheduleOf(input),
        },
      ],
    },
    ledger: {
      format: "bangfu-ledger/1",
      plan: "lab",
      ...(needsRoster ? { rosters: { r: [...listed, ...named.filter(({ id }) => !known.has(id))] } } : {}),
      records: records.map((record, at) => ({ id: `r${at + 1}`, indicator: "n", ...record })),
    },
    mistakes,
  };
};

/** A worked example of rules §12: what goes in, and on which day what comes out. */
export interface WorkedExample {
  readonly title: readonly [zh: string, en: string];
  readonly input: LabInput;
  /** Shares as they are stated, exact: `1/4`; of the commitment where the schedule is yearly. */
  readonly stated: readonly {
    readonly asOf: string;
    readonly attainment: string;
    readonly expected: string;
    readonly status: string;
  }[];
}

const BLANK: LabInput = {
  kind: "count",
  target: "atLeast",
  n: "4",
  high: "",
  baseline: "",
  phasing: "",
  schedule: "by",
  from: "2023-01-01",
  due: "2023-12-31",
  first: "2023",
  last: "2025",
  items: "3",
  roster: "",
  records: "",
  asOf: "2023-06-30",
  basis: "reported",
};

/** The first six worked examples of rules §12, in their order; the figures stand there. */
export const EXAMPLES: readonly WorkedExample[] = [
  {
    title: ["每年至少 4 次", "at least 4 a year"],
    input: {
      ...BLANK,
      schedule: "yearly",
      records: "2023-03-05\n2023-05-10\n2023-09-01\n2023-11-20",
    },
    stated: [
      { asOf: "2023-06-30", attainment: "1/6", expected: "1/12", status: "onTrack" },
      { asOf: "2023-12-31", attainment: "1/3", expected: "1/3", status: "onTrack" },
      { asOf: "2024-07-01", attainment: "1/3", expected: "1/2", status: "unreported" },
    ],
  },
  {
    title: ["到年底 50 名不同教师", "50 different teachers by the end of the year"],
    input: {
      ...BLANK,
      kind: "distinct",
      n: "50",
      records: "2023-05-01 t1-t30\n2023-10-01 t21-t45\n2024-02-01 t46-t50",
      asOf: "2023-12-31",
    },
    stated: [
      { asOf: "2023-12-31", attainment: "9/10", expected: "1", status: "onTrack" },
      { asOf: "2024-01-01", attainment: "9/10", expected: "1", status: "missed" },
      { asOf: "2024-02-01", attainment: "1", expected: "1", status: "metLate" },
    ],
  },
  {
    title: ["全体教师轮训一遍", "all teachers trained once"],
    input: {
      ...BLANK,
      kind: "coverage",
      target: "all",
      n: "",
      due: "2025-12-31",
      roster: "t1-t80\nt81-t84 left 2025-03-01\nt85-t120\nt121-t124 joined 2025-03-01",
      records: "2024-05-01 t1-t84",
      asOf: "2025-06-30",
    },
    stated: [{ asOf: "2025-06-30", attainment: "2/3", expected: "912/1096", status: "atRisk" }],
  },
  {
    title: ["每年 100 万元", "1,000,000 yuan a year"],
    input: {
      ...BLANK,
      kind: "sum",
      n: "100",
      schedule: "yearly",
      last: "2023",
      records: "2023-03-01 33.3\n2023-06-01 33.3\n2023-09-01 33.4",
      asOf: "2023-12-31",
    },
    stated: [{ asOf: "2023-12-31", attainment: "1", expected: "1", status: "met" }],
  },
  {
    title: ["在校生由 1800 人到 3000 人", "from 1,800 students to 3,000"],
    input: {
      ...BLANK,
      kind: "level",
      n: "3000",
      baseline: "1800",
      due: "2035-12-31",
      records: "2026-06-30 2100",
      asOf: "2026-06-30",
    },
    stated: [{ asOf: "2026-06-30", attainment: "1/4", expected: "1277/4748", status: "onTrack" }],
  },
  {
    title: ["三项制度年底前建好", "three systems by the end of the year"],
    input: {
      ...BLANK,
      kind: "checklist",
      target: "all",
      n: "",
      records: "2023-05-01 1\n2023-10-01 2",
      asOf: "2023-10-15",
    },
    stated: [
      { asOf: "2023-10-15", attainment: "2/3", expected: "0", status: "onTrack" },
      { asOf: "2023-11-15", attainment: "2/3", expected: "0", status: "atRisk" },
      { asOf: "2024-01-10", attainment: "2/3", expected: "1", status: "missed" },
    ],
  },
];
