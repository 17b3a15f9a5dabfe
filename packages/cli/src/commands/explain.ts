import type { Facts } from "@bangfu/core";
import { explain, type Explained, type ExplainedKind } from "@bangfu/view";
import { RESULTS, USAGE, withNotice } from "@bangfu/view/commands";
import type { Console, Io } from "../io/console.js";
import { printable } from "../io/printable.js";
import { InputError, sampleNotice } from "../io/read.js";
import { wrongUsage } from "../usage.js";
import { calculate, type AssessArguments } from "./assess.js";

export interface ExplainArguments extends Omit<AssessArguments, "json"> {
  /** Absent: the whole plan, task by task. */
  readonly kind: ExplainedKind | undefined;
  readonly id: string | undefined;
}

const idsOf = ({ plan }: Facts, kind: ExplainedKind): readonly string[] => {
  switch (kind) {
    case "commitment":
      return plan.commitments.map(({ id }) => id);
    case "task":
      return plan.tasks.map(({ id }) => id);
    case "measure":
      return plan.measures.map(({ id }) => id);
    case "phase":
      return (plan.phases ?? []).map(({ id }) => id);
    case "unit":
      return plan.units.map(({ id }) => id);
    case "overall":
      return [];
  }
};

const subjects = (facts: Facts, { kind, id, locale }: ExplainArguments, io: Io): Explained[] => {
  if (kind === undefined)
    return [
      { kind: "overall" },
      ...idsOf(facts, "task").map((task) => ({ kind: "task" as const, id: task })),
    ];
  if (kind === "overall") {
    if (id === undefined) return [{ kind }];
    return wrongUsage(USAGE[locale].overallId(id), io, locale);
  }
  const ids = idsOf(facts, kind);
  if (id === undefined) return ids.map((each) => ({ kind, id: each }));
  if (ids.includes(id)) return [{ kind, id }];
  io.err(RESULTS[locale].noEntry(kind, id, ids));
  throw new InputError();
};

/** Sentences are made of names: a line feed in one of them would begin a line that looks like ours. */
const printableFacts = (facts: Facts): Facts =>
  JSON.parse(
    JSON.stringify(facts, (_, value: unknown) => (typeof value === "string" ? printable(value) : value)),
  ) as Facts;

/** Says how figures came about: of one thing, of all of a kind, or of the whole plan. */
export const explainCommand = (args: ExplainArguments, io: Console): void => {
  const { facts, progress } = calculate(args, io, printableFacts);
  const notice = sampleNotice(args.ledger, io, args.locale);
  const chosen = subjects(facts, args, io);
  if (notice !== undefined) io.out(withNotice("", notice, args.locale));
  for (const subject of chosen) io.print(explain(facts, progress, subject, args.locale).split("\n"));
};
