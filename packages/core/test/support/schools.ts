import { assess, type Plan, type Progress } from "../../src/index.js";
import type { ReadSchool } from "../../src/rollup.js";
import { summarize } from "../../src/index.js";
import { ledgerOf, planOf } from "./build.js";

/** 10 events by the end of 2023, calculated evenly: on 2023-03-14, the 73rd day of 365, a fifth is expected. */
export const tenEvents = (name: string, more: Partial<Plan> = {}): Plan =>
  planOf({
    indicators: [{ id: "n", title: "次数", kind: "count", phasing: "linear", code: "events" }],
    commitments: [{ target: { atLeast: 10 }, phase: "2023" }],
    school: { name },
    ...more,
  });

export const FIFTH = "2023-03-14";

export const progressOf = (plan: Plan, events: number | undefined, asOf = FIFTH): Progress =>
  assess(
    summarize(plan, ledgerOf(plan, events === undefined ? [] : [{ date: "2023-01-02", value: events }])),
    {
      asOf,
    },
  );

/** A school with so many of its ten events; undefined: nothing is recorded. */
export const school = (
  name: string,
  events: number | undefined,
  place: { county?: string; province?: string } = {},
  more: Partial<ReadSchool> = {},
): ReadSchool => {
  const plan = tenEvents(name, { school: { name, ...place } });
  return {
    plan,
    progress: progressOf(plan, events),
    ...(events === undefined ? {} : { newest: "2023-01-02" }),
    ...more,
  };
};
