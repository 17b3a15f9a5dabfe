import { planOn, type Plan } from "@bangfu/core/plan";
import { namesOf, withNames, type NameEdit } from "@bangfu/desk";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";

const [first, second] = yanhe.tasks;
const { id } = first!;
const revisedPlan: Plan = {
  ...yanhe,
  revisions: [
    { from: "2024-01-01", tasks: { [id]: { title: "改过的短名", en: { title: "Changed name" } } } },
    { from: "2025-01-01", tasks: { [id]: { weight: 2 } } },
  ],
};
const edit = (more: Partial<NameEdit>): NameEdit => ({
  list: "tasks",
  id,
  locale: "zh",
  text: "新名",
  ...more,
});
const named = (plan: Plan, ...edits: NameEdit[]): Plan => {
  const result = withNames(plan, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const nameOf = (plan: Plan, list: string, of: string) =>
  namesOf(plan).find((each) => each.list === list && each.id === of);

describe("the names of a plan", () => {
  it("stand beside the words that they stand for, in both languages", () => {
    expect(nameOf(yanhe, "tasks", id)).toEqual({
      list: "tasks",
      id,
      words: first!.text,
      zh: first!.title,
      en: first!.en!.title,
    });
    expect(nameOf(revisedPlan, "tasks", id)).toMatchObject({ zh: "改过的短名", en: "Changed name" });
  });

  it("are given, changed and taken away", () => {
    const plan = named(
      yanhe,
      edit({}),
      edit({ locale: "en", text: " New name " }),
      edit({ id: second!.id, text: "" }),
    );
    expect(nameOf(plan, "tasks", id)).toMatchObject({ zh: "新名", en: "New name" });
    expect(plan.tasks[1]).not.toHaveProperty("title");
    expect(plan.tasks.slice(2)).toEqual(yanhe.tasks.slice(2));
  });

  it("are written where the newest version has them from", () => {
    const plan = named(revisedPlan, edit({}));
    expect(plan.tasks).toEqual(revisedPlan.tasks);
    expect(plan.revisions![0]!.tasks![id]).toEqual({ title: "新名", en: { title: "Changed name" } });
    expect(plan.revisions![1]).toEqual(revisedPlan.revisions![1]);
    expect(nameOf(plan, "tasks", id)).toMatchObject({ zh: "新名" });
    expect(planOn(plan, "2023-06-01").tasks[0]!.title).toBe(first!.title);
  });

  it("of what a revision added are written there", () => {
    const unit = { name: "产教融合办公室" };
    const plan: Plan = { ...yanhe, revisions: [{ from: "2024-01-01", units: { lab: unit } }] };
    const edits = [
      edit({ list: "units", id: "lab", text: "产教办" }),
      edit({ list: "units", id: "lab", locale: "en", text: "Industry" }),
    ];
    expect(named(plan, ...edits).revisions![0]!.units!["lab"]).toEqual({
      ...unit,
      short: "产教办",
      en: { short: "Industry" },
    });
  });

  it("cannot be taken from what needs one, nor given to what is not there", () => {
    const measure = yanhe.measures[0]!.id;
    expect(withNames(yanhe, [edit({ list: "measures", id: measure, text: "" })])).toMatchObject({
      ok: false,
      problems: [{ path: "measures[0].title" }],
    });
    expect(() => withNames(yanhe, [edit({ id: "no-such" })])).toThrow("the plan has no tasks.no-such");
  });
});
