import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const TITLE = "某县职业学校2024年重点工作实施方案";

type Rows = readonly (readonly string[])[];
const table = (rows: Rows): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
const read = (rows: Rows, title = TITLE, around = "") =>
  readSound([file("方案.html", `<h1>${title}</h1>${around}${table(rows)}`)]);

const tasksOf = ({ plan }: ReturnType<typeof read>) => {
  const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)!.name;
  return plan.tasks.map(({ text, lead, support, schedule }) => [
    text,
    lead.map(nameOf),
    support.map(nameOf),
    schedule,
  ]);
};

const promisesOf = ({ plan }: ReturnType<typeof read>) =>
  plan.commitments.map(({ indicator, target, schedule, task }) => {
    const { title, kind, measuredIn, baseline } = plan.indicators.find(({ id }) => id === indicator)!;
    const days = schedule ?? plan.tasks.find(({ id }) => id === task)!.schedule;
    return [title, kind, measuredIn, baseline, target, days];
  });

describe("columns found by what they hold", () => {
  it("heads that nobody foresaw: a time, a unit, and the words between", () => {
    const found = read([
      ["№", "实事", "谁来办", "何时办好"],
      ["1", "新建幼儿园2所", "基建办", "2024年8月底前"],
      ["2", "改造食堂3个", "总务处", "2024年9月底前"],
      ["3", "更换课桌椅200套", "总务处", "2024年10月底前"],
    ]);
    // Two heads at least have to be known for a row to be heads; the cells alone tell here.
    expect(tasksOf(found).slice(-2)).toEqual([
      ["改造食堂3个", ["总务处"], [], { by: "2024-09-30" }],
      ["更换课桌椅200套", ["总务处"], [], { by: "2024-10-31" }],
    ]);
  });

  it("an empty cell is empty: no unit, and a person is asked", () => {
    const found = read([
      ["序号", "重点任务", "责任部门", "协同部门", "完成时限"],
      ["1", "改造公寓2栋", "总务处", "基建办", "8月25日"],
      ["2", "更新监控设备", "", "", "10月31日"],
    ]);
    expect(tasksOf(found)[1]).toEqual(["更新监控设备", [], [], { by: "2024-10-31" }]);
    expect(found.report.entries.filter(({ why }) => why === "no-unit-said")).toMatchObject([
      { id: "t1.2", sure: "unread", decide: true },
    ]);
  });

  it("dates with dots, and weeks beside them", () => {
    const found = read(
      [
        ["周次", "起止日期", "主要工作", "责任处室"],
        ["第一周", "2.26-3.3", "开学典礼", "教育处"],
        ["第二周", "3.4-3.10", "组织教师听课40人次", "教科室"],
      ],
      "某县第一中学2023-2024学年第二学期校历",
    );
    expect(tasksOf(found)).toEqual([
      ["开学典礼", ["教育处"], [], { from: "2024-02-26", by: "2024-03-03" }],
      ["组织教师听课40人次", ["教科室"], [], { from: "2024-03-04", by: "2024-03-10" }],
    ]);
  });

  it("开工 and 竣工: from the first day of the one to the last of the other", () => {
    const found = read([
      ["项目名称", "建设内容", "投资（万元）", "责任单位", "开工时间", "竣工时间"],
      ["宿舍", "改造学生宿舍4栋", "260", "总务处", "2024年3月", "2024年8月"],
      ["黑板", "购置智慧黑板60块", "108", "信息处", "2024年5月", "2024年7月"],
    ]);
    expect(tasksOf(found)).toEqual([
      ["改造学生宿舍4栋", ["总务处"], [], { from: "2024-03-01", by: "2024-08-31" }],
      ["购置智慧黑板60块", ["信息处"], [], { from: "2024-05-01", by: "2024-07-31" }],
    ]);
  });

  it("several spans in a cell: the last is the task's, and the report says so", () => {
    const found = read([
      ["序号", "重点任务", "责任部门", "完成时限"],
      ["1", "改造实训楼", "总务处", "2024年6月底完成主体，2024年10月底投入使用"],
    ]);
    expect(tasksOf(found)[0]![3]).toEqual({ by: "2024-10-31" });
    expect(found.report.entries.some(({ why }) => why === "more-deadlines")).toBe(true);
  });

  it("marks are no promise, whatever stands for them", () => {
    const found = read([
      ["序号", "考核内容", "分值", "评分标准", "责任科室"],
      ["1", "巩固率不低于98%", "10", "每低1个百分点扣2分", "教务处"],
    ]);
    expect(promisesOf(found)).toEqual([
      ["巩固率", "level", "%", undefined, { atLeast: 98 }, { by: "2024-12-31" }],
    ]);
  });

  it("what a plan was before it was changed promises nothing", () => {
    const found = read(
      [
        ["序号", "原任务", "原定时限", "调整后任务", "调整后时限", "责任科室"],
        ["3", "新建实训室4间", "2024年6月底", "新建实训室3间", "2024年10月底", "实训科"],
        ["12", "翻新运动场", "2024年8月20日", "取消", "—", "总务科"],
      ],
      "关于调整《某县职业学校2024年重点工作任务清单》的通知",
    );
    expect(tasksOf(found)).toEqual([["新建实训室3间", ["实训科"], [], { by: "2024-10-31" }]]);
  });
});

