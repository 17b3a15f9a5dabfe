import { describe, expect, it } from "vitest";
import type { Plan, ProblemCode, Task } from "../../src/index.js";
import { describeProblem, parsePlan } from "../../src/schema.js";
import { planOf, taskOf } from "../support/build.js";

const planWith = (tasks: readonly Partial<Task>[], more: Partial<Plan> = {}): Plan =>
  planOf({
    indicators: [{ id: "n", title: "次数", kind: "count" }],
    commitments: [{}],
    tasks: tasks.map((task, at) => taskOf({ id: String(at + 1), ...task })),
    ...more,
  } as Parameters<typeof planOf>[0]);

const adviceOn = (plan: Plan) => {
  const parsed = parsePlan(plan);
  if (!parsed.ok) throw new Error("the plan is refused");
  return parsed.warnings ?? [];
};
const sentences = (plan: Plan, locale: "zh" | "en" = "zh") =>
  adviceOn(plan).map((problem) => describeProblem(problem, locale));

describe("advice on names", () => {
  it("is none where each task has a title of its own that fits", () => {
    const fitting = planWith([
      // 14 characters, and 40.
      { title: "一二三四五六七八九十一二三四", en: { title: "x".repeat(40) } },
      { title: "教师跟班学习（2024）", en: { title: "Staff shadowing (2024)" } },
    ]);
    expect(parsePlan(fitting)).not.toHaveProperty("warnings");
  });

  it("counts the tasks without a title in one line and names the first three", () => {
    const untitled = planWith([{}, {}, { title: "交流" }, {}, {}]);
    expect(sentences(untitled)).toEqual([
      "tasks：4 项任务没有短标题（title），如 1、2、4；列表里只好显示全文，请各写一个不超过 14 字的标题。",
    ]);
    expect(sentences(untitled, "en")).toEqual([
      "tasks: tasks without a title: 4, such as 1, 2, 4; lists show their whole text; give each a title of up to 14 characters.",
    ]);
  });

  it("finds a title that is too long, in Chinese from 15 characters, in English from 41", () => {
    const long = planWith([
      { title: "一二三四五六七八九十一二三四五", en: { title: "Short" } },
      { title: "短", en: { title: "x".repeat(41) } },
    ]);
    expect(sentences(long)).toEqual([
      "tasks：1 项任务的 title 超过 14 个字符，如 1；一行放不下，请写短。",
      "tasks：1 项任务的 en.title 超过 40 个字符，如 2；一行放不下，请写短。",
    ]);
  });

  it("counts a character outside the basic plane once", () => {
    expect(sentences(planWith([{ title: "𠮷".repeat(14) }]))).toEqual([]);
  });

  it("finds tasks with the same title, and English titles that are the same where the Chinese differ", () => {
    const same = planWith([
      { title: "跟班学习", en: { title: "Shadowing" } },
      { title: "跟班学习", en: { title: "Shadowing (2)" } },
      { title: "轮训", en: { title: "Shadowing" } },
    ]);
    expect(sentences(same)).toEqual([
      "tasks：有 1 组任务的 title 相同，如 1 = 2；请写得能区分，比如加上年份。",
      "tasks：有 1 组任务的 en.title 相同，如 1 = 3；请写得能区分，比如加上年份。",
    ]);
    expect(sentences(same, "en")[0]).toBe(
      "tasks: groups of tasks with the same title: 1, such as 1 = 2; tell them apart, by the year for instance.",
    );
  });

  it("finds a unit whose name has more than 8 characters and no short name", () => {
    const units = [
      { id: "u", name: "一二三四五六七八" },
      { id: "v", name: "县人力资源和社会保障局" },
      { id: "w", name: "县住房和城乡建设局", short: "县住建局" },
    ];
    expect(sentences(planWith([{ title: "交流" }], { units }))).toEqual([
      "units：1 个单位的名称超过 8 字而没有简称（short），如 县人力资源和社会保障局；请各写一个简称。",
    ]);
  });

  it("looks at the newest version alone", () => {
    const revised = planWith([{}], {
      revisions: [{ from: "2024-01-01", tasks: { 1: { title: "交流" } } }],
    });
    expect(sentences(revised)).toEqual([]);
  });

  it("never stands beside a problem: a plan that is refused is not advised on", () => {
    const refused = parsePlan(planWith([{ measure: "no-such" }]));
    expect(refused).not.toHaveProperty("warnings");
    expect(refused.problems.map(({ code }) => code)).toEqual<ProblemCode[]>(["unknown-reference"]);
  });
});
