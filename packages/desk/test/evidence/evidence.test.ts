import type { LedgerRecord } from "@bangfu/core";
import {
  canBeRedrawn,
  evidenceFile,
  evidencePath,
  isLocalPath,
  isWebAddress,
  publicFiles,
  withoutEvidence,
  type Evidence,
} from "@bangfu/desk";
import { describe, expect, it } from "vitest";
import { ledgerWith } from "../support/school.js";

const HASH = "ab".repeat(32);
const OTHER = "cd".repeat(32);
const record = (id: string, evidence?: Evidence[], more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  ...{ id, indicator: "exchanges", date: "2024-03-01" },
  ...(evidence && { evidence }),
  ...more,
});

describe("an address", () => {
  it.each([
    "C:\\照片\\1.jpg",
    "d:/照片/1.jpg",
    "file:///C:/1.jpg",
    "\\\\server\\共享\\1.jpg",
    "/Users/clerk/1.jpg",
    "~/1.jpg",
    "..\\1.jpg",
    "Ｃ：＼照片＼1.jpg",
  ])("is not %s, which is a path of a computer", (text) => {
    expect([isLocalPath(text), isWebAddress(text)]).toEqual([true, false]);
  });

  it.each(["https://school.example/1.jpg", "http://10.0.0.1/c:/1.jpg"])("is %s", (text) => {
    expect([isLocalPath(text), isWebAddress(text)]).toEqual([false, true]);
  });
});

describe("a file of evidence", () => {
  it("lies by its hash, with no name of a person in its path", () => {
    expect(evidencePath(HASH.toUpperCase(), "张三的照片.JPG")).toBe(`evidence/${HASH}.jpg`);
    expect(evidencePath(HASH, "扫描件")).toBe(`evidence/${HASH}.bin`);
    expect(evidencePath(HASH, "a.j/../x")).toBe(`evidence/${HASH}.bin`);
    const paths = ["ledger.json", `evidence/${OTHER}.pdf`, `evidence/${HASH}.jpg`];
    expect(evidenceFile(paths, HASH)).toBe(`evidence/${HASH}.jpg`);
    expect(evidenceFile(paths, "ledger")).toBeUndefined();
  });

  it.each<[string, boolean]>([
    ["a.jpg", true],
    ["a.PNG", true],
    ["a.heic", false],
    ["a.pdf", false],
    ["a.docx", false],
    ["a", false],
  ])("%s is drawn anew: %s", (name, isRedrawn) => {
    expect(canBeRedrawn(name)).toBe(isRedrawn);
  });
});

describe("records without evidence", () => {
  it("are those that count and that no file and no address proves; nothing needs no proof", () => {
    const ledger = ledgerWith(
      record("a"),
      record("b", [{ title: "照片" }]),
      record("c", [{ title: "照片", url: "C:\\1.jpg" }]),
      record("d", [{ title: "照片", sha256: HASH }]),
      record("e", [{ title: "报道", url: "https://school.example/" }]),
      record("f", undefined, { value: 0 }),
      record("g"),
      record("h", [{ title: "照片", sha256: HASH }], { supersedes: "g" }),
    );
    expect(withoutEvidence(ledger, "zh").map(({ record: { id }, text }) => [id, text])).toEqual([
      ["a", "没有佐证"],
      ["b", "只有佐证名称，没有文件或网址"],
      ["c", "只有佐证名称，没有文件或网址"],
    ]);
  });
});

describe("what may be published", () => {
  const ledger = ledgerWith(
    record("a", [
      { title: "照片", sha256: HASH, public: true },
      { title: "名单", sha256: OTHER },
    ]),
    record("b", [{ title: "协议", sha256: OTHER, public: true }]),
    record("c", [{ title: "丢失", sha256: "ef".repeat(32), public: true }]),
    record("d", [{ title: "退回", sha256: HASH, public: true }]),
    record("e", undefined, { state: "rejected", supersedes: "d" }),
  );

  it("is only what is marked, and what cannot be drawn anew has a warning", () => {
    const files = publicFiles(ledger, [`evidence/${HASH}.jpg`, `evidence/${OTHER}.pdf`], "zh");
    expect(files).toMatchObject([
      { record: "a", title: "照片", path: `evidence/${HASH}.jpg`, isRedrawn: true },
      { record: "b", title: "协议", path: `evidence/${OTHER}.pdf`, isRedrawn: false },
      { record: "c", title: "丢失", isRedrawn: false },
    ]);
    expect(files.map(({ warning = "" }) => warning)).toEqual([
      "",
      "“协议”（.pdf）不能重新绘制，会原样公开，文件里可能写有作者姓名、单位或拍摄地点，请确认没有再公开。",
      "“丢失”的文件不在佐证文件夹里，不能公开。",
    ]);
  });
});