describe("columns of goals", () => {
  it("a column for each year: a task over all of them, a promise for each", () => {
    const found = read(
      [
        ["编号", "任务名称", "2023年目标", "2024年目标", "经费预算（万元）", "承接部门"],
        ["1", "师德师风建设", "开展培训2次", "开展培训3次", "12", "教师工作部"],
        ["2", "在线课程", "建设4门", "—", "60", "教务处"],
      ],
      "某市职业学院提质培优任务书（2023—2024年）",
    );
    expect(tasksOf(found).map(([, lead, , schedule]) => [lead, schedule])).toEqual([
      [["教师工作部"], { from: "2023-01-01", by: "2024-12-31" }],
      [["教务处"], { from: "2023-01-01", by: "2023-12-31" }],
    ]);
    expect(promisesOf(found).map(([, kind, unit, , target, days]) => [kind, unit, target, days])).toEqual([
      ["count", "次", { atLeast: 2 }, { by: "2023-12-31" }],
      ["count", "次", { atLeast: 3 }, { by: "2024-12-31" }],
      ["count", "门", { atLeast: 4 }, { by: "2023-12-31" }],
    ]);
  });

  it("quarters below a head of their own", () => {
    const rows = `<table><tr><td rowspan="2">序号</td><td rowspan="2">重点任务</td><td colspan="2">进度安排</td><td colspan="2">责任分工</td></tr><tr><td>一季度</td><td>二季度</td><td>牵头股室</td><td>配合股室</td></tr><tr><td>1</td><td>厕所改造</td><td>完成摸底</td><td>完成改造8所</td><td>项目办</td><td>财务股</td></tr></table>`;
    const found = readSound([file("方案.html", `<h1>${TITLE}</h1>${rows}`)]);
    expect(tasksOf(found).map(([, lead, support, schedule]) => [lead, support, schedule])).toEqual([
      [["项目办"], ["财务股"], { from: "2024-01-01", by: "2024-06-30" }],
    ]);
    expect(promisesOf(found).map(([, , unit, , target, days]) => [unit, target, days])).toEqual([
      ["所", { atLeast: 8 }, { by: "2024-06-30" }],
    ]);
  });

  it("weeks beside departments: what stands in each cell is a task", () => {
    const found = read(
      [
        ["部门", "第1周<br>9.2-9.8", "第2周<br>9.9-9.15"],
        ["教务处", "教学常规检查", "新教师汇报课10节"],
        ["德育处", "入学教育", "—"],
      ],
      "某县实验中学2024-2025学年第一学期工作周历",
    );
    expect(tasksOf(found)).toEqual([
      ["教学常规检查", ["教务处"], [], { from: "2024-09-02", by: "2024-09-08" }],
      ["新教师汇报课10节", ["教务处"], [], { from: "2024-09-09", by: "2024-09-15" }],
      ["入学教育", ["德育处"], [], { from: "2024-09-02", by: "2024-09-08" }],
    ]);
  });

  it("indicators: no task; the sign tells a ceiling, and 现状 is where they begin", () => {
    const found = read([
      ["序号", "指标", "单位", "2022年基数", "2024年目标值", "指标性质"],
      ["1", "婴儿死亡率", "‰", "4.8", "≤4.5", "预期性"],
      ["2", "社会培训", "人次", "300", "800", "约束性"],
      ["3", "专家库", "—", "—", "建立", "约束性"],
    ]);
    expect(found.plan.tasks).toEqual([]);
    expect(promisesOf(found)).toEqual([
      ["婴儿死亡率", "level", "‰", 4.8, { atMost: 4.5 }, { by: "2024-12-31" }],
      ["社会培训", "count", "人次", 300, { atLeast: 800 }, { by: "2024-12-31" }],
    ]);
  });

  it("departments and indicators: the unit stands in the head, sums are no promise", () => {
    const found = read([
      ["责任部门", "招生人数（人）", "巩固率（%）", "完成时限"],
      ["机电部", "220", "96", "2024年12月底"],
      ["护理部", "180", "98", "2024年12月底"],
      ["合计", "400", "—", ""],
    ]);
    expect(promisesOf(found).map(([title, kind, unit, , target]) => [title, kind, unit, target])).toEqual([
      ["机电部招生人数", "distinct", "人", { atLeast: 220 }],
      ["机电部巩固率", "level", "%", { atLeast: 96 }],
      ["护理部招生人数", "distinct", "人", { atLeast: 180 }],
      ["护理部巩固率", "level", "%", { atLeast: 98 }],
    ]);
    expect(found.plan.document.at(-1)!.asides).toEqual([{ text: "合计\t400\t—", why: "合计" }]);
  });

  it("a table that says how things stand promises nothing", () => {
    const found = read(
      [
        ["学校", "学生数（人）", "教师数（人）"],
        ["第一小学", "820", "46"],
        ["第二小学", "610", "38"],
      ],
      TITLE,
      "<p>附：学校基本情况统计表</p>",
    );
    expect(found.plan.commitments).toEqual([]);
  });
});

describe("a small table for each task", () => {
  const record = (name: string, what: string, lead: string, due: string): string =>
    table([
      ["督办事项", name],
      ["工作要求", what],
      ["责任单位", lead],
      ["责任人", "王甲乙"],
      ["办结期限", due],
    ]);

  it("is one, with what is asked of it; no name is kept", () => {
    const page = `<h1>${TITLE}</h1>${record("食堂改造", "新增餐位180个", "后勤处", "2024年8月25日")}${record("企业实践", "安排教师26名", "人事处", "2024年9月底")}`;
    const found = readSound([file("方案.html", page)]);
    expect(tasksOf(found)).toEqual([
      ["食堂改造", ["后勤处"], [], { by: "2024-08-25" }],
      ["企业实践", ["人事处"], [], { by: "2024-09-30" }],
    ]);
    expect(promisesOf(found).map(([, , unit, , target]) => [unit, target])).toEqual([
      ["个", { atLeast: 180 }],
      ["名", { atLeast: 26 }],
    ]);
    expect(JSON.stringify(found)).not.toContain("王甲乙");
  });
});
