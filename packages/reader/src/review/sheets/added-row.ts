import type { Added } from "../decision.js";
import { readFields } from "../fields/read.js";
import type { FieldContext } from "../fields/texts.js";
import type { CommitmentValue, ReviewItem, TaskValue } from "../item.js";
import { proposalFor, taskOfClause } from "../propose.js";
import { changedFields, inCell, type Problem, type RowRead } from "./decide-row.js";
import type { TypedRow } from "./grid.js";

/** The clause that a row names, or the only one that has its words. */
const clauseOf = (row: TypedRow, { read: { plan } }: FieldContext): string | Problem => {
  const { clause = "", words = "" } = row.texts;
  if (clause !== "") {
    const named = plan.document.find(({ id }) => id === clause);
    if (named === undefined) return inCell(row, "clause", { code: "unknown-clause", value: clause });
    return named.text.includes(words)
      ? clause
      : inCell(row, "words", { code: "not-in-clause", value: words });
  }
  const [first, ...more] = plan.document.filter(({ text }) => text.includes(words));
  if (first === undefined) return inCell(row, "words", { code: "not-in-clause", value: words });
  return more.length === 0 ? first.id : inCell(row, "clause", { code: "unknown-clause", value: words });
};

/** What a new row has before anything is filled in. */
const proposed = (row: TypedRow, clause: string, words: string, { read }: FieldContext): ReviewItem => {
  const bare = { id: "", clause, words, from: [], sure: "sure", why: [], open: false, kept: false } as const;
  if (row.kind === "task") {
    const [measure] = read.plan.measures;
    const value: TaskValue = {
      measure: measure?.title ?? "",
      schedule: { standing: true },
      lead: [read.plan.school.name],
      support: [],
    };
    return { ...bare, kind: "task", value };
  }
  const value: CommitmentValue = { ...proposalFor(read, words, taskOfClause(read, clause)), quote: words };
  return { ...bare, kind: "commitment", value };
};

/** A row without an id, or an unused sentence with yes: words that become a commitment or a task. */
export const addedIn = (row: TypedRow, context: FieldContext): RowRead<Added | undefined> => {
  const { words = "" } = row.texts;
  if (words === "") return { value: undefined, problems: [inCell(row, "words", { code: "missing" })] };
  const clause = clauseOf(row, context);
  if (typeof clause !== "string") return { value: undefined, problems: [clause] };
  const item = proposed(row, clause, words, context);
  const texts = changedFields(row, { fields: {} });
  // A field that was left empty is as proposed.
  const read = readFields(item, texts, context);
  const problems = read.problems.map(({ field, ...problem }) => inCell(row, field, problem));
  const value = { ...item.value, ...read.value };
  return { value: { kind: item.kind, clause, words, value } as Added, problems };
};
