import { assess, summarize } from "@bangfu/core";
import { planOn, type Plan } from "@bangfu/core/plan";
import { describeProblem } from "@bangfu/core/schema";
import { revisePlan } from "@bangfu/desk";
import { plan as yanhe, sampleLedger } from "@bangfu/plan-yanhe";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const HEAD = { from: "2024-03-01", title: "关于调整任务的通知", why: "人员变动" };
const newest = (plan: Plan): Plan => planOn(plan, "9999-12-31");
const revised = (edited: Plan, head = HEAD): Plan => {
  const result = revisePlan(yanhe, edited, head);
  if (!result.ok) throw new Error(result.problems.map((each) => describeProblem(each, "en")).join("\n"));
  return result.value;
};
const problems = (edited: Plan): string[] => {
  const result = revisePlan(yanhe, edited, HEAD);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

const first = yanhe.tasks[0]!;
const withTask = (change: object): Plan => ({
  ...yanhe,
  tasks: [{ ...first, ...change }, ...yanhe.tasks.slice(1)],
});

describe("a revision from an edited plan", () => {
  it("holds what was changed, and nothing else", () => {
    const plan = revised(withTask({ weight: 3, title: "新的短名" }));
    expect(plan.revisions).toEqual([{ ...HEAD, tasks: { [first.id]: { weight: 3, title: "新的短名" } } }]);
    expect({ ...plan, revisions: undefined }).toEqual({ ...yanhe, revisions: undefined });
  });

  it("is none where nothing was edited", () => {
    expect(revised(yanhe)).toBe(yanhe);
  });

  it("adds, withdraws, and puts new clauses at the end", () => {
    const unit = { id: "new-unit", name: "产教融合办公室", short: "产教办" };
    const clause = { id: "notice", text: "设立产教融合办公室。" };
    const gone = yanhe.commitments.at(-1)!.id;
    const plan = revised({
      ...yanhe,
      units: [...yanhe.units, unit],
      document: [...yanhe.document, clause],
      commitments: yanhe.commitments.slice(0, -1),
    });
    expect(plan.revisions).toEqual([
      {
        ...HEAD,
        clauses: [clause],
        units: { "new-unit": { name: "产教融合办公室", short: "产教办" } },
        commitments: { [gone]: null },
      },
    ]);
  });

  it("leaves the figures before its day as they were", () => {
    const plan = revised(withTask({ weight: 9 }));
    const on = (which: Plan, asOf: string) => assess(summarize(which, sampleLedger), { asOf }).tasks;
    expect(on(plan, "2024-02-29")).toEqual(on(yanhe, "2024-02-29"));
  });

  it("names all that a revision cannot do, at once", () => {
    const untitled = { ...first };
    delete untitled.title;
    expect(
      problems({
        ...yanhe,
        title: "另一方案",
        measures: yanhe.measures.slice(1),
        document: yanhe.document.map((clause, at) => (at === 3 ? { ...clause, text: "改写" } : clause)),
        tasks: [untitled, ...yanhe.tasks.slice(1)],
      }),
    ).toEqual([
      "not-by-revision title",
      `not-by-revision measures.${yanhe.measures[0]!.id}`,
      `not-by-revision document.${yanhe.document[3]!.id}.text`,
      'not-by-revision tasks["1.1"].title',
    ]);
  });

  it("takes outdated English away, and says where English cannot be taken away", () => {
    const renamed = newest(revised(withTask({ title: "新的短名" }))).tasks[0]!;
    expect(first.en?.title).toBeDefined();
    expect(renamed.en?.title).toBeUndefined();
    const left = { ...first.en };
    delete left.title;
    expect(problems(withTask({ en: left }))).toEqual(['not-by-revision tasks["1.1"].en']);
  });

  it("tells what would be wrong with the plan, at its place in the revision", () => {
    expect(problems(withTask({ lead: ["nobody"] }))).toEqual([
      expect.stringMatching(/^unknown-reference revisions\[0\]\.tasks.*lead\[0\]$/),
    ]);
    expect(revisePlan(yanhe, withTask({ weight: 3 }), { from: "2000-01-01" })).toMatchObject({ ok: false });
  });

  it("gives the edited plan as the newest version, whatever was edited", () => {
    const tasks = fc.array(
      fc.record({
        at: fc.nat(yanhe.tasks.length - 1),
        weight: fc.integer({ min: 1, max: 9 }),
        title: fc.constantFrom("甲", "乙", "丙"),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(tasks, (edits) => {
        const edited: Plan = { ...yanhe, tasks: [...yanhe.tasks] };
        for (const { at, weight, title } of edits) {
          const task = edited.tasks[at]!;
          edited.tasks[at] = {
            ...task,
            weight,
            title: `${title}${at}`,
            en: { ...task.en, title: `New ${title}` },
          };
        }
        expect(newest(revised(edited)).tasks).toEqual(edited.tasks);
      }),
      { numRuns: 20 },
    );
  });
});
