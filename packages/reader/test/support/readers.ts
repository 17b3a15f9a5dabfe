import { strToU8, zipSync } from "fflate";
import { readDeadline, readPlan, readQuantities } from "../../src/index.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array) =>
  readPlan({ name, bytes: typeof content === "string" ? bytes(content) : content }, { start: "2024-01-01" });
const marked = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/"/g, "&quot;");
/** An office file: its first part, and the parts that are named beside it. */
const office = (part: string, xml: string, beside: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${part}"/></Relationships>`,
        [part]: xml,
        ...beside,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
    { level: 0 },
  );
const docxOf = (xml: string): Uint8Array => office("word/document.xml", xml);
const xlsx = (sheet: string, texts: string): Uint8Array =>
  office("xl/workbook.xml", '<workbook><sheets><sheet name="a" id="s"/></sheets></workbook>', {
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="s" Type="http://x/worksheet" Target="sheet.xml"/><Relationship Id="t" Type="http://x/sharedStrings" Target="texts.xml"/></Relationships>',
    "xl/sheet.xml": sheet,
    "xl/texts.xml": texts,
  });
const ofd = (page: string): Uint8Array =>
  office("Doc_0/Document.xml", '<Document><Pages><Page BaseLoc="page.xml"/></Pages></Document>', {
    "OFD.xml": "<OFD><DocRoot>Doc_0/Document.xml</DocRoot></OFD>",
    "Doc_0/page.xml": page,
  });
const docx = (body: string): Uint8Array => docxOf(`<w:document><w:body>${body}</w:body></w:document>`);
const paragraph = (text: string): string => `<w:p><w:r><w:t>${marked(text)}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<td>${marked(text)}</td>`;
const context = { start: "2024-01-01", phases: [{ due: "2025-12-31" }] };

/** Everything that reads a text which somebody else wrote. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a text": (text) => read("plan.txt", `工作方案\n${text}`),
  "a page": (text) => read("plan.html", `<p>工作方案</p>${text}`),
  "a paragraph of a page": (text) => read("plan.html", `<p>工作方案</p><p>${marked(text)}</p>`),
  "a task list of a page": (text) =>
    read(
      "plan.html",
      `<p>工作方案</p><table><tr><td>工作举措<td>完成时限<td>责任单位</tr><tr>${cell(text)}${cell(text)}${cell(text)}</tr></table>`,
    ),
  "the parts of a document": (text) => read("plan.docx", docx(text)),
  "the notes of a document": (text) =>
    read(
      "plan.docx",
      office(
        "word/document.xml",
        '<w:document><w:body><w:p><w:r><w:t>工作方案</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:body></w:document>',
        {
          "word/_rels/document.xml.rels":
            '<Relationships><Relationship Id="f" Type="http://x/footnotes" Target="footnotes.xml"/></Relationships>',
          "word/footnotes.xml": `<w:footnotes><w:footnote w:id="1">${paragraph(text)}</w:footnote>${text}</w:footnotes>`,
        },
      ),
    ),
  "a damaged document": (text) => read("plan.docx", docxOf(`<w:document>${text}`)),
  "a paragraph of a document": (text) => read("plan.docx", docx(paragraph("工作方案") + paragraph(text))),
  "a damaged sheet": (text) => read("plan.xlsx", xlsx(`<worksheet><sheetData>${text}`, `<sst>${text}`)),
  "a cell of a sheet": (text) =>
    read(
      "plan.xlsx",
      xlsx(
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
        `<sst><si><t>${marked(text)}</t></si></sst>`,
      ),
    ),
  "a damaged page of positions": (text) => read("plan.ofd", ofd(`<Page>${text}`)),
  "texts of a page of positions": (text) =>
    read(
      "plan.ofd",
      ofd(
        `<Page><TextObject Boundary="0 0 9 9" Size="4"><TextCode X="0" Y="4" DeltaX="${marked(text)}" DeltaY="g 9 4">${marked(text)}</TextCode></TextObject></Page>`,
      ),
    ),
  "lines of a page of positions": (text) =>
    read(
      "plan.ofd",
      ofd(
        `<Page><PathObject Boundary="0 0 9 9"><AbbreviatedData>${marked(text)}</AbbreviatedData></PathObject></Page>`,
      ),
    ),
  "a damaged OpenDocument text": (text) =>
    read("plan.odt", office("content.xml", `<office:text><text:p>工作方案</text:p>${text}`)),
  "a paragraph of an OpenDocument text": (text) =>
    read(
      "plan.odt",
      office(
        "content.xml",
        `<office:text><text:list><text:list-item><text:p>${marked(text)}</text:p></text:list-item></text:list>${text}</office:text>`,
      ),
    ),
  "a cell of an OpenDocument sheet": (text) =>
    read(
      "plan.ods",
      office(
        "content.xml",
        `<table:table><table:table-row><table:table-cell><text:p>${marked(text)}</text:p></table:table-cell></table:table-row></table:table>${text}`,
      ),
    ),
  "a table": (text) => read("plan.csv", `工作方案\n${text}`),
  "a deadline": (text) => readDeadline(text, context),
  "a sentence": (text) => readQuantities(text, context),
};
