import {
  scheduleOf,
  type Commitment,
  type Facts,
  type FindingFact,
  type Indicator,
  type Plan,
  type Progress,
  type Task,
} from "@bangfu/core";

type Unit = Plan["units"][number];

/** A commitment with what it takes from its task and its indicator. */
export interface Promised {
  readonly commitment: Commitment;
  readonly indicator: Indicator;
  readonly task: Task | undefined;
  /** Lead and support; the task's where the commitment names none. */
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

/** What a report tells of: the whole plan, or what one unit leads or supports. */
export interface Scope {
  readonly unit: Unit | undefined;
  readonly tasks: readonly Task[];
  readonly promises: readonly Promised[];
  readonly findings: readonly FindingFact[];
}

const promisedBy = (plan: Plan): Promised[] => {
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return plan.commitments.map((commitment) => {
    const task = tasks.get(commitment.task ?? "");
    return {
      commitment,
      indicator: indicators.get(commitment.indicator)!,
      task,
      lead: commitment.lead ?? task?.lead ?? [],
      support: commitment.support ?? task?.support ?? [],
    };
  });
};

/** A document promises the same in its text and again in its annex: once is enough, that of a task first. */
const once = (plan: Plan, promises: readonly Promised[]): Promised[] => {
  const seen = new Map<string, Promised>();
  for (const promised of promises) {
    const { commitment, task } = promised;
    const key = JSON.stringify([commitment.indicator, commitment.target, scheduleOf(plan, commitment)]);
    const earlier = seen.get(key);
    if (earlier === undefined || (earlier.task === undefined && task !== undefined)) seen.set(key, promised);
  }
  const kept = new Set(seen.values());
  return promises.filter((promised) => kept.has(promised));
};

/** What of it has something to be judged in the days that were asked for. */
export const withinScope = (scope: Scope, { tasks, commitments, within }: Progress): Scope => ({
  ...scope,
  tasks: scope.tasks.filter(({ id }) => tasks[id]),
  promises: scope.promises.filter(({ commitment }) => commitments[commitment.id]),
  findings: scope.findings.filter(({ found }) => within === undefined || found <= within.to),
});

/** What of the plan belongs to a unit; everything without one. */
export const scopeOf = ({ plan, findings }: Facts, unit?: Unit): Scope => {
  const all = promisedBy(plan);
  if (unit === undefined) return { unit, tasks: plan.tasks, promises: once(plan, all), findings };
  const has = ({ lead, support }: Pick<Promised, "lead" | "support">) =>
    lead.includes(unit.id) || support.includes(unit.id);
  const tasks = plan.tasks.filter(has);
  const own = all.filter(has);
  const ids = new Set(tasks.map(({ id }) => id));
  const commitments = new Set(own.map(({ commitment }) => commitment.id));
  return {
    unit,
    tasks,
    promises: once(plan, own),
    findings: findings.filter(
      ({ task, commitment }) => ids.has(task ?? "") || commitments.has(commitment ?? ""),
    ),
  };
};
