import { assess, summarize } from "@bangfu/core";
import { planOn } from "@bangfu/core/plan";
import { parsePlan } from "@bangfu/core/schema";
import { applyDecisions, UNDECIDED } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const PLAN = file(
  "方案.txt",
  [
    "白泉县第一中学2024年重点工作实施方案",
    "一、重点任务",
    "1.新建录播教室2间。（责任部门：总务处；完成时限：2024年6月30日前）",
    "2.组织教师外出培训120人次。（责任部门：教务处；完成时限：2024年11月底前）",
    "3.食堂改造。（责任部门：总务处；完成时限：2024年8月20日前）",
    "4.承办市级运动会1次。（责任部门：体育组；完成时限：2024年10月底前）",
    "5.购置图书3000册。（责任部门：图书馆；完成时限：2024年9月底前）",
    "白泉县第一中学",
    "2024年1月10日",
  ].join("\n"),
);
const notice = (...lines: readonly string[]) =>
  file(
    "调整通知.txt",
    [
      "关于调整《白泉县第一中学2024年重点工作实施方案》部分任务的通知",
      "各处室：",
      ...lines,
      "2024年6月12日",
    ].join("\n"),
  );
const readWith = (...lines: readonly string[]) => readSound([PLAN, notice(...lines)]);

type Read = ReturnType<typeof readWith>;
const tasksOn = ({ plan }: Read, day: string) => {
  const version = planOn(plan, day);
  const named = (ids: readonly string[]) =>
    ids.map((id) => version.units.find((unit) => unit.id === id)!.name);
  return version.tasks.map(({ text, schedule, lead, support }) => [
    text.replace(/。.*$/, ""),
    schedule,
    named(lead),
    named(support),
  ]);
};
const taskOn = (found: Read, day: string, words: string) =>
  tasksOn(found, day).find(([text]) => (text as string).includes(words));
const targetsOn = ({ plan }: Read, day: string) =>
  planOn(plan, day).commitments.map(({ target }) => Object.values(target)[0]);
const openOf = ({ report }: Read) =>
  report.entries
    .filter(({ topic, decide }) => topic === "revision" && decide)
    .map(({ words, why }) => [words, why]);

describe("a later notice of change", () => {
  const found = readWith(
    "因暑期施工安排变化，经校长办公会研究，现对部分任务调整如下：",
    "一、“新建录播教室2间”完成时限由2024年6月30日调整为2024年9月30日。",
    "二、“组织教师外出培训120人次”调整为“组织教师外出培训80人次”，完成时限不变。",
    "三、“食堂改造”责任部门由总务处调整为基建办，原定8月20日前完成，延至8月31日前完成。",
    "四、增加任务：10月底前完成校史馆布展，由办公室负责，教务处配合。",
    "五、取消“承办市级运动会”任务。",
    "其他任务不变，请遵照执行。",
  );

  it("is a revision from its day on, with its title and its reason", () => {
    expect(found.plan.revisions).toHaveLength(1);
    const [revision] = found.plan.revisions!;
    expect(revision).toMatchObject({
      from: "2024-06-12",
      title: "关于调整《白泉县第一中学2024年重点工作实施方案》部分任务的通知",
      why: "因暑期施工安排变化",
    });
    expect(revision!.clauses!.map(({ text }) => text)).toContain("其他任务不变，请遵照执行。");
    expect(found.plan.tasks).toHaveLength(5);
    expect(found.report.files).toEqual(["方案.txt", "调整通知.txt"]);
  });

  it("changes days, units, figures and tasks, and nothing before its day", () => {
    expect(tasksOn(found, "2024-06-11")).toEqual(tasksOn(readSound([PLAN]), "2024-06-11"));
    expect(targetsOn(found, "2024-06-11")).toEqual([2, 120, 1, 3000]);
    expect(tasksOn(found, "2024-06-12")).toEqual([
      ["新建录播教室2间", { by: "2024-09-30" }, ["总务处"], []],
      ["组织教师外出培训80人次", { by: "2024-11-30" }, ["教务处"], []],
      ["食堂改造", { by: "2024-08-31" }, ["基建办"], []],
      ["购置图书3000册", { by: "2024-09-30" }, ["图书馆"], []],
      ["10月底前完成校史馆布展，由办公室负责，教务处配合", { by: "2024-10-31" }, ["办公室"], ["教务处"]],
    ]);
    expect(targetsOn(found, "2024-06-12")).toEqual([2, 80, 3000]);
  });

  it("asks only what the notice leaves open", () => {
    expect(openOf(found).map(([, why]) => why)).toEqual(["new-task-place"]);
    expect(found.plan.draft!.open.map(({ id }) => id)).toContain("revision:1.4");
  });
});

