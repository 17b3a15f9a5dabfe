import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDeadline, readPlan, readQuantities } from "../src/index.js";
import { growth, LINEAR } from "./support/growth.js";
import { SHAPES } from "./support/shapes.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array) =>
  readPlan({ name, bytes: typeof content === "string" ? bytes(content) : content }, { start: "2024-01-01" });
const marked = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/"/g, "&quot;");
const docx = (body: string): Uint8Array =>
  zipSync(
    {
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    },
    { level: 0 },
  );
const paragraph = (text: string): string => `<w:p><w:r><w:t>${marked(text)}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<td>${marked(text)}</td>`;
const context = { start: "2024-01-01", phases: [{ due: "2025-12-31" }] };

/** Everything that reads a text which somebody else wrote. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a text": (text) => read("plan.txt", `工作方案\n${text}`),
  "a page": (text) => read("plan.html", `<p>工作方案</p>${text}`),
  "a paragraph of a page": (text) => read("plan.html", `<p>工作方案</p><p>${marked(text)}</p>`),
  "a task list of a page": (text) =>
    read(
      "plan.html",
      `<p>工作方案</p><table><tr><td>工作举措<td>完成时限<td>责任单位</tr><tr>${cell(text)}${cell(text)}${cell(text)}</tr></table>`,
    ),
  "the parts of a document": (text) => read("plan.docx", docx(text)),
  "a paragraph of a document": (text) => read("plan.docx", docx(paragraph("工作方案") + paragraph(text))),
  "a table": (text) => read("plan.csv", `工作方案\n${text}`),
  "a deadline": (text) => readDeadline(text, context),
  "a sentence": (text) => readQuantities(text, context),
};

const SHORT = 5000;

describe.each(Object.entries(READERS))("%s is read in time that grows with its length", (_, work) => {
  it.each(Object.entries(SHAPES))("%s", { timeout: 600_000 }, (__, shape) => {
    expect(growth(work, shape, SHORT)).toBeLessThan(LINEAR);
  });
});
