import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  applyDecisions,
  describeReviewProblem,
  readReviewWorkbook,
  UNDECIDED,
  writeReviewWorkbook,
  type Decisions,
} from "@bangfu/reader";
import { afterAll, describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

/** From Debian's libreoffice-calc-nogui; where it is not there, these tests say that they were skipped. */
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "bangfu-review-office-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A workbook as LibreOffice opens it and saves it again. */
const saved = (bytes: Uint8Array): Uint8Array => {
  writeFileSync(join(folder, "draft.xlsx"), bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, "saved");
  const options = ["--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "draft.xlsx")];
  execFileSync("soffice", [profile, ...options], { stdio: "ignore" });
  return readFileSync(join(out, "draft.xlsx"));
};

const read = readSound([
  file(
    "方案.txt",
    `清溪县职业技术学校帮扶工作实施方案（2023—2025年）
一、帮扶措施
健全教学管理制度。建校三十年，教师共有120名。“=1+1”不是公式，_x0041_ 不是字符。
类别	工作措施	完成时限	责任单位
师资	选派教师10名跟岗学习，所有教师每年参加培训	2024年6月底前	教务科
师资	每年开展教研活动4次	适时	教务科、教研室
资金	投入资金50万元，就业率提高到90%	2025年底前	总务科`,
  ),
]);

const back = (bytes: Uint8Array): Decisions => {
  const again = readReviewWorkbook({ name: "草稿.xlsx", bytes });
  if (!again.ok) throw new Error(again.problems.map((each) => describeReviewProblem(each, "zh")).join("\n"));
  expect(again.reviewed.read.plan).toEqual(read.plan);
  return again.reviewed.decisions;
};

describe.skipIf(!hasOffice)("LibreOffice saves a review workbook", () => {
  it("untouched, and it is the same draft", { timeout: 600_000 }, () => {
    const decisions = back(saved(writeReviewWorkbook(read)));
    expect(decisions).toEqual(UNDECIDED);
    expect(applyDecisions(read, decisions)).toEqual(read.plan);
  });

  it("with its decisions, and they are the same", { timeout: 600_000 }, () => {
    const decisions: Decisions = {
      ...UNDECIDED,
      decided: {
        issued: { is: "correct", value: { value: "2023-02-01" } },
        "t1.2": { is: "correct", value: { schedule: { by: "2024-12-31" }, lead: ["教科室"] } },
        "a2.1-1": { is: "correct", value: { target: { atLeast: 60.5 } } },
        "a1.2-1": { is: "strike" },
        "c03-1": { is: "accept" },
        "a1.1-1": { is: "split", into: [{ target: { atLeast: 4 } }, { target: { between: [5, 6] } }] },
      },
    };
    expect(back(saved(writeReviewWorkbook(read, { decisions, locale: "en" })))).toEqual(decisions);
  });
});
