import { expectTypeOf, it } from "vitest";
import { definePlan, type Plan } from "../../src/index.js";

const whole = {
  id: "p",
  title: "方案",
  start: "2023-01-01",
  school: { name: "学校" },
} as const;
const office = { id: "office", name: "办公室" } as const;
const clause = { id: "c1", text: "每年不少于4次" } as const;

it("a definition whose references all lead somewhere is a plan", () => {
  const plan = definePlan({
    ...whole,
    units: [
      { id: "office", name: "办公室" },
      { id: "teaching", name: "教务科" },
    ],
    rosters: [{ id: "teachers", name: "教师", of: "person" }],
    phases: [{ id: "2023", title: "到2023年底", due: "2023-12-31" }],
    measures: [{ id: "m1", title: "教研" }],
    document: [clause],
    tasks: [
      {
        id: "1",
        measure: "m1",
        clause: "c1",
        text: "交流",
        schedule: { termly: ["2023-spring", "2025-autumn"] },
        lead: ["office"],
        support: ["teaching", "office"],
      },
    ],
    indicators: [
      { id: "n", title: "交流", kind: "count" },
      { id: "hours", title: "学时", kind: "coverage", roster: "teachers" },
      { id: "rate", title: "达线率", kind: "level", baseline: 20, measuredIn: "%" },
      { id: "average", title: "全县平均", kind: "level" },
    ],
    commitments: [
      {
        id: "c",
        quote: "每年不少于4次",
        clause: "c1",
        task: "1",
        phase: "2023",
        indicator: "n",
        target: { atLeast: 4 },
      },
      { id: "d", quote: "4次", clause: "c1", task: "1", indicator: "rate", target: { reference: "average" } },
      {
        id: "e",
        quote: "4次",
        clause: "c1",
        indicator: "hours",
        target: { each: 60 },
        schedule: { yearly: [2023, 2025] },
      },
    ],
  });
  expectTypeOf(plan).toEqualTypeOf<Plan>();
});

it("an unknown unit, measure or clause of a task is an error at its place", () => {
  definePlan({
    ...whole,
    units: [office],
    measures: [{ id: "m1", title: "教研" }],
    document: [clause],
    indicators: [],
    commitments: [],
    tasks: [
      {
        id: "1",
        // @ts-expect-error: there is no measure m2
        measure: "m2",
        // @ts-expect-error: there is no clause c2
        clause: "c2",
        text: "交流",
        schedule: { by: "2023-12-31" },
        // @ts-expect-error: there is no unit ofice
        lead: ["ofice"],
        // @ts-expect-error: there is no unit teaching
        support: ["teaching"],
      },
    ],
  });
});

it("an unknown clause, task, phase, indicator or unit of a commitment is an error at its place", () => {
  definePlan({
    ...whole,
    units: [office],
    phases: [{ id: "2023", title: "到2023年底", due: "2023-12-31" }],
    measures: [{ id: "m1", title: "教研" }],
    document: [clause],
    tasks: [],
    indicators: [{ id: "rate", title: "达线率", kind: "level" }],
    commitments: [
      {
        id: "c",
        quote: "每年不少于4次",
        // @ts-expect-error: there is no clause c2
        clause: "c2",
        // @ts-expect-error: there is no task 1
        task: "1",
        // @ts-expect-error: there is no phase 2024
        phase: "2024",
        // @ts-expect-error: there is no indicator rates
        indicator: "rates",
        // @ts-expect-error: there is no indicator average
        target: { reference: "average" },
        // @ts-expect-error: there is no unit ofice
        lead: ["ofice"],
      },
    ],
  });
});

it("an indicator has a roster that there is, and the fields of its kind", () => {
  definePlan({
    ...whole,
    units: [office],
    rosters: [{ id: "teachers", name: "教师", of: "person" }],
    measures: [],
    document: [clause],
    tasks: [],
    commitments: [],
    indicators: [
      // @ts-expect-error: there is no roster students
      { id: "a", title: "覆盖", kind: "coverage", roster: "students" },
      // @ts-expect-error: a coverage needs a roster
      { id: "b", title: "覆盖", kind: "coverage" },
      // @ts-expect-error: a checklist needs its items
      { id: "d", title: "制度", kind: "checklist" },
      // @ts-expect-error: there is no such kind
      { id: "e", title: "次数", kind: "number" },
    ],
  });
});

it("a list that is left out has nothing to name", () => {
  definePlan({
    ...whole,
    units: [office],
    measures: [],
    document: [clause],
    tasks: [],
    indicators: [{ id: "n", title: "交流", kind: "count" }],
    commitments: [
      {
        id: "c",
        quote: "每年不少于4次",
        clause: "c1",
        // @ts-expect-error: the plan has no phases
        phase: "2023",
        indicator: "n",
        target: { atLeast: 4 },
        schedule: { by: "2023-12-31" },
      },
    ],
  });
});
