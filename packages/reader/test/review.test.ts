import { parsePlan } from "@bangfu/core/schema";
import type { Plan } from "@bangfu/core";
import {
  acceptGroup,
  applyDecisions,
  carryDecisions,
  countOpen,
  decide,
  groupsOf,
  itemOfPath,
  itemsOf,
  openItems,
  proposalFor,
  reviewItems,
  taskOfClause,
  UNDECIDED,
  type Decision,
  type Decisions,
} from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const TEXT = `清溪县职业技术学校帮扶工作实施方案（2023—2025年）
一、帮扶措施
健全教学管理制度。建校三十年，教师共有120名。
类别	工作措施	完成时限	责任单位
师资	选派教师10名跟岗学习	2024年6月底前	教务科
师资	每年开展教研活动4次	适时	教务科、教研室
资金	投入资金50万元	2025年底前	总务科`;
const read = readSound([file("方案.txt", TEXT)]);

/** The plan with these decisions, which core accepts. */
const decidedPlan = (decided: Readonly<Record<string, Decision>>, more: Partial<Decisions> = {}): Plan => {
  const plan = applyDecisions(read, { ...UNDECIDED, decided, ...more });
  const parsed = parsePlan(JSON.stringify(plan));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  return plan;
};
const item = (id: string) => itemsOf(read).find((each) => each.id === id)!;
const indicatorOf = (plan: Plan, id: string) => {
  const { indicator } = plan.commitments.find((each) => each.id === id)!;
  return plan.indicators.find((each) => each.id === indicator);
};

describe("what there is to review", () => {
  it("is every fact, task, promise, unit and sentence left aside, with its words", () => {
    expect(item("title")).toMatchObject({
      kind: "fact",
      words: "清溪县职业技术学校帮扶工作实施方案（2023—2025年）",
    });
    expect(item("t1.1")).toMatchObject({
      kind: "task",
      words: "选派教师10名跟岗学习",
      value: { measure: "师资", schedule: { by: "2024-06-30" }, lead: ["教务科"] },
      sure: "sure",
      open: false,
    });
    expect(item("a1.2-1")).toMatchObject({
      kind: "commitment",
      from: ["4次"],
      value: { kind: "count", target: { atLeast: 4 }, schedule: { yearly: [2023, 2025] } },
    });
    expect(item("u3")).toMatchObject({ kind: "unit", words: "教研室" });
    const unused = itemsOf(read).filter(({ kind }) => kind === "unused");
    expect(unused.map(({ words }) => words)).toContain("教师共有120名");
  });

  it("asks about what is not sure, in the plan itself", () => {
    const open = read.plan.draft!.open.map(({ id, path, clause }) => [id, path, clause]);
    expect(open).toContainEqual(["t1.2", "tasks[1]", "a1.2"]);
    expect(open).toContainEqual(["issued", "issued", "c01"]);
    expect(open.map(([id]) => id)).not.toContain("t1.1");
    const asked = read.plan.draft!.open.find(({ id }) => id === "t1.2")!;
    expect(asked.question).toContain("原文没有日期");
    expect(asked.en!.question).toContain("no date is printed");
  });

  it("offers what has no figure beside the plan, and asks nothing about it", () => {
    expect(item("c03-1")).toMatchObject({ words: "健全教学管理制度", kept: false, open: false });
    expect(read.plan.commitments.map(({ id }) => id)).not.toContain("c03-1");
    const { asides } = read.plan.document.find(({ id }) => id === "c03")!;
    expect(asides!.map(({ text }) => text)).toContain("健全教学管理制度");
  });
});

