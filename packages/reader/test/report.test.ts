import { describe, expect, it } from "vitest";
import { GROUNDS, DOUBTS, reportHtml, reportText } from "@bangfu/reader";
import { file, readSound } from "./support/read.js";

const TEXT = `清溪县职业技术学校帮扶工作实施方案
一、帮扶措施
明显提升教学质量。健全教学管理制度。三年内办学规模达到2000人。
类别	工作措施	完成时限	责任单位
师资	选派教师约10名	适时	教务科
师资	开展<b>教研</b>活动4次	2024年6月底前完成方案，2024年底完成	教务科
2023年3月1日`;
const { plan, report } = readSound([file("方案.txt", TEXT)]);
const about = (topic: string) => report.entries.filter((entry) => entry.topic === topic);

describe("the reading report", () => {
  it("is data that says of each decision from which words, how surely, and who decides", () => {
    expect(report).toMatchObject({ format: "bangfu-reading/1", plan: "plan-2023", files: ["方案.txt"] });
    expect(about("deadline").slice(0, 2)).toEqual([
      {
        topic: "deadline",
        id: "t1.1",
        clause: "a1.1",
        words: "适时",
        sure: "unread",
        why: "no-date-said",
        decide: true,
      },
      {
        topic: "deadline",
        id: "t1.1",
        clause: "a1.1",
        words: "适时",
        sure: "unread",
        why: "schedule-assumed",
        decide: true,
      },
    ]);
    expect(about("deadline").at(-1)).toMatchObject({ id: "t1.2", why: "more-deadlines", decide: true });
    expect(about("promise").find(({ words }) => words === "约10名")).toMatchObject({
      sure: "unsure",
      why: "about",
    });
  });

  it("offers an item or a level where there is no number, beside the draft", () => {
    const proposals = about("proposal").map(({ words, id, decide }) => {
      const { indicator } = report.offers.find(({ commitment }) => commitment.id === id)!;
      return [words, indicator.kind, decide];
    });
    expect(proposals).toContainEqual(["明显提升教学质量", "level", false]);
    expect(proposals).toContainEqual(["健全教学管理制度", "checklist", false]);
    expect(plan.commitments.map(({ quote }) => quote)).not.toContain("健全教学管理制度");
  });

  it("is text for a terminal, in both languages", () => {
    expect(reportText(report, plan, "zh")).toContain(
      "时限 t1.1：“适时” → 长期坚持（未读出，时限没有读出，暂按长期）",
    );
    expect(reportText(report, plan, "en")).toContain(
      "deadline t1.1: “适时” → standing (not read, no deadline could be read; taken as standing)",
    );
  });

  it("names a topic without an id alone", () => {
    expect(reportText(report, plan, "zh")).toContain("  起始日期：");
    expect(reportText(report, plan, "en")).toContain("  start: ");
  });

  it("is a page without scripts whose words are text, never marks", () => {
    const html = reportHtml(report, plan, "zh");
    expect(html).toContain("&lt;b&gt;教研&lt;/b&gt;");
    expect(html).not.toMatch(/<script|<b>/);
    for (const locale of ["zh", "en"] as const)
      expect(reportHtml(report, plan, locale)).not.toContain("undefined");
  });

  it("has a sentence for every reason", () => {
    const entries = [...DOUBTS, ...GROUNDS].map((why) => ({
      topic: "task" as const,
      words: "x",
      sure: "unsure" as const,
      why,
      decide: true,
    }));
    for (const locale of ["zh", "en"] as const)
      expect(reportText({ ...report, entries }, plan, locale)).not.toContain("undefined");
  });
});
