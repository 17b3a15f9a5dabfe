import { readDeadline } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { phrases, threeYears } from "./support/phrases.js";

const schedules = (text: string, context = threeYears) =>
  readDeadline(text, context).parts.map(({ schedule }) => schedule ?? null);

describe("readDeadline", () => {
  it("reads at least 95 % of 292 phrases wholly right, and under 2 % wrong though sure", () => {
    const all = phrases("deadlines");
    expect(all).toHaveLength(292);
    const wrong = all.filter(({ text, want, context }) => {
      const { parts } = readDeadline(text, { ...threeYears, ...context });
      return (
        JSON.stringify(parts.map(({ schedule }) => ordered(schedule))) !== JSON.stringify(want.map(ordered))
      );
    });
    const sure = wrong.filter(({ text, context }) =>
      readDeadline(text, { ...threeYears, ...context }).parts.every((part) => part.sure === "sure"),
    );
    expect(wrong.length / all.length, wrong.map(({ text }) => text).join("，")).toBeLessThanOrEqual(0.05);
    expect(sure.length / all.length).toBeLessThan(0.02);
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

  it("keeps the words as they are printed, of full width and with blanks", () => {
    expect(readDeadline("２０２３ 年 １２月底 前").parts[0]?.words).toBe("２０２３ 年 １２月底 前");
  });
});

const ordered = (value: unknown): unknown =>
  value === undefined || value === null
    ? null
    : Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
