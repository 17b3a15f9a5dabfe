import { omittedLines, reportHtml, reportText } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { docx, p } from "./support/office.js";
import { file, readSound } from "./support/read.js";

const TITLE = "2024年清溪县职业技术学校帮扶方案";
const RELATIONS = (types: readonly string[]): string =>
  `<Relationships>${types.map((type) => `<Relationship Id="${type}" Type="http://x/${type}" Target="${type}.xml"/>`).join("")}</Relationships>`;

const body =
  p(TITLE) +
  p("一、任务") +
  '<w:p><w:r><w:t>2024年底前，选派教师</w:t></w:r><w:del w:id="1"><w:r><w:delText>８名</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>10名</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>。</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>';
const { plan, report } = readSound([
  file(
    "方案.docx",
    docx(body, {
      "word/_rels/document.xml.rels": RELATIONS(["footnotes", "comments"]),
      "word/footnotes.xml": `<w:footnotes><w:footnote w:id="1">${p("含外聘教师3名。联系人：王甲乙")}</w:footnote></w:footnotes>`,
      "word/comments.xml": `<w:comments><w:comment w:id="1">${p("请王甲乙核。电话：0856-1234567")}</w:comment></w:comments>`,
    }),
  ),
]);

describe("what stands beside the text", () => {
  it("a note is a clause of its own behind all others, as an aside whose figures are in the report", () => {
    expect(plan.document.at(-1)).toEqual({
      id: "c04",
      text: "含外聘教师3名。联系人：〔略〕",
      note: "人名、电话等 1 处不予收录。",
      asides: [{ text: "含外聘教师3名。联系人：〔略〕", why: "脚注" }],
    });
    expect(report.entries).toContainEqual({
      topic: "aside",
      clause: "c04",
      words: "含外聘教师3名。联系人：〔略〕",
      sure: "unread",
      why: "figure-in-aside",
      decide: false,
    });
    expect(plan.commitments.map(({ target }) => target)).toEqual([{ atLeast: 10 }]);
  });

  it("what is in no clause is in the report with its file and place, without persons", () => {
    expect(report.omitted).toEqual([
      { file: "方案.docx", why: "deleted", words: "8名", place: { is: "paragraph", number: 3 } },
      {
        file: "方案.docx",
        why: "comment",
        words: "请王甲乙核。电话：〔略〕",
        place: { is: "paragraph", number: 3 },
      },
    ]);
    expect(omittedLines(report, "zh").map(({ place, words, why }) => [place, words, why])).toEqual([
      ["第 3 段", "8名", "修订中删去，按接受修订读"],
      ["第 3 段", "请王甲乙核。电话：〔略〕", "批注"],
    ]);
    expect(omittedLines(report, "en")[0]).toEqual({
      file: "方案.docx",
      place: "paragraph 3",
      words: "8名",
      why: "deleted by a tracked change, read as accepted",
      count: 1,
    });
  });

  it("the report counts it for a terminal and lists it on its page", () => {
    expect(reportText(report, plan, "zh")).toContain(
      "没有收入条款的内容：\n  修订中删去，按接受修订读 1 处\n  批注 1 处",
    );
    expect(reportText(report, plan, "en")).toContain("comment: 1");
    const html = reportHtml(report, plan, "zh");
    expect(html).toContain("<caption>没有收入条款的内容</caption>");
    expect(html).toContain("<td>第 3 段</td><td>8名</td>");
  });
});
