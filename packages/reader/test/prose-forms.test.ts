import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const read = (...lines: readonly string[]) => readSound([file("方案.txt", lines.join("\n"))]);
const tasksOf = ({ plan }: ReturnType<typeof read>) => {
  const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)!.name;
  return plan.tasks.map(({ text, lead, support, schedule }) => [
    text,
    lead.map(nameOf),
    support.map(nameOf),
    schedule,
  ]);
};

describe("forms in running text", () => {
  it("责任书: each clause is a task of the school that signs; how it is marked is none", () => {
    const found = read(
      "某县第三中学2025年目标管理责任书",
      "一、责任目标",
      "1.巩固率不低于98.5%。",
      "2.4月底前完成宿舍线路改造3栋。",
      "3.每学期组织应急演练不少于2次。",
      "二、考核奖惩",
      "按年度进行考核，发生责任事故的实行一票否决。",
    );
    expect(tasksOf(found)).toEqual([
      ["巩固率不低于98.5%。", ["某县第三中学"], [], { by: "2025-12-31" }],
      ["4月底前完成宿舍线路改造3栋。", ["某县第三中学"], [], { by: "2025-04-30" }],
      ["每学期组织应急演练不少于2次。", ["某县第三中学"], [], { termly: ["2025-spring", "2025-autumn"] }],
    ]);
  });

  it("an agreement: who does what stands in the heading, and the term bounds it", () => {
    const found = read(
      "结对帮扶协议书",
      "甲方（支援学校）：某市第一中学",
      "乙方（受援学校）：某县民族中学",
      "一、帮扶期限",
      "自2024年3月1日起至2026年2月28日止。",
      "二、甲方职责",
      "1.捐赠图书5000册。",
      "三、乙方职责",
      "2.2024年9月底前开通同步课堂2个。",
    );
    expect(tasksOf(found)).toEqual([
      ["捐赠图书5000册。", ["某市第一中学"], [], { by: "2026-02-28" }],
      ["2024年9月底前开通同步课堂2个。", ["某县民族中学"], [], { by: "2024-09-30" }],
    ]);
  });

  it("民生实事 without units: nobody is made up, and a person is asked", () => {
    const found = read(
      "某县2024年十大民生实事项目",
      "一、建设学校",
      "新增学位1200个。",
      "二、整治水体",
      "完成18条水体整治。",
    );
    expect(tasksOf(found)).toEqual([
      ["新增学位1200个。", [], [], { by: "2024-12-31" }],
      ["完成18条水体整治。", [], [], { by: "2024-12-31" }],
    ]);
    expect(found.report.entries.filter(({ why }) => why === "no-unit-said")).toHaveLength(2);
  });

  it("时间：, 地点： and 负责部门： in lines below a heading, what is done between them", () => {
    const found = read(
      "某县职业学校2024年技能月活动方案",
      "一、活动安排",
      "（一）技能竞赛",
      "时间：5月7日—17日",
      "地点：各实训室",
      "内容：设竞赛项目22个",
      "负责部门：实训科",
      "协助部门：各专业部",
    );
    expect(tasksOf(found)).toEqual([
      ["（一）技能竞赛", ["实训科"], ["各专业部"], { from: "2024-05-07", by: "2024-05-17" }],
    ]);
    expect(found.plan.commitments.map(({ quote, task }) => [quote, task])).toEqual([
      ["内容：设竞赛项目22个", found.plan.tasks[0]!.id],
    ]);
  });

  it("weeks as headings; the department in the title leads", () => {
    const found = read(
      "某县第二小学2023—2024学年第二学期教导处工作安排",
      "第一周（2月26日—3月3日）",
      "检查课堂常规，听课20节。",
      "第四周（3月18日—3月24日）",
      "青年教师汇报课8节。",
    );
    expect(tasksOf(found)).toEqual([
      ["检查课堂常规，听课20节。", ["教导处"], [], { from: "2024-02-26", by: "2024-03-03" }],
      ["青年教师汇报课8节。", ["教导处"], [], { from: "2024-03-18", by: "2024-03-24" }],
    ]);
  });

  it("several tasks in a paragraph, each with who and when", () => {
    const found = read(
      "某县普通高中质量提升行动方案（2024—2026年）",
      "一、主要任务",
      "（一）改善办学条件。新建宿舍8600平方米，项目办牵头，财务股配合，2025年8月底前交付。配备黑板96块，由电教站负责，2024年10月底前完成。",
    );
    expect(tasksOf(found).map(([, ...rest]) => rest)).toEqual([
      [["项目办"], ["财务股"], { by: "2025-08-31" }],
      [["电教站"], [], { by: "2024-10-31" }],
    ]);
  });

  it("a stage in the line of its text dates what names no day", () => {
    const found = read(
      "某县学校标准化建设实施方案（2012—2015年）",
      "一、实施步骤",
      "（一）摸底规划阶段（2012年4月1日—5月31日）。逐校制定规划，由县教育局负责。",
    );
    expect(tasksOf(found).map(([, ...rest]) => rest)).toEqual([
      [["县教育局"], [], { from: "2012-04-01", by: "2012-05-31" }],
    ]);
  });

  it("调整通知: what holds from now on, not what held; what is cancelled is no task", () => {
    const found = read(
      "关于调整《某县第一中学2024年重点工作实施方案》部分任务的通知",
      "一、“新建录播教室2间”完成时限由2024年6月30日调整为2024年9月30日。",
      "二、“组织培训120人次”调整为“组织培训80人次”，完成时限不变。",
      "三、“食堂改造”责任部门由总务处调整为基建办，原定8月20日前完成，延至8月31日前完成。",
      "四、取消“承办市级运动会”任务。",
    );
    expect(tasksOf(found)).toEqual([
      ["新建录播教室2间", [], [], { by: "2024-09-30" }],
      ["组织培训80人次", [], [], { by: "2024-12-31" }],
      ["食堂改造", ["基建办"], [], { by: "2024-08-31" }],
    ]);
    expect(found.plan.commitments.map(({ target }) => target)).toEqual([{ atLeast: 2 }, { atLeast: 80 }]);
  });

  it("a heading in the line of its text, and manner of work, are not offered", () => {
    const { report } = read(
      "某县第一中学2024年工作要点",
      "一、重点任务",
      "1.实施名师培育工程。遴选学科带头人10名。（责任科室：师资科）",
      "二、保障措施",
      "加强组织领导，营造良好氛围。",
    );
    expect(report.offers).toEqual([]);
  });
});

