import type { Plan, Task } from "@bangfu/core";
import type { Added, Corrected, Decision } from "../decision.js";
import type { TaskValue } from "../item.js";
import { corrected, correctionOf, freeId } from "./fields.js";
import type { NamedUnder } from "./named.js";

type Measure = Plan["measures"][number];
type Units = NamedUnder<Plan["units"][number]>;

/** Measures by their title, those of the draft as they are called now; new ones are added. */
const newMeasures = (read: readonly Measure[], now: readonly Measure[]) => {
  const list = [...now];
  const ids = new Map([...read, ...now].map(({ id, title }) => [title, id]));
  return {
    list,
    idOf: (title: string): string => {
      const known = ids.get(title);
      if (known !== undefined) return known;
      const id = freeId("m", (each) => list.some((measure) => measure.id === each));
      list.push({ id, title });
      ids.set(title, id);
      return id;
    },
  };
};

type Measures = ReturnType<typeof newMeasures>;

interface Among {
  readonly units: Units;
  readonly measures: Measures;
}

const idsOf = (names: readonly string[], { units }: Among): string[] => [
  ...new Set(names.map((name) => units.idOf(name))),
];

const changed = (task: Task, changes: Corrected<TaskValue>, among: Among): Task => {
  const { measure, lead, support, ...rest } = changes;
  return corrected<Task>(task, {
    ...rest,
    ...(measure == null ? {} : { measure: among.measures.idOf(measure) }),
    ...(lead === undefined ? {} : { lead: idsOf(lead ?? [], among) }),
    ...(support === undefined ? {} : { support: idsOf(support ?? [], among) }),
  });
};

const addedTask = (
  { clause, words, value }: Extract<Added, { kind: "task" }>,
  tasks: readonly Task[],
  among: Among,
): Task => {
  const measure = among.measures.idOf(value.measure);
  return {
    id: freeId(`t${measure.replace(/^m/, "")}.`, (id) => tasks.some((task) => task.id === id)),
    measure,
    clause,
    text: words,
    ...(value.title === undefined ? {} : { title: value.title }),
    schedule: value.schedule,
    lead: idsOf(value.lead, among),
    support: idsOf(value.support, among),
  };
};

export interface TasksUnder {
  readonly tasks: readonly Task[];
  readonly measures: readonly Measure[];
  /** Tasks that were struck, by their id. */
  readonly struck: ReadonlyMap<string, Task>;
}

/** The tasks as a person left them. @param now the plan with its facts corrected */
export const tasksUnder = (
  read: Plan,
  now: Plan,
  decided: Readonly<Record<string, Decision>>,
  added: readonly Added[],
  units: Units,
): TasksUnder => {
  const measures = newMeasures(read.measures, now.measures);
  const among = { units, measures };
  const [tasks, struck] = [[] as Task[], new Map<string, Task>()];
  for (const task of read.tasks) {
    const decision = decided[task.id];
    const lead = [...units.now(task.lead)];
    const moved = { ...task, lead, support: units.now(task.support).filter((id) => !lead.includes(id)) };
    if (decision?.is === "strike") struck.set(task.id, moved);
    else tasks.push(changed(moved, correctionOf<"task">({ kind: "task" }, decision) ?? {}, among));
  }
  const taken = [...read.tasks];
  for (const each of added) {
    if (each.kind !== "task") continue;
    const task = addedTask(each, taken, among);
    tasks.push(task);
    taken.push(task);
  }
  return { tasks, measures: measures.list, struck };
};