describe("the words of notices", () => {
  it.each([
    ["新建录播教室2间完成时限由6月底延至9月底。", "录播", { by: "2024-09-30" }],
    ["将食堂改造的完成时间推迟到2024年12月15日。", "食堂", { by: "2024-12-15" }],
    ["“购置图书3000册”延期两个月完成。", "图书", { by: "2024-11-30" }],
    ["食堂改造：原定8月20日前完成，现调整为8月31日前。", "食堂", { by: "2024-08-31" }],
  ])("a new day: %s", (words, task, schedule) => {
    const found = readWith(words);
    expect(taskOn(found, "2024-06-12", task)![1]).toEqual(schedule);
    expect(openOf(found)).toEqual([]);
  });

  it.each([
    ["组织教师外出培训由120人次调整为150人次。", [2, 150, 1, 3000]],
    ["购置图书目标由3000册增加到5000册。", [2, 120, 1, 5000]],
    ["“新建录播教室2间”修改为“新建录播教室3间”。", [3, 120, 1, 3000]],
  ])("a new figure: %s", (words, targets) => {
    const found = readWith(words);
    expect(targetsOn(found, "2024-06-12")).toEqual(targets);
    expect(openOf(found)).toEqual([]);
  });

  it("units, in a sentence of their own too", () => {
    const found = readWith("“购置图书3000册”完成时限延至12月底。责任部门由图书馆调整为教科室。");
    expect(taskOn(found, "2024-06-12", "图书")).toEqual([
      "购置图书3000册",
      { by: "2024-12-31" },
      ["教科室"],
      [],
    ]);
  });

  it("headings say what is struck and what is new below them", () => {
    const found = readWith(
      "一、取消的任务",
      "1.承办市级运动会",
      "二、新增任务",
      "1.建设心理咨询室1间，由德育处负责，11月底前完成。",
    );
    expect(tasksOn(found, "2024-06-12").map(([text]) => text)).toEqual([
      "新建录播教室2间",
      "组织教师外出培训120人次",
      "食堂改造",
      "购置图书3000册",
      "建设心理咨询室1间，由德育处负责，11月底前完成",
    ]);
    expect(targetsOn(found, "2024-06-12")).toEqual([2, 120, 3000, 1]);
  });

  it("the day that it says it holds from", () => {
    const found = readWith("食堂改造延至9月10日前完成。", "本通知自2024年7月1日起执行。");
    expect(found.plan.revisions![0]!.from).toBe("2024-07-01");
  });

  it("a table of old and new", () => {
    const found = readWith(
      "原任务\t原定时限\t调整后任务\t调整后时限\t责任科室",
      "新建录播教室2间\t2024年6月底\t新建录播教室1间\t2024年10月底\t总务处",
      "承办市级运动会1次\t2024年10月底\t取消\t—\t体育组",
    );
    expect(taskOn(found, "2024-06-12", "录播")).toEqual([
      "新建录播教室1间",
      { by: "2024-10-31" },
      ["总务处"],
      [],
    ]);
    expect(targetsOn(found, "2024-06-12")).toEqual([1, 120, 3000]);
  });

  it("what finds no task is open, with its words, and changes nothing", () => {
    const words = "“校园网升级改造”完成时限由6月底延至9月底。";
    const found = readWith(words);
    expect(openOf(found)).toEqual([[words, "no-such-task"]]);
    expect(tasksOn(found, "2024-06-12")).toEqual(tasksOn(found, "2024-06-11"));
    expect(found.plan.draft!.open.some(({ question }) => question.includes("校园网升级改造"))).toBe(true);
  });

  it("several notices, whatever their order, hold one after the other", () => {
    const later = file(
      "延期通知.txt",
      "关于延期完成部分任务的通知\n各处室：\n“食堂改造”完成时限延至2024年12月20日。\n2024年8月1日",
    );
    const found = readSound([later, PLAN, notice("食堂改造完成时限延至9月10日前。")]);
    expect(found.plan.revisions!.map(({ from }) => from)).toEqual(["2024-06-12", "2024-08-01"]);
    expect(["2024-06-11", "2024-07-31", "2024-08-01"].map((day) => taskOn(found, day, "食堂")![1])).toEqual([
      { by: "2024-08-20" },
      { by: "2024-09-10" },
      { by: "2024-12-20" },
    ]);
  });
});

it("what a notice puts off is expected, and missed, by its new day", () => {
  const words = "“新建录播教室2间”完成时限由2024年6月30日调整为2024年9月30日。";
  const looking = ({ plan }: Read, asOf: string) => {
    const { indicator, id } = plan.commitments[0]!;
    const records = [{ id: "e1", indicator, date: "2024-03-01", value: 1 }];
    const facts = summarize(plan, { format: "bangfu-ledger/1", plan: plan.id, records });
    const { attainment, expected, status } = assess(facts, { asOf }).commitments[id]!;
    return { attainment, expected, isMissed: status === "missed" };
  };
  const [before, after] = [readSound([PLAN]), readWith(words)];
  // One of two rooms. From 10 January, 30 June is the last of 173 days, or the 173rd of 265: 2 × 173/265 is 1 and a bit.
  expect(looking(before, "2024-06-30")).toEqual({ attainment: 0.5, expected: 1, isMissed: false });
  expect(looking(after, "2024-06-30")).toEqual({ attainment: 0.5, expected: 0.5, isMissed: false });
  expect(looking(before, "2024-07-01").isMissed).toBe(true);
  expect(looking(after, "2024-07-01").isMissed).toBe(false);
  expect(looking(after, "2024-10-01").isMissed).toBe(true);
});

describe("a review of a plan with a notice", () => {
  const found = readWith(
    "“新建录播教室2间”完成时限延至9月底。",
    "取消“承办市级运动会”任务。",
    "增加任务：11月底前建设心理咨询室1间，由德育处负责。",
  );

  it("that decides nothing leaves the plan as it was read", () => {
    expect(applyDecisions(found, UNDECIDED)).toEqual(found.plan);
  });

  it("that strikes a revised task leaves a sound plan", () => {
    const { id } = found.plan.tasks.find(({ text }) => text.includes("录播"))!;
    const plan = applyDecisions(found, { ...UNDECIDED, decided: { [id]: { is: "strike" } } });
    expect(parsePlan(JSON.stringify(plan)).problems).toEqual([]);
    expect(Object.keys(plan.revisions![0]!.tasks!)).toHaveLength(2);
  });
});
