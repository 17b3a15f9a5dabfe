import { assess, factsOn, summarize, type Facts, type Plan } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { expect, it } from "vitest";
import { guardFacts } from "../../src/load/guard.js";
import { documentView, listedTasks } from "@bangfu/view";

const ofTask = plan.commitments.filter(({ task }) => task === "1.1").map(({ id }) => [id, null] as const);
const revisions: Plan["revisions"] = [
  {
    from: "2024-03-01",
    clauses: [{ id: "r1", text: "选送60名教师到帮扶学校学习。" }],
    units: { research: { name: "教科研中心" } },
    tasks: { "1.1": null },
    commitments: {
      "3.3-a": { quote: "选送60名教师", clause: "r1", target: { atLeast: 60 } },
      // The task that is taken away takes its promises with it.
      ...Object.fromEntries(ofTask),
    },
  },
];
const facts = summarize({ ...plan, revisions }, sampleLedger);
const withRevisions = (value: unknown): Facts =>
  JSON.parse(JSON.stringify({ ...facts, plan: { ...plan, revisions: value } })) as Facts;

it("lets facts with revisions in, and none with a revision that leaves no plan", () => {
  expect(guardFacts(withRevisions([{ from: "2024-03-01" }]))).toHaveProperty("plan");
  for (const wrong of [
    [{ from: "one day" }],
    [{ from: "2024-03-01", tasks: { "1.1": { lead: "u" } } }],
    [{ from: "2024-03-01", commitments: { new: { quote: "x" } } }],
    [{ from: "2024-03-01", clauses: {} }],
    [{ from: "2024-03-01", units: { u: { name: 5 } } }],
    ["2024-03-01"],
    {},
  ])
    expect(guardFacts(withRevisions(wrong)), JSON.stringify(wrong)).toBe("broken");
});

it("shows the plan as it holds: 20 tasks before the day, 19 from it on, with the new unit and the new clause", () => {
  const all = withRevisions(revisions);
  const rows = (day: string) => listedTasks(factsOn(all, day), assess(all, { asOf: day }), "zh");
  expect(rows("2024-02-29")).toHaveLength(20);
  expect(rows("2024-03-01")).toHaveLength(19);
  const shown = factsOn(all, "2024-03-01");
  expect(JSON.stringify(documentView(shown.plan, assess(all, { asOf: "2024-03-01" })))).toContain(
    "选送60名教师",
  );
  expect(shown.plan.units.find(({ id }) => id === "research")!.name).toBe("教科研中心");
});
