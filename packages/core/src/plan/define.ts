import type { Clause, Commitment, Indicator, Plan, Target, Task } from "../schema/plan.js";
import { PLAN_FORMAT } from "../values/format.js";

type Lead<Unit extends string> = NoInfer<Unit>[];

interface IndicatorBase<Id> extends Pick<
  Indicator,
  "title" | "measuredIn" | "phasing" | "decimals" | "code" | "en"
> {
  id: Id;
}

/** Each kind with the fields that belong to it. */
type IndicatorOf<Id extends string, Roster extends string> = IndicatorBase<Id> &
  (
    | { kind: "count" | "sum"; baseline?: number }
    | { kind: "distinct"; roster?: NoInfer<Roster>; baseline?: number }
    | { kind: "coverage"; roster: NoInfer<Roster> }
    | { kind: "level"; baseline?: number; scale?: NonNullable<Indicator["scale"]> }
    | { kind: "checklist"; items: NonNullable<Indicator["items"]> }
    | {
        kind: "quotient";
        numerator: NoInfer<Id>;
        denominator: NoInfer<Id>;
        per?: number;
        baseline?: number;
      }
  );

/** An entry of a list, whose id is one of those of the definition. */
type Named<List extends "units" | "rosters" | "phases" | "measures", Id extends string> = Omit<
  NonNullable<Plan[List]>[number],
  "id"
> & { id: Id };

type TargetOf<IndicatorId extends string> =
  Exclude<Target, { reference: string }> | { reference: NoInfer<IndicatorId> };

type ListsNamed =
  | "format"
  | "units"
  | "rosters"
  | "phases"
  | "measures"
  | "document"
  | "tasks"
  | "indicators"
  | "commitments";

/** A plan whose references name what it has; each type parameter is the ids of one list. */
export interface PlanDefinition<
  Unit extends string,
  Roster extends string,
  Phase extends string,
  Measure extends string,
  ClauseId extends string,
  TaskId extends string,
  IndicatorId extends string,
> extends Omit<Plan, ListsNamed> {
  units: Named<"units", Unit>[];
  rosters?: Named<"rosters", Roster>[];
  phases?: Named<"phases", Phase>[];
  measures: Named<"measures", Measure>[];
  document: (Omit<Clause, "id"> & { id: ClauseId })[];
  tasks: (Omit<Task, "id" | "measure" | "clause" | "lead" | "support"> & {
    id: TaskId;
    measure: NoInfer<Measure>;
    clause: NoInfer<ClauseId>;
    lead: Lead<Unit>;
    support: Lead<Unit>;
  })[];
  indicators: IndicatorOf<IndicatorId, Roster>[];
  commitments: (Omit<
    Commitment,
    "clause" | "task" | "phase" | "indicator" | "target" | "lead" | "support"
  > & {
    clause: NoInfer<ClauseId>;
    task?: NoInfer<TaskId>;
    phase?: NoInfer<Phase>;
    indicator: NoInfer<IndicatorId>;
    target: TargetOf<IndicatorId>;
    lead?: Lead<Unit>;
    support?: Lead<Unit>;
  })[];
}

/**
 * A plan written in TypeScript: a unit, roster, phase, measure, clause, task or indicator that it does not have
 * is a compile error where it is named, and so is a field that the indicator's kind lacks. What types cannot
 * tell (quotes, dates, ids named twice, revisions) is `parsePlan`'s.
 * @example parsePlan(definePlan({ id: "p", title: "方案", start: "2023-01-01", … })).problems // []
 */
export const definePlan = <
  Unit extends string,
  Measure extends string,
  ClauseId extends string,
  IndicatorId extends string,
  // Of a list that is left out nothing can be named.
  TaskId extends string = never,
  Roster extends string = never,
  Phase extends string = never,
>(
  definition: PlanDefinition<Unit, Roster, Phase, Measure, ClauseId, TaskId, IndicatorId>,
): Plan => ({ format: PLAN_FORMAT, ...definition });
