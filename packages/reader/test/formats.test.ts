import { openFiles, readPlan, type FormatRead, type ReaderProblem } from "@bangfu/reader";
import { plainDocument, paragraph } from "@bangfu/ooxml";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, p, xlsx } from "./support/office.js";
import { file } from "./support/read.js";

const TEXT = "2024年清溪县职业技术学校帮扶方案";

const problemOf = (name: string, content: string | Uint8Array): ReaderProblem | undefined => {
  const read = readPlan(file(name, content));
  return read.ok ? undefined : read.problems[0];
};

const bytes = (...signs: readonly (number | string)[]): Uint8Array =>
  new Uint8Array(signs.flatMap((sign) => (typeof sign === "number" ? [sign] : [...strToU8(sign)])));

/** A file of Office 97: its mark, and one entry of its directory. */
const ole = (stream: string): Uint8Array => {
  const made = new Uint8Array(1024);
  made.set([0xd0, 0xcf, 0x11, 0xe0]);
  for (let at = 0; at < stream.length; at++) made[512 + 2 * at] = stream.charCodeAt(at);
  made[512 + 64] = 2 * (stream.length + 1);
  return made;
};

describe("a file is recognised by its content", () => {
  it.each([
    ["方案.doc", docx(p(TEXT))],
    ["方案.wps", docx(p(TEXT))],
    ["方案", docx(p(TEXT))],
    ["清单.et", xlsx([[TEXT]])],
    ["清单.xls", `<html><body><table><tr><td>${TEXT}</td></tr></table></body></html>`],
    ["方案.doc", `<!DOCTYPE html><p>${TEXT}</p>`],
    ["清单.csv", xlsx([[TEXT]])],
  ] as const)("%s %# is read for what it is", (name, content) => {
    expect(problemOf(name, content)).toBeUndefined();
  });

  it.each([
    ["方案.docx", ole("WordDocument"), "not-a-document", "doc"],
    ["清单.xlsx", ole("Workbook"), "not-a-document", "xls"],
    ["方案.docx", ole("EncryptedPackage"), "password", "unknown"],
    ["汇报.doc", ole("PowerPoint Document"), "refused", "slides"],
    ["方案.docx", "junk before\n%PDF-1.4", "not-loaded", "pdf"],
    ["扫描件.docx", bytes(0xff, 0xd8, 0xff, 0xe0), "picture", "picture"],
    ["扫描件.pdf", bytes(0x89, "PNG\r\n"), "picture", "picture"],
    ["扫描件", bytes("II*", 0), "picture", "picture"],
    ["照片.jpg", bytes(0, 0, 0, 0x18, "ftypheic"), "picture", "picture"],
    ["方案.doc", "{\\rtf1\\ansi}", "refused", "rtf"],
    ["方案.doc", '<?xml version="1.0"?><pkg:package/>', "refused", "xml"],
    ["方案.docx", zipSync({ "ppt/presentation.xml": strToU8("<a/>") }), "refused", "slides"],
    ["附件.zip", zipSync({ "方案.txt": strToU8(TEXT) }), "refused", "archive"],
    ["附件.rar", "Rar!\u001a", "refused", "archive"],
    ["方案.xyz", TEXT, "unknown-format", "unknown"],
  ] as const)("%s %# is refused for what it is", (name, content, code, format) => {
    expect(problemOf(name, content)).toMatchObject({ code, format, file: name });
  });
});

describe("files whose readers are loaded", () => {
  const pdf = file("方案.pdf", "%PDF-1.7");
  const loadersOf = (read: () => FormatRead) => {
    let loads = 0;
    return {
      loaders: {
        pdf: async () => {
          loads++;
          return read;
        },
      },
      loads: () => loads,
    };
  };

  it("are read with them once loaded; the others stay as they are", async () => {
    const { loaders, loads } = loadersOf(() => plainDocument([paragraph(TEXT)]));
    const text = file("附件.txt", "一、加强领导");
    const opened = await openFiles([pdf, text, pdf], loaders);
    expect(opened[1]).toBe(text);
    const read = readPlan(opened);
    expect(read.ok && read.plan.document.map((clause) => clause.text)).toEqual([TEXT, "一、加强领导", TEXT]);
    expect(loads()).toBe(1);
  });

  it("end in a problem where the reader says so, throws or reads nothing", async () => {
    const codeWith = async (read: () => FormatRead) => {
      const done = readPlan(await openFiles([pdf], loadersOf(read).loaders));
      return done.ok ? "read" : done.problems[0]!.code;
    };
    expect(await codeWith(() => "scanned")).toBe("scanned");
    expect(await codeWith(() => plainDocument([]))).toBe("empty");
    expect(
      await codeWith(() => {
        throw new Error("broken");
      }),
    ).toBe("damaged");
  });
});
