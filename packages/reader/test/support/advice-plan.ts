import type { Clause, Indicator, Plan, Schedule, Target } from "@bangfu/core";
import { parsePlan } from "@bangfu/core/schema";

/** A promise in a plan for a test; without `kind` it is a level on a scale, as promises without a figure are. */
export interface Wanted {
  readonly quote: string;
  readonly target?: Target;
  readonly kind?: Indicator["kind"];
  readonly unit?: string;
  readonly title?: string;
  readonly baseline?: number;
  readonly schedule?: Schedule;
  readonly aim?: true;
}

export interface WantedTask {
  /** The quotes joined where absent. */
  readonly text?: string;
  readonly schedule?: Schedule;
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly cells?: Clause["cells"];
  readonly promises?: readonly Wanted[];
}

const SCALE = [
  { value: 0, label: "没有" },
  { value: 1, label: "有" },
];
const UNITS = ["教务处", "政教处", "总务处"];
const YEAR: Schedule = { by: "2024-12-31" };

const indicatorOf = (id: string, { quote, kind, unit, title = quote, baseline }: Wanted): Indicator => ({
  id,
  title,
  kind: kind ?? "level",
  ...(kind === undefined && unit === undefined ? { scale: SCALE } : {}),
  ...(unit === undefined ? {} : { measuredIn: unit }),
  ...(baseline === undefined ? {} : { baseline }),
});

/** A plan that starts on 2024-01-01: its tasks are t1, t2, …, their promises t1-a, t1-b, …, goals outside of them g1, …. */
export const planWith = (
  tasks: readonly WantedTask[],
  {
    goals = [],
    school = "某县第一中学",
  }: { readonly goals?: readonly Wanted[]; readonly school?: string } = {},
): Plan => {
  const promises = [
    ...goals.map((wanted, at) => ({ wanted, id: `g${at + 1}`, clause: "d0", task: undefined })),
    ...tasks.flatMap(({ promises: own = [] }, at) =>
      own.map((wanted, place) => ({
        wanted,
        id: `t${at + 1}-${"abcdefgh"[place]}`,
        clause: `d${at + 1}`,
        task: `t${at + 1}`,
      })),
    ),
  ];
  const textOf = ({ text, promises: own = [] }: WantedTask): string =>
    text ?? own.map(({ quote }) => quote).join("，");
  const parsed = parsePlan({
    format: "bangfu-plan/1",
    id: "p",
    title: "某方案",
    start: "2024-01-01",
    school: { name: school },
    units: UNITS.map((name, at) => ({ id: `u${at + 1}`, name })),
    measures: [{ id: "m", title: "任务" }],
    rosters: [{ id: "staff", name: "教师", of: "person" }],
    document: [
      { id: "d0", text: goals.map(({ quote }) => quote).join("，") },
      ...tasks.map((task, at) => ({
        id: `d${at + 1}`,
        text: textOf(task),
        ...(task.cells === undefined ? {} : { cells: task.cells }),
      })),
    ],
    tasks: tasks.map((task, at) => ({
      id: `t${at + 1}`,
      measure: "m",
      clause: `d${at + 1}`,
      text: textOf(task),
      schedule: task.schedule ?? YEAR,
      lead: task.lead ?? ["u1"],
      support: task.support ?? [],
    })),
    indicators: promises.map(({ wanted, id }) => indicatorOf(`i-${id}`, wanted)),
    commitments: promises.map(({ wanted, id, clause, task }) => ({
      id,
      quote: wanted.quote,
      clause,
      indicator: `i-${id}`,
      target: wanted.target ?? { atLeast: 1 },
      ...(task === undefined ? { schedule: YEAR } : { task }),
      ...(wanted.schedule === undefined ? {} : { schedule: wanted.schedule }),
      ...(wanted.aim === undefined ? {} : { force: "aim" }),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
