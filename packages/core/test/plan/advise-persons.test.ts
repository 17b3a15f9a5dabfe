import { describe, expect, it } from "vitest";
import { summarize, type Plan } from "../../src/index.js";
import { remarksOn } from "../../src/privacy.js";
import { describeProblem, parsePlan } from "../../src/schema.js";
import { ledgerOf, planOf, taskOf } from "../support/build.js";

const planWith = (document: Plan["document"], units: Plan["units"] = []): Plan => {
  const plan = planOf({
    indicators: [{ id: "n", title: "次数", kind: "count" }],
    commitments: [{}],
    tasks: [taskOf({ id: "1", title: "教研" })],
  } as Parameters<typeof planOf>[0]);
  return { ...plan, document: [...plan.document, ...document], units: [...plan.units, ...units] };
};

const sentences = (plan: Plan, locale: "zh" | "en" = "zh"): string[] => {
  const parsed = parsePlan(plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return (parsed.warnings ?? [])
    .filter(({ code }) => code === "person-name")
    .map((problem) => describeProblem(problem, locale));
};

describe("advice on names of persons", () => {
  const named = planWith(
    [
      { id: "n1", text: "组长：王小明" },
      { id: "n2", text: "修订制度", cells: { 责任领导: "李强" } },
      { id: "n3", text: "组长：〔略〕，成员：各科室负责人", cells: { 责任人: "办公室主任" } },
    ],
    [
      { id: "n4", name: "张小红" },
      { id: "n5", name: "安保" },
    ],
  );

  it("says where, and never the name", () => {
    expect(sentences(named)).toEqual([
      "document：3 处像是人名，如 n1、n2、n4；方案会公开，请删去或写作〔略〕。",
    ]);
    expect(sentences(named, "en")).toEqual([
      "document: places that look like a person's name: 3, such as n1, n2, n4; a plan is published: take it out or write 〔略〕.",
    ]);
  });

  it("is given again before the plan is published", () => {
    const ledger = ledgerOf(named, []);
    const facts = summarize(named, ledger, {});
    expect(remarksOn(facts, ledger, { locale: "zh" })).toEqual([
      "方案 n1、n2、n4：像是人名，会随方案公开；请删去或写作〔略〕。",
    ]);
  });
});
