import { describe, expect, it } from "vitest";
import { docx, p, tbl, tc, tr, xlsx } from "./support/office.js";
import { file, readSound } from "./support/read.js";
import { essence, EXPECTED, HEADS, ROWS, TITLE } from "./support/same-plan.js";

const row = (cells: readonly string[]) => tr(...cells.map((cell) => tc(cell)));
const planOf = (...files: Parameters<typeof readSound>[0]) => essence(readSound(files).plan);

describe("the same plan from every format", () => {
  it(".docx, its category a merged cell", () => {
    const merged = ROWS.map((cells, at) =>
      tr(
        ...cells.map((cell, column) =>
          column === 1
            ? tc(at === 1 ? "" : cell, `<w:vMerge${at === 1 ? "" : ' w:val="restart"'}/>`)
            : tc(cell),
        ),
      ),
    );
    expect(planOf(file("方案.docx", docx(p(TITLE) + tbl(row(HEADS), ...merged))))).toEqual(EXPECTED);
  });

  it(".xlsx, its title across the first row and its category merged", () => {
    const rows = [[TITLE], HEADS, ROWS[0]!, ROWS[1]!.with(1, ""), ROWS[2]!];
    expect(planOf(file("清单.xlsx", xlsx(rows, ["A1:F1", "B3:B4"])))).toEqual(EXPECTED);
  });

  it("takes 责任单位 for those who help where a column 牵头单位 stands beside it, on either side", () => {
    const row = (responsible: number) => {
      const heads = HEADS.with(9 - responsible, "牵头单位").with(responsible, "责任单位");
      return ROWS.map((cells) =>
        cells.with(9 - responsible, cells[4]!).with(responsible, cells[5]!),
      ).toSpliced(0, 0, heads);
    };
    for (const responsible of [4, 5]) {
      const lines = row(responsible).map((cells) => cells.join(","));
      expect(planOf(file("正文.txt", TITLE), file("清单.csv", lines.join("\n")))).toEqual(EXPECTED);
    }
  });

  it(".csv, merged cells left empty", () => {
    const lines = [HEADS, ROWS[0]!, ROWS[1]!.with(1, ""), ROWS[2]!].map((cells) => cells.join(","));
    expect(planOf(file("正文.txt", TITLE), file("清单.csv", lines.join("\n")))).toEqual(EXPECTED);
  });

  it(".html with rowspan, in GB18030 too", () => {
    const cells = (list: readonly string[], tag = "td") =>
      list.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
    const html = `<html><head><title>x</title><style>td{}</style></head><body><nav>首页</nav><h1>${TITLE}</h1><table><tr>${cells(HEADS, "th")}</tr><tr><td>1</td><td rowspan="2">师资建设</td>${cells(ROWS[0]!.slice(2))}</tr><tr><td>2</td>${cells(ROWS[1]!.slice(2))}</tr><tr>${cells(ROWS[2]!)}</tr></table><script>alert("2099年")</script></body></html>`;
    expect(planOf(file("方案.html", html))).toEqual(EXPECTED);
  });

  it("plain text with tabs", () => {
    expect(
      planOf(file("方案.txt", [TITLE, ...[HEADS, ...ROWS].map((cells) => cells.join("\t"))].join("\r\n"))),
    ).toEqual(EXPECTED);
  });
});

