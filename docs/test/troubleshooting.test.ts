import type { Problem } from "@bangfu/core";
import { describeProblem, parsePlan } from "@bangfu/core/schema";
import { READ_ERRORS, SCHOOL_STATES } from "@bangfu/core/rollup";
import { describeReaderProblem, DOUBTS, GROUNDS, READER_PROBLEM_CODES } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { ZH } from "../../packages/core/src/text/problem-zh.js";
import { commonText, type CommonText } from "../../packages/view/src/words/common.js";
import { ZH as WORKBOOK_ZH } from "../../packages/workbook/src/text/problem-zh.js";
import { troubleshootingPages } from "../generate/troubleshooting.js";

const [zh, en] = troubleshootingPages().map(({ text }) => text) as [string, string];
const anchors = (page: string): string[] => [...page.matchAll(/\{#([\w-]+)\}/g)].map(([, name]) => name!);

describe("troubleshooting", () => {
  it("has an entry for every problem, of the formats and of workbooks, in both languages", () => {
    const expected = [...Object.keys(ZH), ...Object.keys(WORKBOOK_ZH).map((code) => `workbook-${code}`)];
    expect(anchors(zh)).toEqual(expect.arrayContaining(expected));
    expect(anchors(en)).toEqual(anchors(zh));
    expect(new Set(anchors(zh)).size).toBe(anchors(zh).length);
  });

  it("has an entry for every failure that an element can tell of, in its own words", () => {
    for (const error of Object.keys(commonText("zh").errors) as (keyof CommonText["errors"])[]) {
      expect(anchors(zh)).toContain(`widget-${error}`);
      expect(zh).toContain(commonText("zh").errors[error].slice(0, -1));
      expect(en).toContain(commonText("en").errors[error].slice(0, -1));
    }
  });

  it("has an entry for every reason why a document gives no plan, and every remark of a reading report", () => {
    const expected = [
      ...READER_PROBLEM_CODES.map((code) => `document-${code}`),
      ...[...DOUBTS, ...GROUNDS].map((why) => `reading-${why}`),
    ];
    expect(anchors(zh)).toEqual(expect.arrayContaining(expected));
    // What to do depends on the format of the file, and no step about Word stands under a picture.
    for (const [code, format] of [
      ["damaged", "docx"],
      ["picture", "picture"],
      ["scanned", "pdf"],
    ] as const) {
      expect(zh).toContain(describeReaderProblem({ code, file: "…", format }, "zh"));
      expect(en).toContain(describeReaderProblem({ code, file: "…", format }, "en"));
    }
  });

  it("has an entry for every state of a school, and every reason why it was not read", () => {
    expect(anchors(zh)).toEqual(
      expect.arrayContaining([
        ...READ_ERRORS.map((error) => `school-${error}`),
        ...SCHOOL_STATES.map((state) => `state-${state}`),
      ]),
    );
    // 数据正常, 滞后 … as the board says them.
    expect(zh).toContain("数据情况：数据陈旧");
    expect(en).toContain("State: Stale");
  });

  it("says what a real mistake is reported with, but for what the file holds", () => {
    const { problems } = parsePlan({ format: "bangfu-plan/1", id: "a", title: "a", start: "2023-02-30" });
    const wrong = problems.find(({ code }) => code === "not-a-date") as Problem;
    expect(describeProblem(wrong, "zh")).toBe("start：“2023-02-30” 不是存在的日期，应写作 2023-12-31。");
    expect(zh).toContain("“…” 不是存在的日期，应写作 2023-12-31。");
  });

  it("says nothing of undefined, and leaves no brace to Vue", () => {
    for (const page of [zh, en]) {
      expect(page).not.toMatch(/undefined|\[object/);
      expect(page.replaceAll(/\{#[\w-]+\}/g, "")).not.toContain("{");
    }
  });
});