describe("decisions", () => {
  it("leave the plan as it was read where there are none", () => {
    expect(applyDecisions(read, UNDECIDED)).toEqual(read.plan);
  });

  it("accept an open item, which is asked no more", () => {
    const plan = decidedPlan({ "t1.2": { is: "accept" } });
    expect(plan.tasks).toEqual(read.plan.tasks);
    expect(plan.draft!.open).toHaveLength(read.plan.draft!.open.length - 1);
    expect(plan.draft!.open.map(({ id }) => id)).not.toContain("t1.2");
  });

  it("finish the plan when nothing is open any more", () => {
    const all = Object.fromEntries(read.plan.draft!.open.map(({ id }) => [id, { is: "accept" } as const]));
    expect(decidedPlan(all)).toEqual({ ...read.plan, draft: undefined });
  });

  it("correct facts; the unit that is the school has its new name", () => {
    const plan = decidedPlan({
      school: { is: "correct", value: { value: "青山县职业学校" } },
      start: { is: "correct", value: { value: "2023-03-01" } },
      county: { is: "strike" },
      "measure:m2": { is: "correct", value: { value: "经费" } },
    });
    expect(plan).toMatchObject({ school: { name: "青山县职业学校" }, start: "2023-03-01" });
    expect(plan.school).not.toHaveProperty("county");
    expect(plan.units[0]!.name).toBe("青山县职业学校");
    expect(plan.measures.map(({ title }) => title)).toEqual(["师资", "经费"]);
  });

  it("correct a task: another measure, another deadline, a unit that was not known", () => {
    const value = {
      title: "教研",
      measure: "教学",
      schedule: { by: "2024-12-31" },
      lead: ["教科室"],
      support: ["教务科"],
    };
    const plan = decidedPlan({ "t1.2": { is: "correct", value } });
    const task = plan.tasks.find(({ id }) => id === "t1.2")!;
    const names = (ids: readonly string[]) =>
      ids.map((id) => plan.units.find((unit) => unit.id === id)!.name);
    expect({ ...task, lead: names(task.lead), support: names(task.support) }).toMatchObject({
      title: "教研",
      schedule: { by: "2024-12-31" },
      lead: ["教科室"],
      support: ["教务科"],
    });
    expect(plan.measures.find(({ id }) => id === task.measure)!.title).toBe("教学");
    // 教研室 led this task alone.
    expect(plan.units.map(({ name }) => name)).not.toContain("教研室");
  });

  it("correct a commitment: its kind takes the fields and the target of that kind", () => {
    const plan = decidedPlan({
      "a1.1-1": { is: "correct", value: { kind: "coverage", roster: "骨干教师", measuredIn: null } },
    });
    expect(plan.commitments.find(({ id }) => id === "a1.1-1")!.target).toEqual({ all: true });
    const indicator = indicatorOf(plan, "a1.1-1")!;
    expect(indicator.kind).toBe("coverage");
    expect(plan.rosters).toEqual([{ id: indicator.roster, name: "骨干教师", of: "person" }]);
    const other = decidedPlan({
      "a2.1-1": { is: "correct", value: { target: { atLeast: 60 }, label: "资金", force: "aim" } },
    });
    expect(other.commitments.find(({ id }) => id === "a2.1-1")).toMatchObject({
      target: { atLeast: 60 },
      label: "资金",
      force: "aim",
    });
    expect(other.indicators).toEqual(read.plan.indicators);
  });

  it("strike a commitment: its words become an aside, its indicator goes", () => {
    const plan = decidedPlan({ "a2.1-1": { is: "strike" } });
    expect(plan.commitments.map(({ id }) => id)).not.toContain("a2.1-1");
    expect(plan.indicators).toHaveLength(read.plan.indicators.length - 1);
    const { asides } = plan.document.find(({ id }) => id === "a2.1")!;
    expect(asides!.map(({ text }) => text)).toEqual(["投入资金50万元"]);
  });

  it("strike a task with its promises, but keep one that was accepted, with the task's deadline and unit", () => {
    expect(decidedPlan({ "t2.1": { is: "strike" } }).commitments.map(({ clause }) => clause)).not.toContain(
      "a2.1",
    );
    const plan = decidedPlan({ "t2.1": { is: "strike" }, "a2.1-1": { is: "accept" } });
    const [promise] = plan.commitments.filter(({ clause }) => clause === "a2.1");
    expect(promise).toMatchObject({ schedule: { by: "2025-12-31" } });
    expect(promise).not.toHaveProperty("task");
    expect(plan.units.find(({ id }) => id === promise!.lead![0])!.name).toBe("总务科");
  });

  it("strike a unit, or say that two are the same: tasks follow", () => {
    const without = decidedPlan({ u3: { is: "strike" } });
    expect(without.tasks[1]!.lead).toEqual(["u2"]);
    const same = decidedPlan({ u3: { is: "correct", value: { same: "教务科" } } });
    expect(same.tasks[1]!.lead).toEqual(["u2"]);
    expect(same.units.map(({ name }) => name)).toEqual(["清溪县职业技术学校", "教务科", "总务科"]);
    const renamed = decidedPlan({ u2: { is: "correct", value: { name: "教务处", short: "教务" } } });
    expect(renamed.units.find(({ id }) => id === "u2")).toEqual({ id: "u2", name: "教务处", short: "教务" });
  });

  it("split a commitment in two", () => {
    const plan = decidedPlan({
      "a1.1-1": {
        is: "split",
        into: [{ target: { atLeast: 4 } }, { target: { atLeast: 6 }, schedule: { by: "2025-06-30" } }],
      },
    });
    const [first, second] = plan.commitments.filter(({ clause }) => clause === "a1.1");
    expect([first!.id, second!.id]).toEqual(["a1.1-1", "a1.1-2"]);
    expect([first!.target, second!.target]).toEqual([{ atLeast: 4 }, { atLeast: 6 }]);
    expect(first).not.toHaveProperty("schedule");
    expect(second!.schedule).toEqual({ by: "2025-06-30" });
  });

  it("take up what was offered, and words that were left aside", () => {
    const offered = decidedPlan({ "c03-1": { is: "accept" } });
    expect(offered.commitments.map(({ quote }) => quote)).toContain("健全教学管理制度");
    expect(offered.document.find(({ id }) => id === "c03")!.asides!.map(({ text }) => text)).toEqual([
      "建校三十年",
      "教师共有120名",
    ]);
    const words = "教师共有120名";
    const value = proposalFor(read, words, taskOfClause(read, "c03"));
    const plan = decidedPlan({}, { added: [{ kind: "commitment", clause: "c03", words, value }] });
    const added = plan.commitments.find(({ quote }) => quote === words)!;
    expect(added).toMatchObject({ clause: "c03", target: { atLeast: 120 } });
    expect(plan.document.find(({ id }) => id === "c03")!.asides!.map(({ text }) => text)).not.toContain(
      words,
    );
  });

  it("add a task of words, under a new measure", () => {
    const words = "健全教学管理制度";
    const value = { measure: "制度", schedule: { by: "2024-12-31" }, lead: ["教务科"], support: [] };
    const plan = decidedPlan({}, { added: [{ kind: "task", clause: "c03", words, value }] });
    const task = plan.tasks.at(-1)!;
    expect(task).toMatchObject({ clause: "c03", text: words, lead: ["u2"] });
    expect(plan.measures.at(-1)!.title).toBe("制度");
  });

  it("are found again by a place in the plan", () => {
    const plan = decidedPlan({ "a1.1-1": { is: "strike" } });
    expect(itemOfPath(plan, "commitments[0].target")).toBe("a1.2-1");
    expect(itemOfPath(plan, "tasks[2].lead[0]")).toBe("t2.1");
    expect(itemOfPath(plan, "school.name")).toBe("school");
  });
});

