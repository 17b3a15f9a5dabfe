import {
  periodsOf,
  type Clause,
  type Commitment,
  type Indicator,
  type Period,
  type Plan,
  type Schedule,
  type Task,
} from "@bangfu/core";
import { versionsOf } from "@bangfu/core/plan";
import { normalise } from "../words/normalise.js";
import type { Subject } from "./advice.js";

/** A commitment with all that it refers to. */
export interface Promised {
  readonly commitment: Commitment;
  readonly indicator: Indicator;
  /** Absent for a goal that stands in no task. */
  readonly task: Task | undefined;
  readonly clause: Clause;
  /** Its quote in one spelling. */
  readonly words: string;
  readonly schedule: Schedule;
  readonly periods: readonly Period[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly subject: Subject;
}

/** The newest version of a plan, with its entries by id. */
export interface PlanInForce {
  readonly plan: Plan;
  readonly promises: readonly Promised[];
  readonly promisesOf: (task: Task) => readonly Promised[];
  readonly clauses: ReadonlyMap<string, Clause>;
  /** The text of each clause in one spelling. */
  readonly clauseWords: ReadonlyMap<string, string>;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly taskSubject: (task: Task, quote?: string) => Subject;
}

type Listed = "tasks" | "commitments";

/** Where the entries of a list are written: in the plan itself, or in the last revision that names them. */
const pathsOf = (plan: Plan, list: Listed): ReadonlyMap<string, string> =>
  new Map([
    ...(plan.revisions ?? []).flatMap((revision, at) =>
      Object.keys(revision[list] ?? {}).map((id) => [id, `revisions[${at}].${list}.${id}`] as const),
    ),
    ...plan[list].map(({ id }, at) => [id, `${list}[${at}]`] as const),
  ]);

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** What holds of a plan now, its revisions merged in; the paths are those of the plan as it is written. */
export const inForce = (written: Plan): PlanInForce => {
  const { plan } = versionsOf(written).at(-1)!;
  const paths = { tasks: pathsOf(written, "tasks"), commitments: pathsOf(written, "commitments") };
  const [clauses, tasks, indicators] = [byId(plan.document), byId(plan.tasks), byId(plan.indicators)];
  const promises = plan.commitments.map((commitment): Promised => {
    const indicator = indicators.get(commitment.indicator)!;
    const task = tasks.get(commitment.task ?? "");
    // A plan that was accepted has one of the two.
    const schedule = (commitment.schedule ?? task?.schedule)!;
    const { id, clause, quote } = commitment;
    return {
      commitment,
      indicator,
      task,
      clause: clauses.get(clause)!,
      words: normalise(quote).text,
      schedule,
      periods: periodsOf(plan, indicator, schedule),
      lead: commitment.lead ?? task?.lead ?? [],
      support: commitment.support ?? task?.support ?? [],
      subject: { id, path: paths.commitments.get(id)!, clause, quote },
    };
  });
  const ofTasks = new Map<string, Promised[]>(plan.tasks.map(({ id }) => [id, []]));
  for (const promised of promises) ofTasks.get(promised.commitment.task ?? "")?.push(promised);
  return {
    plan,
    promises,
    promisesOf: ({ id }) => ofTasks.get(id)!,
    clauses,
    clauseWords: new Map(plan.document.map(({ id, text }) => [id, normalise(text).text])),
    unitNames: new Map(plan.units.map(({ id, name }) => [id, name])),
    taskSubject: ({ id, clause, text }, quote = text) => ({ id, path: paths.tasks.get(id)!, clause, quote }),
  };
};
