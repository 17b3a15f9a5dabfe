import { rosterIn } from "../plan/rosters.js";
import { readQuantities } from "../quantity/read.js";
import { contextOf } from "./context.js";
import type { CommitmentValue } from "./item.js";
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

/** The task of a clause; undefined where none or several begin there. */
export const taskOfClause = ({ plan }: ReadDocument, clause: string): string | undefined => {
  const [first, second] = plan.tasks.filter((task) => task.clause === clause);
  return second === undefined ? first?.id : undefined;
};