describe("what documents do to a task list", () => {
  it("rows go on over a page: heads again are dropped, a row cut in two is put together", () => {
    const first = tbl(
      row(HEADS),
      row(ROWS[0]!),
      row(["2", "师资建设", "培养骨干", "每年12月底前", "教务科", "教研室"]),
    );
    const second = tbl(row(HEADS), row(["", "", "教师5名以上", "", "", ""]), row(ROWS[2]!));
    expect(planOf(file("方案.docx", docx(p(TITLE) + first + p("续表") + second)))).toEqual(EXPECTED);
  });

  it("a head of two rows: 责任单位 over 牵头单位 and 配合部门", () => {
    const over = ["序号", "重点任务", "工作措施", "完成时限"].map((cell) =>
      tc(cell, '<w:vMerge w:val="restart"/>'),
    );
    const under = ["", "", "", ""].map((cell) => tc(cell, "<w:vMerge/>"));
    const table = tbl(
      tr(...over, tc("责任单位", '<w:gridSpan w:val="2"/>')),
      tr(...under, tc("牵头单位"), tc("配合部门")),
      ...ROWS.map(row),
    );
    expect(planOf(file("方案.docx", docx(p(TITLE) + table)))).toEqual(EXPECTED);
  });

  it.each([
    [["任务类别", "主要举措", "时间节点", "责任科室"]],
    [["目标任务", "具体措施", "完成时间", "责任部门"]],
    [["类别", "工作内容", "时间要求", "承办部门"]],
    [["领域", "重点工作", "办结时限", "主责单位"]],
    [["项目", "工作举措", "推进时间", "实施单位"]],
  ])("heads are called %j", (heads) => {
    const table = [heads, ["师资建设", "选送10名教师跟岗学习", "2024年6月底前", "教务科"]];
    const { tasks } = planOf(file("方案.txt", [TITLE, ...table.map((cells) => cells.join("\t"))].join("\n")));
    expect(tasks).toEqual([{ ...EXPECTED.tasks[0], support: [] }]);
  });

  it("牵头 and 配合 within one cell are distinguished, and 县教育局 is the same as 清溪县教育局", () => {
    const table = [
      HEADS.slice(0, 5),
      ["1", "师资", "选派教师5名", "2024年底", "牵头单位：清溪县教育局；配合单位：教务科"],
      ["2", "师资", "选派教师6名", "2025年底", "县教育局"],
    ];
    const { tasks } = planOf(file("方案.txt", [TITLE, ...table.map((cells) => cells.join("\t"))].join("\n")));
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      [["清溪县教育局"], ["教务科"]],
      [["清溪县教育局"], []],
    ]);
  });

  it("a year in the column's head dates what names none", () => {
    const heads = ["类别", "工作措施", "2024年完成时限", "责任单位"];
    const table = [heads, ["师资", "选派教师5名", "6月底前", "教务科"]];
    const { plan } = readSound([
      file(
        "方案.txt",
        ["清溪县职业技术学校帮扶工作方案", ...table.map((cells) => cells.join("\t"))].join("\n"),
      ),
    ]);
    expect(plan.tasks[0]!.schedule).toEqual({ by: "2024-06-30" });
  });
});

describe("a document without a task list", () => {
  const body = [
    TITLE,
    "一、帮扶措施",
    "（一）师资建设",
    "选送10名教师跟岗学习。（牵头单位：教务科；配合单位：办公室；完成时限：2024年6月底前）",
    "培养骨干教师5名以上。",
    "责任单位：教务科、教研室",
    "完成时限：每年12月底前",
    "（二）资金投入",
    "每年投入不少于20万元。",
  ].join("\n");
  const { plan, report } = readSound([file("方案.txt", body)]);

  it("has its tasks where a paragraph, or lines below it, name a unit and a deadline", () => {
    expect(essence(plan).tasks).toEqual([
      {
        id: "t1.1",
        text: "选送10名教师跟岗学习。（牵头单位：教务科；配合单位：办公室；完成时限：2024年6月底前）",
        schedule: { by: "2024-06-30" },
        lead: ["教务科"],
        support: ["办公室"],
      },
      {
        id: "t1.2",
        text: "培养骨干教师5名以上。",
        schedule: { yearly: [2023, 2025] },
        lead: ["教务科", "教研室"],
        support: [],
      },
    ]);
    expect(plan.measures).toEqual([{ id: "m1", title: "师资建设" }]);
  });

  it("hangs what names neither on its clause, with its own schedule", () => {
    const [last] = plan.commitments.slice(-1);
    expect(last).toMatchObject({
      quote: "每年投入不少于20万元",
      target: { atLeast: 20 },
      schedule: { yearly: [2023, 2025] },
    });
    expect(last).not.toHaveProperty("task");
  });

  it("bounds what names no time at all by the years of the title, and the report asks", () => {
    const read = readSound([file("方案.txt", `${TITLE}\n一、措施\n培养骨干教师5名以上。`)]);
    expect(read.plan.commitments[0]!.schedule).toEqual({ by: "2025-12-31" });
    expect(read.report.entries.filter(({ why }) => why === "end-of-title")).toHaveLength(1);
  });

  it("invents no date where the title names no year: it is standing, and the report asks", () => {
    const title = "清溪县职业技术学校帮扶工作实施方案";
    const read = readSound([file("方案.txt", `${title}\n一、措施\n培养骨干教师5名以上。`)], {
      start: "2023-01-01",
    });
    expect(read.plan.commitments[0]!.schedule).toEqual({ standing: true });
    expect(
      read.report.entries.filter(({ why }) => why === "schedule-assumed" || why === "no-task-table"),
    ).toHaveLength(2);
    expect(report.entries.some(({ why }) => why === "no-task-table")).toBe(false);
  });
});

