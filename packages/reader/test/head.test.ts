import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const read = (...lines: readonly string[]) => readSound([file("方案.txt", lines.join("\n"))]);
const about = ({ report }: ReturnType<typeof read>, topic: string) =>
  report.entries.find((entry) => entry.topic === topic);

describe("the title", () => {
  it("is the plan's where a notice issues it, and the notice promises nothing", () => {
    const { plan } = read(
      "某县教育局文件",
      "某教发〔2024〕5号",
      "关于印发《某县2024年教育工作要点》的通知",
      "各学校：",
      "《某县2024年教育工作要点》已经研究同意，现印发给你们，请认真组织实施。",
      "某县教育局",
      "2024年3月1日",
      "某县2024年教育工作要点",
      "一、重点任务",
      "1.新建幼儿园3所。（责任科室：规划科）",
    );
    expect([plan.title, plan.issued]).toEqual(["某县2024年教育工作要点", "2024-03-01"]);
    expect(plan.document.filter(({ heading }) => heading === 1).map(({ text }) => text)).toEqual([
      plan.title,
    ]);
    expect(plan.commitments.map(({ quote }) => quote)).toEqual(["新建幼儿园3所"]);
  });

  it.each([
    "某县第一中学校长任期目标责任书（2023年8月—2026年7月）",
    "某县第一中学与某市实验学校结对帮扶协议书",
    "某县2024年十大民生实事项目",
    "某县第一中学2023-2024学年第二学期校历",
  ])("is found though it is no 方案: %s", (title) => {
    const found = read(title, "一、任务", "2024年9月底前新建教室5间。");
    expect(found.plan.title).toBe(title);
    expect(about(found, "title")).toMatchObject({ why: "from-first-lines", sure: "sure" });
  });
});

describe("the school", () => {
  it("is never made up of a sentence: a person is asked", () => {
    const found = read("某县2024年民生实事项目", "一、实施小学生课后服务", "建设某县第二小学教学楼1栋。");
    expect(about(found, "school")).toMatchObject({ why: "not-found", sure: "unread", decide: true });
    expect(found.plan.school.name).toBe("某县2024年民生实事项目");
  });

  it("is no office that writes for many schools", () => {
    const found = read("某县教育局2024年工作要点", "一、任务", "新建教室5间。");
    expect(about(found, "school")).toMatchObject({ why: "not-found", words: "某县教育局" });
  });

  it("stands behind a label, and of two the one that is helped is it", () => {
    const { plan } = read(
      "结对帮扶协议书",
      "甲方（支援学校）：某市第一中学",
      "乙方（受援学校）：某县民族中学",
      "2024年9月底前开通同步课堂。",
    );
    expect(plan.school.name).toBe("某县民族中学");
  });
});

describe("what a plan covers", () => {
  it.each([
    ["某县第一中学2024—2026年发展规划", "2024-01-01", "2026-12-31"],
    ["某县第一中学校长任期目标责任书（2023年8月—2026年7月）", "2023-08-01", "2026-07-31"],
    ["某县第一中学2023-2024学年第二学期工作计划", "2024-02-01", "2024-07-31"],
    ["某县第一中学“十四五”发展规划", "2021-01-01", "2025-12-31"],
  ])("in its title bounds what names no day: %s", (title, from, by) => {
    const { plan } = read(title, "一、任务", "新建教室5间。");
    expect(plan.start).toBe(from);
    expect(
      plan.commitments.map(
        ({ schedule, task }) => schedule ?? plan.tasks.find(({ id }) => id === task)!.schedule,
      ),
    ).toEqual([{ by }]);
  });

  it("may stand in the text under a heading of its own", () => {
    const { plan } = read(
      "某县民族中学结对帮扶协议书",
      "一、帮扶期限",
      "自2024年3月1日起至2027年2月28日止，共三年。",
      "二、双方职责",
      "选派骨干教师3名。",
    );
    expect(plan.start).toBe("2024-03-01");
    expect(
      plan.commitments.map(({ quote, schedule, task }) => [
        quote,
        schedule ?? plan.tasks.find(({ id }) => id === task)!.schedule,
      ]),
    ).toEqual([["选派骨干教师3名", { by: "2027-02-28" }]]);
  });
});
