import * as fc from "fast-check";
import type { Commitment, Indicator, Plan, Revision, Schedule } from "../../src/index.js";
import { taskOf } from "./build.js";
import { daysOf } from "./generate-days.js";
import { ITEMS, schedule, targetOf } from "./generate-plan.js";
import { scheduleIn } from "./naive-windows.js";
import { plain } from "./plain.js";

/** A schedule like the one that is revised: the same days named or not, other years, another last day. */
const related = (old: Schedule): fc.Arbitrary<Schedule> => {
  const other: Schedule[] = [old];
  if ("by" in old) other.push({ by: old.by }, { by: old.by, from: "2023-01-01" }, { by: "2024-12-31" });
  if ("standing" in old) other.push({ standing: true }, { standing: true, from: "2023-01-01" });
  if ("yearly" in old)
    other.push({ ...old, yearly: [2024, 2025] }, { ...old, yearly: [2022, 2024] }, { yearly: old.yearly });
  if ("quarterly" in old) other.push({ quarterly: ["2023Q3", "2024Q2"] });
  if ("monthly" in old) other.push({ monthly: ["2023-12", "2024-03"] });
  return fc.oneof(
    fc.constantFrom(
      ...other.filter((each) => !("by" in each && each.from !== undefined && each.from > each.by)),
    ),
    schedule,
  );
};

const weight = fc.constantFrom(0.5, 2);

const changed = (indicator: Indicator, old: Schedule): fc.Arbitrary<Partial<Commitment> | null> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 6,
      arbitrary: fc.record(
        {
          target: targetOf(indicator),
          weight,
          schedule: related(old),
          task: fc.constantFrom("1", "2"),
          force: fc.constantFrom("firm" as const, "aim" as const),
        },
        { requiredKeys: [] },
      ),
    },
  );

const changedIndicator = ({ kind }: Indicator): fc.Arbitrary<Partial<Indicator>> => {
  const phasing = fc.constantFrom("linear" as const, "steps" as const, "due" as const);
  if (kind === "checklist") return fc.constant({ items: [...ITEMS, { id: "i3", title: "丁", weight: 4 }] });
  if (kind === "coverage") return phasing.map((each) => ({ phasing: each }));
  return fc.record({ baseline: fc.constantFrom(0, 1, 5), phasing }, { requiredKeys: [] });
};

/** @param alive the ids of the commitments that are still there */
const revision = (plan: Plan, alive: readonly string[]): fc.Arbitrary<Revision> => {
  const indicatorOf = (id: string) => {
    const { indicator } = plan.commitments.find((each) => each.id === id)!;
    return plan.indicators.find((each) => each.id === indicator)!;
  };
  const scheduleOf = (id: string) =>
    scheduleIn(
      plan,
      plan.commitments.find((each) => each.id === id)!,
    );
  const some = <T>(ids: readonly string[], of: (id: string) => fc.Arbitrary<T>) =>
    fc
      .tuple(...ids.map((id) => fc.option(of(id), { nil: undefined })))
      .map((all) =>
        Object.fromEntries(all.flatMap((each, at) => (each === undefined ? [] : [[ids[at]!, each]]))),
      );
  const used = [...new Set(alive.map((id) => indicatorOf(id).id))];
  return fc
    .record({
      from: daysOf(plan).filter((each) => each >= plan.start),
      commitments: some(alive, (id) => changed(indicatorOf(id), scheduleOf(id))),
      indicators: some(used, (id) => changedIndicator(plan.indicators.find((each) => each.id === id)!)),
      tasks: fc.constantFrom<Revision["tasks"]>(undefined, { "1": { weight: 4 } }, { "2": { lead: ["v"] } }),
      taskSchedule: fc.option(schedule, { nil: undefined }),
      added: fc.option(fc.tuple(schedule, fc.constantFrom("2", "4")), { nil: undefined }),
    })
    .map(({ tasks, taskSchedule, added, ...rest }) => ({
      ...rest,
      tasks: {
        ...tasks,
        ...(taskSchedule && { "3": { schedule: taskSchedule } }),
        ...(added && { "4": taskOf({ id: "4", measure: "n", lead: ["u", "v"], schedule: added[0] }) }),
      },
      commitments: {
        ...rest.commitments,
        ...(added && {
          new: {
            quote: "承诺",
            clause: "c",
            task: added[1],
            indicator: plan.commitments[0]!.indicator,
            target: plan.commitments[0]!.target,
            schedule: added[0],
          },
        }),
      },
    }));
};

/** The plan with one or two revisions. */
export const withRevisions = (plan: Plan): fc.Arbitrary<Plan> => {
  const all = plan.commitments.map(({ id }) => id);
  return fc
    .tuple(revision(plan, all), fc.option(revision(plan, all), { nil: undefined }))
    .map(([one, other]) => {
      const ordered = [one, ...(other === undefined || other.from === one.from ? [] : [other])].sort(
        (a, b) => (a.from < b.from ? -1 : 1),
      );
      const [first, second] = ordered as [Revision, Revision | undefined];
      // What the first took away the second can only bring back whole.
      const commitments = Object.fromEntries(
        Object.entries(second?.commitments ?? {}).flatMap(([id, change]) => {
          if (first.commitments![id] !== null) return [[id, change]];
          const whole = plan.commitments.find((each) => each.id === id)!;
          return change === null ? [] : [[id, { ...whole, ...change }]];
        }),
      );
      return plain({ ...plan, revisions: [first, ...(second ? [{ ...second, commitments }] : [])] });
    });
};
