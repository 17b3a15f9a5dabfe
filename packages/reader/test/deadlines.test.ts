import { readDeadline, type ReadingContext } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { phrases, threeYears } from "./support/phrases.js";

const schedules = (text: string, context = threeYears) =>
  readDeadline(text, context).parts.map(({ schedule }) => schedule ?? null);

/** What of a phrase could be read. */
const readable = (text: string, context: ReadingContext | undefined) =>
  readDeadline(text, { ...threeYears, ...context }).parts.filter(({ schedule }) => schedule !== undefined);

describe("readDeadline", () => {
  it("reads at least 99 % of 1195 phrases wholly right, and under 1 % wrong though sure", () => {
    const all = phrases("deadlines");
    expect(all).toHaveLength(1195);
    const wrong = all.filter(
      ({ text, want, context }) =>
        JSON.stringify(readable(text, context).map(({ schedule }) => ordered(schedule))) !==
        JSON.stringify(want.filter((each) => each !== null).map(ordered)),
    );
    const sure = wrong.filter(({ text, context }) => {
      const read = readable(text, context);
      return read.length > 0 && read.every((part) => part.sure === "sure");
    });
    expect(wrong.length / all.length, wrong.map(({ text }) => text).join("，")).toBeLessThanOrEqual(0.01);
    expect(sure.length / all.length).toBeLessThan(0.01);
  });

  it("reads 2023-2025年12月底 as every year, as the Yanhe plan does", () => {
    expect(schedules("2023-2025年12月底")).toEqual([{ yearly: [2023, 2025] }]);
  });

  it("parts a cell into its deadlines, each with what it is for", () => {
    const { parts } = readDeadline("2023年12月31日前完成阶段性任务，2025年底全面完成");
    expect(parts).toEqual([
      { schedule: { by: "2023-12-31" }, words: "2023年12月31日前", part: "完成阶段性任务", sure: "sure" },
      { schedule: { by: "2025-12-31" }, words: "2025年底", part: "全面完成", sure: "sure" },
    ]);
  });

  it("takes the year from the heading, and goes over the new year where a span does", () => {
    expect(schedules("6月底前", { year: 2024 })).toEqual([{ by: "2024-06-30" }]);
    expect(schedules("10月至次年3月", { year: 2023 })).toEqual([{ from: "2023-10-01", by: "2024-03-31" }]);
  });

  it("lets terms end when the school says: 春季学期 on 07-10, 秋季学期 on 01-20", () => {
    const terms = { spring: "07-10", autumn: "01-20" };
    expect(schedules("2024年春季学期末", { terms })).toEqual([{ by: "2024-07-10" }]);
    expect(schedules("2024年春季学期", { terms })).toEqual([{ from: "2024-01-21", by: "2024-07-10" }]);
  });

  it.each(["适时", "近期", "条件成熟时", "待定", "", "——", "每两年"])("guesses nothing for “%s”", (text) => {
    const { parts } = readDeadline(text, threeYears);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ sure: "unread" });
    expect(parts[0]).not.toHaveProperty("schedule");
  });

  it("says that 每季度 without any year is not read, instead of choosing years", () => {
    expect(readDeadline("每季度").parts).toEqual([
      { words: "每季度", sure: "unread", why: "years-not-said" },
    ]);
  });

  it.each([
    ["words of doing behind a date", "10月底前形成常态化联络机制", [{ by: "2024-10-31" }]],
    ["which ones are meant", "2023年底前入职的教师6月底前完成轮训", [{ by: "2024-06-30" }]],
    ["what was planned before", "由原定的5月推迟至9月举行", [{ by: "2024-09-30" }]],
    ["what a thing is of", "7月15日前报送上半年工作总结", [{ by: "2024-07-15" }]],
    ["the years of a plan's name", "三年行动计划（2024—2026年），3月底前印发", [{ by: "2024-03-31" }]],
    ["what something is compared with", "比2023年提高5个百分点，11月底前", [{ by: "2024-11-30" }]],
    ["how long a procedure takes", "办理时限压缩至5日以内，6月底前实现", [{ by: "2024-06-30" }]],
  ])("takes no deadline from %s: “%s”", (_, text, want) => {
    expect(schedules(text, { year: 2024, start: "2024-01-01" })).toEqual(want);
  });

  it.each([
    "第3-5周",
    "开学后第2周",
    "放假前一周",
    "期末考试后三天内",
    "会后一周内",
    "5个工作日内办结",
    "各年级",
    "2022级学生",
    "2021年以来的问题",
    "压缩到3个工作日",
  ])("knows of no day for “%s”", (text) => {
    expect(schedules(text).filter((schedule) => schedule !== null)).toEqual([]);
  });

  it.each([
    ["6月底或7月底", "words-left"],
    ["毕业生离校前，6月完成", "words-left"],
    ["2021年6月底前", "before-issue"],
    ["9月中旬左右", "about"],
    ["协议有效期至2024年8月31日", "words-left"],
    ["每年消防宣传日期间", "words-left"],
  ])("is not sure of “%s”", (text, why) => {
    expect(readDeadline(text, { ...threeYears, year: 2023 }).parts[0]).toMatchObject({ sure: "unsure", why });
  });

  it("keeps the words as they are printed, of full width and with blanks", () => {
    expect(readDeadline("２０２３ 年 １２月底 前").parts[0]?.words).toBe("２０２３ 年 １２月底 前");
  });
});

const ordered = (value: unknown): unknown =>
  value === undefined || value === null
    ? null
    : Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
