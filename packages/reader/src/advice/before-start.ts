import type { Schedule, Task } from "@bangfu/core";
import type { AdviceOf } from "./advice.js";
import type { PlanInForce, Promised } from "./promised.js";
import { startAfter, startsIn, type StartWords } from "./start-words.js";

type Late = AdviceOf<"dueBeforeStart">;

const dueOf = (schedule: Schedule, periods: Promised["periods"]): string | undefined =>
  "by" in schedule ? schedule.by : (periods[0]?.due ?? undefined);

const ofTask = (
  task: Task,
  { plan, taskSubject }: PlanInForce,
  due: string | undefined,
  starts: readonly StartWords[],
): Late | undefined => {
  if (due === undefined) return undefined;
  if (due < plan.start)
    return { kind: "dueBeforeStart", of: "plan", due, start: plan.start, about: [taskSubject(task)] };
  const named = startAfter(starts, due, plan.start);
  return (
    named && {
      kind: "dueBeforeStart",
      of: "words",
      due,
      start: named.day,
      about: [taskSubject(task, named.words)],
    }
  );
};

/** Of a commitment with a schedule of its own. */
const ofPromise = (
  { schedule, periods, task, subject, commitment }: Promised,
  start: string,
): Late | undefined => {
  if (commitment.schedule === undefined) return undefined;
  const due = dueOf(schedule, periods);
  if (due !== undefined && due < start)
    return { kind: "dueBeforeStart", of: "plan", due, start, about: [subject] };
  if (task === undefined) return undefined;
  const [begun, ended] = [
    "from" in task.schedule ? task.schedule.from : undefined,
    "by" in task.schedule ? task.schedule.by : undefined,
  ];
  if (due !== undefined && begun !== undefined && due < begun)
    return { kind: "dueBeforeStart", of: "task", due, start: begun, about: [subject] };
  const from = "from" in schedule ? schedule.from : undefined;
  return from !== undefined && ended !== undefined && from > ended
    ? { kind: "dueBeforeStart", of: "words", due: ended, start: from, about: [subject] }
    : undefined;
};

/** Deadlines before the plan's start, before their task's, or before the start that the words name. */
export const deadlinesBeforeStart = (inForce: PlanInForce): readonly Late[] => {
  const { plan, promises, promisesOf, clauses } = inForce;
  // Many tasks may stand in one clause.
  const starts = new Map(
    [...new Set(plan.tasks.map(({ clause }) => clause))].map((id) => [id, startsIn(clauses.get(id)!)]),
  );
  const found: Late[] = [];
  const byTask = new Map<string, number>();
  for (const task of plan.tasks) {
    const own = promisesOf(task).find(({ commitment }) => commitment.schedule === undefined);
    const late = ofTask(task, inForce, dueOf(task.schedule, own?.periods ?? []), starts.get(task.clause)!);
    if (late !== undefined) byTask.set(task.id, found.push(late) - 1);
  }
  for (const promised of promises) {
    const late = ofPromise(promised, plan.start);
    if (late === undefined) continue;
    // Put right together with its task.
    const at = byTask.get(promised.task?.id ?? "");
    if (at === undefined) found.push(late);
    else found[at] = { ...found[at]!, about: [...found[at]!.about, ...late.about] };
  }
  return found;
};
