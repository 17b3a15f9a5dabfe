import { describe, expect, it } from "vitest";
import { derivePlan, planOn, type Plan } from "../../src/plan.js";
import { parsePlan } from "../../src/schema.js";
import { planOf, taskOf } from "../support/build.js";

const plan: Plan = planOf({
  units: [
    { id: "u", name: "教务科", short: "教务", en: { name: "Academic Affairs Office", short: "Academic" } },
  ],
  document: [
    {
      id: "c",
      text: "承诺",
      cells: { 时限: "年底" },
      en: { text: "A promise", cells: { 时限: "year's end" } },
    },
  ],
  indicators: [
    { id: "n", title: "次数", kind: "count", measuredIn: "次", en: { title: "Times", measuredIn: "times" } },
  ],
  commitments: [{ label: "交流", en: { quote: "A promise", label: "Exchange" } }],
  tasks: [taskOf({ title: "交流", en: { title: "Exchange" } })],
  en: { title: "The plan" },
});

describe("English beside the Chinese fields", () => {
  it("is read with the plan", () => {
    expect(parsePlan(plan).problems).toEqual([]);
  });

  it("is merged field by field in a revision, and goes where its Chinese changes without new English", () => {
    const revised: Plan = {
      ...plan,
      revisions: [
        { from: "2024-01-01", units: { u: { name: "教学处" } } },
        { from: "2025-01-01", units: { u: { en: { name: "Teaching Office" } } } },
        {
          from: "2026-01-01",
          units: { u: { name: "教务处", short: "教处", en: { name: "Academic Office" } } },
        },
      ],
    };
    const english = (day: string) => planOn(revised, day).units[0]!.en;
    expect(english("2023-12-31")).toEqual({ name: "Academic Affairs Office", short: "Academic" });
    expect(english("2024-01-01")).toEqual({ short: "Academic" });
    expect(english("2025-01-01")).toEqual({ name: "Teaching Office", short: "Academic" });
    expect(english("2026-01-01")).toEqual({ name: "Academic Office" });
  });

  it("stays where a revision repeats the Chinese as it is", () => {
    const same = { ...plan, revisions: [{ from: "2024-01-01", units: { u: { name: "教务科" } } }] };
    expect(planOn(same, "2024-01-01").units[0]!.en).toEqual(plan.units[0]!.en);
  });

  it("goes where deriving a plan rewrites the Chinese, and stays beside what it leaves alone", () => {
    const derived = derivePlan(plan, {
      format: "bangfu-changes/1",
      id: "q",
      school: { name: "另一所学校" },
      replace: [["教务", "教学"]],
      commitments: { c0: { label: "往来" } },
    });
    expect(derived.problems).toEqual([]);
    if (!derived.ok) return;
    expect(derived.value.units[0]).toEqual({ id: "u", name: "教学科", short: "教学" });
    expect(derived.value.document[0]!.en).toEqual(plan.document[0]!.en);
    expect(derived.value.commitments[0]!.en).toEqual({ quote: "A promise" });
    expect(derived.value.en).toEqual({ title: "The plan" });
  });
});

describe("what a derived plan takes over of who hands in what", () => {
  const reporting = [
    { unit: "u", indicators: ["n"], every: "monthly", verifiedBy: "v" },
    { unit: "v", indicators: ["n"], every: "yearly" },
  ] as const;
  const base: Plan = {
    ...plan,
    units: [...plan.units, { id: "v", name: "督导室" }],
    reporting: reporting.map((each) => ({ ...each, indicators: [...each.indicators] })),
    licence: "CC-BY-4.0",
  };

  it("leaves out units that the new plan does not have, and the licence, which is the school's", () => {
    const derived = derivePlan(base, {
      format: "bangfu-changes/1",
      id: "q",
      school: { name: "另一所学校" },
      units: { v: null },
    });
    expect(derived.problems).toEqual([]);
    if (!derived.ok) return;
    expect(derived.value.reporting).toEqual([{ unit: "u", indicators: ["n"], every: "monthly" }]);
    expect(derived.value).not.toHaveProperty("licence");
  });
});