describe("forms of files", () => {
  it("a saved page: the article, and neither menu nor links nor who runs the site", () => {
    const page = `<html><body><div class="top"><a href="#">首页</a>|<a href="#">政务公开</a>|<a href="#">互动</a></div><div class="article"><h1>某县职业学校2024年工作要点</h1><p>1.培养骨干教师24名。（责任科室：人事科；完成时限：10月底）</p></div><ul><li><a href="#">关于做好2023年工作的通知</a></li><li><a href="#">全县会议召开，300余人参加</a></li></ul><footer>主办单位：某县教育局 今日访问：1284次 版权所有</footer></body></html>`;
    const { plan } = readSound([file("页面.html", page)]);
    expect(plan.document.map(({ text }) => text)).toEqual([
      "某县职业学校2024年工作要点",
      "1.培养骨干教师24名。（责任科室：人事科；完成时限：10月底）",
    ]);
  });

  it("Markdown: headings, tables with bars, no sign of either in the texts", () => {
    const found = read(
      "# 某县第一中学2024年任务表",
      "",
      "| 序号 | 具体任务 | 责任处室 | 完成日期 |",
      "| :-: | --- | --- | --- |",
      "| 1 | **新增**实验室2间 | 总务处 | 8.20前 |",
      "| 2 | 开展听课200节次 |  | 全年 |",
    );
    expect(found.plan.title).toBe("某县第一中学2024年任务表");
    expect(tasksOf(found)).toEqual([
      ["新增实验室2间", ["总务处"], [], { by: "2024-08-20" }],
      ["开展听课200节次", [], [], { from: "2024-01-01", by: "2024-12-31" }],
    ]);
  });

  it("CSV with a title in its first line", () => {
    const lines = [
      "某县第五中学2024年春季学期安排表,,,",
      "序号,工作事项,主办,起止日期",
      "1,家长会1场,德育处,3.9",
      "2,教学竞赛2次,教科室,3.18-4.3",
    ];
    const found = readSound([file("安排.csv", lines.join("\n"))]);
    expect(found.plan.title).toBe("某县第五中学2024年春季学期安排表");
    expect(tasksOf(found).map(([, ...rest]) => rest)).toEqual([
      [["德育处"], [], { by: "2024-03-09" }],
      [["教科室"], [], { from: "2024-03-18", by: "2024-04-03" }],
    ]);
  });

  it("text and annex as two files", () => {
    const body = file(
      "正文.txt",
      "某县职业学校帮扶工作方案（2024—2026年）\n一、措施\n每年投入不少于20万元。",
    );
    const annex = file("附表.csv", "主要举措,责任单位,完成时限\n选送教师15名,教务科,2025年6月底");
    const found = readSound([body, annex]);
    expect(tasksOf(found)).toEqual([["选送教师15名", ["教务科"], [], { by: "2025-06-30" }]]);
  });

  it("a copy of a PDF: page numbers and running heads are left out, broken lines joined", () => {
    const found = read(
      "某市第一中学 2024 年高考备考与教学质",
      "量提升工作方案",
      "一、工作任务",
      "1.组织全市联考 4 次，每次考后 3 天内召开质量分",
      "析会。责任部门：教务处；配合部门：高三年级部。",
      "— 1 —",
      "某市第一中学 2024 年高考备考与教学质量提升工作方案",
      "2.4 月 10 日前完成临界生帮扶建档，帮扶学生不少于",
      "120 名，做到一生一案、定期回访。责任部门：高三年",
      "级部。",
      "— 2 —",
      "某市第一中学 2024 年高考备考与教学质量提升工作方案",
    );
    expect(tasksOf(found).map(([, lead, support]) => [lead, support])).toEqual([
      [["教务处"], ["高三年级部"]],
      [["高三年级部"], []],
    ]);
    expect(found.plan.tasks[1]!.schedule).toEqual({ by: "2024-04-10" });
    expect(found.plan.title).toBe("某市第一中学 2024 年高考备考与教学质量提升工作方案");
  });
});