describe("what is in a Word file beside its text", () => {
  it("tracked changes are taken as accepted, hidden text and fields are not read", () => {
    const body = `<w:p><w:r><w:t>开展</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t>次教研</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
    const { plan } = readSound([file("方案.docx", docx(p(TITLE) + body))]);
    expect(plan.document.map(({ text }) => text)).toEqual([TITLE, "开展5次教研"]);
  });

  it("numbers that Word makes itself stand in the clauses: 一、 and （一）", () => {
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const numbered = (text: string, level: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
    const body = [
      p(TITLE),
      numbered("指导思想", 0),
      numbered("帮扶措施", 0),
      numbered("师资", 1),
      numbered("资金", 1),
    ].join("");
    const { plan } = readSound([file("方案.docx", docx(body, { "word/numbering.xml": numbering }))]);
    expect(plan.document.map(({ text, heading }) => [text, heading])).toEqual([
      [TITLE, 1],
      ["一、指导思想", 2],
      ["二、帮扶措施", 2],
      ["（一）师资", 3],
      ["（二）资金", 3],
    ]);
  });

  it("headings by style, and a table within a cell as that cell's text", () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="a2"><w:basedOn w:val="a1"/></w:style></w:styles>`;
    const inner = tbl(tr(tc("选派教师"), tc("5名")));
    const table = tbl(
      row(HEADS),
      tr(tc("1"), tc("师资建设"), tc(`${inner}<w:p/>`), tc("2024年底"), tc("教务科"), tc("")),
    );
    const { plan } = readSound([
      file(
        "方案.docx",
        docx(p(TITLE) + p("帮扶措施", '<w:pStyle w:val="a2"/>') + table, { "word/styles.xml": styles }),
      ),
    ]);
    expect(plan.document[1]).toEqual({ id: "c02", text: "帮扶措施", heading: 2 });
    expect(plan.tasks[0]!.text).toBe("选派教师 5名");
  });
});

describe("what is private", () => {
  const read = readSound([
    file(
      "方案.txt",
      `${TITLE}\n一、措施\n选派教师5名。联系人：王小明，联系电话：0856-8221234，邮箱 abc@example.com。\n${[HEADS.concat("责任人"), ROWS[0]!.concat("李大力")].map((cells) => cells.join("\t")).join("\n")}`,
    ),
  ]);

  it("is left out of the plan and of the report, and the report says where", () => {
    const all = JSON.stringify(read);
    for (const secret of ["王小明", "8221234", "abc@example.com", "李大力"])
      expect(all).not.toContain(secret);
    expect(read.plan.document.find(({ text }) => text.includes("联系人"))?.text).toBe(
      "选派教师5名。联系人：〔略〕，联系电话：〔略〕，邮箱 〔略〕。",
    );
    expect(
      read.report.entries.filter(({ topic }) => topic === "private").map(({ clause }) => clause),
    ).toEqual(["a1.1", "c03"]);
  });
});