describe("what may be accepted at once", () => {
  it("is a group of the same reason, which counts as one decision", () => {
    const rows = ["一", "二", "三"].map((name) => `师资	开展活动${name}	适时	教务科`).join("\n");
    const many = readSound([file("方案.txt", TEXT.replace(/师资	每年.*\n/, `${rows}\n`))]);
    const open = openItems(reviewItems(many, UNDECIDED), UNDECIDED);
    const [group] = groupsOf(open).filter(({ id }) => id.startsWith("task"));
    expect(group!.items.map(({ id }) => id)).toEqual(["t1.2", "t1.3", "t1.4"]);
    const { items, decisions } = countOpen(open);
    expect(items - decisions).toBeGreaterThanOrEqual(2);
    const after = acceptGroup(UNDECIDED, group!);
    expect(openItems(reviewItems(many, after), after)).toHaveLength(items - 3);
  });
});

describe("a document that is read again", () => {
  const decisions: Decisions = {
    ...UNDECIDED,
    decided: {
      "t1.2": { is: "correct", value: { schedule: { by: "2024-12-31" } } },
      "a2.1-1": { is: "strike" },
      "c03-1": { is: "accept" },
      issued: { is: "correct", value: { value: "2023-02-01" } },
      u3: { is: "correct", value: { short: "研" } },
    },
    added: [
      {
        kind: "commitment",
        clause: "c03",
        words: "建校三十年",
        value: {
          indicator: "校庆",
          kind: "count",
          target: { atLeast: 1 },
          schedule: { by: "2025-12-31" },
          force: "firm",
        },
      },
    ],
  };
  const again = (text: string) => readSound([file("方案.txt", text)]);

  it("keeps every decision where nothing has changed", () => {
    expect(carryDecisions({ read, decisions }, again(TEXT))).toEqual(decisions);
  });

  it("keeps them where rows and lines were put before, under the new ids", () => {
    const text = TEXT.replace("健全教学", "本校位于清溪县城。\n健全教学").replace(
      "师资	选派",
      "师资	参加比赛3次	2023年底前	总务科\n师资	选派",
    );
    const now = again(text);
    const carried = carryDecisions({ read, decisions }, now);
    expect(Object.keys(carried.decided).sort()).toEqual(["a2.1-1", "c04-1", "issued", "t1.3", "u4"]);
    expect(carried.added[0]).toMatchObject({ clause: "c04", words: "建校三十年" });
    expect({ former: carried.former, lost: carried.lost }).toEqual({ former: {}, lost: [] });
    expect(applyDecisions(now, carried).tasks[2]!.schedule).toEqual({ by: "2024-12-31" });
  });

  it("asks again where the words have changed, and shows what was decided", () => {
    const now = again(TEXT.replace("教研活动4次	适时", "教研活动4次	尽快").replace("50万元", "80万元"));
    const carried = carryDecisions({ read, decisions }, now);
    expect(carried.decided).not.toHaveProperty("t1.2");
    expect(carried.former["t1.2"]).toMatchObject({
      decision: decisions.decided["t1.2"],
      was: { id: "t1.2" },
    });
    expect(carried.former["a2.1-1"]).toMatchObject({ decision: { is: "strike" } });
    const asked = openItems(reviewItems(now, carried), carried);
    expect(asked.find(({ id }) => id === "a2.1-1")).toMatchObject({ open: true, why: ["words-changed"] });
    expect(applyDecisions(now, carried).draft!.open.map(({ id }) => id)).toContain("a2.1-1");
    // Decided anew, it is asked no more.
    const anew = decide(carried, "a2.1-1", { is: "accept" });
    expect(openItems(reviewItems(now, anew), anew).map(({ id }) => id)).not.toContain("a2.1-1");
  });

  it("tells which decisions and additions have no place any more", () => {
    const now = again(TEXT.replace(/\n健全.*/, "").replace(/\n资金.*/, ""));
    const { lost } = carryDecisions({ read, decisions }, now);
    expect(lost.map((each) => ("added" in each ? each.added.words : each.was.words))).toEqual([
      "投入资金50万元",
      "健全教学管理制度",
      "建校三十年",
    ]);
  });
});
