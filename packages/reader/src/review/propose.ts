import { readDeadline } from "../deadline/read.js";
import { rosterIn } from "../plan/rosters.js";
import { readQuantities } from "../quantity/read.js";
import { contextOf } from "./context.js";
import type { CommitmentValue, TaskValue } from "./item.js";
import type { ReadDocument } from "./items.js";

type Proposed = Omit<CommitmentValue, "quote">;

/**
 * What words that a person picked may promise: what their first figure says, else an item that is done or not.
 * @param task the id of the task of their clause, whose schedule they have
 */
export const proposalFor = (read: ReadDocument, words: string, task: string | undefined): Proposed => {
  const [quantity] = readQuantities(words, contextOf(read.plan));
  const schedule = quantity?.schedule ?? (task === undefined ? ({ standing: true } as const) : undefined);
  const rest = {
    ...(task === undefined ? {} : { task }),
    indicator: words,
    ...(schedule === undefined ? {} : { schedule }),
  };
  // A quotient has two indicators more, which nobody named.
  if (quantity === undefined || quantity.kind === "quotient")
    return { ...rest, kind: "checklist", target: { all: true }, force: "firm" };
  const { kind, target, measuredIn, force } = quantity;
  return {
    ...rest,
    kind,
    target,
    ...(measuredIn === undefined ? {} : { measuredIn }),
    ...(kind === "coverage" ? { roster: rosterIn(words) } : {}),
    force,
  };
};

/**
 * What words that a person picked may be as a task: by the deadline that they name, among the measures of the tasks
 * around them.
 */
export const taskProposalFor = (read: ReadDocument, words: string, clause: string): TaskValue => {
  const { plan } = read;
  const schedule = readDeadline(words, contextOf(plan)).parts.at(-1)?.schedule ?? { standing: true };
  const place = new Map(plan.document.map(({ id }, at) => [id, at]));
  const distance = (of: string): number => Math.abs((place.get(of) ?? 0) - (place.get(clause) ?? 0));
  const [near] = [...plan.tasks].sort((a, b) => distance(a.clause) - distance(b.clause));
  const measure = plan.measures.find(({ id }) => id === near?.measure) ?? plan.measures[0];
  return { measure: measure?.title ?? words, schedule, lead: [], support: [] };
};

/** The task of a clause; undefined where none or several begin there. */
export const taskOfClause = ({ plan }: ReadDocument, clause: string): string | undefined => {
  const [first, second] = plan.tasks.filter((task) => task.clause === clause);
  return second === undefined ? first?.id : undefined;
};
